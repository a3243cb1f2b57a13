/** Faults on the wire: which call a rule is for, and what it does to it. */
import type {Answer} from './answer.js';
import {jsonOf, textOf, withText} from './answer.js';
import type {Call} from './call.js';

/**
 * One rule. It matches by `op` and, where given, `region` and `bodyMatch`; the first rule that matches decides. A rule acts for
 * one account only. Effects that end the call: `error`, `deny`, `throttle`, `body`, `hang`, `drop: 'before'`. Effects that let
 * it through: `delay`, `set`, `replace`, `drop: 'after'`.
 */
export interface Rule {
  /**
   * The API name (`ListRules`), with the service where two share it (`sns:ListTagsForResource`), `METHOD /path?query` for S3 and
   * Lambda (a trailing slash, `=` and `x-id` dropped), or `*`.
   */
  readonly op: string;
  readonly region?: string;
  /** Text that the request's body must contain. */
  readonly bodyMatch?: string;
  /** Acts that often, then lets later rules and moto have the call. Default: for ever. */
  readonly times?: number;
  /** Error name, answered in the protocol's own form without asking moto. */
  readonly error?: string;
  /** HTTP status of `error` (default 400) or `body` (default 200). */
  readonly status?: number;
  readonly message?: string;
  /** Denies in the words of the service (`deniedAs`). */
  readonly deny?: boolean;
  /** Throttles in the words of the service (`throttledAs`). */
  readonly throttle?: boolean;
  /** The whole answer: text is XML, an object is JSON. */
  readonly body?: unknown;
  /** Paths of a JSON answer to overwrite, dots between names and indexes; null deletes. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Pairs of regular expression and replacement on the text of the answer; `${n}` is group n. */
  readonly replace?: readonly (readonly [string, string])[];
  /** Milliseconds to wait first. */
  readonly delay?: number;
  /** Never answers. */
  readonly hang?: boolean;
  /** Cuts the connection before moto hears of the call, or after the call took effect. `true` is `before`. */
  readonly drop?: boolean | 'before' | 'after';
}

interface Installed {
  readonly rule: Rule;
  left: number;
}

/** The rules of one account, in the order in which they were added. */
export class RuleList {
  #rules: Installed[] = [];

  add(rules: readonly Rule[]): void {
    for (const rule of rules) this.#rules.push({rule, left: rule.times ?? Number.POSITIVE_INFINITY});
  }

  clear(): void {
    this.#rules = [];
  }

  /** The rule that decides this call; counts it against `times`. */
  take(call: Call, body: Buffer): Rule | undefined {
    const found = this.#rules.find(({rule, left}) => left > 0 && matches(rule, call, body));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.rule;
  }
}

function matches(rule: Rule, call: Call, body: Buffer): boolean {
  const names = ['*', call.op, call.action, `${call.service}:${call.action}`];
  return (
    names.includes(rule.op) &&
    (rule.region === undefined || rule.region === call.region) &&
    (rule.bodyMatch === undefined || body.includes(rule.bodyMatch))
  );
}

export interface ErrorWords {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** The error that a rule answers with, if it is one that does. */
export function errorOf(rule: Rule, call: Call): ErrorWords | undefined {
  const base = rule.deny === true ? deniedAs(call) : rule.throttle === true ? throttledAs(call) : undefined;
  const code = rule.error ?? base?.code;
  if (code === undefined) return undefined;
  return {
    code,
    status: rule.status ?? base?.status ?? 400,
    message: rule.message ?? base?.message ?? `${code} (a rule of the stand-in)`,
  };
}

/** SNS says AuthorizationError (https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html), S3, STS and IAM AccessDenied. */
export function deniedAs(call: Call): ErrorWords {
  const message = `User: arn:aws:sts::stand-in is not authorized to perform: ${call.service}:${call.action}`;
  if (call.service === 'sns') return {code: 'AuthorizationError', status: 403, message};
  if (call.protocol === 'json') return {code: 'AccessDeniedException', status: 400, message};
  return {code: call.protocol === 'rest-json' ? 'AccessDeniedException' : 'AccessDenied', status: 403, message};
}

/** S3 says SlowDown with 503 (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html), Lambda TooManyRequestsException with 429. */
export function throttledAs(call: Call): ErrorWords {
  const message = 'Rate exceeded';
  if (call.protocol === 'json') return {code: 'ThrottlingException', status: 400, message};
  if (call.protocol === 'rest-json') return {code: 'TooManyRequestsException', status: 429, message};
  if (call.protocol === 'rest-xml') return {code: 'SlowDown', status: 503, message};
  return {code: 'Throttling', status: 400, message};
}

/** `set` and `replace` on an answer that came back. */
export function rewrite(rule: Rule, answer: Answer): Answer {
  let rewritten = answer;
  if (rule.set !== undefined) {
    const value = jsonOf(answer);
    if (value !== undefined) {
      for (const [path, to] of Object.entries(rule.set)) setPath(value, path.split('.'), to);
      rewritten = withText(rewritten, JSON.stringify(value));
    }
  }
  for (const [pattern, replacement] of rule.replace ?? []) {
    // The expressions come from the tests' own files, never from what is being checked.
    // eslint-disable-next-line no-restricted-syntax
    const expression = new RegExp(pattern, 'g');
    const text = textOf(rewritten).replace(expression, (...found: unknown[]) => groups(replacement, found));
    rewritten = withText(rewritten, text);
  }
  return rewritten;
}

function groups(replacement: string, found: readonly unknown[]): string {
  return replacement.replace(/\$\{(\d+)\}/g, (_, number: string) => {
    const group = found[Number(number)];
    return typeof group === 'string' ? group : '';
  });
}

function setPath(value: Record<string, unknown>, path: readonly string[], to: unknown): void {
  let at: Record<string, unknown> = value;
  for (const name of path.slice(0, -1)) {
    const next = at[name];
    if (typeof next === 'object' && next !== null) at = next as Record<string, unknown>;
    else if (to === null) return;
    else at = at[name] = {} as Record<string, unknown>;
  }
  const last = path.at(-1);
  if (last === undefined) return;
  if (to === null) delete at[last];
  else at[last] = to;
}
