/**
 * What `npm run lint` and `npm run types` say, of one compiler program in place of two. Most of the rules ask for types, so that after
 * them the compiler has looked at nearly all there is: the types alone take it a fifth of what they do in a process of their own.
 */
import {ESLint} from 'eslint';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './lib/run.mjs';

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

function read(config) {
  const onUnRecoverableConfigFileDiagnostic = (problem) => {
    throw new Error(ts.formatDiagnostic(problem, host));
  };
  return ts.getParsedCommandLineOfConfigFile(
    join(root, config),
    {noEmit: true},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic,
    },
  );
}

const {fileNames, options, errors} = read('tsconfig.test.json');
const program = ts.createProgram({rootNames: fileNames, options, configFileParsingDiagnostics: errors});

const parserOptions = {project: null, programs: [program]};
const eslint = new ESLint({cwd: root, overrideConfig: {files: ['**/*.ts'], languageOptions: {parserOptions}}});
const linted = await eslint.lintFiles(['.']);
const complaints = linted.flatMap(({messages}) => messages);
const formatter = await eslint.loadFormatter('stylish');
console.log(await formatter.format(linted));

const problems = ts.getPreEmitDiagnostics(program);
console.log(ts.formatDiagnostics(problems, host));

console.log(
  `${linted.length} files, ${complaints.length} complaints of the linter, ${problems.length} of the compiler.`,
);
if (complaints.length > 0 || problems.length > 0 || linted.length === 0) process.exitCode = 1;
