/** SNS, acting under its own name for a topic. */
import {snsPrincipals} from '../../data/sns-regions.js';
import {arnParts, keys} from '../context.js';
import {disputedContext, queueContext, SYMMETRIC, viaService, type QueueKey} from './kms.js';
import {GUIDE, INVOKED_BY_SERVICE, disputedSource, serviceQuestion} from './question.js';
import type {Question} from './question.js';

const SNS_TO_SQS = `${GUIDE}/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html`;
const SNS_TO_LAMBDA = `${GUIDE}/lambda/latest/dg/with-sns.html`;
const CROSS_REGION = `${GUIDE}/sns/latest/dg/sns-cross-region-delivery.html`;
const ACCOUNT_REGIONS = `${GUIDE}/accounts/latest/reference/manage-acct-regions.html`;

/** The question under the name by which SNS comes to a queue or function of this Region. */
function inRegion(question: Question, topicArn: string, region: string): Question {
  const topic = arnParts(topicArn);
  if (topic.region === region) return question;
  const found = snsPrincipals(topic.region, region);
  const {request, dispute} = question;
  if (request.principal.kind !== 'service') return question;
  const [name, ...others] = found;
  const under = (principal: typeof request.principal): Question => ({
    ...question,
    sources: [...question.sources, CROSS_REGION],
    request: {...request, principal, keys: keys(request.keys, {'aws:principalservicename': [...principal.names]})},
  });
  if (name === undefined) {
    // Nobody says under which name it comes: each may be it.
    const perhaps = [topic.region, region].map((place) => `sns.${place}.amazonaws.com`);
    const doubtful = under({...request.principal, names: [], perhaps: [...request.principal.names, ...perhaps]});
    const keysOf = keys(doubtful.request.keys, {'aws:principalservicename': 'present'});
    return {...doubtful, request: {...doubtful.request, keys: keysOf}};
  }
  // The documented name is the one: what else a policy names is somebody else.
  const own = name === 'sns.amazonaws.com' ? request.principal : {...request.principal, names: [name], perhaps: []};
  const named = under(own);
  if (others.length === 0) return named;
  const disputed = dispute ?? {keys: [], sources: question.sources};
  const sources = [...disputed.sources, CROSS_REGION, ACCOUNT_REGIONS];
  return {...named, dispute: {...disputed, names: others, sources}};
}

/** SNS sends to a subscribed queue, for the topic: with aws:SourceArn, as the page shows. */
export function topicToQueue(topicArn: string, queueArn: string, organization: string | null = null): Question {
  const question = serviceQuestion('sns', topicArn, 'sqs:SendMessage', queueArn, {}, [SNS_TO_SQS]);
  return inRegion(
    disputedSource(question, topicArn, ['aws:SourceArn'], organization),
    topicArn,
    arnParts(queueArn).region,
  );
}

const SNS_TO_ENCRYPTED_SQS = `${GUIDE}/sns/latest/dg/sns-enable-encryption-for-topic-sqs-queue-subscriptions.html`;
const CDK_KEY_CONDITION = 'https://github.com/aws/aws-cdk/pull/20521';

/**
 * SNS makes the data key of an encrypted subscribed queue. The guide shows a statement without conditions and names none; the AWS CDK
 * writes one on aws:SourceArn with the topic by default. Whether a key in another Region than the topic's has to name SNS as the queue
 * has to, no page says: both readings are asked.
 */
export function topicToQueueKey(
  topicArn: string,
  {queueArn, keyArn}: QueueKey,
  organization: string | null = null,
): readonly Question[] {
  const {region} = arnParts(keyArn);
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => {
    const question = serviceQuestion(
      'sns',
      topicArn,
      action,
      keyArn,
      {
        ...{'kms:calleraccount': 'absent', 'kms:viaservice': viaService('sqs', region)},
        ...{...SYMMETRIC, ...queueContext(queueArn)},
      },
      [SNS_TO_ENCRYPTED_SQS, CDK_KEY_CONDITION],
    );
    const disputed = disputedContext(question, topicArn, organization);
    const regional = snsPrincipals(arnParts(topicArn).region, region).filter((name) => name !== 'sns.amazonaws.com');
    if (regional.length === 0 || disputed.dispute === null) return disputed;
    const sources = [...disputed.dispute.sources, CROSS_REGION];
    return {...disputed, dispute: {...disputed.dispute, names: regional, sources}};
  });
}

/** SNS invokes a subscribed function, for the topic. */
export function topicToFunction(topicArn: string, functionArn: string, organization: string | null = null): Question {
  const question = serviceQuestion('sns', topicArn, 'lambda:InvokeFunction', functionArn, INVOKED_BY_SERVICE, [
    SNS_TO_LAMBDA,
  ]);
  return inRegion(
    disputedSource(question, topicArn, ['aws:SourceArn'], organization),
    topicArn,
    arnParts(functionArn).region,
  );
}

/** SNS assumes the role of a Firehose subscription: https://docs.aws.amazon.com/sns/latest/dg/firehose-endpoints-prerequisites.html */
export function snsAssumesRole(topicArn: string, roleArn: string, organization: string | null = null): Question {
  const question = serviceQuestion(
    'sns',
    topicArn,
    'sts:AssumeRole',
    roleArn,
    {'sts:externalid': 'absent', 'sts:rolesessionname': 'present'},
    [`${GUIDE}/sns/latest/dg/firehose-endpoints-prerequisites.html`],
  );
  return disputedSource(question, topicArn, [], organization);
}
