/** A rule that is switched off beside one that works for some calls: what is lost is its to bring, and it is named. */
import {check} from '../../src/checks/rule/rule-enabled.js';
import {home, rule, ruleOf, type World} from '../support/account.js';
import {TOPIC} from '../support/names.js';
import {IAM_PATTERN} from '../support/policies.js';
import {table} from '../support/table.js';

const NAMELESS = {judging: {baseline: {rule: {name: null}}}} as const;
const CREATES = JSON.stringify({source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}]}});

const beside =
  (pattern: string, state: string): ((account: World) => void) =>
  (account) => {
    ruleOf(account).rule.EventPattern = pattern;
    const rest = rule('rest', IAM_PATTERN, {Id: '1', Arn: TOPIC});
    home(account).rules.push({...rest, rule: {...rest.rule, State: state}});
  };

table(check, [
  {
    name: 'it would match what is lost',
    change: beside(CREATES, 'DISABLED'),
    ...NAMELESS,
    says: ['fail high', 'pass'],
    words: ['rest is disabled: it would match 94 of the 94 required calls that are lost'],
  },
  {
    name: 'nothing is lost without it',
    change: beside(JSON.stringify(IAM_PATTERN), 'DISABLED'),
    ...NAMELESS,
    says: ['pass'],
  },
  {name: 'it is switched on', change: beside(CREATES, 'ENABLED'), ...NAMELESS, says: ['pass', 'pass']},
]);
