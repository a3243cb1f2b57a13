/** `checks/bus/` holds the checks of event buses. */
import {BUS_ADMINISTER, BUS_PUT} from '../../policy/index.js';
import {busesOf} from '../shared/buses.js';
import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples/account.js';
import {exposure, type Door} from '../shared/exposure.js';

const DOORS: readonly Door[] = [
  {
    actions: BUS_ADMINISTER,
    severity: 'high',
    consequence: 'Strangers can switch the alerts off, or send the events elsewhere',
  },
  {actions: BUS_PUT, severity: 'medium', consequence: 'Strangers can forge alerts, and hide real ones among them'},
];

export const check = defineCheck({
  id: 'bus-policy-exposed',
  title: 'Only declared accounts may put events on the bus or change its rules',
  hop: 'rule',
  severity: 'high',
  rationale:
    'Anyone who may put events on the bus can send the IAM events of another account to your recipients until nobody reads them. Anyone who may change its rules switches ' +
    'the alert off, or adds another target.',
  remediation: {
    console:
      'EventBridge > Event buses > the bus > Permissions: remove the statement, or name the account in the baseline.',
    cli: {run: ['aws events remove-permission --event-bus-name BUS --statement-id SID']},
    terraform: 'Remove aws_cloudwatch_event_permission, or the statement of aws_cloudwatch_event_bus_policy.',
  },
  by: 'human',
  reads: ['events:DescribeEventBus'],
  at: ['rule', 'bus'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html'],
  good: {
    says: 'Everyone of the account itself may put events.',
    edits: [
      {
        read: 'events:DescribeEventBus',
        patch: {
          Policy: policyText({
            Effect: 'Allow',
            Principal: '*',
            Action: 'events:PutEvents',
            Resource: EXAMPLE.bus,
            Condition: {StringEquals: {'aws:PrincipalAccount': EXAMPLE.account}},
          }),
        },
      },
    ],
  },
  bad: {
    says: 'Everyone may put events.',
    edits: [
      {
        read: 'events:DescribeEventBus',
        patch: {
          Policy: policyText({
            Sid: 'open',
            Effect: 'Allow',
            Principal: '*',
            Action: 'events:PutEvents',
            Resource: EXAMPLE.bus,
          }),
        },
      },
    ],
  },
  evaluate(proof) {
    const {account, baseline} = proof.context;
    return busesOf(proof).flatMap(({bus}): readonly Outcome[] => {
      const {described, ref} = bus.answer;
      // Another account's bus is that account's to judge.
      if (described.status !== 'known' || ref.account === null || ref.account !== account) return [];
      const about = {resource: ref.arn, region: ref.region};
      const {Policy: policy} = described.value;
      const passed = 'Only declared accounts may put events on the bus or change its rules.';
      if (policy === undefined || policy === '') return [{...about, status: 'pass', message: passed}];
      const prefix = ref.name === 'default' ? 'rule' : `rule/${ref.name}`;
      const rule = `arn:${proof.context.partition}:events:${ref.region}:${ref.account}:${prefix}/${baseline.rule.name ?? 'iam-alert-guard'}`;
      const rules = bus.rules.filter(({answer}) => answer.relevant).map(({answer}) => answer.arn);
      return exposure(proof, {
        policy,
        owner: ref.account,
        resources: [ref.arn, rule, ...rules],
        doors: DOORS,
        about,
        passed,
        unnamed: (statement) => ({
          run: [
            'aws events describe-event-bus --name BUS --query Policy --output text > policy.json',
            'aws events put-permission --event-bus-name BUS --policy file://policy.json',
          ],
          edits: [`Edit policy.json: remove ${statement}. Leave the other statements as they are.`],
        }),
      });
    });
  },
});
