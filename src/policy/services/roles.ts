/** Calls in the name of a role or an account: forwarding rules and targets with a role. */
import {accountKeys, arnParts, keys} from '../context.js';
import type {KeyValue} from '../model.js';
import {SYMMETRIC, viaService} from './kms.js';
import {GUIDE, disputedSource} from './question.js';
import type {Question} from './question.js';

const EVENTBRIDGE_CONDITIONS = `${GUIDE}/eventbridge/latest/userguide/eb-use-conditions.html`;
const EVENTBRIDGE_BUS = `${GUIDE}/eventbridge/latest/userguide/eb-event-bus-perms.html`;

/** What is known of a call beyond who makes it. */
export interface RoleCall {
  /** Keys of the service that is called. */
  readonly more?: Readonly<Record<string, KeyValue>>;
  /** The organization of the role's account; null or left out where it is not known. */
  readonly organization?: string | null;
  /** The rule that EventBridge acts for with the role. */
  readonly ruleArn?: string;
  /** The name of the session, where it is known. */
  readonly session?: string;
}

/**
 * A session of a role does something: for its identity policies, its boundary, and `evaluateForRole`. The keys that say for what a service
 * acts are "only available when the call to your resource is made directly by an AWS service principal"
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html), which a role is not. EventBridge has
 * aws:SourceArn and aws:SourceAccount in the table of keys for its own calls, and makes no difference there by who puts the events.
 */
export function roleDoes(
  roleArn: string,
  action: string,
  resource: string,
  {more = {}, organization = null, ruleArn, session}: RoleCall = {},
): Question {
  const {account} = arnParts(roleArn);
  const puts = action.toLowerCase() === 'events:putevents';
  const question: Question = {
    request: {
      principal: {kind: 'role', account, arn: roleArn, ...(session === undefined ? {} : {session})},
      action,
      resource,
      keys: keys(accountKeys(account, roleArn, resource, organization), {
        ...NO_SOURCE,
        ...sourceOwner(account),
        ...(puts ? {...IAM_EVENT, ...NO_WORD_ON_ORGANIZATIONS} : {}),
        ...more,
      }),
    },
    sources: [`${GUIDE}/IAM/latest/UserGuide/reference_policies_evaluation-logic.html`],
    dispute: null,
  };
  return puts && ruleArn !== undefined
    ? disputedSource(question, ruleArn, [], null, [EVENTBRIDGE_CONDITIONS])
    : question;
}

/** EventBridge's table has keys for the rule and its account, and none for its organization; that it is not sent is not said either. */
const NO_WORD_ON_ORGANIZATIONS: Readonly<Record<string, KeyValue>> = {
  'aws:sourceorgid': 'unknown',
  'aws:sourceorgpaths': 'unknown',
};

const NO_SOURCE: Readonly<Record<string, KeyValue>> = {
  'aws:sourcearn': 'absent',
  'aws:sourceaccount': 'absent',
  'aws:sourceorgid': 'absent',
  'aws:sourceorgpaths': 'absent',
};

/**
 * SNS sets AWS:SourceOwner, and AWS does not document it for callers other than services
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html). The default statement of
 * a topic names everybody with the owner's account in this key, and lets no other account in: the key then holds the account of the
 * caller, or is not there.
 */
function sourceOwner(account: string): Readonly<Record<string, KeyValue>> {
  return {'aws:sourceowner': {perhaps: account}};
}

/**
 * What the key of a topic sees of a publication by a role: SNS calls KMS with the role's rights
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html: publishers need kms:GenerateDataKey and kms:Decrypt).
 */
export function publicationKeys(topicArn: string, callerAccount: string): Readonly<Record<string, KeyValue>> {
  const {region} = arnParts(topicArn);
  return {
    ...keysThrough('sns', region, callerAccount),
    'kms:encryptioncontext:aws:sns:topicarn': [topicArn],
    'kms:encryptioncontextkeys': {atLeast: ['aws:sns:topicArn']},
  };
}

/** What a key sees of a service that calls KMS for who has called it; with which encryption context, only some services document. */
export function keysThrough(
  service: string,
  region: string,
  callerAccount: string,
): Readonly<Record<string, KeyValue>> {
  return {
    ...SYMMETRIC,
    'kms:viaservice': viaService(service, region),
    'kms:calleraccount': [callerAccount],
    'kms:encryptioncontextkeys': 'unknown',
    'aws:viaawsservice': ['true'],
    'aws:calledvia': 'unknown',
    'aws:calledviafirst': 'unknown',
    'aws:calledvialast': 'unknown',
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

/**
 * A rule forwards an IAM event to another bus, in its own account's name (a target without a role). aws:SourceArn is in the examples of the
 * page; that aws:SourceAccount comes with it, only the table of keys says.
 */
export function ruleToBus(ruleArn: string, busArn: string, organization: string | null = null): Question {
  const {account} = arnParts(ruleArn);
  const question: Question = {
    request: {
      principal: {kind: 'account', account},
      action: 'events:PutEvents',
      resource: busArn,
      keys: keys(accountKeys(account, null, busArn, organization), IAM_EVENT),
    },
    sources: [EVENTBRIDGE_BUS],
    dispute: null,
  };
  return disputedSource(question, ruleArn, ['aws:SourceArn'], organization, [EVENTBRIDGE_CONDITIONS]);
}
