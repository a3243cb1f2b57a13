/** What the tables of direct targets have in common: a rule that leads to one thing and to no topic. */
import type {Target} from '../../../src/snapshot/nouns.js';
import {ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import type {Change} from '../case.js';
import * as C from '../changes.js';

/** The declared rule leads there, and nowhere else. */
export const leadsTo =
  (...targets: readonly (Pick<Target, 'Arn'> & Partial<Target>)[]): Change =>
  (account) => {
    ruleOf(account).targets = targets.map((target, index) => ({
      Id: `direct-${String(index)}`,
      DeadLetterConfig: {Arn: N.RULE_DLQ},
      ...target,
    }));
  };

/** A baseline with this recipient alone, over any topic or none. */
export const only = (protocol: string, endpoint: string, more: object = {}): object => ({
  topic: null,
  recipients: [{protocol, endpoint, ...more}],
});

/** The role of the target may do this, on this. */
export const roleFor =
  (actions: string | string[], resource: string): Change =>
  (account) => {
    const role = account.roles['iam-alerts']!;
    role.inline = {direct: C.roleMay(actions, resource)};
  };

export const fromRule = (rule: string = N.RULE): object => ({ArnEquals: {'aws:SourceArn': rule}});
export const admitsRule = (action: string, resource: string, condition: object = fromRule()): string =>
  P.policy(P.allow(C.EVENTS, action, resource, condition));
