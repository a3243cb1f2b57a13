/** CloudWatch, for an alarm, and CloudWatch Logs, for a log group. */
import {partitionFacts} from '../../data/partitions.js';
import {arnParts, keys, serviceKeys} from '../context.js';
import type {KeyValue} from '../model.js';
import {SYMMETRIC, viaService} from './kms.js';
import {GUIDE, INVOKED_BY_SERVICE, disputedSource} from './question.js';
import type {Question} from './question.js';

/** An alarm's publication: in the name of the account that owns it. */
export function alarmToTopic(alarmArn: string, account: string, topicArn: string): Question {
  const names = ['cloudwatch.amazonaws.com'];
  const own = {'aws:SourceArn': [alarmArn], 'aws:SourceAccount': [account], 'aws:SourceOwner': [account]};
  return {
    request: {
      principal: {kind: 'service', names, perhaps: []},
      action: 'sns:Publish',
      resource: topicArn,
      keys: keys(serviceKeys(names, topicArn), own),
    },
    sources: [`${GUIDE}/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html`],
    dispute: null,
  };
}

/**
 * An alarm invokes a function: as `lambda.alarms.cloudwatch.amazonaws.com`, with the alarm's ARN and account
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html). Ask the policy of the function, or of
 * the version or alias that the alarm names.
 */
export function alarmToFunction(alarmArn: string, functionArn: string): Question {
  const names = ['lambda.alarms.cloudwatch.amazonaws.com'];
  const {account} = arnParts(alarmArn);
  return {
    request: {
      principal: {kind: 'service', names, perhaps: []},
      action: 'lambda:InvokeFunction',
      resource: functionArn,
      keys: keys(serviceKeys(names, functionArn), {
        ...{'aws:SourceArn': [alarmArn], 'aws:SourceAccount': [account]},
        ...INVOKED_BY_SERVICE,
      }),
    },
    sources: [`${GUIDE}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`],
    dispute: null,
  };
}

/** What a service sends along of what it acts for, where no page says it. */
const UNKNOWN_SOURCE: Readonly<Record<string, KeyValue>> = {
  'aws:sourcearn': 'unknown',
  'aws:sourceaccount': 'unknown',
  'aws:sourceowner': 'unknown',
  'aws:sourceorgid': 'unknown',
  'aws:sourceorgpaths': 'unknown',
};

/**
 * An alarm's notification is encrypted for CloudWatch: kms:GenerateDataKey* and kms:Decrypt, through SNS. "The policy must grant
 * cloudwatch.amazonaws.com": https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services. That page lets
 * people add aws:SourceAccount and aws:SourceArn for the services that publish, EventBridge excepted, and names no values: where they are
 * sent, they are of the alarm.
 */
export function alarmToTopicKey(alarmArn: string, topicArn: string, keyArn: string): readonly Question[] {
  const {region} = arnParts(topicArn);
  const names = ['cloudwatch.amazonaws.com'];
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => {
    const question: Question = {
      request: {
        principal: {kind: 'service', names, perhaps: []},
        action,
        resource: keyArn,
        keys: keys(serviceKeys(names, keyArn), {
          ...UNKNOWN_SOURCE,
          'kms:calleraccount': 'absent',
          ...SYMMETRIC,
          'kms:viaservice': viaService('sns', region),
          'kms:encryptioncontext:aws:sns:topicarn': [topicArn],
          'kms:encryptioncontextkeys': {atLeast: ['aws:sns:topicArn']},
        }),
      },
      sources: [`${GUIDE}/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services`],
      dispute: null,
    };
    return disputedSource(question, alarmArn, []);
  });
}

/**
 * CloudWatch Logs encrypts what it takes for a log group: under the name of its Region, with the ARN of the group as the encryption context.
 * The page has no statement without the Region in the name, so what a statement for `logs.amazonaws.com` does is not known.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function logsToKey(groupArn: string, keyArn: string): readonly Question[] {
  const {region, partition} = arnParts(groupArn);
  const endings = [...new Set(['amazonaws.com', partitionFacts(partition)?.dnsSuffix ?? 'amazonaws.com'])];
  const names = endings.map((ending) => `logs.${region}.${ending}`);
  const perhaps = endings.map((ending) => `logs.${ending}`);
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => ({
    request: {
      principal: {kind: 'service', names, perhaps},
      action,
      resource: keyArn,
      keys: keys(serviceKeys(names, keyArn), {
        ...UNKNOWN_SOURCE,
        'kms:calleraccount': 'unknown',
        ...SYMMETRIC,
        'kms:viaservice': 'unknown',
        'kms:encryptioncontext:aws:logs:arn': [groupArn],
        'kms:encryptioncontext:': 'absent',
        'kms:encryptioncontextkeys': ['aws:logs:arn'],
      }),
    },
    sources: [`${GUIDE}/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html`],
    dispute: null,
  }));
}
