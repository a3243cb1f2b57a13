/**
 * A small HTTP gateway in front of moto: it answers as AWS does where moto does not, and lets tests deny, throttle, delay, drop,
 * rewrite and count calls. What it corrects and why stands in BEHAVIOUR.md.
 */
import {createServer} from 'node:http';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {CONTROL_PATH, serveControl} from './control.js';
import type {Control, SubscriptionMatch} from './control.js';
import {Carrier} from './carrier.js';
import {errorAnswer} from './gateway/answer.js';
import type {Answer} from './gateway/answer.js';
import {recognise} from './gateway/call.js';
import type {Call, WireRequest} from './gateway/call.js';
import {corrections} from './gateway/corrections/index.js';
import type {Context, Instead} from './gateway/corrections/types.js';
import {recordOf} from './gateway/records.js';
import {readable} from './gateway/error-shape.js';
import type {LoggedCall, Writable} from './gateway/log.js';
import {MotoClient} from './gateway/moto-client.js';
import {errorOf, rewrite} from './gateway/rules.js';
import type {Rule} from './gateway/rules.js';
import {signAgain} from './gateway/sign.js';
import {emptyState} from './gateway/state.js';
import type {AccountState, SharedState} from './gateway/state.js';
import type {SubscriptionRecord} from './gateway/subscriptions.js';

export interface GatewayOptions {
  /** The moto server behind: `http://host:port`. */
  readonly moto: string;
  /** Loopback port to listen on; default: a free one. */
  readonly port?: number;
}

export interface Gateway {
  /** `http://127.0.0.1:PORT`: by address, because S3 clients put bucket names into the path only for an address. */
  readonly endpoint: string;
  readonly control: Control;
  /** Cuts what is open (hanging calls too) and stops listening. */
  stop(): Promise<void>;
}

/** What becomes of a connection: an answer, silence, or an end. */
type Outcome = Answer | 'hang' | 'cut';

class Server {
  readonly #moto: MotoClient;
  readonly #accounts = new Map<string, AccountState>();
  readonly #shared: SharedState = {requestPayers: new Map()};
  /** Its own: known when it listens. */
  endpoint = '';
  #sequence = 0;
  #enforced = false;

  constructor(moto: string) {
    this.#moto = new MotoClient(moto);
  }

