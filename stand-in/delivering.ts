/**
 * Makes calls of IAM to the stand-in that delivers (`ministack.ts`) into events of CloudTrail on its bus, where one of its own trails carries
 * them: what the bus, the rules, the topics and the queues make of them is the emulator's doing and none of ours. So a broken chain really loses
 * an alert. For accounts of moto the gateway does the same (`carrier.ts`).
 */
import {createServer} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {CloudTrailClient} from '@aws-sdk/client-cloudtrail';
import {carry} from './carry.js';
import {recognise} from './gateway/call.js';
import {recordOf, type CloudTrailRecord} from './gateway/records.js';

export interface Delivering {
  readonly endpoint: string;
  /** The records of an account, carried or not. */
  readonly records: (account: string) => readonly CloudTrailRecord[];
  stop(): Promise<void>;
}

const REGION = 'us-east-1';
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'content-length', 'host']);

/** @param ministack endpoint of the emulator */
export async function startDelivering(ministack: string): Promise<Delivering> {
  const kept = new Map<string, CloudTrailRecord[]>();
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const {method = 'GET', url = '/', headers} = incoming;
      const answer = await fetch(`${ministack}${url}`, {
        method,
        headers: forwarded(headers),
        ...(method === 'GET' || method === 'HEAD' ? {} : {body}),
      });
      const told = Buffer.from(await answer.arrayBuffer());
      const call = recognise({method, url, headers, body});
      if (call?.service === 'iam' && call.mutating) {
        const account = call.accessKey ?? '';
        const agent = String(headers['user-agent'] ?? '');
        const arn = `arn:aws:iam::${account}:user/canary`;
        const record = recordOf(call, {status: answer.status, headers: {}, body: told}, {account, arn, agent});
        if (record !== undefined) {
          kept.set(account, [...(kept.get(account) ?? []), record]);
          await carried(ministack, account, record);
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

async function carried(endpoint: string, account: string, record: CloudTrailRecord): Promise<void> {
  const credentials = {accessKeyId: account, secretAccessKey: 'stand-in'};
  const cloudtrail = new CloudTrailClient({endpoint, region: REGION, credentials});
  try {
    await carry(endpoint, account, record, cloudtrail);
  } finally {
    cloudtrail.destroy();
  }
}
