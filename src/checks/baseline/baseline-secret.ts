import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'baseline-secret',
  title: 'The baseline holds no secret',
  hop: 'baseline',
  severity: 'low',
  rationale:
    'The URL of a webhook is its password. A repository keeps every version of a file, so everyone who can read the repository can use it.',
  remediation: {
    console:
      'Create a new secret in the service that issued this one. Then declare the endpoint in the baseline with endpoint-env or endpoint-sha256.',
    cli: {say: 'The value for `endpoint-sha256`:', run: ['printf %s URL | sha256sum']},
    terraform: 'Not in Terraform: the baseline is a file.',
  },
  by: 'human',
  reads: [],
  at: [],
  sources: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  good: {says: 'Addresses and ARNs are not secrets.'},
  bad: {
    says: 'The URL of a webhook, written out.',
    baseline: {
      recipients: [
        {protocol: 'email', endpoint: 'security@example.com'},
        {protocol: 'https', endpoint: 'https://pager.example.com/hooks/AKIAIOSFODNN7EXAMPLE'},
      ],
    },
  },
  evaluate({warnings}) {
    const found = warnings.filter(({code}) => code === 'secret-literal');
    if (found.length === 0) return [{status: 'pass', message: 'The baseline holds nothing that looks like a secret.'}];
    return found.map(({message, hint, at}): Outcome => ({
      status: 'fail',
      at,
      key: at.join('.'),
      message: `${message}${hint === null ? '' : ` (${hint})`}.`,
    }));
  },
});
