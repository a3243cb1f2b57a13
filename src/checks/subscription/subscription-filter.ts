import type {CallOutcome, Loss as AnyLoss} from '../../delivery/coverage/model.js';
import {lossWords, notWords} from '../../delivery/coverage/outcome.js';
import type {Proof} from '../../delivery/proof.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {confirmedSubscriptions, nameOfRecipient, weighedFor, type Subscribed} from '../shared/recipients.js';
import {EXAMPLE} from '../shared/examples/account.js';

type Loss = Extract<CallOutcome, {verdict: 'never' | 'sometimes'}>;

export const check = defineCheck({
  id: 'subscription-filter',
  title: 'No filter policy keeps an alert from its recipient',
  hop: 'subscription',
  severity: 'critical',
  rationale:
    'A filter policy can hide alerts from one recipient unnoticed: the subscription stays confirmed, and SNS counts what it drops only as filtered ' +
    'out. On message attributes it drops everything, since EventBridge sends none; on the body it can hide one call, or one actor.',
  remediation: {
    console: 'SNS > Subscriptions > the subscription > Edit > Subscription filter policy: switch it off.',
    cli: {
      run: [
        "aws sns set-subscription-attributes --subscription-arn SUBSCRIPTION_ARN --attribute-name FilterPolicy --attribute-value '{}'",
      ],
    },
    terraform: 'Remove filter_policy and filter_policy_scope from aws_sns_topic_subscription.',
  },
  by: 'reconcile',
  reads: ['sns:GetSubscriptionAttributes'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html',
  ],
  good: {
    says: 'A filter on the body that every IAM event passes.',
    edits: [
      {
        read: 'sns:GetSubscriptionAttributes',
        where: EXAMPLE.emailSubscription,
        patch: {FilterPolicyScope: 'MessageBody', FilterPolicy: '{"source":["aws.iam"]}'},
      },
    ],
  },
  bad: {
    says: 'Changes by one user are dropped.',
    edits: [
      {
        read: 'sns:GetSubscriptionAttributes',
        where: EXAMPLE.emailSubscription,
        patch: {
          FilterPolicyScope: 'MessageBody',
          FilterPolicy: '{"detail":{"userIdentity":{"userName":[{"anything-but":["mallory"]}]}}}',
        },
      },
    ],
  },
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap((subscribed): readonly Outcome[] => {
      const {filter} = subscribed.subscription;
      const name = nameOfRecipient(subscribed.recipient);
      const {about} = subscribed;
      if (filter.kind === 'none') return [{...about, status: 'pass', message: `${name} has no filter policy.`}];
      if (filter.kind === 'body') return bodyFilter(proof, subscribed, filter.text);
      // Listed and no longer there: said where it is asked whether it is confirmed.
      if (filter.kind === 'unknown' && filter.gate.state === 'blocks') return [];
      const outcome = fromGate(
        filter.gate,
        {
          asks: `the filter policy of ${name} lets every alert through`,
          passed: `The filter policy of ${name} lets every alert through.`,
          blocked: `No IAM change alerts ${name}`,
        },
        {...about, observed: filter.kind === 'attributes' ? filter.text : null},
      );
      return weighedFor(proof, subscribed.index, outcome, 'critical');
    });
  },
});

/** What the filter does to the calls that come as far as the subscription. */
function bodyFilter(proof: Proof, {index, recipient, about}: Subscribed, text: string): Outcome[] {
  const outcomes = [...(proof.coverage.recipients[index] ?? [])];
  const name = nameOfRecipient(recipient);
  const here = outcomes.filter(
    (entry): entry is [string, AnyLoss] => 'hop' in entry[1] && entry[1].hop === 'subscription',
  );
  const lost = here.filter((entry): entry is [string, Loss] => entry[1].verdict !== 'unknown');
  const seen = {...about, observed: text};
  if (lost.length > 0) {
    const losses = lost.map(([, loss]) => loss);
    const onlyFailures = losses.every((loss) => loss.verdict === 'sometimes' && loss.onlyFailures);
    const never = lost.filter(([, {verdict}]) => verdict === 'never').map(([call]) => call);
    const calls = lost.map(([call]) => call);
    const example = losses.find(({counterExample}) => counterExample !== null)?.counterExample ?? null;
    return [
      {
        ...about,
        status: 'fail',
        severity: onlyFailures ? 'low' : never.length > 0 ? 'critical' : 'high',
        observed: {filterPolicy: text, calls: calls.map((call) => `iam:${call}`), counterExample: example},
        message: onlyFailures
          ? `Failed attempts stay silent for ${name}: its filter policy drops events with an errorCode.`
          : never.length > 0
            ? `${notWords(never, outcomes.length, `sent to ${name}`)}: the filter policy of its subscription drops all of these events.`
            : `${lossWords(calls, outcomes.length)} sometimes not sent to ${name}: the filter policy of its subscription drops some of these events${losses.find(({when}) => when !== undefined)?.when ?? ''}.`,
      },
    ];
  }
  const doubt = here.map(([, outcome]) => outcome).find((outcome) => outcome.verdict === 'unknown');
  if (doubt?.verdict === 'unknown') {
    return [
      {
        ...seen,
        status: 'unknown',
        message: `It could not be determined what the filter policy of ${name} drops: ${doubt.reason}.`,
        doubt: doubt.doubt,
      },
    ];
  }
  // What is lost before it gets here says nothing of the filter.
  const arriving = outcomes.some(([, outcome]) => outcome.verdict === 'always');
  return arriving
    ? [{...seen, status: 'pass', message: `The filter policy of ${name} lets every alert through that comes to it.`}]
    : [];
}
