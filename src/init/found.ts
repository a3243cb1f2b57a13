/**
 * Who stands behind the account's rules without a subscription of its own: targets that are recipients themselves, chat channels, and whom
 * AWS User Notifications tells.
 */
import type {Recipient} from '../baseline/schema/schema.js';
import {parseArn} from '../delivery/arn.js';
import type {Context} from '../delivery/context.js';
import type {Gate} from '../delivery/gate.js';
import {listeningTo} from '../delivery/hops/receiver/chat-channel.js';
import {toldBy} from '../delivery/hops/receiver/notifications.js';
import {alarmNodes, type LogNode} from '../delivery/hops/alarm/stage.js';
import {isChatEndpoint} from '../delivery/message/index.js';
import {allRules, type Chain} from '../delivery/route/chain.js';

/** As a recipient would declare it. */
export interface Found {
  readonly protocol: Recipient['protocol'];
  readonly endpoint: string;
  /** How it is reached, in words. */
  readonly how: string;
  /** Pinned where a topic would bring it a message of another form than the event that it gets today. */
  readonly via?: 'direct';
}

/** What a rule and a topic both reach. SNS wraps the event: https://docs.aws.amazon.com/sns/latest/dg/sns-lambda-as-subscriber.html */
const EITHER_WAY: ReadonlySet<string> = new Set(['sqs', 'lambda', 'firehose']);

export function foundBeside(context: Context, chain: Chain, logs: readonly LogNode[]): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (one: Found): void => void found.set(`${one.protocol} ${one.endpoint}`, one);
  for (const {notifications} of allRules(chain)) {
    for (const {configuration} of notifications?.fed ?? [])
      for (const {protocol, endpoint, gate} of toldBy(context, configuration).channels)
        add({protocol, endpoint, how: toldWords(configuration.name, gate())});
  }
  for (const {answer, targets} of allRules(chain)) {
    if (!answer.relevant || answer.rule.ManagedBy !== undefined) continue;
    for (const {end} of targets) {
      if (end === null || end.protocol === null) continue;
      // A destination that is made anew has another ARN, and the same name.
      const endpoint = end.protocol === 'api-destination' ? (end.resource.split('/')[1] ?? '') : end.resource;
      const how = `${end.noun} that the rule ${answer.rule.Name} leads to`;
      add({protocol: end.protocol, endpoint, how, ...(EITHER_WAY.has(end.protocol) ? {via: 'direct' as const} : {})});
    }
  }
  for (const {arn, subscriptions} of chain.topics.values()) {
    if (!subscriptions.some(({row}) => isChatEndpoint(row.Endpoint))) continue;
    for (const channel of listeningTo(context, arn))
      add({protocol: 'chat', endpoint: channel, how: `a chat channel that listens to ${arn}`});
  }
  // Of an alarm's functions none is declared yet: each of them is one of its other actions. A rule tells more than an alarm.
  for (const {alarm, others} of alarmNodes(logs)) {
    for (const endpoint of others.filter((arn) => parseArn(arn)?.service === 'lambda' && !found.has(`lambda ${arn}`)))
      add({protocol: 'lambda', endpoint, how: `a function that the alarm ${alarm.AlarmName} invokes`});
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Its text is AWS's own, so what a check will say of it is said here, with the way out. */
function toldWords(configuration: string, gate: Gate): string {
  const not = gate.state === 'blocks' ? `, but ${gate.reason}` : '';
  return `a channel of the notification configuration ${configuration} of AWS User Notifications${not}. AWS does not document whether its notifications name the call: where one that you have seen does, say so under \`elsewhere\``;
}

export function asDeclared(found: readonly Found[]): Recipient[] {
  return found.map(({protocol, endpoint, via}) => ({
    ...{protocol, public: endpoint, matches: [endpoint], from: 'endpoint' as const},
    ...(via === undefined ? {} : {via}),
  }));
}
