/** A draft as the text of a baseline file: what was found, what is weak in it, and what a person has to decide. */
import {assess} from '../checks/assess.js';
import {CHECKS} from '../checks/index.js';
import {SCHEMA_LINE} from '../baseline/schema/address.js';
import {nameOf} from '../delivery/arn.js';
import {atLeast, type Finding, type HopName} from '../findings/model.js';
import {recipientKey} from '../snapshot/endpoint.js';
import type {Snapshot} from '../snapshot/model.js';
import type {Subscription} from '../snapshot/nouns.js';
import type {ReadOp} from '../snapshot/reads.js';
import * as shape from '../baseline/schema/shapes.js';
import type {Draft} from './draft.js';
import type {Link} from './links.js';
import {comment, members, scalar, type Section} from './yaml.js';

type Place = 'account' | 'trail' | 'rule' | 'topic' | 'recipients';

/** Under which key of the file a finding is said. */
const PLACES: {readonly [H in HopName]: Place} = {
  account: 'account',
  baseline: 'account',
  trail: 'trail',
  storage: 'trail',
  rule: 'rule',
  target: 'rule',
  topic: 'topic',
  key: 'topic',
  subscription: 'recipients',
};

/** One line of comment for each thing that is not as it should be, worst first (as `assess` orders them). */
function remarks(findings: readonly Finding[], place: Place, indent: string): string[] {
  return findings
    .filter(({hop, severity}) => PLACES[hop] === place && atLeast(severity, 'low'))
    .flatMap(({check, status, severity, message}) =>
      comment(
        status === 'unknown' ? `not seen, ${check}: ${message}` : `finding (${severity}), ${check}: ${message}`,
        indent,
      ),
    );
}

function section(name: 'trail' | 'rule' | 'topic', values: Section, said: readonly string[], absent: string): string[] {
  const lines = members(values);
  if (lines.length === 0) return [...said, ...comment(absent), ''];
  return [`${name}:`, ...said, ...lines, ''];
}

const SEVERAL_OR_NONE = {
  trail:
    'No single trail carries the alerts, so none is named here: any trail that records the required calls is accepted. Reconcile creates one where trail.bucket is named.',
  rule: 'No single rule carries the alerts, so none is named here: all enabled rules that reach the recipients count together.',
  topic: 'No single topic carries the alerts, so none is named here.',
};

/** What stands in place of the rule where none is declared. */
function noRule({misses}: Draft): string {
  const said = misses.map(({rule, why}) => `${rule} was meant for IAM and matches no required call: ${why}`);
  return said.length === 0
    ? SEVERAL_OR_NONE.rule
    : `No rule carries the alerts, so none is named here. ${said.join(' ')} Repair it, or let reconcile do it.`;
}

