/** EventBridge, acting under its own name. */
import {arnParts, keys} from '../context.js';
import {disputedContext, queueContext, SYMMETRIC, viaService, type QueueKey} from './kms.js';
import {GUIDE, disputedSource, serviceQuestion} from './question.js';
import type {Question} from './question.js';

const EVENTBRIDGE_RESOURCE = `${GUIDE}/eventbridge/latest/userguide/eb-use-resource-based.html`;
const SNS_USE_CASES = `${GUIDE}/sns/latest/dg/sns-access-policy-use-cases.html`;
const SNS_KEYS = `${GUIDE}/sns/latest/dg/sns-key-management.html`;
const EVENTBRIDGE_DLQ = `${GUIDE}/eventbridge/latest/userguide/eb-rule-dlq.html`;
const EVENTBRIDGE_KEY = `${GUIDE}/eventbridge/latest/userguide/eb-encryption-key-policy.html`;

/** The table of keys that EventBridge has: aws:SourceArn, and aws:SourceAccount, "the account in which the rule exists". */
const EVENTBRIDGE_CONDITIONS = `${GUIDE}/eventbridge/latest/userguide/eb-use-conditions.html`;

/**
 * EventBridge publishes to a topic. It does not set AWS:SourceOwner: the SNS guide lists the services that do. As to aws:SourceArn and
 * aws:SourceAccount the EventBridge guide once ruled out Condition blocks altogether, and has both in its table of condition keys: another
 * ARN or account fails for certain, the rule's own is disputed.
 */
export function eventBridgeToTopic(ruleArn: string, topicArn: string, organization: string | null = null): Question {
  const question = serviceQuestion(
    'events',
    ruleArn,
    'sns:Publish',
    topicArn,
    {'aws:sourceowner': 'absent', 'sns:endpoint': 'absent', 'sns:protocol': 'absent'},
    [EVENTBRIDGE_RESOURCE, SNS_USE_CASES],
  );
  return disputedSource(question, ruleArn, [], organization, [EVENTBRIDGE_CONDITIONS]);
}

/**
 * EventBridge makes the data key of an encrypted topic: kms:GenerateDataKey and kms:Decrypt, called through SNS for no account, so
 * that a key policy in the manner of alias/aws/sns (kms:CallerAccount) does not admit it. aws:SourceArn and aws:SourceAccount are not
 * supported there.
 */
export function eventBridgeToTopicKey(topicArn: string, keyArn: string): readonly Question[] {
  const {region} = arnParts(topicArn);
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) =>
    serviceQuestion(
      'events',
      topicArn,
      action,
      keyArn,
      {
        'aws:sourcearn': 'absent',
        'aws:sourceaccount': 'absent',
        'aws:sourceowner': 'absent',
        'aws:sourceorgid': 'absent',
        'aws:sourceorgpaths': 'absent',
        'kms:calleraccount': 'absent',
        ...SYMMETRIC,
        'kms:viaservice': viaService('sns', region),
        'kms:encryptioncontext:aws:sns:topicarn': [topicArn],
        'kms:encryptioncontextkeys': {atLeast: ['aws:sns:topicArn']},
      },
      [SNS_KEYS],
    ),
  );
}

/** EventBridge encrypts and decrypts with the key of a bus, for the bus. */
export function eventBridgeToBusKey(busArn: string, keyArn: string): readonly Question[] {
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => ofBus(busArn, keyArn, action));
}

/**
 * The same, as the example policy of the guide would have it: aws:SourceAccount as `arn:aws:events:region:account`. By the reference of
 * IAM the key holds twelve digits (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
export function eventBridgeToBusKeyAsExample(busArn: string, keyArn: string): readonly Question[] {
  const example = busArn.split(':').slice(0, 5).join(':');
  return eventBridgeToBusKey(busArn, keyArn).map((question) => ({
    ...question,
    request: {...question.request, keys: keys(question.request.keys, {'aws:sourceaccount': [example]})},
  }));
}

/**
 * EventBridge looks at the key of a bus. The guide lists kms:DescribeKey among what it requires, and shows on the same page a policy
 * without it; with which encryption context the call would come, no page says.
 */
export function eventBridgeDescribesBusKey(busArn: string, keyArn: string): Question {
  const question = ofBus(busArn, keyArn, 'kms:DescribeKey');
  const open = keys(question.request.keys, {[BUS_CONTEXT]: 'unknown', 'kms:encryptioncontextkeys': 'unknown'});
  return {...question, request: {...question.request, keys: open}};
}

const BUS_CONTEXT = 'kms:encryptioncontext:aws:events:event-bus:arn';

function ofBus(busArn: string, keyArn: string, action: string): Question {
  return serviceQuestion(
    'events',
    busArn,
    action,
    keyArn,
    {
      'aws:sourcearn': [busArn],
      'aws:sourceaccount': [arnParts(busArn).account],
      ...SYMMETRIC,
      [BUS_CONTEXT]: [busArn],
      'kms:encryptioncontextkeys': {atLeast: ['aws:events:event-bus:arn']},
    },
    [EVENTBRIDGE_KEY],
  );
}

/**
 * EventBridge puts what it could not deliver into a dead-letter queue, for the rule. The page shows aws:SourceArn; whether
 * aws:SourceAccount comes with it, the table of keys says and the page does not (https://github.com/aws/aws-cdk/issues/30238).
 */
export function eventBridgeToQueue(ruleArn: string, queueArn: string, organization: string | null = null): Question {
  const question = serviceQuestion('events', ruleArn, 'sqs:SendMessage', queueArn, {}, [
    EVENTBRIDGE_DLQ,
    EVENTBRIDGE_RESOURCE,
  ]);
  return disputedSource(question, ruleArn, ['aws:SourceArn'], organization, [EVENTBRIDGE_CONDITIONS]);
}

/** EventBridge makes the data key of an encrypted dead-letter queue. Which source keys it sets there, no page of its own says. */
export function eventBridgeToQueueKey(
  ruleArn: string,
  {queueArn, keyArn}: QueueKey,
  organization: string | null = null,
): readonly Question[] {
  const {region} = arnParts(ruleArn);
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) =>
    disputedContext(
      serviceQuestion(
        'events',
        ruleArn,
        action,
        keyArn,
        {
          ...{'kms:calleraccount': 'absent', 'kms:viaservice': viaService('sqs', region)},
          ...{...SYMMETRIC, ...queueContext(queueArn)},
        },
        [EVENTBRIDGE_DLQ],
      ),
      ruleArn,
      organization,
    ),
  );
}

/** EventBridge assumes the role of a target, for the rule. Ask the role's trust policy. */
export function eventBridgeAssumesRole(ruleArn: string, roleArn: string, organization: string | null): Question {
  const question = serviceQuestion(
    'events',
    ruleArn,
    'sts:AssumeRole',
    roleArn,
    {
      'aws:sourcearn': [ruleArn],
      'aws:sourceaccount': [arnParts(ruleArn).account],
      'sts:externalid': 'absent',
      'sts:rolesessionname': 'present',
    },
    [`${GUIDE}/eventbridge/latest/userguide/eb-use-identity-based.html`],
  );
  return disputedSource(question, ruleArn, ['aws:SourceArn', 'aws:SourceAccount'], organization);
}
