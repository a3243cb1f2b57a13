import {describe, expect, it} from '@jest/globals';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules, less those that need types: these cases are about texts that stand in no file. */
const eslint = new ESLint({overrideConfig: tseslint.configs.disableTypeChecked as never});

/** What the rules of the house say of a file, if this were its text. */
async function complaints(filePath: string, text: string): Promise<(readonly [string | null, string])[]> {
  const [result] = await eslint.lintText(text, {filePath});
  expect(result!.messages.filter(({fatal}) => fatal)).toEqual([]);
  return result!.messages
    .filter(({ruleId}) => ruleId?.startsWith('rooms/') === true)
    .map(({ruleId, message}) => [ruleId, message]);
}

describe('a cycle of imports', () => {
  // `report/words/merge.ts` imports `report/words/count.ts`, which imports nothing.
  it.each([
    ["import {mergedLine} from './merge.js';\nexport const x = mergedLine;\n"],
    ["import type {mergedLine} from './merge.js';\nexport type X = typeof mergedLine;\n"],
    ["export {mergedLine} from './merge.js';\n"],
    ["export type * from './merge.js';\n"],
    ["export type X = import('./merge.js').X;\n"],
    ["export const x = () => import('./merge.js');\n"],
  ])('is refused where two files close it: %s', async (text) => {
    expect(await complaints('src/report/words/count.ts', text)).toEqual([
      [
        'rooms/cycles',
        expect.stringMatching(/report\/words\/count\.ts -> report\/words\/merge\.ts -> report\/words\/count\.ts/),
      ],
    ]);
  });

  it('is refused where many files close it, type imports alone', async () => {
    const text = "import type {Report} from '../report/model/model.js';\nexport type X = Report;\n";
    const found = await complaints('src/findings/model.ts', text);
    expect(found).toEqual([['rooms/cycles', expect.stringMatching(/^A cycle of imports: findings\/model\.ts -> /)]]);
  });

  it('is not seen where imports go one way', async () => {
    const text = "import type {Finding} from '../findings/model.js';\nexport type X = Finding;\n";
    expect(await complaints('src/report/model/nothing-imports-this.ts', text)).toEqual([]);
  });

  it('is refused of a file that imports itself', async () => {
    expect(await complaints('src/values.ts', "export * from './values.js';\n")).toEqual([
      ['rooms/cycles', expect.stringContaining('values.ts -> values.ts')],
    ]);
  });
});

describe('a check', () => {
  const check = (id: string): string => `export const check = {id: '${id}'};\n`;
  const defined = (id: string): string =>
    `import {defineCheck} from '../check.js';\nexport const check = defineCheck({id: '${id}'});\n`;

  it.each([
    ['src/checks/rule/trail-logging.ts', check('trail-logging'), 'imports no check from rule/trail-logging.ts'],
    ['src/checks/trail-logging.ts', check('trail-logging'), 'imports no check from trail-logging.ts'],
    ['src/checks/trail/trail-new.ts', check('trail-new'), 'imports no check from trail/trail-new.ts'],
    ['src/checks/trail/trail-logging.ts', check('trail-log'), 'The check trail-log stands in trail/trail-logging.ts'],
    ['src/checks/trail/trail-logging.ts', defined('trail-log'), 'The check trail-log stands in trail/trail-logging.ts'],
  ])('%s is refused: %s', async (path, text, words) => {
    expect(await complaints(path, text)).toEqual([['rooms/checks', expect.stringContaining(words)]]);
  });

  it.each([
    ['src/checks/trail/trail-logging.ts', defined('trail-logging')],
    ['src/checks/shared/topics.ts', 'export const checked = 1;\n'],
    ['src/delivery/hops/trail.ts', 'export const check = 1;\n'],
  ])('%s may stand where it is', async (path, text) => {
    expect(await complaints(path, text)).toEqual([]);
  });
});
