/**
 * Names that were meant for IAM: the source of its events, its calls, and what people write instead of them. Nothing here decides
 * whether a pattern matches; it finds out what its author had in mind.
 */
import {IAM_ACTIONS, iamAction} from '../../data/iam-actions.js';
import type {TextOperator} from '../language/text.js';

/** A text of a pattern, and how the pattern reads it. */
export interface NamedText {
  readonly operator: TextOperator;
  readonly text: string;
}

/** Spellings of the service, the right one first. With a wrong one, the words around it must be AWS's. */
const SERVICE_WORDS: readonly string[] = ['iam', 'aim', 'ima', 'lam', '1am', 'iams', 'iamm', 'iiam'];

/** What stands around the service in `aws.iam`, `iam.amazonaws.com` and in what is written instead of them. */
const HOST_WORDS: readonly string[] = ['aws', 'amazon', 'amazonaws', 'com', 'cn', 'global', 'us', 'east', '1'];

const COMPACT: ReadonlySet<string> = new Set(['awsiam', 'amazoniam', 'iamaws']);

/** Does the text name IAM as the source of events: `aws.iam`, `iam.amazonaws.com`, `IAM`, `aws.aim`? */
export function namesIamSource(text: string): boolean {
  const words = text
    .slice(0, 100)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && COMPACT.has(words[0] ?? '')) return true;
  const services = words.filter((word) => SERVICE_WORDS.includes(word));
  const around = words.filter((word) => !SERVICE_WORDS.includes(word));
  if (services.length !== 1 || (around.length === 0 && services[0] !== 'iam')) return false;
  return around.every((word) => HOST_WORDS.some((host) => word === host || (host.length > 2 && isNear(word, host))));
}

/** A fault of writing apart: one letter more, less or other, or two neighbours exchanged. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  );
}

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(IAM_ACTIONS.map(({name}) => [name.toLowerCase(), name]));

/** Shorter names are too near to words of other services. */
const LEAST_FOR_TYPING_ERROR = 10;

/** The call that was meant by a name that is none: another case, `iam:` before it, one typing error. */
export function meantCall(text: string): string | undefined {
  if (iamAction(text) !== undefined) return undefined;
  const bare = text.toLowerCase().startsWith('iam:') ? text.slice('iam:'.length) : text;
  const known = BY_LOWER_CASE.get(bare.toLowerCase());
  if (known !== undefined || bare.length < LEAST_FOR_TYPING_ERROR) return known;
  return IAM_ACTIONS.find(({name}) => isNear(name, bare))?.name;
}

/** Is it no name of IAM but for a typing error? Other services have such names: `DeleteRule`. */
export function isMistyped(text: string): boolean {
  const meant = meantCall(text)?.toLowerCase();
  return meant !== undefined && ![meant, `iam:${meant}`].includes(text.toLowerCase());
}

/** The IAM calls that a text of a pattern means: one for a name; those with the beginning for `AttachRole*`. */
export function meantCalls({operator, text}: NamedText): readonly string[] {
  const whole = iamAction(text)?.name ?? meantCall(text);
  if (whole !== undefined) return [whole];
  const beginning = beginningOf(operator, text);
  if (beginning === undefined) return [];
  const start = beginning.toLowerCase();
  return IAM_ACTIONS.flatMap(({name}) => (name.toLowerCase().startsWith(start) ? [name] : []));
}

/** More than a verb, which every service has: `AttachRole`, not `Attach`. */
const MORE_THAN_A_VERB = /^[A-Za-z][a-z]+[A-Z]/;

function beginningOf(operator: TextOperator, text: string): string | undefined {
  const open = operator.startsWith('prefix') || text.endsWith('*');
  const beginning = text.endsWith('*') ? text.slice(0, -1) : text;
  return open && MORE_THAN_A_VERB.test(beginning) && !beginning.includes('*') ? beginning : undefined;
}

/** No other service has a call of this name. */
export function isIamAlone(call: string): boolean {
  return iamAction(call)?.shared === false;
}

/** `detail.eventName`, `detail.event-name` and `detail.eventname` are one field to whoever wrote them. */
export function letters(path: string): string {
  return path.toLowerCase().replace(/[^a-z]/g, '');
}
