/** The HTML form: one file that loads nothing and runs nothing, whatever somebody else's text holds. */
import {createHash} from 'node:crypto';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {FORMATS} from '../../src/request/account.js';
import {checkedOutCommit} from '../../src/commands/shared/workflow/commit.js';
import {code, el, prose} from '../../src/report/escape/html.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {tally} from '../../src/report/words/tally.js';
import {nextSentence} from '../../src/report/words/command/next.js';
import {badge, headline} from '../../src/report/words/words.js';
import {runs} from '../support/runs.js';
import {filesIn} from '../support/outside.js';
import {HOSTILE, hostileText, poisoned} from './hostile.js';
import {changes, drifted, finding, healthy, ofHistory, review, unreadable} from './sample.js';

const planned: Report = {
  ...drifted(),
  plan: {
    digest: 'd'.repeat(64),
    steps: [
      {
        action: 'PutRule',
        resource: 'arn:aws:events:us-east-1:111122223333:rule/iam-changes',
        region: 'us-east-1',
        before: {State: 'DISABLED'},
        after: {State: 'ENABLED'},
        by: 'reconcile',
        text: 'Enable the rule.\n  aws events enable-rule --name iam-changes',
        reversible: false,
        permission: 'events:PutRule',
        cures: [],
        costs: 'nothing',
        outcome: {state: 'failed', error: 'AccessDenied'},
      },
    ],
  },
  findings: [
    ...drifted().findings,
    finding({status: 'waived', waiver: {reason: 'until the key is there', expires: '2027-03-31'}}),
    finding({severity: 'low'}),
    finding({status: 'unknown', severity: 'high'}),
  ],
  notes: ['a note'],
};
const merged = mergeReports([drifted(), unreadable()], healthy().tool, [
  {path: 'a.json', error: 'there is no such file'},
]);
const REPORTS: readonly Report[] = [
  healthy(),
  planned,
  unreadable(),
  ofHistory(),
  {...drifted(), history: changes()},
  review(),
  {...planned, review: {...review().review!, acceptedBy: 'alice', acceptedCommit: 'a'.repeat(40)}},
  merged,
];

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)>/g;
const TAGS = new Set(
  'article b br code dd div dl dt figcaption figure footer h1 h2 h3 header li main ol p pre section small span table tbody td th thead tr ul svg g rect path text title'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class id scope role aria-label aria-hidden tabindex viewBox width height x y rx d text-anchor display fill stroke colspan'.split(
    ' ',
  ),
);