  async handle(request: WireRequest): Promise<Outcome> {
    const call = request.url.startsWith('/moto-api') ? undefined : recognise(request);
    if (call === undefined) return this.#forward(request, request.body, undefined);
    const account = await this.#moto.accountOf(call.accessKey, request.headers);
    const state = this.#state(account);
    const context = {call, account, state, shared: this.#shared, body: request.body};
    // What carries an event looks at the account, and is nobody in it.
    if (call.accessKey === state.carrier?.accessKey) return this.#ask(request, context);
    const entry = state.log.begin(++this.#sequence, call);
    const rule = state.rules.take(call, request.body);
    const outcome = await this.#decide(request, context, rule, entry);
    if (typeof outcome === 'object') {
      entry.status = outcome.status;
      await this.#record(request, context, outcome);
    }
    return outcome;
  }

  /** What CloudTrail would write of it, and bring to the bus. */
  async #record({headers}: WireRequest, {call, account, state}: Context, answer: Answer): Promise<void> {
    const agent = String(headers['x-amz-user-agent'] ?? headers['user-agent'] ?? '');
    const record = recordOf(call, answer, {account, arn: this.#moto.arnOf(call.accessKey, account), agent});
    if (record === undefined) return;
    state.records.add(record);
    if (call.service !== 'iam' || !call.mutating) return;
    await state.carrier?.carry(record).catch((error: unknown) => {
      // The call was made: whoever made it must not hear that it was not.
      process.stderr.write(`An event was not delivered: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  }

  async #decide(
    request: WireRequest,
    context: Context,
    rule: Rule | undefined,
    entry: Writable<LoggedCall>,
  ): Promise<Outcome> {
    if (rule === undefined) return this.#ask(request, context);
    if (rule.delay !== undefined) {
      entry.rule = 'delay';
      await sleep(rule.delay);
    }
    if (rule.hang === true) {
      entry.rule = 'hang';
      return 'hang';
    }
    if (rule.drop === true || rule.drop === 'before') {
      entry.rule = 'drop-before';
      return 'cut';
    }
    const error = errorOf(rule, context.call);
    if (error !== undefined) {
      entry.rule = 'error';
      return errorAnswer(context.call, error.code, error.status, error.message);
    }
    if (rule.body !== undefined) {
      entry.rule = 'body';
      return wholeAnswer(rule.body, rule.status ?? 200);
    }
    const answer = await this.#ask(request, context);
    if (rule.drop === 'after') {
      entry.rule = 'drop-after';
      return 'cut';
    }
    if (rule.set !== undefined || rule.replace !== undefined) entry.rule = 'rewrite';
    return rewrite(rule, answer);
  }

  /** moto's answer with the corrections of the operation. */
  async #ask(request: WireRequest, context: Context): Promise<Answer> {
    const {call, account} = context;
    const correction = corrections[`${call.service}:${call.action}`];
    if (correction?.lacking === true && this.#enforced) {
      const asked = await this.#forward(request, request.body, call);
      if (asked.status === 403) return readable(call, asked);
    }
    const before: Answer | Instead | undefined = correction?.before?.(context);
    if (before !== undefined && 'status' in before) return before;
    const body = before?.forward ?? request.body;
    const answer = readable(call, await this.#forward(request, body, call));
    if (answer.status >= 400) return answer;
    if (HANDS_OUT_KEYS.includes(call.action)) this.#moto.learn(answer, account);
    return correction?.after?.(context, answer) ?? answer;
  }

  async #forward(request: WireRequest, body: Buffer, call: Call | undefined): Promise<Answer> {
    const changed = body !== request.body || (call !== undefined && spoilsSignature(call, request));
    const secret = changed ? this.#moto.secretOf(call?.accessKey) : undefined;
    const headers = secret === undefined ? request.headers : signAgain(request, body, secret);
    try {
      return await this.#moto.forward(request.method, request.url, headers, body);
    } catch (error) {
      const text = `moto cannot be reached: ${error instanceof Error ? error.message : String(error)}`;
      return {status: 502, headers: {'content-type': 'text/plain'}, body: Buffer.from(text)};
    }
  }

  #state(account: string): AccountState {
    let state = this.#accounts.get(account);
    if (state === undefined) this.#accounts.set(account, (state = emptyState()));
    return state;
  }

  readonly control: Control = {
    addRules: (account, rules) => Promise.resolve(this.#state(account).rules.add(rules)),
    clearRules: (account) => Promise.resolve(this.#state(account).rules.clear()),
    calls: (account) => Promise.resolve([...this.#state(account).log.calls]),
    clearCalls: (account) => Promise.resolve(this.#state(account).log.clear()),
    setConfirmation: (account, mode) => {
      this.#state(account).subscriptions.mode = mode;
      return Promise.resolve();
    },
    subscriptions: (account) => Promise.resolve(this.#state(account).subscriptions.all()),
    confirm: (account, match = {}) => {
      const {subscriptions} = this.#state(account);
      const waiting = pendingThat(match, subscriptions.all());
      // A click in a mail is not signed: https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html
      for (const record of waiting) subscriptions.confirm(record, false);
      return Promise.resolve(waiting);
    },
    expire: async (account, match = {}) => {
      const {subscriptions} = this.#state(account);
      const waiting = pendingThat(match, subscriptions.all());
      for (const {arn, region} of waiting) {
        const form = {Action: 'Unsubscribe', Version: '2010-03-31', SubscriptionArn: arn};
        await this.#moto.asAccount(account, 'sns', region, form);
        subscriptions.removed(arn);
      }
      return waiting;
    },
    addRecords: (account, records) => {
      records.forEach((record) => this.#state(account).records.add(record));
      return Promise.resolve();
    },
    records: (account) => Promise.resolve([...this.#state(account).records.all]),
    clearRecords: (account) => Promise.resolve(this.#state(account).records.clear()),
    carryEvents: async (account, ministack) => {
      const state = this.#state(account);
      await state.carrier?.close();
      state.carrier =
        ministack === null
          ? null
          : await Carrier.of({gateway: this.endpoint, moto: this.#moto.endpoint, ministack, account});
    },
    enforceAuth: (on) => {
      this.#enforced = on;
      return this.#moto.enforceAuthAfter(on ? 0 : Number.POSITIVE_INFINITY);
    },
  };

  close(): void {
    for (const {carrier} of this.#accounts.values()) void carrier?.close();
    this.#moto.close();
  }
}

const HANDS_OUT_KEYS = ['AssumeRole', 'AssumeRoleWithWebIdentity', 'CreateAccessKey'];

/**
 * A path with escapes in it is escaped once more for the signature, by all services but S3
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, step 1). moto forgets that.
 */
function spoilsSignature({service}: Call, {url}: WireRequest): boolean {
  return service !== 's3' && url.includes('%');
}

function pendingThat(match: SubscriptionMatch, records: readonly SubscriptionRecord[]): SubscriptionRecord[] {
  const {topicArn, protocol, endpoint} = match;
  return records.filter(
    (record) =>
      record.state === 'pending' &&
      (topicArn === undefined || record.topicArn === topicArn) &&
      (protocol === undefined || record.protocol === protocol) &&
      (endpoint === undefined || record.endpoint === endpoint),
  );
}

function wholeAnswer(body: unknown, status: number): Answer {
  if (typeof body === 'string') return {status, headers: {'content-type': 'text/xml'}, body: Buffer.from(body)};
  return {status, headers: {'content-type': 'application/x-amz-json-1.1'}, body: Buffer.from(JSON.stringify(body))};
}

/** Starts the gateway. Rejects if the port cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const core = new Server(options.moto);
  const server = createServer({keepAliveTimeout: 60_000}, (incoming, outgoing) => {
    void serve(core, incoming, outgoing);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  core.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint: core.endpoint,
    control: core.control,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        core.close();
      }),
  };
}

async function serve(core: Server, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.on('error', () => undefined);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const {method = 'GET', url = '/', headers} = incoming;
    const request: WireRequest = {method, url, headers, body: Buffer.concat(chunks)};
    if (url.startsWith(CONTROL_PATH)) return await serveControlCall(core.control, request, outgoing);
    const outcome = await core.handle(request);
    if (outcome === 'hang') return;
    if (outcome === 'cut') return void outgoing.destroy();
    outgoing.writeHead(outcome.status, {...outcome.headers, 'content-length': outcome.body.length});
    outgoing.end(outcome.body);
  } catch {
    // The caller hung up, or a defect here: either way there is nobody to answer properly.
    outgoing.destroy();
  }
}

async function serveControlCall(control: Control, request: WireRequest, outgoing: ServerResponse): Promise<void> {
  const answer = await serveControl(
    control,
    request.url.slice(CONTROL_PATH.length),
    request.body.toString('utf8'),
  ).then(
    (result) => ({status: 200, body: {result}}),
    (error: unknown) => ({status: 400, body: {error: error instanceof Error ? error.message : String(error)}}),
  );
  outgoing.writeHead(answer.status, {'content-type': 'application/json'});
  outgoing.end(JSON.stringify(answer.body));
}
