/**
 * A thousand accounts from a few: an HTTP server before the stand-in in which each account is a copy of a *template*, an account that was
 * built there. Ids are exchanged on the way in and on the way back, and an answer that was had once is kept, so that a call costs next to
 * nothing here and what is measured is the caller. It hands out the credentials of roles itself (they name the account), takes as long as a
 * network would, and denies, throttles, cuts or stalls what it is told to.
 */
import {createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {errorAnswer, queryAnswer, type Answer} from './gateway/answer.js';
import {recognise, type Call, type WireRequest} from './gateway/call.js';
import {MotoClient} from './gateway/moto-client.js';

/** What keeps a call from its answer: an error in the words of its protocol, a connection that is cut, or silence. */
export type Trouble = {readonly code: string; readonly status: number; readonly message: string} | 'cut' | 'hang';

export interface ManyOptions {
  /** The stand-in in which the templates were built. */
  readonly endpoint: string;
  /** The id of the account that this one is a copy of; null where there is no such account. */
  readonly templateOf: (account: string) => string | null;
  /** Whose credentials the run has: those of any key that was not handed out here. */
  readonly caller: string;
  /** Milliseconds for each call, as a network takes them; of AssumeRole it is the caller's. */
  readonly latency?: number | ((account: string) => number);
  /** @param account whose call it is: of AssumeRole, the one whose role is asked for */
  readonly trouble?: (account: string, call: Call, attempt: number) => Trouble | null;
  /** Milliseconds that credentials of a role last; an hour by default, as those of a chained role. */
  readonly lifetime?: (account: string) => number;
}

export interface ManyAccounts {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** By account: how often each operation was asked for, `service:Operation`. */
  readonly calls: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Calls of all accounts. */
  total(): number;
  /** The most calls under way at once. */
  most(): number;
  forget(): void;
  stop(): Promise<void>;
}

const HOUR = 3_600_000;
/** `ASIA`, the account, and which exchange it was: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
const KEY = /^ASIA(\d{12})N(\d+)E(\d+)$/;

class Many {
  readonly calls = new Map<string, Map<string, number>>();
  readonly #behind: MotoClient;
  readonly #kept = new Map<string, Promise<Answer>>();
  #exchanges = 0;
  #open = 0;
  most = 0;

  constructor(readonly options: ManyOptions) {
    this.#behind = new MotoClient(options.endpoint);
  }

  async handle(request: WireRequest): Promise<Answer | 'cut' | 'hang'> {
    this.most = Math.max(this.most, ++this.#open);
    try {
      return await this.#answer(request);
    } finally {
      this.#open--;
    }
  }

  async #answer(request: WireRequest): Promise<Answer | 'cut' | 'hang'> {
    const call = recognise(request);
    if (call === undefined) return {status: 404, headers: {}, body: Buffer.from('no AWS call')};
    const [, owner, , ends] = KEY.exec(call.accessKey ?? '') ?? [];
    const caller = owner ?? this.options.caller;
    const {latency = 0} = this.options;
    const wait = typeof latency === 'number' ? latency : latency(caller);
    if (wait > 0) await sleep(wait);
    const asked = call.action === 'AssumeRole' ? (String(call.params['RoleArn']).split(':')[4] ?? '') : caller;
    const attempt = this.#count(asked, call);
    const trouble = this.options.trouble?.(asked, call, attempt) ?? null;
    if (typeof trouble === 'string') return trouble;
    if (trouble !== null) return errorAnswer(call, trouble.code, trouble.status, trouble.message);
    if (ends !== undefined && Number(ends) < Date.now())
      return errorAnswer(call, 'ExpiredTokenException', 400, 'The security token included in the request is expired');
    if (call.action === 'AssumeRole') return this.#credentials(call, asked);
    const template = this.options.templateOf(caller);
    if (template === null) return errorAnswer(call, 'AccessDeniedException', 400, `there is no account ${caller}`);
    return exchanged(await this.#of(request, call, caller, template), template, caller);
  }

  #count(account: string, {service, action}: Call): number {
    let counts = this.calls.get(account);
    if (counts === undefined) this.calls.set(account, (counts = new Map<string, number>()));
    const count = (counts.get(`${service}:${action}`) ?? 0) + 1;
    counts.set(`${service}:${action}`, count);
    return count;
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
  #credentials(call: Call, account: string): Answer {
    if (this.options.templateOf(account) === null)
      return errorAnswer(call, 'AccessDenied', 403, `not authorized to perform: sts:AssumeRole in ${account}`);
    const ends = Date.now() + (this.options.lifetime?.(account) ?? HOUR);
    const key = `ASIA${account}N${String(++this.#exchanges)}E${String(ends)}`;
    return queryAnswer(
      call,
      `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>` +
        `<SessionToken>token</SessionToken><Expiration>${new Date(ends).toISOString()}</Expiration></Credentials>` +
        `<AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/check/many</Arn>` +
        `<AssumedRoleId>AROA:many</AssumedRoleId></AssumedRoleUser>`,
    );
  }

  /** The template's answer, asked for once. */
  #of(request: WireRequest, call: Call, account: string, template: string): Promise<Answer> {
    const url = request.url.replaceAll(account, template);
    const body = request.body.toString('utf8').replaceAll(account, template);
    const target = String(request.headers['x-amz-target'] ?? '');
    const key = [template, call.service, call.region, request.method, url, target, body].join('\n');
    let answer = this.#kept.get(key);
    if (answer === undefined) {
      const headers = headersFor(request.headers, call.accessKey ?? '', template);
      answer = this.#behind.forward(request.method, url, headers, Buffer.from(body));
      answer.catch(() => this.#kept.delete(key));
      this.#kept.set(key, answer);
    }
    return answer;
  }

  close(): void {
    this.#behind.close();
  }
}

/** The stand-in takes the account from this header, whoever signed. */
function headersFor(headers: IncomingHttpHeaders, key: string, template: string): IncomingHttpHeaders {
  const {authorization = '', ...others} = headers;
  return {...others, authorization: authorization.replace(key, 'ASIATEMPLATE'), 'x-moto-account-id': template};
}

function exchanged(answer: Answer, template: string, account: string): Answer {
  return {...answer, body: Buffer.from(answer.body.toString('utf8').replaceAll(template, account))};
}

export async function startManyAccounts(options: ManyOptions): Promise<ManyAccounts> {
  const many = new Many(options);
  const server = createServer({keepAliveTimeout: 60_000}, (incoming, outgoing) => {
    void serve(many, incoming, outgoing);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const {port} = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    calls: many.calls,
    total: () => [...many.calls.values()].flatMap((counts) => [...counts.values()]).reduce((a, b) => a + b, 0),
    most: () => many.most,
    forget: () => many.calls.clear(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        many.close();
      }),
  };
}

async function serve(many: Many, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.on('error', () => undefined);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const {method = 'GET', url = '/', headers} = incoming;
    const outcome = await many.handle({method, url, headers, body: Buffer.concat(chunks)});
    if (outcome === 'hang') return;
    if (outcome === 'cut') return void outgoing.destroy();
    outgoing.writeHead(outcome.status, {...outcome.headers, 'content-length': outcome.body.length});
    outgoing.end(outcome.body);
  } catch {
    outgoing.destroy();
  }
}
