/** The reads of services that have no SDK client here: what goes over the wire, and what comes of what comes back. */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {openAws} from '../../../src/adapters/aws/client/open.js';
import {sdk} from '../../../src/adapters/aws/client/sdk-loader.js';
import type {Read} from '../../../src/snapshot/reads.js';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}
type Reply = {readonly status: number; readonly body: unknown; readonly type?: string; readonly error?: string};

let server: Server;
let endpoint: string;
let seen: Seen[] = [];
let replies: Reply[] = [];

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {method, url, headers} = request;
      seen.push({method, url, authorization: headers.authorization, body: Buffer.concat(chunks).toString()});
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      const {status, body, type = 'application/json', error} = reply ?? {status: 500, body: {}};
      response
        .writeHead(status, {'content-type': type, ...(error === undefined ? {} : {'x-amzn-errortype': error})})
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
});

const credentials = {accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example'};
const CHAT: Read = {op: 'chatbot:DescribeSlackChannelConfigurations', region: 'us-east-2', params: {}};
const CONFIGURATION = 'arn:aws:notifications::111122223333:configuration/a01jmxk3x45k5a0wfmqrs3t8b7z';
const CHANNELS: Read = {
  op: 'notifications:ListChannels',
  region: 'us-east-1',
  params: {notificationConfigurationArn: CONFIGURATION},
};

async function ask(read: Read, ...answers: readonly Reply[]) {
  replies = [...answers];
  const given = {endpoint, credentials: () => Promise.resolve(credentials)};
  return openAws({sdk, version: '0.0.0', env: {}, given, maxAttempts: 2}, {deadline: 60_000}).read(read);
}

describe('a read of our own', () => {
  it('posts a body, signed for its service and Region', async () => {
    await ask(CHAT, {status: 200, body: {SlackChannelConfigurations: []}});
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({method: 'POST', url: '/describe-slack-channel-configurations', body: '{}'});
    expect(seen[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/\d{8}\/us-east-2\/chatbot\/aws4_request, /,
    );
  });

  it('asks with a query, page after page', async () => {
    const answer = await ask(
      CHANNELS,
      {status: 200, body: {channels: ['a'], nextToken: 'more='}},
      {status: 200, body: {channels: ['b']}},
    );
    expect(answer).toEqual({status: 'known', value: ['a', 'b']});
    const queries = seen.map(({url = ''}) => Object.fromEntries(new URL(url, endpoint).searchParams));
    expect(queries).toEqual([
      {notificationConfigurationArn: CONFIGURATION},
      {notificationConfigurationArn: CONFIGURATION, nextToken: 'more='},
    ]);
    expect(seen[0]?.authorization).toContain('/us-east-1/notifications/aws4_request');
  });

  it('does not go round for ever', async () => {
    expect(await ask(CHANNELS, {status: 200, body: {channels: [], nextToken: 'same'}})).toMatchObject({
      status: 'unreadable',
      kind: 'malformed',
    });
  });

  it.each<[string, Read, Reply, object]>([
    ['a denial', CHAT, {status: 403, body: {Message: 'no'}, error: 'AccessDeniedException'}, {kind: 'denied'}],
    ['a denial that chatbot does not model', CHAT, {status: 403, body: {message: 'no'}}, {kind: 'denied'}],
    ['throttling', CHANNELS, {status: 429, body: {message: 'slow'}, error: 'ThrottlingException'}, {kind: 'throttled'}],
    [
      'a fault of theirs',
      CHANNELS,
      {status: 500, body: {message: 'oh'}, error: 'InternalServerException'},
      {kind: 'unavailable'},
    ],
    [
      'dead credentials',
      CHAT,
      {status: 403, body: {message: 'x'}, error: 'ExpiredTokenException'},
      {kind: 'credentials'},
    ],
    ['a login page', CHAT, {status: 200, body: '<html></html>', type: 'text/html'}, {kind: 'malformed'}],
    ['another answer', CHAT, {status: 200, body: {Channels: []}}, {kind: 'malformed'}],
    ['nothing', CHAT, {status: 200, body: ''}, {kind: 'malformed'}],
    ['a text for a list', CHANNELS, {status: 200, body: {channels: 'a'}}, {kind: 'malformed'}],
  ])('is unreadable after %s', async (_name, read, reply, expected) => {
    expect(await ask(read, reply)).toMatchObject({status: 'unreadable', ...expected});
  });

  it('tries again what may pass', async () => {
    const answer = await ask(
      CHAT,
      {status: 503, body: {message: 'later'}, error: 'ServiceUnavailable'},
      {status: 200, body: {SlackChannelConfigurations: []}},
    );
    expect(answer).toEqual({status: 'known', value: []});
    expect(seen).toHaveLength(2);
  });

  it('is absent where its configuration is gone', async () => {
    const gone = {status: 404, body: {message: 'gone'}, error: 'ResourceNotFoundException'};
    expect(await ask(CHANNELS, gone)).toMatchObject({status: 'absent'});
  });

  it.each([
    ['AWS_ENDPOINT_URL', CHAT],
    ['AWS_ENDPOINT_URL_CHATBOT', CHAT],
    ['AWS_ENDPOINT_URL_NOTIFICATIONS', CHANNELS],
  ] as const)('goes where %s says', async (name, read) => {
    replies = [{status: 200, body: {SlackChannelConfigurations: [], channels: []}}];
    const before = process.env[name];
    process.env[name] = endpoint;
    try {
      const given = {credentials: () => Promise.resolve(credentials)};
      await openAws({sdk, version: '0.0.0', env: {}, given, maxAttempts: 1}, {deadline: 60_000}).read(read);
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before;
    }
    expect(seen).toHaveLength(1);
  });
});

describe('what is a password', () => {
  it('stays out of an API destination and its connection', async () => {
    const target = {
      Id: '1',
      Arn: 'arn:aws:events:us-east-1:111122223333:api-destination/pager/0a1b2c3d-0000-4000-8000-000000000000',
      InputTransformer: {
        InputPathsMap: {call: '$.detail.eventName'},
        InputTemplate:
          '{"routing_key": "notAKeyOfAnybody", "payload": {"summary": "<call>", "token": "<call>"}, "text": "xoxb-notAToken"}',
      },
      HttpParameters: {PathParameterValues: ['notAPath', 'b'], HeaderParameters: {'X-Key': 'notAHeader'}},
    };
    const read: Read = {
      op: 'events:ListTargetsByRule',
      region: 'us-east-1',
      params: {EventBusName: 'default', Rule: 'r'},
    };
    const answer = await ask(read, {status: 200, body: {Targets: [target]}, type: 'application/x-amz-json-1.1'});
    expect(JSON.stringify(answer)).not.toContain('not');
    expect(answer).toMatchObject({
      status: 'known',
      value: [{PathParameterValues: 2, OtherParameters: ['HttpParameters']}],
    });
    const [kept] = (
      answer as {readonly value: readonly {readonly InputTransformer: {readonly InputTemplate: string}}[]}
    ).value;
    expect(JSON.parse(kept?.InputTransformer.InputTemplate ?? '')).toMatchObject({
      routing_key: expect.stringMatching(/^#[0-9a-f]{12}$/),
      payload: {summary: '<call>', token: '<call>'},
    });
  });
});
