import {QUEUE_RECEIVE, QUEUE_SEND} from '../../policy/index.js';
import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples/account.js';
import {exposure, named, type Door} from '../shared/exposure.js';
import {alertedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

const DOORS: readonly Door[] = [
  {actions: QUEUE_RECEIVE, severity: 'medium', consequence: 'Strangers can read the alerts and take them away'},
  {actions: QUEUE_SEND, severity: 'medium', consequence: 'Strangers can forge alerts, and hide real ones among them'},
];

const EVERYBODY = {Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: '*'};
const SNS_MAY_SEND = {
  Effect: 'Allow',
  Principal: '*',
  Action: 'sqs:SendMessage',
  Resource: '*',
  Condition: {ArnEquals: {'aws:SourceArn': EXAMPLE.topic}},
};

export const check = defineCheck({
  id: 'queue-policy-exposed',
  title: 'A subscribed queue is not open to everyone',
  hop: 'subscription',
  severity: 'medium',
  rationale:
    'Anyone who may receive from the queue of a recipient can take alerts away before they are read. Anyone who may send to it can hide a real alert among ' +
    'forged ones. An account that a statement names is only a remark, because somebody chose it.',
  remediation: {
    console: 'SQS > the queue > Access policy: remove the statement, or narrow it by aws:SourceArn or a principal.',
    cli: {
      run: [
        'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy --query Attributes > attributes.json',
        'aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes file://attributes.json',
      ],
      edits: [
        'Edit attributes.json: remove the statement; if the service that sends the alerts is let in by it, too, name that service in place of the others. Leave the other statements as they are.',
      ],
    },
    terraform: 'aws_sqs_queue_policy without the statement.',
  },
  by: 'human',
  reads: ['sqs:GetQueueAttributes'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html#ensure-queues-not-publicly-accessible',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html',
  ],
  good: {
    says: 'Everybody may send, but only from the topic.',
    edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {Policy: policyText(SNS_MAY_SEND)}}],
  },
  bad: {
    says: 'Everybody may receive.',
    edits: [
      {read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {Policy: policyText(SNS_MAY_SEND, EVERYBODY)}},
    ],
  },
  evaluate(proof) {
    return alertedSubscriptions(proof).flatMap(({subscription, recipient, about: {at}}): Outcome[] => {
      const {queue} = subscription.endpoint;
      const policy = queue?.attributes?.['Policy'];
      if (queue === null || policy === undefined || policy === '') return [];
      const about = {resource: queue.arn, region: queue.region, ...(at === undefined ? {} : {at})};
      const passed = `The queue of ${nameOfRecipient(recipient)} is not open to everyone.`;
      const found = exposure(proof, {
        policy,
        owner: queue.arn.split(':')[4] ?? '',
        resources: [queue.arn],
        doors: DOORS,
        about,
        passed,
      });
      return found.map((outcome): Outcome => (named(outcome) ? {...outcome, severity: 'low'} : outcome));
    });
  },
});
