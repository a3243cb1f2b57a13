/**
 * Our escaping, read by somebody else: micromark and its GFM extension (https://github.com/micromark/micromark), which follow CommonMark and
 * GitHub's additions to it. `hostile.test.ts` looks at the characters that we write; here a parser says what they become.
 */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {renderComment} from '../../src/report/forms/comment.js';
import {renderErrorSummary} from '../../src/report/forms/error.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import {code, fence, row, tableHead, text} from '../../src/report/escape/markdown.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {shown} from '../../src/report/escape/plain.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {runs} from '../support/runs.js';
import {HOSTILE, hostileText, poisoned} from './hostile.js';
import {drifted, finding, review, unreadable} from './sample.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});

function all(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

/** What a reader sees, spaces and backticks aside: both may be moved by what makes a word code. */
function read(node: Node): string {
  const values = all(node).flatMap(({type, value}) => (type === 'text' || type === 'inlineCode' ? [value ?? ''] : []));
  return values.join('').replace(/[\s`]/g, '');
}

const inline = (node: Node): string[] => [...new Set(all(node).map(({type}) => type))];
const bare = (value: string): string => shown(value).replace(/[\s`]/g, '');

function eachHostile(holds: (hostile: string) => void): void {
  for (const hostile of HOSTILE) holds(hostile);
  fc.assert(fc.property(hostileText, holds), {numRuns: runs(60, 300, 100_000)});
}

describe('a parser finds in hostile text', () => {
  it('one paragraph of words and code, and every character of them', () => {
    eachHostile((hostile) => {
      const parsed = parse(text(hostile));
      expect(['root', 'paragraph', 'text', 'inlineCode']).toEqual(expect.arrayContaining(inline(parsed)));
      expect(parsed.children?.length ?? 0).toBeLessThanOrEqual(1);
      expect(read(parsed)).toBe(bare(hostile));
    });
  });

  it('within a list and within a sentence too', () => {
    eachHostile((hostile) => {
      const parsed = parse(`- Before ${text(hostile)}, after.\n- ${text(hostile)}\n`);
      expect(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']).toEqual(
        expect.arrayContaining(inline(parsed)),
      );
      expect(parsed.children?.map(({children}) => children?.length)).toEqual([2]);
    });
  });

  it('two cells of a table, whatever stands in them', () => {
    eachHostile((hostile) => {
      const parsed = parse(`${tableHead(['A', 'B'])}\n${row([text(hostile), code(hostile)])}\n${row(['last', 'row'])}`);
      const [table, ...more] = parsed.children ?? [];
      expect(more).toEqual([]);
      expect(table?.children?.map(({children}) => children?.length)).toEqual([2, 2, 2]);
      expect(['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode']).toEqual(
        expect.arrayContaining(inline(parsed)),
      );
      const [said, quoted] = table?.children?.[1]?.children ?? [];
      expect(read(said ?? {type: 'none'})).toBe(bare(hostile));
      if (hostile.trim() !== '') expect(read(quoted ?? {type: 'none'})).toContain(bare(hostile).slice(0, 50));
    });
  });

  it('code, and nothing but code, in a code span and in a fenced block', () => {
    eachHostile((hostile) => {
      expect(['root', 'paragraph', 'text', 'inlineCode']).toEqual(expect.arrayContaining(inline(parse(code(hostile)))));
      const block = parse(`before\n\n${fence('text', hostile)}\n\nafter`);
      expect(block.children?.map(({type}) => type)).toEqual(['paragraph', 'code', 'paragraph']);
    });
  });
});

const withReview: Report = {...drifted(), review: {...review().review!, acceptedBy: 'alice'}, notes: ['a note']};
const remarks: Report = {...drifted(), findings: [...drifted().findings, finding({severity: 'low'})]};
const merged = mergeReports([drifted(), unreadable()], drifted().tool, [
  {path: 'a.json', error: 'there is no such file'},
]);
const REPORTS = [withReview, unreadable(), review(), remarks, merged];

const PAGES: Readonly<Record<string, (report: Report) => string>> = {
  summary: (report) => renderSummary(report),
  comment: (report) => renderComment(report),
  issue: (report) => renderIssue(report, null),
  'page of a run that could not go on': ({notes, findings}) => {
    const said = notes[0] ?? findings[0]?.message ?? '';
    return renderErrorSummary({
      code: 'usage',
      message: said,
      hint: said,
      problems: [{path: said, line: 1, column: 1, message: said, hint: said}],
    });
  },
};

/** By which a comment or an issue is found again: the values in it are ours, or escaped as in a URL. */
const MARKER = /^<!-- iam-alert-guard:(comment|issue) baseline=[^\s<>]* account=[\w-]* -->$/;

/** By which the issue tells what has changed: ids of ours and hex digits. */
const STATE = /^<!-- iam-alert-guard:state verdict=[a-z-]+ findings=(?:[a-z0-9.,]|-(?!-))* -->$/;

/** Everything but words and code, in order: a page keeps its shape whatever stands in it. Advice that is a command stands in a block. */
function shape(page: string): string[] {
  return all(parse(page)).flatMap(({type, value = '', url = ''}) => {
    if (type === 'text' || type === 'inlineCode') return [];
    if (type === 'html') return [MARKER.exec(value)?.[1] ?? (STATE.test(value) ? 'state' : value)];
    if (type === 'link' || type === 'image') return [`${type} ${url}`];
    return [type === 'code' ? 'paragraph' : type];
  });
}

describe.each(Object.entries(PAGES))('a parser finds in the %s', (_, render) => {
  it('the same headings, tables, lists, folds and links with hostile text as with a word', () => {
    const harmless = REPORTS.map((report) => shape(render(poisoned(report, 'word'))));
    const holds = (hostile: string, which: number): void => {
      // A paragraph of nothing is no paragraph.
      if (shown(hostile).trim() === '') return;
      const page = render(poisoned(REPORTS[which]!, hostile));
      if (!page.includes("Cut to stay within GitHub's limit")) expect(shape(page)).toEqual(harmless[which]);
    };
    const each = runs(1, REPORTS.length);
    HOSTILE.forEach((hostile, at) => {
      for (let which = at; which < at + each; which++) holds(hostile, which % REPORTS.length);
    });
    fc.assert(fc.property(hostileText, fc.nat({max: REPORTS.length - 1}), holds), {numRuns: runs(5, 30, 2_000)});
  });
});
