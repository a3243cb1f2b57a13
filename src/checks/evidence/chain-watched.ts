/** `checks/evidence/` holds the checks of what was seen at work: metrics, alarms, dead letters, the last canary. */
import type {ByHand} from '../../delivery/command.js';
import type {Watch} from '../../delivery/evidence/watch.js';
import {defineCheck, type Outcome} from '../check.js';

function commands(names: readonly string[]): ByHand {
  const pattern = {'detail-type': ['AWS API Call via CloudTrail'], detail: {eventName: names}};
  return {
    run: [
      `aws events put-rule --name chain-watch --event-pattern '${JSON.stringify(pattern)}'`,
      'aws events put-targets --rule chain-watch --targets Id=1,Arn=OTHER_TOPIC_ARN',
    ],
    note: 'The policy of that topic must allow sns:Publish to events.amazonaws.com, and somebody must be subscribed to it. The name chain-watch must be free: put-rule replaces a rule of that name.',
  };
}

/** Of all the calls: the rule may take the place of one that watches some of them. */
function remedyOf({watched, unwatched, deaf}: Watch): ByHand {
  const [silent] = deaf;
  if (silent !== undefined) return {say: `Repair what keeps ${silent[0]} from notifying somebody: ${silent[1]}.`};
  return commands([...watched, ...unwatched].map((call) => call.slice(call.indexOf(':') + 1)));
}

export const check = defineCheck({
  id: 'chain-watched',
  title: 'A rule watches for changes of the chain itself',
  hop: 'rule',
  severity: 'low',
  rationale:
    'To change IAM without an alert, an attacker first stops the trail, disables the rule or unsubscribes the recipient, and restores it afterwards; ' +
    'EventBridge keeps no record of it. Only a separate rule on those calls alerts.',
  remediation: {
    console:
      'EventBridge > Rules > Create rule on CloudTrail calls of cloudtrail, events, sns and kms, with another topic as its target.',
    cli: commands([
      ...['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors', 'DisableRule', 'DeleteRule', 'PutRule'],
      ...['RemoveTargets', 'DeleteTopic', 'SetTopicAttributes', 'Unsubscribe', 'PutKeyPolicy'],
    ]),
    terraform: 'aws_cloudwatch_event_rule and aws_cloudwatch_event_target.',
  },
  by: 'human',
  reads: ['events:ListRules', 'events:ListTargetsByRule', 'sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
  good: {says: 'A second rule watches the chain.'},
  bad: {
    says: 'The second rule is disabled.',
    edits: [{read: 'events:ListRules', patch: [null, {State: 'DISABLED'}]}],
  },
  evaluate({chain, evidence}): readonly Outcome[] {
    if (evidence.watched === null) return [];
    const {watched, unwatched, deaf} = evidence.watched;
    const {ref} = chain.bus.answer;
    const about = {
      resource: ref.arn,
      region: ref.region,
      observed: {watched, unwatched},
      remedy: remedyOf(evidence.watched),
    };
    if (unwatched.length === 0) return [{...about, status: 'pass', message: `A rule watches ${watched.join(', ')}.`}];
    if (watched.length > 0) {
      const message = `Some calls that cut the chain itself go unnoticed: a rule watches ${watched.join(', ')}, and no rule watches ${unwatched.join(', ')}.`;
      return [{...about, status: 'fail', severity: 'info', message}];
    }
    const [silent] = deaf;
    const message =
      silent === undefined
        ? 'Nobody notices when the chain itself is cut: no enabled rule watches calls such as StopLogging, DisableRule or Unsubscribe and notifies somebody.'
        : `Nobody notices when the chain itself is cut: ${silent[0]} watches for it, but notifies nobody (${silent[1]}).`;
    return [{...about, status: 'fail', message}];
  },
});
