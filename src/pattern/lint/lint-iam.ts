/** Lints that know IAM: names that are no calls, fields that its events do not have, values they never hold. */
import {IAM_ACTIONS, iamAction, UNIVERSE} from '../../data/iam-actions.js';
import type {Domain} from '../deciding/cells.js';
import {iamEvents} from '../coverage/envelope.js';
import {step} from '../language/errors.js';
import {Members, NumberText, type JsonNode} from '../language/json.js';
import type {PatternLint, WrittenList} from './model.js';
import {meantCall} from './near-names.js';
import type {Pattern} from '../language/model.js';

const EVENT_NAME = 'detail.eventName';
const SOURCE = 'source';
const EVENT_SOURCE = 'detail.eventSource';

/** Fields that differ from account to account: whether they fit is for coverage to say. */
const OF_THE_ACCOUNT: ReadonlySet<string> = new Set([
  ...['account', 'region', 'detail.awsRegion', 'detail.recipientAccountId'],
  'version',
]);

/** Only for patterns that are about IAM: those that name its source or event source, or an IAM call. */
export function iamLints(pattern: Pattern, lists: readonly WrittenList[]): PatternLint[] {
  if (!isAboutIam(lists)) return [];
  const {domain} = iamEvents({account: '111122223333', eventRegion: 'us-east-1'});
  return [
    ...otherService(pattern),
    ...lists.flatMap((list) => {
      if (list.field !== EVENT_NAME) return fieldLints(list, domain);
      return isAboutIamOnly(lists) ? nameLints(list) : [];
    }),
  ];
}

/** No other service is named: then names and fields that IAM does not have are mistakes. */
function isAboutIamOnly(lists: readonly WrittenList[]): boolean {
  return lists.every(({field, nodes}) => {
    if (field === SOURCE) return nodes.every((node) => node === 'aws.iam');
    return field !== EVENT_SOURCE || nodes.every((node) => node === 'iam.amazonaws.com');
  });
}

function isAboutIam(lists: readonly WrittenList[]): boolean {
  return lists.some(
    ({field, nodes}) =>
      (field === SOURCE && nodes.includes('aws.iam')) ||
      (field === EVENT_SOURCE && nodes.includes('iam.amazonaws.com')) ||
      (field === EVENT_NAME && nodes.some((node) => typeof node === 'string' && iamAction(node) !== undefined)),
  );
}

function otherService({combinations}: Pattern): PatternLint[] {
  const clash = combinations.some((combination) => {
    const source = combination.find(({path}) => path === SOURCE);
    const eventSource = combination.find(({path}) => path === EVENT_SOURCE);
    return (
      source !== undefined &&
      eventSource !== undefined &&
      source.test('aws.iam') !== eventSource.test('iam.amazonaws.com')
    );
  });
  if (!clash) return [];
  const message =
    'source and detail.eventSource name different services: events of source aws.iam have eventSource iam.amazonaws.com';
  return [{id: 'pattern-other-service', severity: 'high', path: '$', message}];
}

function nameLints({path, nodes}: WrittenList): PatternLint[] {
  return nodes.flatMap((node, i): PatternLint[] => {
    const at = step(path, i);
    if (typeof node === 'string') return nameLint(node, at);
    const prefix = node instanceof Members && node.keys[0] === 'prefix' ? node.values[0] : undefined;
    if (typeof prefix !== 'string' || IAM_ACTIONS.some(({name}) => name.startsWith(prefix))) return [];
    const meant = sameButCase(prefix, (name) => name.slice(0, prefix.length));
    const message = `no IAM call that this version knows starts with ${JSON.stringify(prefix)}${meant}`;
    return [{id: 'pattern-unknown-call', severity: meant === '' ? 'low' : 'medium', path: at, message}];
  });
}