/** Which reads a section of the file comes from. What was not read is not there to be named, and is not said to be missing. */
const READS: {readonly [S in 'trail' | 'rule' | 'topic' | 'recipients']: readonly ReadOp[]} = {
  trail: ['cloudtrail:DescribeTrails'],
  rule: ['events:ListRules', 'events:ListTargetsByRule'],
  topic: ['events:ListRules', 'events:ListTargetsByRule'],
  recipients: ['events:ListRules', 'events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
};

/** Reads without which a baseline may lack its trail, rule, topic or a recipient, and that gave no answer. */
export function unreadOf({observed}: Snapshot): ReadOp[] {
  const core = new Set(Object.values(READS).flat());
  const failed = observed.filter(({read, answer}) => core.has(read.op) && answer.status === 'unreadable');
  return [...new Set(failed.map(({read}) => read.op))].sort();
}

function notRead(name: keyof typeof READS, unread: readonly ReadOp[]): string | null {
  const failed = READS[name].filter((op) => unread.includes(op));
  if (failed.length === 0) return null;
  const what = name === 'recipients' ? 'Whether others are alerted' : `Whether there is a ${name} to name here`;
  return `Not read: ${failed.join(', ')}. ${what} is not known.`;
}

/** Alarms tell some of the recipients, and rules others. */
const SOME_NOTICED = [
  ...comment(
    'An alarm does not say which call it was. Recipients that are marked with "only an alarm" get no other alert: if that is enough for them, uncomment the next line.',
  ),
  '# alerts: noticed',
];

const ALARMS_ALONE = [
  ...comment(
    'No rule alerts anybody here: alarms on metric filters do, and an alarm does not say which call it was. If that is enough, uncomment the next line; otherwise let reconcile create a rule.',
  ),
  '# alerts: noticed',
];

/** How the subscriber would be declared. The URL of a webhook is a password and is not known here, so a variable has to hold it. */
function declaration({Protocol: protocol, Endpoint: endpoint}: Subscription): string {
  const form = Object.hasOwn(shape.ENDPOINTS, protocol)
    ? shape.ENDPOINTS[protocol as keyof typeof shape.ENDPOINTS].shape
    : null;
  const secret = protocol.startsWith('http') && endpoint.includes('#');
  if (secret || form?.test(endpoint) !== true)
    return `{protocol: ${scalar(protocol)}, endpoint-env: ${variableFor(protocol)}}`;
  return `{protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}}`;
}

const variableFor = (protocol: string): string => (protocol.startsWith('http') ? 'ALERT_URL' : 'ALERT_ENDPOINT');

function recipients({subscribers, beside, noticed}: Draft, said: readonly string[], unread: string | null): string[] {
  const only = (protocol: string, endpoint: string): string =>
    noticed.has(recipientKey(protocol, endpoint)) ? '; only an alarm notifies it' : '';
  const intro = comment(
    subscribers.length + beside.length === 0
      ? `${unread ?? 'Nobody is subscribed to a topic that IAM events or alarms on them reach.'} Declare who must be alerted, for example:`
      : `${unread === null ? '' : `${unread} `}Who must be alerted. These are listed today. Uncomment only those that you know: today's subscriber may be the intruder.`,
    '  ',
  );
  const example =
    subscribers.length + beside.length === 0 ? ['  # - {protocol: email, endpoint: secops@example.com}'] : [];
  const lines = subscribers.flatMap((row) => {
    const state = row.SubscriptionArn.startsWith('arn:') ? 'confirmed' : 'not confirmed yet';
    const written = declaration(row);
    const known = written.includes('endpoint-env') ? `, known only as ${row.Endpoint}` : '';
    return [
      ...comment(
        `confirm: subscription ${state}, made by account ${row.Owner} on topic ${nameOf(row.TopicArn.slice(row.TopicArn.lastIndexOf(':') + 1))}${known}${only(row.Protocol, row.Endpoint)}`,
        '  ',
      ),
      `  # - ${written}`,
    ];
  });
  const others = beside.flatMap(({protocol, endpoint, how, via}) => [
    ...comment(`confirm: ${how}${only(protocol, endpoint)}`, '  '),
    `  # - {protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}${via === undefined ? '' : `, via: ${via}`}}`,
  ]);
  return ['recipients:', ...said, ...intro, ...example, ...lines, ...others, ''];
}

const LINK_WORDS: {readonly [W in Link['what']]: string} = {
  trail: 'organization trail',
  topic: 'topic',
  bus: 'event bus that a rule forwards to',
  subscriber: 'endpoint of a subscriber',
  key: 'key',
};

/**
 * Only its management account can put a trail of another account here, so that one is taken as it is. Whoever can change this account can
 * point it at any other resource, so those wait for a person.
 */
function elsewhere(links: readonly Link[]): string[] {
  if (links.length === 0) return [];
  const row = ({resource, what, account}: Link): string =>
    `- {resource: ${scalar(resource)}, reason: ${JSON.stringify(`${LINK_WORDS[what]} of account ${account}, proven by its own run`)}}`;
  const [sure, rest] = [links.filter(({what}) => what === 'trail'), links.filter(({what}) => what !== 'trail')];
  return [
    ...comment(
      'Links in other accounts, which a run in this one cannot prove. Check them there, and give both snapshots to one run.',
    ),
    ...(sure.length > 0 ? ['elsewhere:'] : ['# elsewhere:']),
    ...sure.map((link) => `  ${row(link)}`),
    ...rest.flatMap((link) => [...comment(`confirm: is account ${link.account} yours?`, '  '), `  # ${row(link)}`]),
    '',
  ];
}

/**
 * @param now RFC 3339; its day stands in the first line
 * @param unread what could not be read of what the file is made from (`unreadOf`)
 */
export function renderDraft(draft: Draft, now: string, unread: readonly ReadOp[] = []): string {
  const {account, partition, eventRegion, proof} = draft;
  const findings = assess(CHECKS, proof).findings.filter(({status}) => status === 'fail' || status === 'unknown');
  const said = (place: Place, indent = '  '): string[] => remarks(findings, place, indent);
  const flat = (name: 'trail' | 'rule' | 'topic'): string[] =>
    said(name, members(draft[name]).length === 0 ? '' : '  ');
  const lines = [
    SCHEMA_LINE,
    ...comment(
      `What account ${account ?? '(unknown)'} had on ${now.slice(0, 10)} (IAM events in ${eventRegion}), written by iam-alert-guard init. Read every line before you ` +
        'commit it: from then on, every deviation from it is reported. Lines marked "finding" are what a check would report today.',
    ),
    'version: 1',
    ...(account === null ? [] : [`account: ${JSON.stringify(account)}`]),
    ...(partition === 'aws' ? [] : [`partition: ${scalar(partition)}`]),
    ...(draft.alarmsAlone ? ALARMS_ALONE : draft.noticed.size > 0 ? SOME_NOTICED : []),
    ...said('account', ''),
    '',
    ...section('trail', draft.trail, flat('trail'), notRead('trail', unread) ?? SEVERAL_OR_NONE.trail),
    ...section('rule', draft.rule, flat('rule'), notRead('rule', unread) ?? noRule(draft)),
    ...section('topic', draft.topic, flat('topic'), notRead('topic', unread) ?? SEVERAL_OR_NONE.topic),
    // Without a subscriber there is nothing yet that could be weak.
    ...recipients(
      draft,
      draft.subscribers.length + draft.beside.length === 0 ? [] : said('recipients'),
      notRead('recipients', unread),
    ),
    ...elsewhere(draft.links),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
