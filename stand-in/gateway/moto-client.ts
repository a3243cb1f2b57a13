/** The gateway's own line to moto. */
import {Agent, request} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import {element, textOf} from './answer.js';
import type {Answer} from './answer.js';

const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'expect', 'content-length', 'upgrade'];
const DEFAULT_ACCOUNT = '123456789012';

interface Credentials {
  readonly account: string;
  readonly arn?: string;
  readonly secret?: string;
}

export class MotoClient {
  readonly #url: URL;
  readonly #agent = new Agent({keepAlive: true, maxSockets: 64});
  #credentials = new Map<string, Credentials>();

  constructor(readonly endpoint: string) {
    this.#url = new URL(endpoint);
  }

  /** Sends a request on, its Host header unchanged (signatures cover it). Rejects where moto cannot be reached. */
  async forward(method: string, url: string, headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> {
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
    const options = {
      host: this.#url.hostname,
      port: this.#url.port,
      agent: this.#agent,
      method,
      path: url,
      headers: {...kept, 'content-length': body.length},
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const back = Object.entries(incoming.headers).filter(([name]) => !HOP_BY_HOP.includes(name));
          resolve({
            status: incoming.statusCode ?? 502,
            headers: Object.fromEntries(back),
            body: Buffer.concat(chunks),
          });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** A query call of the gateway itself, in an account's name. */
  async asAccount(account: string, service: string, region: string, form: Record<string, string>): Promise<Answer> {
    return this.forward(
      'POST',
      '/',
      {...this.#formHeaders(service, region, 'STANDIN'), 'x-moto-account-id': account},
      Buffer.from(new URLSearchParams(form).toString()),
    );
  }

  /** The account that an access key belongs to; asked of moto once a key. */
  async accountOf(accessKey: string | undefined, headers: IncomingHttpHeaders): Promise<string> {
    const named = headers['x-moto-account-id'];
    if (typeof named === 'string') return named;
    if (accessKey === undefined) return DEFAULT_ACCOUNT;
    const known = this.#credentials.get(accessKey);
    if (known !== undefined) return known.account;
    const form = Buffer.from('Action=GetCallerIdentity&Version=2011-06-15');
    const answer = await this.forward('POST', '/', this.#formHeaders('sts', 'us-east-1', accessKey), form);
    const account = element(textOf(answer), 'Account');
    const arn = element(textOf(answer), 'Arn');
    if (account === undefined) return DEFAULT_ACCOUNT;
    this.#credentials.set(accessKey, {account, ...(arn === undefined ? {} : {arn})});
    return account;
  }

  /** Remembers the key that an AssumeRole or CreateAccessKey answer hands out, for `accountOf` and for signing again. */
  learn(answer: Answer, callingAccount: string): void {
    const xml = textOf(answer);
    const accessKey = element(xml, 'AccessKeyId');
    const secret = element(xml, 'SecretAccessKey');
    if (accessKey === undefined || secret === undefined) return;
    const arn = element(xml, 'Arn');
    const account = arn?.split(':')[4] ?? callingAccount;
    this.#credentials.set(accessKey, {account, secret, ...(arn === undefined ? {} : {arn})});
  }

  /** Whose key it is. moto gives no ARN for whoever owns an account. */
  arnOf(accessKey: string | undefined, account: string): string {
    const known = accessKey === undefined ? undefined : this.#credentials.get(accessKey)?.arn;
    return known?.split(':')[4] === account ? known : `arn:aws:iam::${account}:root`;
  }

  secretOf(accessKey: string | undefined): string | undefined {
    return accessKey === undefined ? undefined : this.#credentials.get(accessKey)?.secret;
  }

  /** https://docs.getmoto.org/en/latest/docs/iam.html: policies and signatures are enforced after that many calls. */
  async enforceAuthAfter(calls: number): Promise<void> {
    const text = Number.isFinite(calls) ? String(calls) : 'inf';
    await this.forward('POST', '/moto-api/reset-auth', {'content-type': 'text/plain'}, Buffer.from(text));
  }

  close(): void {
    this.#agent.destroy();
  }

  #formHeaders(service: string, region: string, accessKey: string): IncomingHttpHeaders {
    return {
      host: this.#url.host,
      'content-type': 'application/x-www-form-urlencoded',
      authorization:
        `AWS4-HMAC-SHA256 Credential=${accessKey}/20260101/${region}/${service}/aws4_request, ` +
        'SignedHeaders=host, Signature=0',
    };
  }
}
