/** User Notifications behind the rule that it manages: its event rules as hops, which lead to contacts and chat channels. */
import type {ContactAnswer, FedRule, NotificationsAnswer} from '../hops/receiver/notifications.js';
import {matchEvent} from '../../pattern/index.js';
import {PASSES, blocks} from '../gate.js';
import type {RuleNode} from '../route/chain.js';
import type {Hop, Lead} from '../route/hop.js';
import {CONTACT, NOTIFICATION} from './kinds.js';
import {unseen, type Leading} from './leading.js';

const ROAD = ['user-notifications'] as const;

export function notificationHops(leading: Leading, {answer, notifications}: RuleNode): readonly Lead[] {
  if (notifications === null) return [];
  const {gate, fed}: NotificationsAnswer = notifications;
  if (gate.state !== 'passes') {
    const unlisted = {kind: NOTIFICATION, resource: answer.arn, gate, conditions: []};
    return [{...unlisted, leads: () => unseen(leading, gate, ROAD)}];
  }
  return fed.flatMap((rule) => (rule.contacts.length === 0 ? [] : [ruleHop(leading, rule)]));
}

function ruleHop(leading: Leading, {rule, configuration, gate, conditions, contacts}: FedRule): Hop {
  return {
    kind: NOTIFICATION,
    resource: rule.arn,
    gate,
    conditions,
    sees: (event) =>
      conditions.every((condition) => matchEvent(condition, event))
        ? PASSES
        : blocks(`the event rule of ${configuration.name} does not match it`),
    drawn: {
      kind: 'notification',
      key: rule.arn,
      label: `notification ${configuration.name}`,
      gate,
      passed: 'active, and its event rule matches',
    },
    leads: () => contacts.map((contact) => contactHop(leading, contact)),
  };
}

function contactHop(leading: Leading, {arn, recipient, gate}: ContactAnswer): Hop {
  const hop = {kind: CONTACT, resource: arn, gate, conditions: []};
  return {...hop, leads: () => (recipient === null ? unseen(leading, gate, ROAD) : [{recipient}])};
}
