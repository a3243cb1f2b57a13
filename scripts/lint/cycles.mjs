/**
 * No file of `src/` may reach itself over imports, `import type` and `import()` included: files that import each other can be understood,
 * tested and moved only together. (`import-x/no-cycle` leaves type imports out; dependency-cruiser 18 needs Node 22.)
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

/** File -> the files it imports, of what was read so far. Of the file that is linted, its text is what counts, not the disk. */
const graph = new Map();

function importsOf(file, text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({fileName}) => fileName)
    .filter((source) => source.startsWith('.'))
    .map((source) => join(dirname(file), source.replace(/\.js$/, '.ts')));
}

function importedBy(file) {
  const known = graph.get(file);
  if (known !== undefined) return known;
  const found = file.endsWith('.ts') && existsSync(file) ? importsOf(file, readFileSync(file, 'utf8')) : [];
  graph.set(file, found);
  return found;
}

/** The shortest way over imports from one of some files to another, both included; undefined where there is none. */
function way(from, to, excused) {
  const cameFrom = new Map(from.map((file) => [file, undefined]));
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const back = [];
      for (let at = file; at !== undefined; at = cameFrom.get(at)) back.unshift(at);
      return back;
    }
    for (const next of importedBy(file)) if (!cameFrom.has(next) && !excused(file, next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const cycleRule = {
  meta: {
    type: 'problem',
    docs: {description: 'imports go one way'},
    messages: {cycle: 'A cycle of imports: {{files}}. What two files share stands below both.'},
    schema: [{type: 'object', properties: {known: {type: 'array'}}, additionalProperties: false}],
  },
  create(context) {
    const file = context.filename;
    const at = file.replaceAll('\\', '/').lastIndexOf('/src/');
    if (at < 0) return {};
    const src = file.slice(0, at + '/src/'.length);
    /** Groups of files whose imports among each other are still to be mended. */
    const known = (context.options[0]?.known ?? []).map((group) => new Set(group.map((name) => join(src, name))));
    const excused = (one, other) => known.some((group) => group.has(one) && group.has(other));

    /** Asked once for a file: hardly any closes a cycle, and then no import of it has to be followed by itself. */
    let closes;
    const closesAny = () => {
      const from = importedBy(file).filter((next) => !excused(file, next));
      return (closes ??= way(from, file, excused) !== undefined);
    };

    function judge(node) {
      const source = (node.source ?? node.argument?.literal)?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = join(dirname(file), source.replace(/\.js$/, '.ts'));
      if (excused(file, target) || !closesAny()) return;
      const back = way([target], file, excused);
      if (back === undefined) return;
      const files = [file, ...back].map((each) => relative(src, each)).join(' -> ');
      context.report({node, messageId: 'cycle', data: {files}});
    }

    return {
      Program: () => graph.set(file, importsOf(file, context.sourceCode.text)),
      'Program:exit': () => graph.delete(file),
      ImportDeclaration: judge,
      ExportAllDeclaration: judge,
      ExportNamedDeclaration: (node) => node.source && judge(node),
      ImportExpression: judge,
      TSImportType: judge,
    };
  },
};
