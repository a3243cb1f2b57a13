/* eslint-disable no-template-curly-in-string -- CloudFormation and Terraform write their own variables so */
/** Both roles with their trust and permissions, as infrastructure code: a CloudFormation template and a Terraform file. */
import {stringify} from 'yaml';
import {hcl} from './hcl.js';
import type {Place} from './place.js';
import {policyFor, type PolicyDocument} from './policy.js';
import {AUDIENCE, ISSUER, checkTrust, reconcileTrust, type Repository} from './trust.js';
import type {Purpose} from './actions.js';

type Plain = string | number | boolean | readonly Plain[] | {readonly [key: string]: Plain};

/** What the templates are made for. `place.partition` and `place.account` are the template's own placeholders. */
export interface Roles {
  readonly check: Omit<Purpose, 'command'>;
  readonly reconcile: Omit<Purpose, 'command'>;
  readonly place: Omit<Place, 'partition' | 'account' | 'pinned'>;
}

function documents(
  {check, reconcile, place}: Roles,
  partition: string,
  account: string,
): {check: PolicyDocument; reconcile: PolicyDocument} {
  const here: Place = {...place, partition, account, pinned: true};
  return {
    // Pull requests plan with it, too.
    check: policyFor({...check, command: 'plan'}, here),
    reconcile: policyFor({...reconcile, command: 'reconcile'}, here),
  };
}

const REPOSITORY_WORDS =
  'OWNER/REPO; if it was created, renamed or transferred after 15 July 2026: OWNER@OWNER-ID/REPO@REPO-ID.';
const MADE_BY = [
  'Roles for iam-alert-guard in GitHub Actions, as `iam-alert-guard permissions --format FORM` writes them (`--with-advice` adds the reads',
  'that mostly serve remarks; the examples of the repository have them); with `--baseline FILE` they are',
  'scoped to what the baseline names.',
  'The default branch and pull requests may assume the read-only role; only one environment may assume the other role: protect that',
  'environment with required reviewers. In China the audience is sts.amazonaws.com.cn.',
];

const comment = MADE_BY.map((line) => `# ${line}\n`).join('');

/** Texts with `${...}` in them become `Fn::Sub`. The provider is named by reference where the stack makes it, so that it is made first. */
function substituted(value: Plain): Plain {
  if (typeof value === 'string' && value.endsWith(`:oidc-provider/${ISSUER}`))
    return {'Fn::If': ['MakesProvider', {Ref: 'GitHubProvider'}, {'Fn::Sub': value}]};
  if (typeof value === 'string') return value.includes('${') ? {'Fn::Sub': value} : value;
  if (Array.isArray(value)) return (value as readonly Plain[]).map(substituted);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substituted(inner)]));
  return value;
}

export function cloudFormationTemplate(roles: Roles): string {
  const partition = '${AWS::Partition}';
  const account = '${AWS::AccountId}';
  const here: Place = {...roles.place, partition, account, pinned: true};
  const repository: Repository = {
    repository: '${Repository}',
    branch: '${DefaultBranch}',
    environment: '${Environment}',
  };
  const policies = documents(roles, partition, account);
  const role = (name: string, trust: object, policy: PolicyDocument): Plain => ({
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: name,
      MaxSessionDuration: 3600,
      AssumeRolePolicyDocument: substituted(trust as Plain),
      Policies: [{PolicyName: name, PolicyDocument: substituted(policy as unknown as Plain)}],
    },
  });
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Roles for iam-alert-guard in GitHub Actions, one that reads and one that restores.',
    Parameters: {
      Repository: {Type: 'String', Description: REPOSITORY_WORDS, AllowedPattern: '[A-Za-z0-9._@-]+/[A-Za-z0-9._@-]+'},
      DefaultBranch: {Type: 'String', Default: 'main'},
      Environment: {
        Type: 'String',
        Default: 'iam-alerts',
        Description: 'The protected GitHub environment of the reconcile workflow.',
      },
      CreateProvider: {
        Type: 'String',
        Default: 'true',
        AllowedValues: ['true', 'false'],
        Description: `false where the account already has the OIDC provider ${ISSUER} (an account can have only one).`,
      },
    },
    Conditions: {MakesProvider: {'Fn::Equals': [{Ref: 'CreateProvider'}, 'true']}},
    Resources: {
      GitHubProvider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'MakesProvider',
        // A stack that goes must not take the sign-in of every other workflow with it.
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {Url: `https://${ISSUER}`, ClientIdList: [AUDIENCE]},
      },
      CheckRole: role('iam-alert-guard-check', checkTrust(repository, here), policies.check),
      ReconcileRole: role('iam-alert-guard-reconcile', reconcileTrust(repository, here), policies.reconcile),
    },
    Outputs: {
      CheckRoleArn: {Value: {'Fn::GetAtt': ['CheckRole', 'Arn']}},
      ReconcileRoleArn: {Value: {'Fn::GetAtt': ['ReconcileRole', 'Arn']}},
    },
  };
  return `${comment}${stringify(template, {version: '1.1', lineWidth: 0, aliasDuplicateObjects: false})}`;
}

