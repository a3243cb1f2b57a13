/**
 * Writes what a role needs, from the calls that are made: `docs/permissions.md` for readers, and `examples/permissions/` with the
 * documents, the trust policies, and both roles as a CloudFormation template and as Terraform; `examples/organization/` gets the templates of
 * many accounts, with the read-only document in that of a member.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {parseDocument} from 'yaml';
import {actionsFor, type Purpose} from '../src/permissions/actions.js';
import {OPERATIONS} from '../src/snapshot/reads.js';
import {ALARM_ROAD_READS} from '../src/snapshot/watch-reads.js';
import {ANYWHERE} from '../src/permissions/place.js';
import {policyFor} from '../src/permissions/policy.js';
import {actionTable, policyJson, renderPermissions} from '../src/permissions/render.js';
import {canaryTrust, checkTrust, historyTrust, reconcileTrust, type Repository} from '../src/permissions/trust.js';

const FOLDER = 'examples/permissions';

const purpose = (command: Purpose['command'], more: Partial<Purpose> = {}): Purpose => ({
  command,
  advice: false,
  prune: false,
  baseline: null,
  ...more,
});

const CHECK = purpose('check', {advice: true});
const PLAN = purpose('plan', {advice: true});
const HISTORY = purpose('history', {advice: true});
const CANARY = purpose('canary');
const RECONCILE = purpose('reconcile', {advice: true});
const PRUNE = purpose('reconcile', {advice: true, prune: true});

/** "`a`, `b` and `c`". */
function named(actions: readonly string[]): string {
  const words = [...new Set(actions)].sort().map((action) => `\`${action}\``);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');
}

const besides = (more: Purpose, less: Purpose): string => actionTable(more, ANYWHERE, actionsFor(less));

function page(): string {
  return `<!-- Made by \`npm run docs\`. Change the source, not this page. -->

# Permissions

The permissions on this page are derived from the calls that the tool makes: \`src/snapshot/reads.ts\` and \`src/plan/calls/writes.ts\` name the IAM actions of each
call. Tests run the tool as a user who has exactly these actions, and then without each of them in turn. They show that a missing action is named, that nothing
is guessed, and that every action is needed (\`__tests__/live/permissions-check.test.ts\`, \`permissions-reconcile.test.ts\`).

\`\`\`sh
iam-alert-guard permissions                                        # policy document for check
iam-alert-guard permissions --with-advice                          # also the reads that only remarks need
iam-alert-guard permissions --for history                          # for history
iam-alert-guard permissions --for reconcile --baseline FILE        # limited to the resources that the baseline names
iam-alert-guard permissions --baseline FILE --format terraform     # the roles for check and for reconcile; or --format cloudformation
\`\`\`

The tables below are for any baseline. With \`--baseline\`, the account and the names that the baseline declares replace \`*\`, and calls that
the baseline does not need are left out. Reads are not limited to named resources, because the check judges the chain that it finds.

## Two roles

\`examples/permissions/\` has both roles, ready to use: [CloudFormation](../examples/permissions/roles.yml) or
[Terraform](../examples/permissions/roles.tf), each with GitHub's OIDC provider, and the policy documents for other tools.

| role | permissions | who may assume it |
| --- | --- | --- |
| \`iam-alert-guard-check\` | [read-only](../examples/permissions/check.json) | [the default branch, and pull requests](../examples/permissions/check-trust.json); GitHub gives no token to pull requests from forks |
| \`iam-alert-guard-reconcile\` | [every call that a plan can have](../examples/permissions/reconcile.json) | [only one environment](../examples/permissions/reconcile-trust.json): protect it with required reviewers and a branch rule |

Both trust policies compare \`aud\` and \`sub\` of the token with exact values, without wildcards. A repository that was created, renamed or transferred after 15
July 2026 has its ids in \`sub\`: \`repo:OWNER@OWNER-ID/REPO@REPO-ID:...\`. GitHub's pages:
[OpenID Connect in AWS](https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws),
[claims of the token](https://docs.github.com/en/actions/reference/security/oidc),
[environments](https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments).

## To check

If an action is denied, the findings that need it become unknown. An *advice* action usually serves only remarks; if it is denied, one line says so. In these cases it can change the verdict:
\`organizations:DescribeOrganization\` if a policy has a condition on the organization; \`cloudwatch:GetMetricStatistics\`, since a failure that CloudWatch
counted in the last 24 hours is drift, and so is, where \`canary.days\` is declared, that canaries no longer arrive; \`s3:GetBucketPublicAccessBlock\` if the policy of the log bucket lets everyone in;
\`s3:GetBucketAcl\`, since an ACL that lets others in is drift; \`logs:DescribeLogGroups\` if a recipient is a log group; and, if the baseline declares \`alerts: noticed\`, ${named(ALARM_ROAD_READS.flatMap((op) => OPERATIONS[op].actions))}.

${actionTable(CHECK)}
## To read history, in addition

This action gives access to all management events of the account, and cannot be limited to a resource or by a condition. Use a separate role for it
([permissions](../examples/permissions/history.json), [trust policy](../examples/permissions/history-trust.json): only the default branch).
\`history --events FILE\` does not need this permission.

${besides(HISTORY, CHECK)}
## To send a canary, in addition

The canary changes one tag or the description of one role, and reads the probe queue. Because it changes something, its role
([permissions](../examples/permissions/canary.json), [trust policy](../examples/permissions/canary-trust.json)) is for an environment of its own that only
the default branch may use. It has no required reviewers: with them, each scheduled run would wait until somebody approves it. [examples/permissions/canary.yml](../examples/permissions/canary.yml) creates the role that is changed and the
queue. With \`cloudtrail:LookupEvents\` and the CloudWatch reads, the report can also say where a canary was lost.

${besides(CANARY, purpose('check'))}
## To plan, in addition

These tags are read only for resources that a step would change. Resources of a CloudFormation stack are not changed: the plan has instructions for the template instead.

${besides(PLAN, CHECK)}
## To reconcile, in addition

${besides(RECONCILE, PLAN)}
## With \`--prune\`, in addition

${besides(PRUNE, RECONCILE)}`;
}

