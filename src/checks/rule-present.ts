import {unreadable} from '../delivery/gate.js';
import {deliveryIntact} from '../delivery/outcome.js';
import {defineCheck, fromGate, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'rule-present',
  title: 'A rule on the right bus sees IAM events',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'IAM events surface on the default bus of one region per partition. A rule anywhere else looks right and never fires; it is the ' +
    'commonest way in which IAM alerting is broken from its first day.',
  remediation: {
    console:
      'EventBridge in the event region > Rules > default bus > Create rule, with the pattern that `iam-alert-guard plan` prints.',
    cli: 'aws events put-rule --region us-east-1 --name NAME --event-pattern \'{"source":["aws.iam"]}\'',
    terraform: 'aws_cloudwatch_event_rule with a provider of the event region.',
  },
  by: 'reconcile',
  reads: ['events:ListRules', 'events:DescribeEventBus'],
  at: ['rule'],
  sources: [
    'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html',
  ],
  good: {says: 'The declared rule is on the default bus of us-east-1.'},
  bad: {
    says: 'No rule is left on the bus.',
    edits: [{read: 'events:ListRules', value: []}],
  },
  evaluate(proof) {
    const {chain, context, coverage, evidence, serving} = proof;
    const {name} = context.baseline.rule;
    const bus = chain.declaredBus.answer;
    const region = context.eventRegion;
    const about = {region, resource: name ?? bus.ref.arn, at: name === undefined ? ['rule'] : ['rule', 'name']};
    if (bus.listed.status === 'unreadable') {
      const read = {op: 'events:ListRules', region, params: {EventBusName: bus.ref.name}} as const;
      return [fromGate(unreadable(read, bus.listed), {passed: '', blocked: ''}, about)];
    }
    const strays = evidence.strays.map((stray) => `${stray.name} in ${stray.region}`);
    const elsewhere = strays.length === 0 ? '' : ` Found ${strays.join(', ')}, where IAM events never arrive.`;
    if (name !== undefined) {
      const [found] = serving.rules;
      if (found !== undefined) {
        return [
          {
            ...about,
            status: 'pass',
            resource: found.what.answer.arn,
            message: `The rule ${name} is on the bus ${bus.ref.name}.`,
          },
        ];
      }
      const intact = deliveryIntact(coverage);
      return [
        {
          ...about,
          status: 'fail',
          severity: intact ? 'medium' : 'critical',
          declared: name,
          observed: strays,
          message: intact
            ? `Delivery is intact, but not by the declared rule: ${name} does not exist, another rule does the work.`
            : `IAM changes do not alert through ${name}: there is no such rule on the bus ${bus.ref.name} in ${region}.${elsewhere}`,
        },
      ];
    }
    const relevant = chain.bus.rules.filter(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined);
    if (relevant.length > 0) {
      const names = relevant.map(({answer}) => answer.rule.Name);
      return [
        {
          ...about,
          status: 'pass',
          observed: names,
          message: `${names.join(', ')} can see IAM events.`,
        } satisfies Outcome,
      ];
    }
    return [
      {
        ...about,
        status: 'fail',
        observed: strays,
        message: `IAM changes reach nobody: no rule on the default bus in ${region} can match a required IAM event.${elsewhere}`,
      },
    ];
  },
});
