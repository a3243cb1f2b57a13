/**
 * MiniStack (https://github.com/ministackorg/ministack, MIT), a second AWS beside moto: it delivers. An event that is put on a bus goes
 * through patterns, transformers, topics and filter policies into queues, which moto does not do. It knows no authorisation, no
 * partitions and no pages, so moto stays what everything else is tested with; what MiniStack delivers wrongly is listed, with AWS's page
 * for each, in `__tests__/witness/faults.ts`.
 *
 * The account of a call is its access key id, where that is twelve digits.
 */
import {startPythonServer, UNTIL_PARENT_IS_GONE, useGiven} from './python-server.js';
import type {PythonOptions, RunningServer, Unavailable} from './python-server.js';

/** The version whose faults are listed. */
export const PINNED_MINISTACK = '1.5.33';
const PINNED_CRYPTOGRAPHY = '50.0.2';

export const MINISTACK_VARIABLE = 'IAM_ALERT_GUARD_MINISTACK_ENDPOINT';

const HEALTH = '/_ministack/health';

/**
 * Three corrections:
 *
 * - Events of `aws.*` are put by the built-in emitters alone, which pass an argument for it. What the tests put on the bus are the
 *   events that CloudTrail would bring.
 * - An event bears the time that was given for it (`Time` of
 *   https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html), not that of the call.
 * - GetDataProtectionPolicy is missing: a topic without one answers without the element
 *   (https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html).
 */
const RUN_MINISTACK = `
import asyncio, logging, os, sys, threading
try:
    from importlib.metadata import version
    from hypercorn.asyncio import serve
    from hypercorn.config import Config
    from ministack import app
    from ministack.services import eventbridge, sns
    import cryptography
except Exception as error:
    print("missing " + type(error).__name__ + ": " + str(error).splitlines()[0], flush=True)
    sys.exit(3)
if version("ministack") != "${PINNED_MINISTACK}":
    print("missing ministack ${PINNED_MINISTACK}: its faults are known of that version alone", flush=True)
    sys.exit(3)
print("version " + version("ministack"), flush=True)
logging.disable(logging.ERROR)
put_events, now = eventbridge._put_events, eventbridge._now_ts
def put_events_as_cloudtrail(data):
    entries, results, failed = data.get("Entries", []), [], 0
    if not 1 <= len(entries) <= 10:
        return put_events(data)
    for entry in entries:
        time = entry.get("Time")
        eventbridge._now_ts = now if time is None else lambda: time
        try:
            status, headers, body = put_events({"Entries": [entry]}, allow_aws_source=True)
        finally:
            eventbridge._now_ts = now
        if status != 200:
            return status, headers, body
        answer = eventbridge.json.loads(body)
        results += answer["Entries"]
        failed += answer["FailedEntryCount"]
    return eventbridge.json_response({"FailedEntryCount": failed, "Entries": results})
eventbridge._put_events = put_events_as_cloudtrail
sns_request = sns.handle_request
async def with_data_protection(method, path, headers, body, query_params):
    if b"Action=GetDataProtectionPolicy" in (body or b""):
        return sns._xml(200, "GetDataProtectionPolicyResponse", "<GetDataProtectionPolicyResult></GetDataProtectionPolicyResult>")
    return await sns_request(method, path, headers, body, query_params)
sns.handle_request = with_data_protection
${UNTIL_PARENT_IS_GONE}
config = Config()
config.bind = ["127.0.0.1:" + sys.argv[1]]
config.keep_alive_timeout = 75
config.keep_alive_max_requests = 1000000
config.loglevel = "ERROR"
asyncio.run(serve(app.app, config))
`;

export type Ministack = RunningServer;

/** Never throws and never hangs: what cannot be had is said in words. */
export async function startMinistack(options: PythonOptions = {}): Promise<Ministack | Unavailable> {
  const given = (options.env ?? process.env)[MINISTACK_VARIABLE];
  if (given !== undefined && given !== '') return useGiven(MINISTACK_VARIABLE, given, HEALTH);
  return startPythonServer(
    {
      program: RUN_MINISTACK,
      packages: [`ministack==${PINNED_MINISTACK}`, `cryptography==${PINNED_CRYPTOGRAPHY}`],
      probe: `import cryptography; from importlib.metadata import version; assert version("ministack") == "${PINNED_MINISTACK}"`,
      health: HEALTH,
      environment: ministackEnvironment,
    },
    options,
  );
}

/** Only what cannot change how it answers. It must not look for containers of the machine, nor keep state or read secrets of it. */
function ministackEnvironment(from: NodeJS.ProcessEnv, port: number): NodeJS.ProcessEnv {
  const own = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|LANG|LC_ALL|PYTHON\w*|VIRTUAL_ENV)$/i;
  return {
    ...Object.fromEntries(Object.entries(from).filter(([name]) => own.test(name))),
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    DOCKER_HOST: 'unix:///nowhere/docker.sock',
    LOG_LEVEL: 'ERROR',
    MINISTACK_REGION: 'us-east-1',
  };
}
