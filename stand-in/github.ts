/**
 * A GitHub on the loopback interface, for tests and the demo: emulate's stateful REST server behind a gateway that adds what it
 * lacks and lets a test refuse, limit and hold requests. What the gateway corrects, and by which page:
 * - `POST /graphql` answers `viewer { login }` (https://docs.github.com/en/graphql/reference/queries#viewer).
 * - `GET /user` refuses an app's token with 403, as the job's own token is refused
 *   (https://docs.github.com/en/rest/users/users#get-the-authenticated-user).
 * - A permission reads `write` and `read` where emulate says `push` and `pull`
 *   (https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 * - The head of a pull request is that of its branch, also after a push.
 * - Reviews of a pull request (https://docs.github.com/en/rest/pulls/reviews) by people who may only read, whom emulate refuses.
 */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createEmulator} from 'emulate';
import {type As, type Files, openPullRequest, type PullRequest} from './github-pull.js';

export type {PullRequest} from './github-pull.js';

export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly login: string | null;
}

export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it meets; all of them by default. */
  readonly times?: number;
}

export interface GitHubStandIn {
  /** `GITHUB_API_URL`. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly seen: Seen[];
  /** A token under which `login` acts. */
  token(login: string): string;
  /** One request as somebody; throws where it is refused. */
  readonly as: As;
  /** Somebody's review of a commit of a pull request; whoever may read may review. */
  review(login: string, pull: number, state: ReviewState, commit: string): void;
  fail(fault: Fault): void;
  /** Holds matching requests until `count` of them have come: two runs at the same moment. */
  meet(count: number, method: string, path: RegExp): void;
  /** Forgets faults, meetings and what was seen; the repository stays. */
  calm(): void;
  /** A pull request whose base and head hold these files, and the merge commit GitHub would check out. */
  pullRequest(files: {readonly base: Files; readonly head: Files}): Promise<PullRequest>;
  close(): Promise<void>;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

export interface StandInOptions {
  readonly private?: boolean;
}

const OWNER = 'acme';
const REPO = 'infra';
export const BOT = 'github-actions[bot]';
/** Who may write here, and who may not. */
export const WRITERS: readonly string[] = [BOT, 'alice'];
export const STRANGER = 'mallory';
const LOGINS: readonly string[] = [OWNER, ...WRITERS, STRANGER];

export async function startGitHub(options: StandInOptions = {}): Promise<GitHubStandIn> {
  const faults: {fault: Fault; left: number}[] = [];
  const meetings: Meeting[] = [];
  const seen: Seen[] = [];
  const reviews: Review[] = [];
  const port = await freePort();
  const inner = `http://127.0.0.1:${port}`;

  const server = createServer({keepAliveTimeout: 60_000}, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, {'content-type': 'application/json'}).end(JSON.stringify({message: String(error)}));
    });
  });
  await listening(server);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const login = loginOf(request.headers.authorization);
    const body = await read(request);
    seen.push({method, path, login});
    await meetings.find((meeting) => meeting.matches(method, path))?.arrive();
    const index = faults.findIndex(({fault, left}) => left > 0 && fault.method === method && fault.path.test(path));
    const met = faults[index];
    if (met) {
      met.left -= 1;
      const {status, message = 'refused by the test', headers = {}} = met.fault;
      return send(response, status, {message}, headers);
    }
    if (path === '/graphql') return send(response, 200, {data: {viewer: {login}}});
    if (path === '/user' && login?.endsWith('[bot]')) {
      return send(response, 403, {message: 'Resource not accessible by integration'});
    }
    const reviewed = REVIEWS.exec(path);
    if (reviewed && method === 'GET') {
      return send(
        response,
        200,
        reviews.filter(({pull}) => pull === Number(reviewed[1])),
      );
    }
    await forward(request, response, {method, path, login, body});
  }

  async function forward(
    request: IncomingMessage,
    response: ServerResponse,
    call: Seen & {body: Buffer},
  ): Promise<void> {
    const answer = await fetch(`${inner}${call.path}`, {
      method: call.method,
      headers: forwarded(request),
      ...(call.body.length > 0 ? {body: new Uint8Array(call.body)} : {}),
    });
    const text = await answer.text();
    const corrected = call.path.endsWith('/permission')
      ? text
          .replace('"permission":"push"', '"permission":"write"')
          .replace('"permission":"pull"', '"permission":"read"')
      : text;
    if (call.method === 'GET' && answer.ok && PULL.test(call.path)) return send(response, 200, await atItsBranch(text));
    const headers: Record<string, string> = {'content-type': answer.headers.get('content-type') ?? 'application/json'};
    const link = answer.headers.get('link');
    // Pages are linked by the address that was asked: it must be the gateway's.
    if (link !== null) headers['link'] = link.replaceAll(inner, url);
    response.writeHead(answer.status, headers).end(answer.status === 204 ? undefined : corrected);
  }

  /** A push to its branch moves the head of a pull request. */
  async function atItsBranch(text: string): Promise<unknown> {
    const pull = JSON.parse(text) as {head: {ref: string; sha: string}};
    const root = `/repos/${OWNER}/${REPO}`;
    const {object} = await standIn.as<{object: {sha: string}}>(OWNER, 'GET', `${root}/git/ref/heads/${pull.head.ref}`);
    return {...pull, head: {...pull.head, sha: object.sha}};
  }

  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: url,
    seed: {
      tokens: Object.fromEntries(LOGINS.map((login) => [tokenOf(login), {login, scopes: ['repo', 'user']}])),
      github: {
        users: LOGINS.map((login) => ({login})),
        repos: [{owner: OWNER, name: REPO, private: options.private ?? false, auto_init: true}],
      },
    },
  });

  const standIn: GitHubStandIn = {
    url,
    repository: `${OWNER}/${REPO}`,
    seen,
    token: tokenOf,
    async as<T>(login: string, method: string, path: string, body?: unknown): Promise<T> {
      const answer = await fetch(`${inner}${path}`, {
        method,
        headers: {authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json'},
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text === '' ? {} : JSON.parse(text)) as T;
    },
    review: (login, pull, state, commit) =>
      void reviews.push({id: reviews.length + 1, pull, user: {login}, state, commit_id: commit}),
    fail: (fault) => void faults.push({fault, left: fault.times ?? Infinity}),
    meet: (count, method, path) => void meetings.push(new Meeting(count, method, path)),
    calm() {
      faults.length = 0;
      meetings.length = 0;
      seen.length = 0;
    },
    pullRequest: (files) =>
      openPullRequest(standIn.as, `/repos/${OWNER}/${REPO}`, {admin: OWNER, author: 'alice'}, files),
    async close() {
      await emulator.close();
      server.closeAllConnections();
      await closed(server);
    },
  };
  for (const login of WRITERS) {
    await standIn.as(OWNER, 'PUT', `/repos/${OWNER}/${REPO}/collaborators/${encodeURIComponent(login)}`, {
      permission: 'push',
    });
  }
  return standIn;
}

class Meeting {
  private arrived = 0;
  private open: () => void = () => {};
  private readonly gate = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(
    private readonly count: number,
    private readonly method: string,
    private readonly path: RegExp,
  ) {}

  matches(method: string, path: string): boolean {
    return method === this.method && this.path.test(path);
  }

  async arrive(): Promise<void> {
    this.arrived += 1;
    if (this.arrived >= this.count) this.open();
    await this.gate;
  }
}

interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: {readonly login: string};
  readonly state: ReviewState;
  readonly commit_id: string;
}

const PULL = /\/pulls\/\d+$/;
const REVIEWS = /\/pulls\/(\d+)\/reviews(?:\?|$)/;

function tokenOf(login: string): string {
  return `token-of-${login}`;
}

function loginOf(authorization: string | undefined): string | null {
  const token = /^(?:token|bearer) token-of-(.+)$/i.exec(authorization ?? '');
  return token?.[1] ?? null;
}

function forwarded(request: IncomingMessage): Record<string, string> {
  const kept = ['authorization', 'accept', 'content-type', 'user-agent'];
  return Object.fromEntries(
    kept.flatMap((name) => [[name, request.headers[name]]]).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers}).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await listening(probe);
  const {port} = probe.address() as AddressInfo;
  await closed(probe);
  return port;
}

async function listening(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
