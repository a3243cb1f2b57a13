/**
 * The words that users read: plain technical English. Each phrase of the list once had to be read twice by a newcomer, and is not to come back.
 * Looked for in every string of `src/` and in every page that is written by hand or generated.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from '@jest/globals';
import ts from 'typescript';

const BANNED: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\balarms? (?:\S+ )?rings?\b|\bit rings\b/i, 'is in ALARM, goes to ALARM'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, repair'],
  [/\bdrown(?:s|ed|ing)?\b/i, 'go unnoticed'],
  [/\bnobody knows whether\b/i, 'it could not be determined whether'],
  [/\blies (?:built|in)\b/i, 'is in'],
  [/\b(?:put|puts) (?:it |them |the chain )?back\b/i, 'restore, undo'],
  [/\bput(?:s)? it right\b|\bput right\b/i, 'fix, repair'],
  [/\bdeeds?\b|\berrands?\b/i, 'step, call'],
  [/\bheard of\b|\bnobody hears\b/i, 'was alerted'],
  [/\bis told\b|\bare told\b|\bnobody is told\b|\btells? nobody\b|\bwhat is told\b/i, 'notify, report'],
  [/\btakes? up what is there\b|\bto be taken up\b/i, 'reuse'],
  [/\bone a line\b/i, 'one per line'],
  [/\blooked at at once\b/i, 'checked at the same time'],
  [/\bwho repairs\b/i, 'managed-by'],
  [/\bnobody undeclared\b/i, 'only declared'],
  [/\bno page of AWS\b/i, 'AWS does not document'],
  [/\binvents tomorrow\b/i, 'adds later'],
  [/\bIAM(?:'s|’s)? events surface\b/i, 'arrive'],
  [/\bany road\b|\bof the road\b|\bthis road\b|\bone road\b|\bevery road\b|\bby which roads\b/i, 'route'],
  [/\bstands? (?:here|there|below|beside) /i, 'is'],
  [/\bwill do(?: here)?[.:;]/i, 'is enough'],
  [/\bwould do(?: here)?[.:;]/i, 'would be enough'],
  [/\bfor ever\b/i, 'permanently'],
  [/\ball the same\b/i, 'anyway, nevertheless'],
  [/\bas ever\b/i, 'as usual'],
  [/\bby (?:GitHub|AWS)['’]s word\b/i, 'according to'],
  [/\bbehind its owner['’]s back\b/i, ''],
  [/\bcries over\b/i, 'fails on'],
  [/\bspoiled on the way\b/i, 'become unusable'],
  [/\bmade single-region, and lost\b/i, ''],
  [/\bon (?:their|its) last step\b/i, 'between SNS and the recipient'],
  [/\bwhose names are in it\b/i, ''],
  [/\bhear(?:s|ing)? of\b/i, 'be alerted of'],
  [/\bplayed by\b|\bwhat plays\b/i, 'emulated by'],
  [/\bcan be had\b/i, 'is available'],
  [/\breconcile, or: /i, 'a command on a line of its own'],
  [/\bnobody declared\b/i, 'not declared'],
  [/\b(?:was|were) written by somebody\b/i, 'this tool did not write'],
  [/\bwhere nobody looks\b/i, 'the queue, by name'],
  [/\bis expected to be\b/i, 'the pattern requires'],
  [/\brefuses what\b/i, 'does not accept'],
  [/(?:^|[.:] )Could not be determined:/, 'it could not be determined whether'],
  [/\bsecond road\b|\blead (?:it|the alerts) by another\b/i, 'route'],
  [/\bPath to\b/, 'Route to'],
];

/** Sentences that are part of the public interface. */
const ALLOWED = [
  /\bno proven road to\b/i,
  /, which nobody declared\.$/,
  /that only says that something changed will do\b/i,
];

function offences(text: string): string[] {
  const plain = ALLOWED.reduce((left, allowed) => left.replace(allowed, ''), text);
  return BANNED.flatMap(([phrase, instead]) => {
    const found = phrase.exec(plain);
    return found === null
      ? []
      : [`"${found[0]}" (${instead}): ${plain.slice(Math.max(0, found.index - 40), found.index + 60)}`];
  });
}

/** The texts of all strings and templates of a source file, imports and comments left out. */
function strings(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    // A single word is an id.
    if ((ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && /\S\s+\S/.test(node.text))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const under = (folder: string, ending: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();

/** What prints to users: the tool, the demo and the stand-in, and scripts that say how they went. */
const SOURCES = [...under('src', '.ts'), ...under('stand-in', '.ts'), ...under('scripts', '.ts')];
const PAGES = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'action.yml',
  ...under('docs', '.md').filter((name) => !name.includes('adr')),
  ...under('examples', '.yml'),
  ...under('examples', '.tf'),
  ...under('examples', '.json'),
  'stand-in/BEHAVIOUR.md',
  'bench/README.md',
  ...under('schema', '.json'),
];

describe('the words that users read', () => {
  const found = new Map<string, string[]>();
  // Some hundred files are parsed, once.
  beforeAll(() => SOURCES.forEach((path) => found.set(path, strings(path))), 60_000);

  it('are looked for in many strings and pages', () => {
    expect([...found.values()].flat().length).toBeGreaterThan(3000);
    expect(PAGES.length).toBeGreaterThan(100);
  });

  it('are plain in every string of the source', () => {
    expect([...found].flatMap(([path, texts]) => texts.flatMap(offences).map((one) => `${path}: ${one}`))).toEqual([]);
  });

  it('are plain on every page', () => {
    expect(
      PAGES.flatMap((path) =>
        offences(readFileSync(path, 'utf8').replace(/\s+/g, ' ')).map((found) => `${path}: ${found}`),
      ),
    ).toEqual([]);
  });

  it.each(['The alarm x rings now.', 'Mend it first.', 'one a line', 'Nobody undeclared may'])('%s is found', (text) =>
    expect(offences(text)).toHaveLength(1),
  );
});