export function terraformFile(roles: Roles): string {
  const partition = '${data.aws_partition.current.partition}';
  const account = '${data.aws_caller_identity.current.account_id}';
  const here: Place = {...roles.place, partition, account, pinned: true};
  const repository: Repository = {
    repository: '${var.repository}',
    branch: '${var.default_branch}',
    environment: '${var.environment}',
  };
  const policies = documents(roles, partition, account);
  const variable = (name: string, words: string, fallback?: string | boolean): string =>
    `variable "${name}" ${hcl({description: words, type: {raw: typeof fallback === 'boolean' ? 'bool' : 'string'}, ...(fallback === undefined ? {} : {default: fallback})})}\n`;
  const role = (label: string, trust: object, policy: PolicyDocument): string => {
    const name = `iam-alert-guard-${label}`;
    return [
      `resource "aws_iam_role" "${label}" {`,
      `  name                 = "${name}"`,
      '  max_session_duration = 3600',
      '',
      `  assume_role_policy = jsonencode(${hcl(trust as Plain, 1)})`,
      '',
      '  depends_on = [aws_iam_openid_connect_provider.github]',
      '}',
      '',
      `resource "aws_iam_role_policy" "${label}" {`,
      `  name = "${name}"`,
      `  role = aws_iam_role.${label}.id`,
      '',
      `  policy = jsonencode(${hcl(policy as unknown as Plain, 1)})`,
      '}',
      '',
    ].join('\n');
  };
  // The first version that asks for no thumbprint: https://github.com/hashicorp/terraform-provider-aws/pull/37255
  const provider = {aws: {source: 'hashicorp/aws', version: '>= 5.81'}};
  return [
    comment,
    `terraform {\n  required_providers ${hcl(provider, 1)}\n}\n`,
    variable('repository', REPOSITORY_WORDS),
    variable('default_branch', 'The branch whose workflows may check.', 'main'),
    variable('environment', 'The protected GitHub environment of the reconcile workflow.', 'iam-alerts'),
    variable(
      'create_provider',
      `false where the account already has the OIDC provider ${ISSUER} (an account can have only one).`,
      true,
    ),
    'data "aws_partition" "current" {}\n',
    'data "aws_caller_identity" "current" {}\n',
    `resource "aws_iam_openid_connect_provider" "github" ${hcl({count: {raw: 'var.create_provider ? 1 : 0'}, url: `https://${ISSUER}`, client_id_list: [AUDIENCE]})}\n`,
    role('check', checkTrust(repository, here), policies.check),
    role('reconcile', reconcileTrust(repository, here), policies.reconcile),
    'output "check_role_arn" {\n  value = aws_iam_role.check.arn\n}\n',
    'output "reconcile_role_arn" {\n  value = aws_iam_role.reconcile.arn\n}\n',
  ].join('\n');
}
