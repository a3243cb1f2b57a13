import type {Baseline} from '../../baseline/schema/schema.js';
import {parseArn} from '../../delivery/arn.js';
import {defineCheck, type Outcome} from '../check.js';
import {newRuleBlanks} from '../shared/remedy/new-rule.js';
import {nameOfRecipient} from '../shared/recipients.js';

/**
 * By protocol, as nothing in AWS says who reads. Mail and text messages are read by people. A web endpoint is a pager or a chat as often
 * as a program, so it is perhaps a person. A queue, a function, a stream and an app platform take the alert and end the proof: somebody
 * may look behind them, or nobody.
 */
const PEOPLE: ReadonlySet<string> = new Set(['email', 'email-json', 'sms']);
const PERHAPS: ReadonlySet<string> = new Set(['http', 'https']);

export const check = defineCheck({
  id: 'subscription-human',
  title: 'People are among the recipients, through more than one channel',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'An alert is useful only if a person reads it, and a function is not a person. Text messages depend on a spend limit, on the SMS sandbox, and on nobody ' +
    'answering STOP. A single recipient depends on one mailbox.',
  remediation: {
    console: 'SNS > Topics > the topic > Create subscription with protocol Email, and declare it in the baseline.',
    cli: {run: ['aws sns subscribe --topic-arn TOPIC_ARN --protocol email --notification-endpoint ADDRESS']},
    terraform: 'aws_sns_topic_subscription with protocol = "email".',
  },
  by: 'human',
  reads: [],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-event-destinations.html',
  ],
  good: {says: 'A mailbox and a queue.'},
  bad: {
    says: 'A queue alone.',
    baseline: {recipients: [{protocol: 'sqs', endpoint: 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue'}]},
  },
  evaluate(proof) {
    const {TOPIC_ARN: topic} = newRuleBlanks(proof);
    return judge(proof.context.baseline.recipients).map((outcome) =>
      // The command is of the Region of the topic: another one does not know it.
      topic === undefined ? outcome : {...outcome, region: parseArn(topic)?.region ?? null, blanks: {TOPIC_ARN: topic}},
    );
  },
});

function judge(recipients: Baseline['recipients']): Outcome[] {
  const observed = recipients.map(({protocol}) => protocol);
  const [only] = recipients;
  const outcomes: Outcome[] = [];
  const fail = (severity: 'low' | 'info', key: string, message: string): void => {
    outcomes.push({status: 'fail', severity, key, observed, message});
  };
  if (!observed.some((protocol) => PEOPLE.has(protocol))) {
    if (observed.some((protocol) => PERHAPS.has(protocol))) {
      fail(
        'info',
        'perhaps',
        'It could not be determined whether a person reads the alerts: a web endpoint may page somebody, or nobody. Add a mailbox.',
      );
    } else {
      fail(
        'low',
        'nobody',
        `An alert may arrive without anyone reading it: every recipient is a program (${observed.join(', ')}). Add a mailbox.`,
      );
    }
  } else if (observed.every((protocol) => protocol === 'sms')) {
    fail(
      'low',
      'sms',
      'Alerts reach people by text message only, which stops at the spend limit, in the SMS sandbox, or when somebody answers STOP. Add a mailbox.',
    );
  }
  if (recipients.length === 1 && only !== undefined) {
    fail(
      'info',
      'one',
      `Everything depends on one recipient, ${nameOfRecipient(only)}: if nobody reads it, no alert is seen. Add a second one.`,
    );
  }
  return outcomes.length > 0 ? outcomes : [{status: 'pass', observed, message: 'A person is among the recipients.'}];
}
