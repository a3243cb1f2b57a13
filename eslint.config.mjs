import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {checkRule} from './scripts/lint/checks.mjs';
import {cycleRule} from './scripts/lint/cycles.mjs';
import {importRule} from './scripts/lint/rooms.mjs';

/** Where time, environment and output are allowed: the adapters, the two entries and the bundle of both. */
const shell = ['src/adapters/**', 'src/main.ts', 'src/cli.ts', 'src/shipped.ts'];
const nodeGlobals = ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'performance', 'fetch'];

/** Each names what to do instead, since whoever meets the message has a reason to want the thing. */
const impureGlobals = [
  ...['process', 'performance', 'fetch', 'crypto', 'globalThis', 'global', 'navigator'],
  ...['setTimeout', 'setInterval', 'setImmediate'],
].map((name) => ({name, message: 'Time, environment and network come through a port.'}));
const impureProperties = [
  {object: 'Date', property: 'now', message: 'The clock comes through a port; a judgement is handed `now`.'},
  {object: 'Math', property: 'random', message: 'The same input gives the same bytes.'},
];
const impureSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'The clock comes through a port; a judgement is handed `now`.',
  },
];
const localeProperties = ['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map(
  (property) => ({
    property,
    message: 'It depends on the locale of the machine: the same input gives the same bytes anywhere.',
  }),
);

/** What is to be decided is decided by data (`delivery/doubt.ts`): sentences change, and nobody would see that a decision did. */
const sentences = '/^(message|reason|why|said|effect|remedy)$/';
const wordsSyntax = [
  ...[`[callee.object.name=${sentences}]`, `[callee.object.property.name=${sentences}]`].map(
    (said) => `CallExpression[callee.property.name=/^(includes|startsWith|endsWith|match|search|indexOf)$/]${said}`,
  ),
  ...[
    `[arguments.0.name=${sentences}]`,
    `[arguments.0.property.name=${sentences}]`,
    ` > TemplateLiteral > Identifier[name=${sentences}]`,
    ` > TemplateLiteral > MemberExpression[property.name=${sentences}]`,
  ].map((said) => `CallExpression[callee.property.name=/^(test|exec)$/]${said}`),
].map((selector) => ({
  selector,
  message: 'Words are for people: decide by data (delivery/doubt.ts, `Trouble` of snapshot/model.ts).',
}));

const everywhereSyntax = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']:not([arguments.0.type='Literal'])",
    message: 'No regular expression is built from data: it may be hostile, and need not be linear.',
  },
];
const importTimeSyntax = [
  {
    selector: 'Program > ExpressionStatement:not([directive])',
    message: 'Nothing runs at import time but main.ts and cli.ts.',
  },
  {
    selector:
      'Program > :matches(IfStatement, TryStatement, ForStatement, ForOfStatement, ForInStatement, WhileStatement)',
    message: 'Nothing runs at import time but main.ts and cli.ts.',
  },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > AwaitExpression',
    message: 'Nothing is awaited at import time: every importer would wait too.',
  },
];

export default defineConfig(
  {ignores: ['dist/', 'build/', 'coverage/', 'reports/', '.stryker-tmp/', '.cache/', '.venv/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly']))},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname}},
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      'no-promise-executor-return': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unreachable-loop': 'error',
      'no-restricted-syntax': ['error', ...everywhereSyntax],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/no-confusing-non-null-assertion': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-invalid-void-type': 'error',
      '@typescript-eslint/no-misused-spread': 'error',
      '@typescript-eslint/no-mixed-enums': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: 'only-allowed-literals'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/related-getter-setter-pairs': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', {ignoreStringArrays: true}],
      // An async method may satisfy a port without having to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {rooms: {rules: {imports: importRule, cycles: cycleRule, checks: checkRule}}},
    rules: {
      'rooms/imports': 'error',
      'rooms/cycles': 'error',
      'rooms/checks': 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', {max: 80, skipBlankLines: true, skipComments: true}],
      'no-restricted-properties': [
        'error',
        {object: 'process', property: 'exit', message: 'Output still in a pipe would be lost: set process.exitCode.'},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: shell,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties, ...localeProperties],
      'no-restricted-syntax': ['error', ...everywhereSyntax, ...importTimeSyntax, ...impureSyntax],
    },
  },
  {
    files: [
      ...['baseline', 'canary', 'checks', 'commands', 'delivery', 'findings', 'fleet', 'history', 'init', 'plan'],
      ...['reconcile', 'report', 'review', 'snapshot'],
    ].map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': ['error', ...everywhereSyntax, ...importTimeSyntax, ...impureSyntax, ...wordsSyntax],
    },
  },
  {
    files: ['src/adapters/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...everywhereSyntax, ...importTimeSyntax]},
  },
  {
    // These talk to a terminal.
    files: [
      'scripts/**/*.ts',
      'stand-in/**/*.ts',
      'bench/**/*.ts',
      '__tests__/live/global-*.ts',
      'src/cli.ts',
      'src/main.ts',
      'src/shipped.ts',
    ],
    rules: {'no-console': 'off'},
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // A wrong assumption about a fixture fails the test that made it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Workflow expressions are written the same way, and are meant.
      'no-template-curly-in-string': 'off',
    },
  },
);