function nameLint(name: string, path: string): PatternLint[] {
  const action = iamAction(name);
  if (action?.event === false) {
    return [
      {
        id: 'pattern-unknown-call',
        severity: 'medium',
        path,
        message: `${name} is a permission, not a call: it is never an eventName`,
      },
    ];
  }
  // A star is a mistake of its own, which `pattern-literal-star` names.
  if (action !== undefined || name.includes('*')) return [];
  const quoted = JSON.stringify(name);
  const sameLetters = sameButCase(name, (known) => known);
  if (sameLetters !== '') {
    return [
      {
        id: 'pattern-wrong-case',
        severity: 'medium',
        path,
        message: `${quoted} is not spelt as the call is${sameLetters}`,
      },
    ];
  }
  // A call may be newer than the list: only what looks like a typing error is called one.
  const meant = meantCall(name);
  const message =
    `${quoted} is not a call known to this version` +
    (meant === undefined
      ? ` (list ${UNIVERSE.version}): it is newer, or it never fires`
      : `; did you mean ${JSON.stringify(meant)}?`);
  return [{id: 'pattern-unknown-call', severity: meant === undefined ? 'low' : 'medium', path, message}];
}

function sameButCase(text: string, of: (name: string) => string): string {
  const found = IAM_ACTIONS.find(({name}) => of(name).toLowerCase() === text.toLowerCase());
  return found === undefined ? '' : `; case counts: ${JSON.stringify(of(found.name))}`;
}

/** Fields of an IAM event that hold others. */
const OBJECTS: ReadonlySet<string> = new Set([
  'detail',
  'detail.userIdentity',
  'detail.userIdentity.sessionContext',
  'detail.userIdentity.sessionContext.attributes',
  'detail.userIdentity.sessionContext.sessionIssuer',
]);

function fieldLints(list: WrittenList, domainOf: (path: string) => Domain): PatternLint[] {
  const {field, path, nodes} = list;
  const {values} = domainOf(field);
  if (values.length === 0) {
    if (nodes.every(isAbsence)) return [];
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html: a matcher stands at a field that holds a value.
    const message = OBJECTS.has(field)
      ? `${field} is an object in IAM events, and EventBridge matches only fields inside it`
      : `IAM events have no value at ${field}${spelling(field, domainOf)}`;
    return [{id: 'pattern-unknown-field', severity: 'high', path, message}];
  }
  return nodes.flatMap((node, i): PatternLint[] => {
    const at = step(path, i);
    const wrong = wrongType(node, values);
    if (wrong !== undefined) {
      return [{id: 'pattern-wrong-type', severity: 'high', path: at, message: `${field} is ${wrong}`}];
    }
    return neverFires(node, at, list, values);
  });
}

/** A fixed field whose list has no right value at all: one wrong name beside a right one is for other events. */
function neverFires(node: JsonNode, at: string, {field, nodes}: WrittenList, values: Domain['values']): PatternLint[] {
  const elsewhere =
    OF_THE_ACCOUNT.has(field) || field === SOURCE || field === EVENT_SOURCE || field === 'detail.eventVersion';
  if (elsewhere || typeof values === 'string') return [];
  const known: readonly unknown[] = values;
  if (nodes.some((other) => typeof other !== 'string' || known.includes(other))) return [];
  const message = `${JSON.stringify(node)} is no value of ${field} in an IAM event, which is ${JSON.stringify(known[0])}`;
  return [{id: 'pattern-never-fires', severity: 'high', path: at, message}];
}

/** Where the field was looked for: within `detail`, or in another case. */
function spelling(field: string, domainOf: (path: string) => Domain): string {
  const {values} = domainOf(`detail.${field}`);
  if (values !== 'any' && values.length > 0) return `; did you mean detail.${field}?`;
  return field.includes('.') ? '; upper and lower case count in field names' : '';
}

/** `{"exists": false}`: no other operator takes a flag. */
function isAbsence(node: JsonNode): boolean {
  return node instanceof Members && node.values[0] === false;
}

/** What the field holds, if the node can only match another type. */
function wrongType(node: JsonNode, values: Domain['values']): string | undefined {
  // The values of a list are of one type.
  const held = typeof values === 'string' ? values : typeof values[0];
  const numeric = node instanceof NumberText || (node instanceof Members && node.keys[0] === 'numeric');
  if ((held === 'strings' || held === 'string') && (typeof node === 'boolean' || numeric)) {
    const value = node instanceof NumberText ? node.text : typeof node === 'boolean' ? String(node) : undefined;
    return `a string in IAM events${value === undefined ? '' : `: write "${value}" with quotes`}`;
  }
  if (held === 'boolean' && (typeof node === 'string' || numeric)) return 'true or false in IAM events, without quotes';
  return undefined;
}