/** As a reader would fill them in. */
const SAMPLE: Repository = {repository: 'OWNER/REPO', branch: 'main', environment: 'iam-alerts'};
const IN_SAMPLE_ACCOUNT = {...ANYWHERE, account: '111122223333', pinned: true};

async function example(name: string, text: string): Promise<void> {
  const path = `${FOLDER}/${name}`;
  const laidOut = name.endsWith('.yml') ? await format(text, {...(await resolveConfig(path)), filepath: path}) : text;
  writeFileSync(path, laidOut);
}

/** The templates of many accounts. What the read-only role may do is derived, and stands in no source. */
async function ofOrganization(name: string): Promise<void> {
  const template = parseDocument(readFileSync(`scripts/templates/${name}`, 'utf8'));
  const policy = ['Resources', 'CheckRole', 'Properties', 'Policies', 0, 'PolicyDocument'];
  if (template.hasIn(policy)) template.setIn(policy, template.createNode(policyFor(PLAN, ANYWHERE)));
  const path = `examples/organization/${name}`;
  writeFileSync(
    path,
    await format(template.toString({lineWidth: 0}), {...(await resolveConfig(path)), filepath: path}),
  );
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

mkdirSync(FOLDER, {recursive: true});
writeFileSync('docs/permissions.md', page());
await example('check.json', policyJson(PLAN, ANYWHERE));
await example('check-trust.json', json(checkTrust(SAMPLE, IN_SAMPLE_ACCOUNT)));
await example('history.json', policyJson(HISTORY, ANYWHERE));
await example('history-trust.json', json(historyTrust(SAMPLE, IN_SAMPLE_ACCOUNT)));
await example('canary.yml', readFileSync('scripts/templates/canary.yml', 'utf8'));
await example('canary.json', policyJson(CANARY, ANYWHERE));
await example('canary-trust.json', json(canaryTrust({...SAMPLE, environment: 'iam-alerts-canary'}, IN_SAMPLE_ACCOUNT)));
await example('reconcile.json', policyJson(RECONCILE, ANYWHERE));
await example('reconcile-trust.json', json(reconcileTrust(SAMPLE, IN_SAMPLE_ACCOUNT)));
await example('roles.yml', renderPermissions('cloudformation', RECONCILE, ANYWHERE));
await example('roles.tf', renderPermissions('terraform', RECONCILE, ANYWHERE));
for (const name of ['hub.yml', 'member.yml', 'stackset.yml']) await ofOrganization(name);
