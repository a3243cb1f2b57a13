import {disputeOf, every} from '../../delivery/gate.js';
import {parseArn} from '../../delivery/arn.js';
import {isForeign} from '../../delivery/context.js';
import type {Proof} from '../../delivery/proof.js';
import type {Target} from '../../snapshot/nouns.js';
import {registeringCountry} from '../../delivery/hops/receiver/origination.js';
import {reviveOf, type QueueAnswer} from '../../delivery/hops/receiver/queue.js';
import {mayExceedText, roomAtQueue, TEXT_CHARACTERS, type Room} from '../../delivery/hops/size.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {byHand} from '../shared/ends.js';
import {endpointRemedy, queueRemedy} from '../shared/remedy/endpoint.js';
import {EXAMPLE, policyText} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient, weighedFor, type Subscribed} from '../shared/recipients.js';
import {edgesOf} from '../shared/topics.js';

export const check = defineCheck({
  id: 'subscription-endpoint',
  title: 'The endpoint of a subscription can be reached',
  hop: 'subscription',
  severity: 'high',
  rationale:
    'A subscription can outlive its endpoint. SNS then sends every alert, and each one is lost: the queue was deleted, or its policy or key does not admit SNS; ' +
    'SNS is not allowed to invoke the function, or the function has no concurrency left, or lost its execution role; the role of the stream was deleted; the app is disabled; or the phone number opted out.',
  remediation: {
    console:
      'SQS > the queue > Access policy (sqs:SendMessage for sns.amazonaws.com, aws:SourceArn the topic), or Lambda > Configuration > Permissions / Concurrency.',
    cli: {
      say: 'To look at the subscription:',
      run: ['aws sns get-subscription-attributes --subscription-arn SUBSCRIPTION_ARN'],
      note: 'Then let SNS reach its endpoint: the policy of the queue or the function, its key, its concurrency, the role of the stream.',
    },
    terraform: 'aws_sqs_queue_policy, aws_lambda_permission with source_arn of the topic.',
  },
  by: 'human',
  reads: [
    'sqs:GetQueueAttributes',
    'kms:DescribeKey',
    'kms:GetKeyPolicy',
    'kms:ListGrants',
    'lambda:GetFunctionConfiguration',
    'lambda:GetPolicy',
    'lambda:GetFunctionConcurrency',
    'lambda:GetAlias',
    'iam:GetRole',
    'iam:ListRolePolicies',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicyVersion',
    'sns:GetEndpointAttributes',
    'sns:GetPlatformApplicationAttributes',
    'sns:CheckIfPhoneNumberIsOptedOut',
    'sns:GetSMSSandboxAccountStatus',
    'sns:ListSMSSandboxPhoneNumbers',
    'sns:ListOriginationNumbers',
  ],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html',
    'https://docs.aws.amazon.com/sns/latest/dg/firehose-endpoints-prerequisites.html',
    'https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html',
    'https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html',
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.html',
    'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
  ],
  good: {
    says: 'The queue admits SNS for every topic of the account.',
    edits: [
      {
        read: 'sqs:GetQueueAttributes',
        where: EXAMPLE.queue,
        patch: {
          Policy: policyText({
            Effect: 'Allow',
            Principal: {Service: 'sns.amazonaws.com'},
            Action: 'sqs:*',
            Resource: '*',
            Condition: {ArnLike: {'aws:SourceArn': `arn:aws:sns:*:${EXAMPLE.account}:*`}},
          }),
        },
      },
    ],
  },
  bad: {says: 'The queue was deleted.', edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, absent: true}]},
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap((subscribed): readonly Outcome[] => {
      const {endpoint, row} = subscribed.subscription;
      if (endpoint.kind === 'other') return [];
      const name = nameOfRecipient(subscribed.recipient);
      const room = roomsOf(proof, subscribed);
      const outcome = fromGate(
        every(endpoint.gate, ...room.map(({gate}) => gate)),
        {
          asks: `alerts to ${name} get from SNS to it`,
          passed: `SNS reaches ${name}.`,
          blocked: `Alerts to ${name} are lost behind its subscription`,
        },
        {...subscribed.about, ...concernsOf(endpoint.queue), observed: {endpoint: row.Endpoint}},
      );
      const spoils = [endpoint, ...room].flatMap((one) => one.spoils ?? [])[0];
      const tooSmall = room.some((one) => one.spoils !== null || one.gate.state === 'blocks');
      const ofQueue = endpoint.queue === null ? null : queueRemedy(endpoint.queue, tooSmall);
      const revived = endpoint.queue === null ? null : reviveOf(proof.context, endpoint.queue);
      const todo = endpoint.remedy ?? revived;
      const how = todo === null ? {remedy: ofQueue ?? endpointRemedy(row)} : byHand(todo);
      const disputed = disputeOf(endpoint.gate);
      if (outcome.status === 'pass' && spoils !== undefined) {
        const message = `Some alerts to ${name} are lost behind its subscription: ${spoils.reason}.`;
        const said = {...outcome, ...how, status: 'fail', severity: 'high', message} as const;
        return weighedFor(proof, subscribed.index, said, 'high', {partly: true});
      }
      if (outcome.status === 'pass' && disputed !== null) {
        const message = `It is not certain that SNS may send to ${name}: ${disputed}. Send a test alert and check that it arrives.`;
        return [{...outcome, status: 'fail', severity: 'low', message}];
      }
      if (outcome.status === 'pass' && row.Protocol === 'sms' && leadsTo(proof, subscribed).some(mayExceedText))
        return [{...outcome, remedy: SHORT, status: 'fail', severity: 'low', message: tooLong(name)}];
      const country = row.Protocol === 'sms' ? registeringCountry(row.Endpoint) : null;
      if (outcome.status === 'pass' && country !== null)
        return [{...outcome, remedy: TRY, status: 'fail', severity: 'low', message: registered(name, country)}];
      const told = outcome.status === 'fail' ? {...how, ...byOf(proof, subscribed), ...outcome} : outcome;
      return weighedFor(proof, subscribed.index, told, 'high');
    });
  },
});

