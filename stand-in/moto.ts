/**
 * Gets a moto server (https://docs.getmoto.org/en/latest/docs/server_mode.html) from the first of three places: an endpoint that
 * is given, a `python3` that can import `moto.server`, a virtual environment of our own with a pinned version.
 */
import {startPythonServer, UNTIL_PARENT_IS_GONE, useGiven} from './python-server.js';
import type {PythonOptions, RunningServer, Unavailable} from './python-server.js';

export {freePort, PYTHON_VARIABLE} from './python-server.js';
export type {Unavailable} from './python-server.js';

/** The version that the corrections of the gateway were measured against. */
export const PINNED_MOTO = '5.2.1';

export const ENDPOINT_VARIABLE = 'IAM_ALERT_GUARD_MOTO_ENDPOINT';

const HEALTH = '/moto-api/';

export interface MotoOptions extends PythonOptions {
  /**
   * Number of calls after which moto enforces IAM policies and signatures (its `INITIAL_NO_AUTH_ACTION_COUNT`,
   * https://docs.getmoto.org/en/latest/docs/iam.html). Default: never.
   */
  readonly enforceAuthAfter?: number;
}

export interface Moto extends RunningServer {
  /** Said to whoever started us, e.g. that the version is not the pinned one. */
  readonly note?: string;
}

/**
 * werkzeug closes the connection after each answer and waits for the other side to do so; here bodies are read whole, so that the gateway can
 * keep its connections. moto lists its own folders for each call, under a lock: once is enough. It makes an RSA pair for every
 * symmetric KMS key and never uses it: one for all saves half of the time that a fixture with four keys takes. Where moto enforces
 * policies it asks for some actions by names that AWS does not know them by (BEHAVIOUR.md has the list).
 */
const RUN_MOTO = `
import io, logging, os, sys, threading
try:
    import moto
    from moto.server import main
    from werkzeug.serving import WSGIRequestHandler
except Exception as error:
    print("missing " + type(error).__name__ + ": " + str(error).splitlines()[0], flush=True)
    sys.exit(3)
print("version " + moto.__version__, flush=True)
logging.getLogger("werkzeug").setLevel(logging.ERROR)
def answer(self):
    body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
    environ, begun = self.make_environ(), []
    environ["wsgi.input"] = io.BytesIO(body)
    given = self.server.app(environ, lambda status, headers, problem=None: begun.append((status, headers)))
    data = b"".join(given)
    if hasattr(given, "close"):
        given.close()
    status, headers = begun[-1]
    self.send_response(int(status.split()[0]), status.partition(" ")[2])
    length = str(len(data))
    for name, value in headers:
        if name.lower() != "content-length":
            self.send_header(name, value)
        elif self.command == "HEAD":
            length = value
    self.send_header("Content-Length", length)
    self.end_headers()
    if self.command != "HEAD":
        self.wfile.write(data)
def keep_connections():
    WSGIRequestHandler.protocol_version = "HTTP/1.1"
    WSGIRequestHandler.wbufsize = 65536
    WSGIRequestHandler.run_wsgi = answer
def list_folders_once():
    from moto import backends
    listed = tuple(backends.list_of_moto_modules())
    backends.list_of_moto_modules = lambda: listed
def share_unused_keys():
    import moto.kms.models as kms
    make, shared = kms.generate_private_key, []
    def cheap(spec):
        if spec != "SYMMETRIC_DEFAULT":
            return make(spec)
        if not shared:
            shared.append(make(spec))
        return shared[0]
    kms.generate_private_key = cheap
def ask_for_actions_by_their_names():
    from moto.iam.access_control import IAMRequestBase
    from moto.s3.responses import ACTION_MAP
    ACTION_MAP["BUCKET"]["HEAD"]["DEFAULT"] = "ListBucket"
    ACTION_MAP["BUCKET"]["GET"]["publicAccessBlock"] = "GetBucketPublicAccessBlock"
    ACTION_MAP["BUCKET"]["GET"]["requestPayment"] = "GetBucketRequestPayment"
    check = IAMRequestBase.check_action_permitted
    def by_name(self, resource):
        self._action = self._action.replace("monitoring:", "cloudwatch:", 1)
        return check(self, resource)
    IAMRequestBase.check_action_permitted = by_name
for correction in (keep_connections, list_folders_once, share_unused_keys, ask_for_actions_by_their_names):
    try:
        correction()
    except Exception:
        pass
${UNTIL_PARENT_IS_GONE}
main(["-H", "127.0.0.1", "-p", sys.argv[1]])
`;

/** Never throws and never hangs: what cannot be had is said in words. */
export async function startMoto(options: MotoOptions = {}): Promise<Moto | Unavailable> {
  const given = (options.env ?? process.env)[ENDPOINT_VARIABLE];
  if (given !== undefined && given !== '') return useGiven(ENDPOINT_VARIABLE, given, HEALTH);
  const moto = await startPythonServer(
    {
      program: RUN_MOTO,
      packages: [`moto[server]==${PINNED_MOTO}`],
      probe: 'import moto.server',
      health: HEALTH,
      environment: (env, port) => motoEnvironment(env, port, options.enforceAuthAfter),
    },
    options,
  );
  if ('unavailable' in moto || moto.version === PINNED_MOTO) return moto;
  return {...moto, note: `moto ${moto.version}; the corrections were measured with ${PINNED_MOTO}`};
}

function motoEnvironment(from: NodeJS.ProcessEnv, port: number, enforceAuthAfter?: number): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {...from, MOTO_PORT: String(port)};
  // Both would silently put every test into one account or make moto refuse calls.
  delete env['MOTO_ACCOUNT_ID'];
  delete env['INITIAL_NO_AUTH_ACTION_COUNT'];
  if (enforceAuthAfter !== undefined) env['INITIAL_NO_AUTH_ACTION_COUNT'] = String(enforceAuthAfter);
  return env;
}
