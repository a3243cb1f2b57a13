import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';
import type {Purpose} from '../../src/permissions/actions.js';
import {ANYWHERE} from '../../src/permissions/place.js';
import {policyFor, type PolicyDocument} from '../../src/permissions/policy.js';
import {renderPermissions} from '../../src/permissions/render.js';
import type {TrustPolicy} from '../../src/permissions/trust.js';

const PURPOSE: Purpose = {command: 'reconcile', advice: true, prune: false, baseline: null};
const ACCOUNT = '111122223333';
const HERE = {...ANYWHERE, account: ACCOUNT, pinned: true};
const ROLES = [
  ['CheckRole', 'check', 'plan'],
  ['ReconcileRole', 'reconcile', 'reconcile'],
] as const;

/** The template with its intrinsic functions put in, as CloudFormation does. */
function resolved(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, names));
  if (typeof value !== 'object' || value === null) return value;
  const text = (value as {'Fn::Sub'?: string})['Fn::Sub'];
  const [, , otherwise] = (value as {'Fn::If'?: readonly unknown[]})['Fn::If'] ?? [];
  if (otherwise !== undefined) return resolved(otherwise, names);
  if (text !== undefined) return text.replace(/\$\{([^}]+)\}/g, (_, name: string) => names[name] ?? `?${name}?`);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner, names)]));
}

interface Role {
  readonly Properties: {
    readonly AssumeRolePolicyDocument: TrustPolicy;
    readonly Policies: readonly {readonly PolicyDocument: PolicyDocument}[];
  };
}

function template(): Readonly<Record<string, Role>> {
  const names = {
    'AWS::Partition': 'aws',
    'AWS::AccountId': ACCOUNT,
    Repository: 'acme/infrastructure',
    DefaultBranch: 'main',
    Environment: 'iam-alerts',
  };
  const {Resources} = parse(renderPermissions('cloudformation', PURPOSE, ANYWHERE)) as {Resources: unknown};
  return resolved(Resources, names) as Readonly<Record<string, Role>>;
}

const committed = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../examples/permissions/${name}`, import.meta.url)), 'utf8'));

describe('the CloudFormation template', () => {
  it.each(ROLES)('%s holds the document of %s, for the account of the stack', (resource, _, command) => {
    const [policy] = template()[resource]?.Properties.Policies ?? [];
    expect(policy?.PolicyDocument).toEqual(policyFor({...PURPOSE, command}, HERE));
  });

  it('lets the default branch and pull requests check, and one environment reconcile', () => {
    const subjects = ROLES.map(([resource]) => {
      const [statement, ...more] = template()[resource]?.Properties.AssumeRolePolicyDocument.Statement ?? [];
      expect(more).toEqual([]);
      expect(statement?.Principal).toEqual({
        Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
      });
      expect(Object.keys(statement?.Condition ?? {})).toEqual(['StringEquals']);
      const equals = statement?.Condition.StringEquals ?? {};
      expect(equals['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
      return equals['token.actions.githubusercontent.com:sub'];
    });
    expect(subjects).toEqual([
      ['repo:acme/infrastructure:ref:refs/heads/main', 'repo:acme/infrastructure:pull_request'],
      'repo:acme/infrastructure:environment:iam-alerts',
    ]);
  });
});

describe('the Terraform file', () => {
  const text = renderPermissions('terraform', PURPOSE, ANYWHERE);

  it('interpolates what the account knows, and nothing else', () => {
    const names = [...text.matchAll(/\$\{([^}]+)\}/g)].map(([, name = '']) => name);
    expect([...new Set(names)].sort()).toEqual([
      'data.aws_caller_identity.current.account_id',
      'data.aws_partition.current.partition',
      'var.default_branch',
      'var.environment',
      'var.repository',
    ]);
  });

  it('holds every action of both documents', () => {
    for (const [, , command] of ROLES) {
      const actions = policyFor({...PURPOSE, command}, HERE).Statement.flatMap(({Action}) => Action);
      expect(actions.filter((action) => !text.includes(`"${action}"`))).toEqual([]);
    }
  });
});

describe('the examples', () => {
  it.each(ROLES)('of %s are as the code has them: %s.json', (_, label, command) => {
    expect(committed(`${label}.json`)).toEqual(policyFor({...PURPOSE, command}, ANYWHERE));
    expect(JSON.stringify(committed(`${label}-trust.json`))).not.toContain('*');
  });

  it('pass roles to EventBridge alone', () => {
    const {Statement} = committed('reconcile.json') as PolicyDocument;
    const passing = Statement.filter(({Action}) => Action.includes('iam:PassRole'));
    expect(passing.map(({Action, Condition}) => [Action, Condition])).toEqual([
      [['iam:PassRole'], {StringEquals: {'iam:PassedToService': 'events.amazonaws.com'}}],
    ]);
  });
});
