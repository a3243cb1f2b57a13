/** An organization in the stand-in: a management account, a security account, two members, and what a run over them finds. */
import {CreateTrailCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {CreateAccountCommand, CreateOrganizationCommand, OrganizationsClient} from '@aws-sdk/client-organizations';
import {CreateBucketCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand} from '@aws-sdk/client-s3';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FleetReport} from '../../src/fleet/model.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {trailBucketPolicy} from '../../stand-in/fixture-policies.js';
import type {StandIn} from '../../stand-in/start.js';
import {cli} from './cli.js';
import {workspace} from './workspace.js';

export const EMAIL = 'security@example.com';

/** A trail of its own: the stand-in shows members no copy of the organization's. */
async function recording(account: Account): Promise<void> {
  const {s3, cloudtrail} = account.clients();
  const [Bucket, Name] = [account.bucketName(), 'trail'];
  const arn = `arn:aws:cloudtrail:us-east-1:${account.id}:trail/${Name}`;
  await s3.send(new CreateBucketCommand({Bucket}));
  await s3.send(new PutBucketPolicyCommand({Bucket, Policy: trailBucketPolicy('aws', account.id, Bucket, arn)}));
  const all = {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true};
  await s3.send(new PutPublicAccessBlockCommand({Bucket, PublicAccessBlockConfiguration: all}));
  const input = {Name, S3BucketName: Bucket, IsMultiRegionTrail: true, EnableLogFileValidation: true};
  await cloudtrail.send(new CreateTrailCommand(input));
  await cloudtrail.send(new StartLoggingCommand({Name}));
}

export interface Organization {
  readonly management: Account;
  readonly hub: Account;
  readonly members: readonly Account[];
  readonly id: string;
  readonly busArn: string;
  /** @param vouched what the hub owns stands in `elsewhere` */
  baseline(vouched: boolean): string;
  fileOf(hubs: readonly string[]): string;
  run(how?: {readonly hubs?: readonly string[]; readonly vouched?: boolean}): Promise<Found>;
  ofMembers(found: Pick<Found, 'verdicts'>): unknown;
}

export interface Found {
  readonly exit: number;
  readonly report: FleetReport;
  readonly verdicts: ReadonlyMap<string, string>;
  /** Of the first member: what the baseline vouches for. */
  readonly vouched: number;
  readonly grave: FleetReport['groups'];
}

/** Each account records its calls, subscriptions confirm themselves, and nothing else is there yet. */
export async function organizationIn(standIn: StandIn): Promise<Organization> {
  const management = await freshAccount(standIn);
  const client = new OrganizationsClient(management.config());
  const id = (await client.send(new CreateOrganizationCommand({}))).Organization?.Id ?? '';
  const made = async (AccountName: string): Promise<Account> => {
    const input = {AccountName, Email: `${AccountName}@example.com`};
    const {CreateAccountStatus} = await client.send(new CreateAccountCommand(input));
    return freshAccount(standIn, {id: CreateAccountStatus?.AccountId ?? ''});
  };
  const hub = await made('security');
  const members = [await made('shop'), await made('billing')];
  await standIn.control.setConfirmation(hub.id, 'at-once');
  for (const account of [hub, ...members]) await recording(account);
  const busArn = `arn:aws:events:us-east-1:${hub.id}:event-bus/iam-alerts`;
  const topicArn = `arn:aws:sns:us-east-1:${hub.id}:iam-alerts`;
  const baseline = (vouched: boolean): string =>
    [
      ...['version: 1', 'rule: {name: iam-changes}', `topic: {name: "${topicArn}"}`],
      ...[`recipients: [{protocol: email, endpoint: ${EMAIL}}]`, 'unexpected-recipients: allow'],
      ...(vouched
        ? ['elsewhere:', ...[busArn, topicArn].map((arn) => `  - {resource: "${arn}", reason: checked there}`)]
        : []),
      '',
    ].join('\n');
  const fileOf = (hubs: readonly string[]): string =>
    JSON.stringify({
      ...{version: 1, organization: id, role: 'iam-alert-guard-check', hubs},
      accounts: [hub, ...members].map((account) => account.id),
    });
  return {
    ...{management, hub, members, id, busArn, baseline, fileOf},
    async run({hubs = [hub.id], vouched = false} = {}) {
      const cwd = await workspace(baseline(vouched), {'o.org.yml': fileOf(hubs)});
      const args = [
        'check',
        '--organization',
        'o.org.yml',
        '--format',
        'json',
        '--output-dir',
        'out',
        '--timeout',
        '40s',
      ];
      const ran = await cli(args, {cwd, env: management.env});
      if (ran.exit === 2) throw new Error(ran.stderr);
      const report = JSON.parse(ran.stdout) as FleetReport;
      const own = await readFile(join(cwd, 'out', `${members[0]?.id ?? ''}.json`), 'utf8');
      return {
        exit: ran.exit,
        report,
        verdicts: new Map(report.accounts.map(({account, verdict}) => [account, verdict])),
        vouched: (JSON.parse(own) as {observation: {vouched: unknown[]}}).observation.vouched.length,
        grave: report.groups.filter(({severity}) => !['low', 'info'].includes(severity)),
      };
    },
    ofMembers: ({verdicts}) => members.map((account) => verdicts.get(account.id)),
  };
}