/** What is closed behind the subscription: the policy of the queue, or of its key. */
function concernsOf(queue: QueueAnswer | null): Pick<Outcome, 'concerns'> {
  const closed =
    queue === null
      ? []
      : [queue.admits.state === 'blocks' ? queue.arn : null, queue.key.state === 'blocks' ? queue.keyArn : null];
  const concerns = closed.filter((arn) => arn !== null);
  return concerns.length === 0 ? {} : {concerns};
}

const SHORT = {
  say: 'Declare `rule.message: readable` in the baseline, or give the target an input that names the call in few words.',
};

const tooLong = (name: string): string =>
  `A text to ${name} has room for ${String(TEXT_CHARACTERS)} characters, and the target sends the event or parts of it that may be longer. AWS does not document what SNS makes of the rest.`;

const TRY = {
  say: 'Send a test alert and check that it arrives. AWS End User Messaging shows which sender IDs the account has registered.',
};

const registered = (name: string, country: string): string =>
  `It is not certain that texts to ${name} arrive: AWS lists a registration of sender IDs for ${country}, and SNS does not show whether the account has one.`;

/** The targets of rules that lead to its topic. */
function leadsTo(proof: Proof, {subscription: {topicArn}}: Subscribed): readonly Target[] {
  return edgesOf(proof).flatMap(({topic, target}) => (topic.arn === topicArn ? [target.answer.target] : []));
}

/** Reconcile adds what is missing from the policy of a queue or a function, and can do nothing else about an endpoint. */
function byOf({context}: Proof, {subscription: {row, endpoint}}: Subscribed): Pick<Outcome, 'by'> {
  const refused = endpoint.gate.state === 'blocks' && endpoint.gate === endpoint.admits;
  return refused && !isForeign(context, parseArn(row.Endpoint)?.account) ? {by: 'reconcile'} : {};
}

/** Of a queue: does it take what each target that leads to the topic makes of events? */
function roomsOf(proof: Proof, {subscription: {endpoint, topicArn}}: Subscribed): readonly Room[] {
  const limit = endpoint.queue?.attributes?.['MaximumMessageSize'];
  if (limit === undefined) return [];
  return edgesOf(proof)
    .filter(({topic}) => topic.arn === topicArn)
    .map(({rule, target}) => roomAtQueue(proof.context, target.answer.target, rule.answer.arn, limit, endpoint.raw));
}
