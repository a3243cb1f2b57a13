/** The templates for many accounts are executed: what they make is in sync with the example baseline in one run, hub and members. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';
import {home} from '../support/account.js';
import {runFleet, type Ran} from '../support/fleet.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {world, type World} from '../support/world.js';
import {deploy, readTemplate, type Template} from './stack.js';

const FOLDER = 'examples/organization/';
const ORGANIZATION = 'o-a1b2c3d4e5';
/** The security account, the management account, and members. */
const [HUB, MANAGEMENT, ...MEMBERS] = ['999988887777', N.ACCOUNT, '444455556666', '555566667777'] as const;
const ALL = [HUB, MANAGEMENT, ...MEMBERS].sort();

const PARAMETERS: Readonly<Record<string, string>> = {
  HubAccount: HUB,
  OrganizationId: ORGANIZATION,
  Email: N.EMAIL,
  Repository: 'acme/infrastructure',
  GitHubProvider: `arn:aws:iam::${N.ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
};

function template(name: string): Template {
  const {Parameters, ...rest} = readTemplate(readFileSync(FOLDER + name, 'utf8'));
  const given = Object.entries(Parameters ?? {}).map(([key, parameter]): [string, {Default?: string | number}] => [
    key,
    PARAMETERS[key] === undefined ? parameter : {Default: PARAMETERS[key]},
  ]);
  return {...rest, Parameters: Object.fromEntries(given)};
}

/** An account of the organization: a trail of the management account, and what the templates make. */
function account(id: string, change: (made: World) => void = () => undefined): World {
  const made = world();
  home(made).rules = [];
  Object.assign(made, {topics: {}, queues: {}, functions: {}, alarms: [], organization: ORGANIZATION});
  if (id === HUB) deploy(made, template('hub.yml'));
  deploy(made, template('member.yml'));
  made.trails[0]!.trail.IsOrganizationTrail = true;
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
  made.buckets[N.BUCKET]!.policy = P.policy(
    P.allow('cloudtrail.amazonaws.com', 's3:GetBucketAcl', `arn:aws:s3:::${N.BUCKET}`),
    P.allow('cloudtrail.amazonaws.com', 's3:PutObject', `arn:aws:s3:::${N.BUCKET}/AWSLogs/*`, {
      StringEquals: {'aws:SourceArn': N.TRAIL},
    }),
  );
  change(made);
  // Each account has a copy of the trail, which is the management account's in all of them.
  const text = JSON.stringify(made).replaceAll(N.TRAIL, 'THE TRAIL').replaceAll(N.ACCOUNT, id);
  return JSON.parse(text.replaceAll('THE TRAIL', N.TRAIL)) as World;
}

interface Given {
  readonly change?: (id: string, made: World) => void;
}

function run({change = () => undefined}: Given = {}): Promise<Ran> {
  return runFleet(
    readFileSync(`${FOLDER}iam-alerts.org.yml`, 'utf8'),
    {
      account: (id) => account(id, (made) => change(id, made)),
      listed: ALL.map((id) => ({id, name: null, active: true, state: 'ACTIVE'})),
      organization: ORGANIZATION,
    },
    {files: new Map([['.github/iam-alerts.yml', readFileSync(`${FOLDER}iam-alerts.yml`, 'utf8')]])},
  );
}

const verdicts = ({report}: Ran): unknown =>
  Object.fromEntries(report.accounts.map(({account: id, verdict}) => [id, verdict]));
const grave = ({report}: Ran): unknown =>
  report.groups.filter(({severity}) => !['low', 'info'].includes(severity)).map(({check, cause}) => [check, cause]);

describe('hub.yml and member.yml', () => {
  it('make accounts that are in sync with the example baseline, hub and management account included', async () => {
    const ran = await run();
    expect(grave(ran)).toEqual([]);
    expect(verdicts(ran)).toEqual(Object.fromEntries(ALL.map((id) => [id, 'in-sync'])));
    expect(ran.exit).toBe(0);
    expect(ran.report.hubs.map(({state}) => state)).toEqual(['read', 'read']);
  });

  // What could go wrong with each piece must be seen: a template that is judged in sync whatever it makes shows nothing.
  it.each<[string, (id: string, made: World) => void, readonly string[]]>([
    [
      'the bus lets in another organization',
      (id, made) => (id === HUB ? busPolicy(made, 'o-zzzzzzzzzz') : undefined),
      ALL,
    ],
    ['the rule on the bus is disabled', (id, made) => (id === HUB ? disable(made, 'iam-alerts') : undefined), ALL],
    [
      'a member does not forward',
      (id, made) => (id === MEMBERS[0] ? disable(made, 'default') : undefined),
      [MEMBERS[0]],
    ],
    [
      'a member may not put events',
      (id, made) => (id === MEMBERS[0] ? void (made.roles['iam-alert-guard-forward']!.inline = {}) : undefined),
      [MEMBERS[0]],
    ],
    ['the topic refuses the rule', (id, made) => (id === HUB ? closeTopic(made) : undefined), ALL],
  ])('%s: drifted', async (_, change, drifted) => {
    const {report} = await run({change});
    const found = report.accounts.filter(({verdict}) => verdict === 'drifted').map(({account: id}) => id);
    expect(found).toEqual([...drifted].sort());
  });

  it('give the role that looks what a plan reads, and nothing else', () => {
    const {Resources} = template('member.yml');
    const {Policies} = Resources['CheckRole']!.Properties as unknown as {
      Policies: readonly {PolicyDocument: unknown}[];
    };
    const document = JSON.parse(readFileSync('examples/permissions/check.json', 'utf8')) as unknown;
    expect(Policies.map(({PolicyDocument}) => PolicyDocument)).toEqual([document]);
  });
});

const busOf = (made: World, name: string) => made.buses.find((bus) => bus.name === name && bus.region === N.REGION)!;

function busPolicy(made: World, organization: string): void {
  const bus = busOf(made, 'iam-alerts');
  bus.policy = bus.policy!.replaceAll(ORGANIZATION, organization);
}

function disable(made: World, bus: string): void {
  for (const {rule} of busOf(made, bus).rules) rule.State = 'DISABLED';
}

function closeTopic(made: World): void {
  for (const {attributes} of Object.values(made.topics))
    attributes['Policy'] = attributes['Policy']!.replaceAll('rule/iam-alerts/iam-alerts', 'rule/other/iam-alerts');
}

const texts = (path: string): string => readFileSync(`${FOLDER}terraform/${path}/main.tf`, 'utf8');
const hcl = (value: string): string => `"${value}"`;

describe('the Terraform modules', () => {
  it.each(['hub', 'member'])('%s make the same things by the same names', (name) => {
    const made = Object.values(template(`${name}.yml`).Resources);
    const text = texts(name);
    const names = made.flatMap(({Properties}) =>
      ['Name', 'RoleName', 'QueueName', 'TopicName'].flatMap((key) =>
        typeof Properties[key] === 'string' ? [Properties[key]] : [],
      ),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const each of names) expect(text).toContain(hcl(each));
    for (const [type, kind] of Object.entries(KINDS)) {
      const many = made.filter(({Type}) => Type === type).length;
      expect([type, text.split(`resource "${kind}" `).length - 1]).toEqual([type, many]);
    }
    expect(made.filter(({Type}) => KINDS[Type] === undefined)).toEqual([]);
  });
});

const KINDS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'aws_iam_role',
  'AWS::Events::Rule': 'aws_cloudwatch_event_rule',
  'AWS::Events::EventBus': 'aws_cloudwatch_event_bus',
  'AWS::Events::EventBusPolicy': 'aws_cloudwatch_event_bus_policy',
  'AWS::SNS::Topic': 'aws_sns_topic',
  'AWS::SNS::TopicPolicy': 'aws_sns_topic_policy',
  'AWS::SNS::Subscription': 'aws_sns_topic_subscription',
  'AWS::SQS::Queue': 'aws_sqs_queue',
  'AWS::SQS::QueuePolicy': 'aws_sqs_queue_policy',
};

describe('stackset.yml', () => {
  const {Resources} = parse(readFileSync(`${FOLDER}stackset.yml`, 'utf8')) as {
    Resources: Readonly<
      Record<string, {readonly Type: string; readonly Properties: Readonly<Record<string, unknown>>}>
    >;
  };
  const named = Object.keys(template('member.yml').Parameters ?? {}).sort();

  it('brings member.yml to all units by the organization, and to the management account by a plain stack', () => {
    const {Members, Management} = Resources;
    expect([Members?.Type, Management?.Type]).toEqual(['AWS::CloudFormation::StackSet', 'AWS::CloudFormation::Stack']);
    expect(Members?.Properties).toMatchObject({
      PermissionModel: 'SERVICE_MANAGED',
      AutoDeployment: {Enabled: true},
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      TemplateURL: {Ref: 'TemplateUrl'},
    });
    expect(Management?.Properties['TemplateURL']).toEqual({Ref: 'TemplateUrl'});
    const given = Members?.Properties['Parameters'] as readonly {readonly ParameterKey: string}[];
    expect(given.map(({ParameterKey}) => ParameterKey).sort()).toEqual(named);
    expect(Object.keys(Management?.Properties['Parameters'] as object).sort()).toEqual(named);
  });
});
