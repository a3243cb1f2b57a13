/**
 * Makes calls of IAM to the stand-in that delivers (`ministack.ts`) into events of CloudTrail on its bus, where one of its own trails carries
 * them: what the bus, the rules, the topics and the queues make of them is the emulator's doing and none of ours. So a broken chain really loses
 * an alert. What is asked of a trail is what AWS's pages say and no code of the tool.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
import {createServer} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type AdvancedEventSelector,
  type EventSelector,
  type Trail,
} from '@aws-sdk/client-cloudtrail';
import {EventBridgeClient, PutEventsCommand} from '@aws-sdk/client-eventbridge';
import {recognise} from './gateway/call.js';
import {recordOf, type CloudTrailRecord} from './gateway/records.js';
import type {Account} from './accounts.js';
import {Mirror} from './mirror.js';

export interface Delivering {
  readonly endpoint: string;
  /** The records of an account, carried or not. */
  readonly records: (account: string) => readonly CloudTrailRecord[];
  stop(): Promise<void>;
}

const REGION = 'us-east-1';
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'content-length', 'host']);

/** An account of moto, that MiniStack carries the events of. */
export interface Over {
  /** Of the gateway. */
  readonly endpoint: string;
  readonly account: Account;
}

/**
 * @param ministack endpoint of the emulator
 * @param over left out: the emulator has the account itself
 */
export async function startDelivering(ministack: string, over: Over | null = null): Promise<Delivering> {
  const mirror = over === null ? null : new Mirror(over.account, ministack);
  const kept = new Map<string, CloudTrailRecord[]>();
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const {method = 'GET', url = '/', headers} = incoming;
      const answer = await fetch(`${over?.endpoint ?? ministack}${url}`, {
        method,
        headers: forwarded(headers),
        ...(method === 'GET' || method === 'HEAD' ? {} : {body}),
      });
      const told = Buffer.from(await answer.arrayBuffer());
      const call = recognise({method, url, headers, body});
      if (call?.service === 'iam' && call.mutating) {
        const account = over?.account.id ?? call.accessKey ?? '';
        const agent = String(headers['user-agent'] ?? '');
        const arn = `arn:aws:iam::${account}:user/canary`;
        const record = recordOf(call, {status: answer.status, headers: {}, body: told}, {account, arn, agent});
        if (record !== undefined) {
          kept.set(account, [...(kept.get(account) ?? []), record]);
          await mirror?.chain();
          await carry(ministack, account, record, over?.account ?? null);
          await mirror?.messages();
        }
      }
      const back = [...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name) && name !== 'content-encoding');
      outgoing.writeHead(answer.status, {...Object.fromEntries(back), 'content-length': told.length});
      outgoing.end(told);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    records: (account) => kept.get(account) ?? [],
    stop: () =>
      new Promise((resolve) => {
        mirror?.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      HOP_BY_HOP.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** Puts the record on the account's bus, once, where some trail carries it. */
async function carry(endpoint: string, account: string, record: CloudTrailRecord, over: Account | null): Promise<void> {
  const config = {endpoint, region: REGION, credentials: {accessKeyId: account, secretAccessKey: 'stand-in'}};
  const cloudtrail = over?.clients().cloudtrail ?? new CloudTrailClient(config);
  const events = new EventBridgeClient(config);
  try {
    const {trailList = []} = await cloudtrail.send(new DescribeTrailsCommand({includeShadowTrails: true}));
    for (const trail of trailList) {
      if (!(await carries(cloudtrail, trail, record))) continue;
      await events.send(
        new PutEventsCommand({
          Entries: [
            {
              Source: 'aws.iam',
              DetailType: 'AWS API Call via CloudTrail',
              Detail: JSON.stringify(record),
              Time: new Date(String(record['eventTime'])),
              Resources: [],
            },
          ],
        }),
      );
      return;
    }
  } finally {
    if (over === null) cloudtrail.destroy();
    events.destroy();
  }
}

async function carries(cloudtrail: CloudTrailClient, trail: Trail, record: CloudTrailRecord): Promise<boolean> {
  const Name = trail.TrailARN ?? '';
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
  if (trail.IncludeGlobalServiceEvents === false) return false;
  if (trail.IsMultiRegionTrail !== true && trail.HomeRegion !== REGION) return false;
  const {IsLogging} = await cloudtrail.send(new GetTrailStatusCommand({Name}));
  if (IsLogging !== true) return false;
  const {EventSelectors = [], AdvancedEventSelectors = []} = await cloudtrail.send(
    new GetEventSelectorsCommand({TrailName: Name}),
  );
  return (
    EventSelectors.some((one) => basic(one, record)) || AdvancedEventSelectors.some((one) => advanced(one, record))
  );
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basic(
  {IncludeManagementEvents = true, ReadWriteType = 'All'}: EventSelector,
  record: CloudTrailRecord,
): boolean {
  const wanted = record['readOnly'] === true ? 'ReadOnly' : 'WriteOnly';
  return IncludeManagementEvents && (ReadWriteType === 'All' || ReadWriteType === wanted);
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html */
function advanced({FieldSelectors = []}: AdvancedEventSelector, record: CloudTrailRecord): boolean {
  return FieldSelectors.every(({Field, Equals, NotEquals, StartsWith, EndsWith}) => {
    const found = record[Field ?? ''];
    const value = typeof found === 'boolean' ? String(found) : typeof found === 'string' ? found : '';
    return (
      (Equals === undefined || Equals.includes(value)) &&
      (NotEquals === undefined || !NotEquals.includes(value)) &&
      (StartsWith === undefined || StartsWith.some((one) => value.startsWith(one))) &&
      (EndsWith === undefined || EndsWith.some((one) => value.endsWith(one)))
    );
  });
}
