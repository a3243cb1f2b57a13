/** Who stands behind the account's rules without a subscription of its own: targets that are recipients themselves, and chat channels. */
import type {Recipient} from '../baseline/schema.js';
import type {Context} from '../delivery/context.js';
import {listeningTo} from '../delivery/hops/receiver/chat-channel.js';
import {isChatEndpoint} from '../delivery/message/index.js';
import {allRules, type Chain} from '../delivery/route/chain.js';

/** As a recipient would declare it. */
export interface Found {
  readonly protocol: Recipient['protocol'];
  readonly endpoint: string;
  /** How it is reached, in words. */
  readonly how: string;
}

export function foundBeside(context: Context, chain: Chain): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (one: Found): void => void found.set(`${one.protocol} ${one.endpoint}`, one);
  for (const {answer, targets} of allRules(chain)) {
    if (!answer.relevant || answer.rule.ManagedBy !== undefined) continue;
    for (const {end} of targets) {
      if (end === null || end.protocol === null) continue;
      // A destination that is made anew has another ARN, and the same name.
      const endpoint = end.protocol === 'api-destination' ? (end.resource.split('/')[1] ?? '') : end.resource;
      add({protocol: end.protocol, endpoint, how: `${end.noun} that the rule ${answer.rule.Name} leads to`});
    }
  }
  for (const {arn, subscriptions} of chain.topics.values()) {
    if (!subscriptions.some(({row}) => isChatEndpoint(row.Endpoint))) continue;
    for (const channel of listeningTo(context, arn))
      add({protocol: 'chat', endpoint: channel, how: `a chat channel that listens to ${arn}`});
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

export function asDeclared(found: readonly Found[]): Recipient[] {
  return found.map(({protocol, endpoint}) => ({protocol, public: endpoint, matches: [endpoint], from: 'endpoint'}));
}
