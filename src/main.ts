/** The Action's entry: inputs in, exit code out. */
import {openAws} from './adapters/aws/client/open.js';
import {sdk} from './adapters/aws/client/sdk-loader.js';
import {diskFiles} from './adapters/host/files.js';
import {actionsHost, failRun, inputs} from './adapters/host/actions.js';
import {act} from './action.js';
import {endingOf} from './entry.js';
import type {World} from './ports/world.js';
import {renderErrorSummary, renderErrorText} from './report/forms/error.js';
import {redactError} from './report/model/redaction/redact.js';
import {VERSION} from './version.js';

const {env} = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

const host = actionsHost(env);

function fail(error: unknown): void {
  const {exit, report, stack} = endingOf(error);
  if (stack !== null) host.log(stack);
  failRun(renderErrorText(report), report.problems);
  process.exitCode = exit;
}

// Node's own exit code for an uncaught error is 1, which here means drift.
let failed = false;
process.on('uncaughtException', (error) => {
  if (failed) return;
  failed = true;
  fail(error);
  // Nobody waited for this one, so nobody has written the run's page.
  const page = host.summary(renderErrorSummary(redactError(endingOf(error).report))).catch(() => undefined);
  // What state the program is in nobody knows: it must not go on.
  // eslint-disable-next-line no-restricted-properties
  void page.finally(() => process.exit());
});

const world: World = {
  host,
  files: diskFiles(env['GITHUB_WORKSPACE'] || null),
  env,
  version: VERSION,
  openAws: (options) => openAws({sdk, version: VERSION, env}, options),
  async openFleet() {
    const [{openFleet}, {keepHeapSmall}] = await Promise.all([
      import('./adapters/aws/fleet.js'),
      import('./adapters/host/heap.js'),
    ]);
    keepHeapSmall();
    return openFleet({sdk, version: VERSION, env});
  },
  prompt: null,
  async openGitHub(token) {
    const repository = env['GITHUB_REPOSITORY'];
    if (token === null || !repository) return null;
    const {connectGitHub} = await import('./adapters/github/octokit.js');
    return connectGitHub({token, repository, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com'});
  },
};

try {
  process.exitCode = await act(inputs(env), world, process.cwd());
} catch (error) {
  fail(error);
}
