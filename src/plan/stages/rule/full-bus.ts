/**
 * How many rules a bus takes: "af-south-1: 100, eu-south-1: 100, each of the other supported Regions: 300", and the quota can be raised
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html). To what, an account that has more does not say.
 */
import {awsCommand} from '../../../delivery/command.js';
import type {DesiredRule} from '../../desired.js';
import type {Planning} from '../../planning.js';
import {rulesRead} from './rule-reads.js';

const FEWER: ReadonlySet<string> = new Set(['af-south-1', 'eu-south-1']);

/** Why a new rule may be refused, and what to do; null where the bus has room by the quota that every account has. */
export function fullBus(
  {context}: Planning,
  rule: DesiredRule,
  {EventPattern, State}: {readonly EventPattern: string; readonly State: string},
): string | null {
  const {region} = rule.bus;
  const quota = FEWER.has(region) ? 100 : 300;
  const rules = context.facts.get(rulesRead(rule));
  if (rules.status !== 'known' || rules.value.length < quota) return null;
  const ask = (verb: string, more: Readonly<Record<string, string>> = {}): string =>
    awsCommand(`service-quotas ${verb}`, region, {'service-code': 'events', 'quota-code': 'L-244521F2', ...more});
  const made = awsCommand('events put-rule', region, {
    ...{name: rule.name, 'event-bus-name': rule.busName, state: State, 'event-pattern': EventPattern},
  });
  const room = String(Math.ceil((rules.value.length + 1) / 100) * 100);
  return (
    `The bus ${rule.bus.name} has ${String(rules.value.length)} rules, and EventBridge takes ${String(quota)} on a bus unless the quota was raised. Look at the quota:\n` +
    `  ${ask('get-service-quota')}\nIf it leaves no room, delete a rule that is not needed, or have it raised:\n` +
    `  ${ask('request-service-quota-increase', {'desired-value': room})}\nThen make the rule, and plan again for its target:\n  ${made}`
  );
}
