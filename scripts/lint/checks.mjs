/** A check is found where its name says: `src/checks/<folder>/<id>.ts`, imported from there by the registry `src/checks/index.ts`. */
import {existsSync, readFileSync} from 'node:fs';
import ts from 'typescript';

/** What the registry imports, relative to `src/checks/`: `trail/trail-logging.ts`. */
function registered(checks) {
  const registry = `${checks}index.ts`;
  if (!existsSync(registry)) return new Set();
  const {importedFiles} = ts.preProcessFile(readFileSync(registry, 'utf8'), true, true);
  return new Set(importedFiles.map(({fileName}) => fileName.replace(/^\.\//, '').replace(/\.js$/, '.ts')));
}

/** The `id` of `defineCheck({id: '...'})`, or of the object itself; undefined where it is not written there as text. */
function idOf(value) {
  const object = value?.type === 'CallExpression' ? value.arguments[0] : value;
  const property = object?.properties?.find(({key}) => key?.name === 'id');
  return typeof property?.value.value === 'string' ? property.value.value : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const checkRule = {
  meta: {
    type: 'problem',
    docs: {description: 'a check stands where the registry looks for it, under its own name'},
    messages: {
      elsewhere: 'The registry (src/checks/index.ts) imports no check from {{file}}.',
      name: 'The check {{id}} stands in {{file}}: the file is named as the id.',
    },
    schema: [],
  },
  create(context) {
    const path = context.filename.replaceAll('\\', '/');
    const at = path.lastIndexOf('/src/checks/');
    if (at < 0) return {};
    const checks = path.slice(0, at + '/src/checks/'.length);
    const file = path.slice(checks.length);
    return {
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name="check"]'(node) {
        if (!registered(checks).has(file)) context.report({node, messageId: 'elsewhere', data: {file}});
        const id = idOf(node.init);
        if (id !== undefined && file.split('/').at(-1) !== `${id}.ts`)
          context.report({node, messageId: 'name', data: {id, file}});
      },
    };
  },
};
