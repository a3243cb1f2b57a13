/**
 * The table of the README: how many of the IAM calls that change something three well-known patterns see.
 *
 *   npx tsx scripts/coverage-table.ts
 */
import {MUTATING_CALLS} from '../src/data/iam-actions.js';
import {
  coverCalls,
  generatePattern,
  newVerbs,
  noise,
  parsePattern,
  type Json,
  type Pattern,
} from '../src/pattern/index.js';

const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};

function iamRule(eventName: readonly Json[]): Pattern {
  const detail = {eventSource: ['iam.amazonaws.com'], eventName};
  return parsePattern(JSON.stringify({source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail'], detail}));
}

/** AWS Security Blog, "How to receive alerts when your IAM configuration changes". */
const BLOG = [
  'Add',
  'Attach',
  'Change',
  'Create',
  'Deactivate',
  'Delete',
  'Detach',
  'Enable',
  'Put',
  'Remove',
  'Set',
  'Update',
  'Upload',
];

/** CIS AWS Foundations Benchmark, metric filter for IAM policy changes, as a rule. */
const CIS = [
  ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...[
    'CreatePolicy',
    'DeletePolicy',
    'CreatePolicyVersion',
    'DeletePolicyVersion',
    'AttachRolePolicy',
    'DetachRolePolicy',
  ],
  ...['AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy', 'DetachGroupPolicy'],
];

function generated(): Pattern {
  const made = generatePattern({calls: 'iam-changes'});
  if ('cannot' in made) throw new Error(made.cannot);
  return parsePattern(made.pattern);
}

function row(name: string, pattern: Pattern): string {
  const verdicts = [...coverCalls([pattern], MUTATING_CALLS, ENVELOPE)];
  const always = verdicts.filter(([, {verdict}]) => verdict === 'always').length;
  const missed = verdicts.flatMap(([call, {verdict}]) => (verdict === 'never' ? [call] : []));
  const shown = [
    'ResetServiceSpecificCredential',
    'AcceptDelegationRequest',
    'TagRole',
    'UpdateAssumeRolePolicy',
    'CreateAccessKey',
  ];
  const examples = shown.filter((call) => missed.includes(call)).slice(0, 3);
  const silent =
    missed.length === 0 ? 'none' : `${missed.length}, among them ${examples.map((call) => `\`${call}\``).join(', ')}`;
  return `| ${name} | ${always} of ${verdicts.length} | ${silent} | ${newVerbs([pattern], ENVELOPE)} | ${noise([pattern], ENVELOPE).length} |`;
}

console.log('| pattern | always alerts | never alerts | a verb AWS invents tomorrow | reads that alert |');
console.log('| --- | --- | --- | --- | --- |');
console.log(row('13 prefixes of the AWS Security Blog', iamRule(BLOG.map((prefix) => ({prefix})))));
console.log(row('16 names of CIS AWS Foundations, IAM policy changes', iamRule(CIS)));
console.log(row('`events: iam-changes`, generated', generated()));
