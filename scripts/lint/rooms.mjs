/**
 * The import rules of `docs/architecture.md` as one ESLint rule. A room is a folder of `src/`, or one of the files beside them.
 * The rule resolves what is imported to a room before it judges: `../adapters/x.js` and `../../src/adapters/x.js` are the same
 * door, and patterns over spellings would know only one of them.
 */
import {dirname, posix} from 'node:path';

/** The functional core: everything between a snapshot and a report is a pure function of plain data. */
const core = new Set([
  'baseline',
  'snapshot',
  'pattern',
  'filter',
  'policy',
  'delivery',
  'checks',
  'findings',
  'plan',
  'review',
  'fleet',
  'history',
  'canary',
  'report',
  'data',
  'remember.ts',
]);
/** The only files that may wire the shell, and the only ones that run anything when they are loaded. */
const entries = new Set(['main.ts', 'cli.ts']);
/** The one file that imports the entries: the bundle of both. */
const bundle = 'shipped.ts';
/** Libraries that know nothing of this tool; what each may see of the rest. */
const libraries = new Map([
  ['pattern', /^(data\/|findings\/model\.|remember\.)/],
  ['filter', /^(data\/|findings\/model\.|pattern\/)/],
  ['policy', /^(data\/|findings\/model\.|remember\.)/],
  ['data', /^data\//],
  ['remember.ts', /^$/],
]);

/**
 * What the core may import from outside, and which names of it: what is pure. `node:crypto` hashes there and makes no random.
 * `null` is every name.
 */
const packages = new Map([
  ['yaml', null],
  ['zod', null],
  ['diff', null],
  ['node:buffer', null],
  ['node:crypto', new Set(['createHash', 'timingSafeEqual', 'Hash'])],
  ['node:net', new Set(['isIP', 'isIPv4', 'isIPv6'])],
  ['node:path', new Set(['posix'])],
  ['node:util', new Set(['isDeepStrictEqual', 'stripVTControlCharacters'])],
]);

/** What the two entries hand over to: they pick the command, the Action in two parts. */
const dispatchers = new Set(['action.ts', 'action-run.ts', 'terminal.ts']);

/** `src/checks/a/b.ts` is in room `checks`, `src/main.ts` in `main.ts`. */
function roomOf(path) {
  return path.split('/')[0];
}

/** Why `file` may not import `target` (both relative to `src/`), or undefined where it may. */
function refuseRoom(file, target) {
  const from = roomOf(file);
  const to = roomOf(target);
  // The manifest's version, and nothing else from outside.
  if (file === 'version.ts' && target === '../package.json') return undefined;
  if (target.startsWith('../')) return `it is outside src/, and what is shipped stands there alone`;
  if (file !== bundle && entries.has(to.replace(/\.js$/, '.ts')))
    return 'an entry is imported by nobody: loading it starts the tool';
  if (to === 'adapters' && from !== 'adapters' && !entries.has(from)) return 'only main.ts and cli.ts wire adapters in';
  if (to === 'commands' && !entries.has(from) && !dispatchers.has(file)) {
    const shared =
      from === 'commands' && (target.startsWith('commands/shared/') || file.startsWith('commands/shared/'));
    if (!shared)
      return 'a command is started by the entries and their two dispatchers alone (what two share goes to commands/shared/)';
  }
  const sees = libraries.get(from);
  if (sees !== undefined && from !== to && !sees.test(target))
    return `${from}/ is a library that knows nothing of the other rooms`;
  if (!core.has(from) || core.has(to)) return undefined;
  // What neither knows a room nor does anything but compute.
  if (['errors.js', 'remember.js', 'values.js'].includes(to)) return undefined;
  if (to === 'ports' && file === 'snapshot/observe.ts') return undefined;
  if (to === 'ports') return 'the core works on data, not through ports (snapshot/observe.ts asks for it)';
  return 'the core imports the core alone';
}

/** Why `file` may not import this package (with these names, `null` for all of it), or undefined where it may. */
function refusePackage(file, source, names) {
  const from = roomOf(file);
  if (!core.has(from)) {
    return from !== 'adapters' && /^@(aws-sdk|smithy|actions|octokit)\//.test(source)
      ? 'only an adapter imports an SDK or a toolkit'
      : undefined;
  }
  if (!packages.has(source)) return 'the core imports no SDK, toolkit, file system, clock or environment';
  const allowed = packages.get(source);
  if (allowed === null) return undefined;
  const refused = names === null || names.some((name) => !allowed.has(name));
  return refused ? `of ${source} the core takes only ${[...allowed].join(', ')}` : undefined;
}

/** The names an import or re-export takes, `null` where it takes the module as a whole. */
function namesOf({specifiers}) {
  const whole = specifiers.some(({type}) => type === 'ImportDefaultSpecifier' || type === 'ImportNamespaceSpecifier');
  return whole ? null : specifiers.map(({imported, local}) => imported ?? local).map((name) => name.name ?? name.value);
}

/** @type {import('eslint').Rule.RuleModule} */
export const importRule = {
  meta: {
    type: 'problem',
    docs: {description: 'rooms import only what docs/architecture.md allows them'},
    messages: {
      refused: "{{from}} may not import '{{source}}': {{reason}}.",
      computed: 'An import whose name is computed cannot be judged (or bundled).',
    },
    schema: [],
  },
  create(context) {
    const path = context.filename.replaceAll('\\', '/');
    const at = path.lastIndexOf('/src/');
    if (at < 0) return {};
    const file = path.slice(at + '/src/'.length);

    function judge(node, sourceNode, names) {
      const source = sourceNode?.value;
      if (typeof source !== 'string') return context.report({node, messageId: 'computed'});
      const reason = source.startsWith('.')
        ? refuseRoom(file, posix.normalize(posix.join(dirname(file), source)))
        : refusePackage(file, source, names);
      if (reason !== undefined) context.report({node, messageId: 'refused', data: {from: file, source, reason}});
    }

    return {
      ImportDeclaration: (node) => judge(node, node.source, namesOf(node)),
      ExportAllDeclaration: (node) => judge(node, node.source, null),
      ExportNamedDeclaration: (node) => node.source && judge(node, node.source, namesOf(node)),
      ImportExpression: (node) => judge(node, node.source, null),
      TSImportType: (node) => judge(node, node.source ?? node.argument?.literal, null),
      TSExternalModuleReference: (node) => judge(node, node.expression, null),
      "CallExpression[callee.name='require']": (node) => judge(node, node.arguments[0], null),
    };
  },
};
