import {describe, expect, it} from '@jest/globals';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * The project's own ESLint configuration, less the rules that need types: those want files that exist, and these cases are
 * about files that should not.
 */
const eslint = new ESLint({overrideConfig: tseslint.configs.disableTypeChecked as never});

/** The rules that a file of this content at this path would break. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  expect(result!.messages.filter(({fatal}) => fatal)).toEqual([]);
  return result!.messages.map(({ruleId}) => ruleId ?? '');
}

const use = (source: string) => `export {x} from '${source}';\n`;

describe('imports that the rooms forbid', () => {
  it.each([
    ['src/checks/x.ts', '@aws-sdk/client-sns'],
    ['src/checks/x.ts', '@smithy/types'],
    ['src/checks/x.ts', '@actions/core'],
    ['src/checks/x.ts', 'node:fs'],
    ['src/checks/x.ts', 'node:fs/promises'],
    ['src/checks/x.ts', 'fs'],
    ['src/checks/x.ts', 'node:process'],
    ['src/checks/x.ts', '../adapters/aws/clients.js'],
    ['src/checks/x.ts', '../../src/adapters/aws/client/clients.js'],
    ['src/checks/x.ts', '../ports/aws.js'],
    ['src/checks/x.ts', '../commands/check.js'],
    ['src/checks/x.ts', '../reconcile/execute.js'],
    ['src/checks/x.ts', '../request.js'],
    ['src/checks/x.ts', '../main.js'],
    ['src/checks/x.ts', '../../stand-in/moto.js'],
    ['src/delivery/hops/x.ts', '../../adapters/aws/clients.js'],
    ['src/snapshot/model.ts', '../ports/aws.js'],
    ['src/report/forms/text.ts', '../../ports/host.js'],
    ['src/pattern/matching/match.ts', '../../baseline/model.js'],
    ['src/policy/allows.ts', '../snapshot/model.js'],
    ['src/remember.ts', './findings/model.js'],
    ['src/remember.ts', 'node:fs'],
    ['src/pattern/matching/match.ts', '../../findings/fingerprint.js'],
    ['src/commands/check.ts', '../adapters/aws/clients.js'],
    ['src/commands/check.ts', './plan.js'],
    ['src/commands/check.ts', '../../stand-in/moto.js'],
    ['src/commands/check.ts', '@actions/core'],
    ['src/reconcile/execute.ts', '@aws-sdk/client-sns'],
    ['src/ports/aws.ts', '@aws-sdk/client-sns'],
    ['src/adapters/aws/client/clients.ts', '../../../commands/check.js'],
    ['src/adapters/aws/client/clients.ts', '../../../cli.js'],
  ])('%s may not import %s', async (path, source) => {
    // Some of these would close a cycle as well: `lint-rules.test.ts`.
    const rules = (await broken(path, use(source))).filter((rule) => rule !== 'rooms/cycles');
    expect(rules).toEqual(['rooms/imports']);
  });

  it.each([
    ["import {SNSClient} from '@aws-sdk/client-sns';\nexport const a = SNSClient;\n"],
    ["import type {SNSClient} from '@aws-sdk/client-sns';\nexport type A = SNSClient;\n"],
    ["import * as sns from '@aws-sdk/client-sns';\nexport const a = sns;\n"],
    ["import '@aws-sdk/client-sns';\n"],
    ["export * from '@aws-sdk/client-sns';\n"],
    ["export const a = () => import('@aws-sdk/client-sns');\n"],
    ['export const a = (name: string) => import(name);\n'],
    ["export type A = import('@aws-sdk/client-sns').SNSClient;\n"],
  ])('sees through every form of import: %s', async (text) => {
    expect(await broken('src/checks/x.ts', text)).toContain('rooms/imports');
  });

  it('takes of a half-pure module only what is pure', async () => {
    expect(await broken('src/plan/digest.ts', "export {createHash} from 'node:crypto';\n")).toEqual([]);
    expect(await broken('src/plan/digest.ts', "export {randomUUID} from 'node:crypto';\n")).toEqual(['rooms/imports']);
    expect(await broken('src/plan/digest.ts', "export * from 'node:crypto';\n")).toEqual(['rooms/imports']);
  });
});

describe('imports that the rooms allow', () => {
  it.each([
    ['src/main.ts', './adapters/aws/clients.js'],
    ['src/cli.ts', './commands/check.js'],
    ['src/adapters/aws/client/clients.ts', '@aws-sdk/client-sns'],
    ['src/adapters/aws/client/clients.ts', '../../../ports/aws.js'],
    ['src/adapters/host/actions.ts', '@actions/core'],
    ['src/adapters/host/actions.ts', 'node:fs'],
    ['src/commands/check.ts', '../ports/aws.js'],
    ['src/commands/check.ts', './shared/judge.js'],
    ['src/commands/check.ts', '../checks/index.js'],
    ['src/snapshot/observe.ts', '../ports/aws.js'],
    ['src/checks/x.ts', '../delivery/route.js'],
    ['src/checks/x.ts', '../errors.js'],
    ['src/baseline/parse.ts', 'yaml'],
    ['src/baseline/schema/schema.ts', 'zod'],
    ['src/pattern/match.ts', '../data/iam-actions.json'],
    ['src/policy/allows.ts', '../findings/model.js'],
    ['src/policy/allows.ts', '../remember.js'],
    ['src/delivery/coverage/x.ts', '../../remember.js'],
    ['src/pattern/match.ts', './parse.js'],
    ['src/reconcile/execute.ts', '../ports/aws.js'],
    ['stand-in/demo.ts', '@aws-sdk/client-sns'],
  ])('%s may import %s', async (path, source) => {
    expect(await broken(path, use(source))).toEqual([]);
  });
});

describe('what the core may not reach without an import', () => {
  it.each([
    ['export const now = () => Date.now();\n', 'no-restricted-properties'],
    ['export const now = () => new Date();\n', 'no-restricted-syntax'],
    ['export const now = () => Date();\n', 'no-restricted-syntax'],
    ['export const luck = () => Math.random();\n', 'no-restricted-properties'],
    ['export const home = () => process.env;\n', 'no-restricted-globals'],
    ['export const home = () => globalThis;\n', 'no-restricted-globals'],
    ["export const page = () => fetch('x');\n", 'no-restricted-globals'],
    ['export const id = () => crypto.randomUUID();\n', 'no-restricted-globals'],
    ['export const order = (a: string, b: string) => a.localeCompare(b);\n', 'no-restricted-properties'],
    ['export const find = (text: string) => new RegExp(text);\n', 'no-restricted-syntax'],
    ['export const say = () => console.log(1);\n', 'no-console'],
    ["const a: string[] = [];\na.push('x');\nexport {a};\n", 'no-restricted-syntax'],
    ['export const a = await Promise.resolve(1);\n', 'no-restricted-syntax'],
  ])('%s', async (text, rule) => {
    expect(await broken('src/checks/x.ts', text)).toEqual([rule]);
  });

  it.each([
    "export const is = (message: string) => message.includes('denied');\n",
    "export const is = (x: {reason: string}) => x.reason.startsWith('denied');\n",
    'export const is = (message: string) => /denied/.test(message);\n',
    'export const is = (x: {why: string}) => /denied/.exec(x.why) !== null;\n',
    'export const is = (code: string, message: string) => /denied/.test(`${code} ${message}`);\n',
    'export const is = (x: {effect: string}) => /denied/.test(`${x.effect}.`);\n',
  ])('nothing is decided by a sentence: %s', async (text) => {
    for (const room of ['checks', 'report/words', 'fleet', 'commands/shared', 'review'])
      expect(await broken(`src/${room}/x.ts`, text)).toEqual(['no-restricted-syntax']);
    expect(await broken('src/adapters/aws/x.ts', text)).toEqual([]);
  });

  it('an instant that was handed in is data', async () => {
    expect(await broken('src/checks/x.ts', 'export const at = (text: string) => new Date(text).getTime();\n')).toEqual(
      [],
    );
  });

  it('adapters and entries have a clock and an environment', async () => {
    const text = 'export const a = () => [process.env, Date.now(), new Date()];\n';
    expect(await broken('src/adapters/host/actions.ts', text)).toEqual([]);
    expect(await broken('src/main.ts', text)).toEqual([]);
    expect(await broken('src/commands/check.ts', text)).not.toEqual([]);
  });
});
