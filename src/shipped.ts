/**
 * What is shipped: the Action and the command line as one bundle, so that both load the same chunks (`scripts/dist.mjs`). The files
 * that people and runners start, `dist/index.js` and `dist/cli/index.js`, call one function of it each.
 */

/** Runs the Action, which sets the exit code. Node's own for a chunk that cannot be loaded is 1, which here means drift. */
export async function action(): Promise<void> {
  try {
    await import('./main.js');
  } catch (error) {
    console.error(error);
    process.exitCode = 4;
  }
}

/** Runs the command line, which sets the exit code. It stands in the bundle's first file: `--help` waits for nothing else. */
export async function commandLine(): Promise<void> {
  await import(/* webpackMode: "eager" */ './cli.js');
}
