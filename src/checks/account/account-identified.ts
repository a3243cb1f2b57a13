/** `checks/account/` holds the check of which account was read. */
import {ask} from '../../delivery/context.js';
import {unreadable} from '../../delivery/gate.js';
import {IDENTITY} from '../../delivery/proof.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'account-identified',
  title: 'AWS confirms which account is checked',
  hop: 'account',
  severity: 'critical',
  rationale:
    'Every other result is about one account. Unless AWS confirms which one, a healthy report may describe another account.',
  remediation: {
    console: 'Look at the credentials of the workflow: role, trust policy, expiry.',
    cli: {run: ['aws sts get-caller-identity']},
    terraform: 'aws_iam_openid_connect_provider and the assume_role_policy of the role of this check.',
  },
  by: 'human',
  reads: ['sts:GetCallerIdentity'],
  at: ['account'],
  sources: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
  good: {says: 'STS has answered.'},
  bad: {says: 'STS did not answer.', edits: [{read: 'sts:GetCallerIdentity', denied: true}]},
  evaluate({context}) {
    const read = IDENTITY(context.eventRegion);
    const answer = ask(context, read);
    const declared = context.baseline.account ?? null;
    if (answer.status === 'known') {
      const {Account} = answer.value;
      return [
        {status: 'pass', resource: Account, declared, observed: Account, message: `This is the account ${Account}.`},
      ];
    }
    if (answer.status === 'absent')
      return [{status: 'unknown', declared, message: 'The account could not be determined: STS returned none.'}];
    const {reason, doubt} = unreadable(read, answer);
    const message = `The account could not be determined: ${reason}.`;
    return [{status: 'unknown', resource: declared, declared, message, doubt}];
  },
});