/** What acts or is not one of ours. */
function oddIn(page: string): string[] {
  const body = page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'));
  const open: string[] = [];
  const odd: string[] = [];
  const text = body.replace(TAG, (_, end: string, tag: string, attributes: string) => {
    if (!TAGS.has(tag)) odd.push(tag);
    for (const [, name = ''] of attributes.matchAll(/ ([a-zA-Z-]+)="/g)) if (!ATTRIBUTES.has(name)) odd.push(name);
    if (end === '/') odd.push(...(open.pop() === tag ? [] : [`/${tag}`]));
    else if (tag !== 'br') open.push(tag);
    return '';
  });
  if (/[<>]/.test(text)) odd.push(text.slice(text.search(/[<>]/), 80));
  return [...odd, ...open];
}

/** The words of a page, without markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the HTML form', () => {
  it('has a policy that allows its own style by hash, and nothing else', () => {
    const page = renderHtml(planned);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<a |url\(|@import| style=| on\w+=/);
  });

  it('is made of known elements, whatever a text holds', () => {
    for (const report of REPORTS) {
      expect(oddIn(renderHtml(report, {commit: 'c'.repeat(40)}))).toEqual([]);
      for (const hostile of HOSTILE)
        expect(oddIn(renderHtml(poisoned(report, hostile), {commit: hostile}))).toEqual([]);
    }
    fc.assert(
      fc.property(fc.nat({max: REPORTS.length - 1}), hostileText, (which, hostile) => {
        expect(oddIn(renderHtml(poisoned(REPORTS[which]!, hostile)))).toEqual([]);
      }),
      {numRuns: runs(30, 150)},
    );
  });

  it('shows what cannot be seen, and cuts what is too long', () => {
    expect(prose('a\u202eb <b>').html).toBe('a\\u202Eb &lt;b&gt;');
    expect(code('"x"').html).toBe('<code>&quot;x&quot;</code>');
    expect(el('td', {class: '"><script>'}, 'x').html).toBe('<td class="&quot;&gt;&lt;script&gt;">x</td>');
    expect(wordsOf(el('p', {}, 'y'.repeat(5000)).html)).toMatch(/^y{1000}… \(cut: 4000 more characters\)$/);
  });

  it.each(REPORTS.map((report, index) => [index, report] as const))(
    'says what the other forms say: %#',
    (_, report) => {
      const words = wordsOf(renderHtml(report));
      expect(words).toContain(badge(report));
      expect(words).toContain(headline(report));
      if (report.verdict !== null) expect(words).toContain(tally(report).replace('nothing', 'Nothing'));
      const next = nextSentence(report);
      if (next !== null) expect(words).toContain(next.replaceAll('`', '').replace(/'(iam-alert-guard .*?)'/g, '$1'));
      for (const {message} of report.findings.filter(({status}) => status === 'fail')) expect(words).toContain(message);
    },
  );

  it('has what a document for the file needs', () => {
    const words = wordsOf(renderHtml(planned, {commit: 'c'.repeat(40)}));
    for (const part of [
      'From configuration, nothing on the way drops the alert.',
      'service control policies and resource control policies',
      'Waived until 2027-03-31: until the key is there',
      planned.baseline.sha256,
      'c'.repeat(40),
      planned.tool.version,
      planned.generatedAt,
      'This cannot be undone.',
      'What passed',
    ])
      expect(words).toContain(part);
    expect(renderHtml(planned)).toMatch(/<svg [^>]*role="img"/);
  });

  it('says nothing of a chain that was not read', () => {
    const words = wordsOf(renderHtml({...unreadable(), cause: {...CAUSE, nothingRead: true}}));
    expect(words).toContain('Trails, rules, topics and subscriptions were not read.');
    expect(words).not.toMatch(/0 of \d+|The chain|Coverage/);
  });

  it('is one of the formats', () => expect(FORMATS).toContain('html'));
});

const CAUSE = {
  kind: 'no-credentials',
  said: 'AWS was not asked: there are no credentials.',
  message: 'Could not load credentials from any providers',
  remedy: 'Sign in.',
  nothingRead: true,
  reads: 3,
  findings: [],
} as const;

describe('the commit', () => {
  const COMMIT = 'ab'.repeat(20);
  const at = (files: Record<string, string>, env: Record<string, string> = {}): Promise<string | undefined> =>
    checkedOutCommit({env, files: filesIn(new Map(Object.entries(files)))});

  it.each([
    ['a commit that is checked out', {'./.git/HEAD': `${COMMIT}\n`}, COMMIT],
    ['a branch', {'./.git/HEAD': 'ref: refs/heads/main\n', './.git/refs/heads/main': COMMIT}, COMMIT],
    [
      'a branch that git has packed',
      {
        './.git/HEAD': 'ref: refs/heads/a/b\n',
        './.git/packed-refs': `# pack\n${'0'.repeat(40)} refs/heads/x/a/b\n${COMMIT} refs/heads/a/b\n`,
      },
      COMMIT,
    ],
    ['a folder of the repository', {'../../.git/HEAD': COMMIT}, COMMIT],
    ['a ref that leads out of it', {'./.git/HEAD': 'ref: refs/../../x', './.git/refs/../../x': COMMIT}, undefined],
    ['a worktree inside of another checkout', {'./.git': 'gitdir: /x', '../.git/HEAD': COMMIT}, undefined],
    ['no repository', {}, undefined],
    ['no commit yet', {'./.git/HEAD': 'ref: refs/heads/main'}, undefined],
  ])('of %s', async (_, files, commit) => expect(await at(files)).toBe(commit));

  it('is that of the workspace of a runner', async () => {
    expect(await at({'/w/.git/HEAD': COMMIT, './.git/HEAD': '1'.repeat(40)}, {GITHUB_WORKSPACE: '/w'})).toBe(COMMIT);
  });
});
