/** `checks/evidence/` holds the checks of what was seen at work: metrics, alarms, dead letters, the last canary. */
import {defineCheck, type Outcome} from '../check.js';

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
    cli: {
      run: [
        'aws events put-rule --name chain-watch --event-pattern \'{"detail-type":["AWS API Call via CloudTrail"],"detail":{"eventName":["StopLogging","DeleteTrail","UpdateTrail","PutEventSelectors","DisableRule","DeleteRule","PutRule","RemoveTargets","DeleteTopic","SetTopicAttributes","Unsubscribe","PutKeyPolicy"]}}\'',
        'aws events put-targets --rule chain-watch --targets Id=1,Arn=OTHER_TOPIC_ARN',
      ],
    },
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
    const {watched, unwatched} = evidence.watched;
    const {ref} = chain.bus.answer;
    const about = {resource: ref.arn, region: ref.region, observed: {watched, unwatched}};
    if (unwatched.length === 0) return [{...about, status: 'pass', message: `A rule watches ${watched.join(', ')}.`}];
    if (watched.length > 0) {
      const message = `Some calls that cut the chain itself go unnoticed: a rule watches ${watched.join(', ')}, and no rule watches ${unwatched.join(', ')}.`;
      return [{...about, status: 'fail', severity: 'info', message}];
    }
    const message =
      'Nobody notices when the chain itself is cut: no enabled rule watches calls such as StopLogging, DisableRule or Unsubscribe and notifies somebody.';
    return [{...about, status: 'fail', message}];
  },
});
