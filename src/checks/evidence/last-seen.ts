import {hoursSince} from '../../delivery/context.js';
import {defineCheck, type Outcome} from '../check.js';
import {agoWords} from '../shared/evidence.js';

export const check = defineCheck({
  id: 'last-seen',
  title: 'The rule has been seen working in the last 14 days',
  hop: 'rule',
  severity: 'info',
  rationale:
    'Configuration proves that an alert would arrive, never that one did. The rule’s count of invocations is the nearest evidence.',
  remediation: {
    console: 'IAM > Roles > a test role > Edit: change the description, and wait for the alert.',
    cli: {
      say: 'Make a harmless change, and look whether the alert comes:',
      run: ['aws iam update-role-description --role-name TEST_ROLE --description canary'],
    },
    terraform: 'Nothing to change in Terraform: make a change and wait for the alert.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html'],
  good: {says: 'It fired this morning.'},
  bad: {
    says: 'It has not fired in 14 days.',
    edits: [{read: 'cloudwatch:GetMetricStatistics', where: '"Invocations"', value: []}],
  },
  evaluate({evidence, context}) {
    return evidence.rules.flatMap(({rule: {answer}, metrics}): Outcome[] => {
      const found = metrics.find(({metric}) => metric === 'Invocations');
      if (found === undefined || found.unreadable !== null) return [];
      const about = {resource: answer.arn, region: answer.region, observed: found.last};
      const {Name} = answer.rule;
      if (found.last !== null) {
        const ago = agoWords(hoursSince(found.last, context.now));
        return [{...about, status: 'pass', message: `${Name} was last seen working ${ago}.`}];
      }
      const message = `No alert was sent in 14 days: ${Name} was not invoked.`;
      return [{...about, status: 'fail', message}];
    });
  },
});
