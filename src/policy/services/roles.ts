/** Calls in the name of a role or an account: forwarding rules and targets with a role. */
import {accountKeys, arnParts, keys} from '../context.js';
import type {KeyValue} from '../model.js';
import {GUIDE} from './question.js';
import type {Question} from './question.js';

const EVENTBRIDGE_BUS = `${GUIDE}/eventbridge/latest/userguide/eb-event-bus-perms.html`;

/** A session of a role does something: for its identity policies, its boundary, and `evaluateForRole`. */
export function roleDoes(roleArn: string, action: string, resource: string): Question {
  const {account} = arnParts(roleArn);
  return {
    request: {
      principal: {kind: 'role', account, arn: roleArn},
      action,
      resource,
      keys: keys(accountKeys(account, roleArn, resource), {
        ...(action.toLowerCase() === 'events:putevents' ? IAM_EVENT : {}),
      }),
    },
    sources: [`${GUIDE}/IAM/latest/UserGuide/reference_policies_evaluation-logic.html`],
    dispute: null,
  };
}

/** What a forwarded IAM event is to the bus that it comes to. */
const IAM_EVENT: Readonly<Record<string, KeyValue>> = {
  'events:source': ['aws.iam'],
  'events:detail-type': ['AWS API Call via CloudTrail'],
  'events:detail.service': 'absent',
  'events:detail.eventtypecode': 'absent',
  'events:eventbusinvocation': ['true'],
};

/** A rule forwards an IAM event to another bus, in its own account's name (a target without a role). */
export function ruleToBus(ruleArn: string, busArn: string): Question {
  const {account} = arnParts(ruleArn);
  return {
    request: {
      principal: {kind: 'account', account},
      action: 'events:PutEvents',
      resource: busArn,
      keys: keys(accountKeys(account, null, busArn), {...IAM_EVENT, 'aws:sourcearn': [ruleArn]}),
    },
    sources: [EVENTBRIDGE_BUS],
    dispute: null,
  };
}
