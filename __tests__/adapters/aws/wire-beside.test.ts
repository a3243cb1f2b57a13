/** What is asked of AWS beside the reads of a snapshot (event history, organization, probe) against every spoiled form of its answer. */
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {canaryCalls} from '../../../src/adapters/aws/canary.js';
import type {Clients} from '../../../src/adapters/aws/client/clients.js';
import {eventHistory} from '../../../src/adapters/aws/event-history.js';
import {organizations} from '../../../src/adapters/aws/organizations.js';
import {cannedServer, json, type CannedServer, type Wire} from './canned.js';
import {replaced, retyped, truncated} from './spoil.js';

let server: CannedServer;
beforeAll(async () => {
  server = await cannedServer();
});
afterAll(() => server.close());

const QUEUE = 'arn:aws:sqs:us-east-1:111122223333:probe';
const asked = {
  region: 'us-east-1',
  eventName: 'CreateUser',
  since: '2026-11-22T00:00:00Z',
  until: '2026-11-23T00:00:00Z',
  token: null,
};

interface Question {
  readonly action: string;
  readonly wire: Wire;
  readonly ask: (clients: Clients) => Promise<{readonly ok: boolean}>;
  /** Members that may be missing or null. */
  readonly optional: readonly string[];
  /** `{}` is how it says that there is none. */
  readonly emptyIsNone?: true;
}

const region = async (): Promise<string> => 'us-east-1';
const QUESTIONS: readonly Question[] = [
  {
    action: 'LookupEvents',
    wire: json({
      Events: [
        {EventId: 'e', EventName: 'CreateUser', EventTime: 1764345600, CloudTrailEvent: '{"eventName":"CreateUser"}'},
      ],
      NextToken: 'next',
    }),
    ask: (clients) => eventHistory(clients).page(asked),
    optional: ['Events.*.EventId', 'Events.*.EventName', 'Events.*.CloudTrailEvent', 'NextToken'],
  },
  {
    action: 'ListAccounts',
    wire: json({Accounts: [{Id: '111122223333', Name: 'one', State: 'ACTIVE', Status: 'ACTIVE'}]}),
    ask: (clients) => organizations(clients, region).accounts(null),
    optional: ['Accounts.*.Name', 'Accounts.*.State', 'Accounts.*.Status'],
  },
  {
    action: 'DescribeOrganization',
    wire: json({Organization: {Id: 'o-a1b2c3d4e5', MasterAccountId: '111122223333'}}),
    ask: (clients) => organizations(clients, region).id(),
    optional: ['Organization.MasterAccountId'],
  },
  {
    action: 'ReceiveMessage',
    wire: json({
      Messages: [
        {MessageId: 'm', ReceiptHandle: 'h', Body: '{"detail":{}}', MD5OfBody: '4d825f0935d38a85995d821c6902df72'},
      ],
    }),
    ask: (clients) => canaryCalls(clients).receive(QUEUE),
    optional: ['Messages', 'Messages.*.MessageId', 'Messages.*.MD5OfBody'],
    emptyIsNone: true,
  },
];

describe.each(QUESTIONS)('$action', ({action, wire, ask, optional, emptyIsNone}) => {
  it('takes the answer as AWS gives it', async () => {
    expect(await ask(server.answer({[action]: wire}))).toMatchObject({ok: true});
  });

  it('believes no other answer, no half of it and no other shape of it', async () => {
    const right = JSON.stringify(await ask(server.answer({[action]: wire})));
    const wrong: string[] = [];
    for (const spoiled of [...replaced(wire), ...truncated(wire, 12), ...retyped(wire)]) {
      if (emptyIsNone && spoiled.wire.body === '{}') continue;
      const found = await ask(server.answer({[action]: spoiled.wire}));
      const isFine = !found.ok || JSON.stringify(found) === right;
      if (!isFine && !(spoiled.without !== undefined && optional.includes(spoiled.without)))
        wrong.push(`${spoiled.how}: ${JSON.stringify(found)}`);
    }
    expect(wrong).toEqual([]);
  });
});
