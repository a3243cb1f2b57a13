/**
 * The table of the README: how many of the IAM calls that change something three well-known patterns see. `readme.ts` puts it there;
 * `npx tsx scripts/coverage-table.ts` prints it.
 */
import {fileURLToPath} from 'node:url';
import {MUTATING_CALLS} from '../src/data/iam-actions.js';
import {coverCalls, generatePattern, newVerbs, parsePattern, type Json, type Pattern} from '../src/pattern/index.js';

const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};

function iamRule(eventName: readonly Json[]): Pattern {
  const detail = {eventSource: ['iam.amazonaws.com'], eventName};
  return parsePattern(JSON.stringify({source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail'], detail}));
}

const BLOG_PAGE = 'https://aws.amazon.com/blogs/security/how-to-receive-alerts-when-your-iam-configuration-changes/';
const BLOG = 'Add Attach Change Create Deactivate Delete Detach Enable Put Remove Set Update Upload'.split(' ');

/** The CIS AWS Foundations Benchmark prescribes a metric filter; the same names as a rule. */
const CIS_PAGE = 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-4';
const CIS = [
  ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...['CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion'],
  ...['AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy'],
  ...['AttachGroupPolicy', 'DetachGroupPolicy'],
];

function generated(): Pattern {
  const made = generatePattern({calls: 'iam-changes'});
  if ('cannot' in made) throw new Error(made.cannot);
  return parsePattern(made.pattern);
}

/** The calls that one would least like to miss come first. */
const TELLING = [
  'CreateAccessKey',
  'UpdateAssumeRolePolicy',
  'ResetServiceSpecificCredential',
  'AcceptDelegationRequest',
  'TagRole',
];

function row(name: string, pattern: Pattern): string {
  const verdicts = [...coverCalls([pattern], MUTATING_CALLS, ENVELOPE)];
  const always = verdicts.filter(([, {verdict}]) => verdict === 'always').length;
  const missed = verdicts.flatMap(([call, {verdict}]) => (verdict === 'never' ? [call] : []));
  const examples = TELLING.filter((call) => missed.includes(call)).slice(0, 3);
  const silent =
    missed.length === 0 ? 'none' : `${missed.length}, among them ${examples.map((call) => `\`${call}\``).join(', ')}`;
  return `| ${name} | ${always} of ${verdicts.length} | ${silent} | ${newVerbs([pattern], ENVELOPE)} |`;
}

export function coverageTable(): string {
  return [
    '| pattern | always matches | never matches | a call that AWS adds later, of a new verb |',
    '| --- | --- | --- | --- |',
    row(`13 prefixes of the [AWS Security Blog](${BLOG_PAGE})`, iamRule(BLOG.map((prefix) => ({prefix})))),
    row(`16 names of [CIS AWS Foundations](${CIS_PAGE}), IAM policy changes`, iamRule(CIS)),
    row('`events: iam-changes`, generated', generated()),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(coverageTable());
