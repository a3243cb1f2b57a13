/**
 * The words in capitals of a remedy, as far as a finding knows what they stand for, so that its commands can be pasted. What nobody knows
 * stays in capitals.
 */
import {nameOf, parseArn, queueUrl} from '../../../delivery/arn.js';
import {shellWord, type ByHand} from '../../../delivery/command.js';
import type {Context} from '../../../delivery/context.js';
import type {RuleAnswer} from '../../../delivery/hops/rule.js';
import type {Outcome} from '../../check.js';

/** Services whose resources are in one Region, so that a command without one would look in the wrong place. */
const REGIONAL = /^aws (?:cloudtrail|cloudwatch|events|firehose|kinesis|kms|lambda|logs|sns|sqs) [a-z-]+/;
/** A word that the reader would fill in: not within a name, and not within what is quoted. */
const BLANK = /(?<![\w/.:-])[A-Z][A-Z_]*(?![\w/.:-])/g;
const QUOTED = /('[^']*')/;

/** Of a rule and one target of it. */
export function blanksOfTarget(
  {arn, rule}: Pick<RuleAnswer, 'arn' | 'rule'>,
  id: string,
): Readonly<Record<string, string>> {
  return {RULE_ARN: arn, RULE_NAME: rule.Name, TARGET_ID: id};
}

/** What follows from the resource alone. */
function blanksOf(resource: string): Readonly<Record<string, string>> {
  const arn = parseArn(resource);
  const last = arn?.resource.split('/').at(-1) ?? '';
  switch (arn?.service) {
    case 'sns': {
      const [name = '', id] = arn.resource.split(':');
      if (id === undefined) return {TOPIC_ARN: resource, TOPIC_NAME: name};
      return {SUBSCRIPTION_ARN: resource, TOPIC_ARN: resource.slice(0, resource.lastIndexOf(':'))};
    }
    case 'kms':
      return {KEY: resource};
    case 'cloudtrail':
      return {TRAIL: resource};
    case 'events':
      if (arn.resource.startsWith('rule/')) return {RULE_NAME: nameOf(resource), RULE_ARN: resource};
      return arn.resource.startsWith('event-bus/') ? {BUS: last, BUS_ARN: resource} : {};
    case 'sqs':
      return {QUEUE_URL: queueUrl(resource), QUEUE_ARN: resource};
    case 's3':
      return {BUCKET: arn.resource};
    case 'cloudwatch':
      return arn.resource.startsWith('alarm:') ? {ALARM_NAME: arn.resource.slice('alarm:'.length)} : {};
    case 'logs':
      return arn.resource.startsWith('log-group:') ? {LOG_GROUP: arn.resource.split(':')[1] ?? ''} : {};
    case 'lambda':
      return {FUNCTION: resource};
    case 'iam':
      return arn.resource.startsWith('role/') ? {ROLE_NAME: last} : {};
    default:
      return {};
  }
}

/** `aws events` of a rule on a bus of its own looks on the default bus unless it is told. */
function onItsBus(command: string, resource: string): string {
  const bus = /^arn:[a-z-]+:events:[^:]*:[^:]*:rule\/([^/]+)\/[^/]+$/.exec(resource)?.[1];
  const asks = / --(?:rule|name) RULE_NAME(?= |$)/.test(command) && command.startsWith('aws events ');
  return bus === undefined || !asks || command.includes(' --event-bus-name ')
    ? command
    : command.replace(REGIONAL, (call) => `${call} --event-bus-name ${shellWord(bus)}`);
}

/** The command with what is known: names, and the Region where that of the shell would be another one. */
function filled(command: string, blanks: Readonly<Record<string, string>>, region: string | null): string {
  const placed =
    region === null || command.includes(' --region ')
      ? command
      : command.replace(REGIONAL, (call) => `${call} --region ${shellWord(region)}`);
  return placed
    .split(QUOTED)
    .map((piece, at) =>
      at % 2 === 1
        ? piece.replace(
            /"([A-Z][A-Z_]+)"/g,
            (whole, blank: string) =>
              valueIn(blanks, blank, (value) => JSON.stringify(value).replaceAll("'", `'\\''`)) ?? whole,
          )
        : piece.replace(BLANK, (blank) => valueIn(blanks, blank, shellWord) ?? blank),
    )
    .join('');
}

function valueIn(
  blanks: Readonly<Record<string, string>>,
  blank: string,
  as: (value: string) => string,
): string | undefined {
  return Object.hasOwn(blanks, blank) ? as(blanks[blank] ?? '') : undefined;
}

/** A day until now: where a command asks for a period. */
function lastDay(now: string): Readonly<Record<string, string>> {
  const start = new Date(Date.parse(now) - 86_400_000).toISOString();
  return {START_TIME: `${start.slice(0, 19)}Z`, END_TIME: now};
}

export function named(
  remedy: ByHand,
  {resource = null, region, blanks = {}}: Pick<Outcome, 'resource' | 'region' | 'blanks'>,
  {eventRegion, now}: Pick<Context, 'eventRegion' | 'now'>,
): ByHand {
  const known = {...lastDay(now), ...(resource === null ? {} : blanksOf(resource)), ...blanks};
  const place = region ?? (parseArn(resource ?? '')?.region || eventRegion);
  return {
    ...remedy,
    ...(remedy.run === undefined
      ? {}
      : {run: remedy.run.map((command) => filled(onItsBus(command, known['RULE_ARN'] ?? ''), known, place))}),
  };
}
