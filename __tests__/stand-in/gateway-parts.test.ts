import {createServer} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, it} from '@jest/globals';
import {DescribeTrailsCommand, CloudTrailClient} from '@aws-sdk/client-cloudtrail';
import {errorAnswer, jsonAnswer, textOf, xmlAnswer} from '../../stand-in/gateway/answer.js';
import {recognise} from '../../stand-in/gateway/call.js';
import type {Call, WireRequest} from '../../stand-in/gateway/call.js';
import {readable} from '../../stand-in/gateway/error-shape.js';
import {CallLog} from '../../stand-in/gateway/log.js';
import {deniedAs, errorOf, rewrite, RuleList, throttledAs} from '../../stand-in/gateway/rules.js';
import {signAgain} from '../../stand-in/gateway/sign.js';

const scope = (service: string, region = 'us-east-1'): IncomingHttpHeaders => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20261123/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

function request(service: string, parts: Partial<WireRequest> & {target?: string; region?: string}): WireRequest {
  const target = parts.target === undefined ? {} : {'x-amz-target': parts.target};
  return {
    method: parts.method ?? 'POST',
    url: parts.url ?? '/',
    headers: {...scope(service, parts.region), ...target, ...parts.headers},
    body: parts.body ?? Buffer.alloc(0),
  };
}

function call(service: string, parts: Parameters<typeof request>[1]): Call {
  const recognised = recognise(request(service, parts));
  if (recognised === undefined) throw new Error('not recognised');
  return recognised;
}

const listRules = call('events', {
  target: 'AWSEvents.ListRules',
  region: 'eu-west-1',
  body: Buffer.from('{"NamePrefix":"iam"}'),
});
const subscribe = call('sns', {body: Buffer.from('Action=Subscribe&Version=2010-03-31&Protocol=email')});
const bucketPolicy = call('s3', {method: 'GET', url: '/some-bucket/?policy='});
const functionPolicy = call('lambda', {method: 'GET', url: '/2015-03-31/functions/handler/policy'});

describe('recognising a call', () => {
  it('reads JSON services by their target', () => {
    expect(listRules).toMatchObject({
      protocol: 'json',
      service: 'events',
      op: 'ListRules',
      region: 'eu-west-1',
      accessKey: 'AKIA',
      params: {NamePrefix: 'iam'},
      mutating: false,
    });
    expect(call('monitoring', {target: 'GraniteServiceVersion20100801.PutMetricAlarm'})).toMatchObject({
      service: 'cloudwatch',
      mutating: true,
    });
  });

  it('reads query services by their action', () => {
    expect(subscribe).toMatchObject({protocol: 'query', op: 'Subscribe', params: {Protocol: 'email'}, mutating: true});
  });

  it.each([
    ['s3', 'GET', '/b/?policy=', 'GET /b?policy', 'GetBucketPolicy'],
    ['s3', 'HEAD', '/b/', 'HEAD /b', 'HeadBucket'],
    ['s3', 'PUT', '/b?x-id=CreateBucket', 'PUT /b', 'CreateBucket'],
    ['s3', 'GET', '/b/some/key?x-id=GetObject', 'GET /b/some/key', 'GetObject'],
    ['s3', 'GET', '/?x-id=ListBuckets', 'GET /', 'ListBuckets'],
    ['s3', 'PATCH', '/b', 'PATCH /b', 'PATCH /b'],
    ['lambda', 'GET', '/2015-03-31/functions/f/policy', 'GET /2015-03-31/functions/f/policy', 'GetPolicy'],
    [
      'lambda',
      'GET',
      '/2019-09-30/functions/f/concurrency',
      'GET /2019-09-30/functions/f/concurrency',
      'GetFunctionConcurrency',
    ],
    [
      'lambda',
      'DELETE',
      '/2015-03-31/functions/f/policy/sns',
      'DELETE /2015-03-31/functions/f/policy/sns',
      'RemovePermission',
    ],
    ['lambda', 'POST', '/2015-03-31/functions', 'POST /2015-03-31/functions', 'CreateFunction'],
  ])('names REST calls: %s %s %s', (service, method, url, op, action) => {
    expect(call(service, {method, url})).toMatchObject({op, action, mutating: method !== 'GET' && method !== 'HEAD'});
  });

  it('leaves alone what is no AWS call', () => {
    expect(recognise({method: 'POST', url: '/moto-api/reset', headers: {}, body: Buffer.alloc(0)})).toBeUndefined();
  });
});

describe('rules', () => {
  const none = Buffer.alloc(0);

  it('decide by the first match and run out', () => {
    const rules = new RuleList();
    rules.add([
      {op: 'ListRules', region: 'us-east-1', hang: true},
      {op: 'events:ListRules', error: 'First', times: 2},
      {op: '*', error: 'Second'},
    ]);
    const taken = [1, 2, 3].map(() => rules.take(listRules, none)?.error);
    expect(taken).toEqual(['First', 'First', 'Second']);
    rules.clear();
    expect(rules.take(listRules, none)).toBeUndefined();
  });

  it('match REST calls by path and by name, and bodies by text', () => {
    const rules = new RuleList();
    rules.add([
      {op: 'GET /some-bucket?policy', error: 'path'},
      {op: 'GetPolicy', error: 'name'},
      {op: 'Subscribe', bodyMatch: 'Protocol=sms', error: 'other'},
      {op: 'Subscribe', bodyMatch: 'Protocol=email', error: 'body'},
    ]);
    expect(rules.take(bucketPolicy, none)?.error).toBe('path');
    expect(rules.take(functionPolicy, none)?.error).toBe('name');
    expect(rules.take(subscribe, Buffer.from('Action=Subscribe&Protocol=email'))?.error).toBe('body');
  });

  it('overwrite, add and delete paths of a JSON answer', () => {
    const answer = jsonAnswer({trailList: [{Name: 'a', Multi: true}], Gone: 1});
    const set = {'trailList.0.Multi': false, Gone: null, 'New.Inner': 'x', 'Missing.Inner': null};
    const rewritten = rewrite({op: '*', set}, answer);
    expect(JSON.parse(textOf(rewritten))).toEqual({trailList: [{Name: 'a', Multi: false}], New: {Inner: 'x'}});
  });

  it('replace text, every occurrence, with groups', () => {
    const answer = xmlAnswer('<A>1</A><B>2</B><A>3</A>');
    const rewritten = rewrite(
      {
        op: '*',
        replace: [
          ['<A>(\\d)</A>', '<A>${1}0</A>'],
          ['<B>.*?</B>', ''],
        ],
      },
      answer,
    );
    expect(textOf(rewritten)).toBe('<A>10</A><A>30</A>');
  });

  it('deny and throttle in the words of each service', () => {
    const words = [listRules, subscribe, bucketPolicy, functionPolicy].map((one) => {
      const [denied, throttled] = [deniedAs(one), throttledAs(one)];
      return [denied.code, denied.status, throttled.code, throttled.status];
    });
    expect(words).toEqual([
      ['AccessDeniedException', 400, 'ThrottlingException', 400],
      ['AuthorizationError', 403, 'Throttling', 400],
      ['AccessDenied', 403, 'SlowDown', 503],
      ['AccessDeniedException', 403, 'TooManyRequestsException', 429],
    ]);
    expect(errorOf({op: '*', deny: true, status: 418, error: 'Own'}, listRules)).toMatchObject({
      code: 'Own',
      status: 418,
    });
    expect(errorOf({op: '*', set: {}}, listRules)).toBeUndefined();
  });
});

describe('errors', () => {
  it('take the form of the protocol', () => {
    const forms = [listRules, subscribe, bucketPolicy, functionPolicy].map((one) => {
      const answer = errorAnswer(one, 'Code<1>', 400, 'why & how');
      return [answer.headers['x-amzn-errortype'], textOf(answer)];
    });
    expect(forms[0]).toEqual(['Code<1>', '{"__type":"Code<1>","message":"why & how"}']);
    expect(forms[1]?.[1]).toContain('<Code>Code&lt;1&gt;</Code><Message>why &amp; how</Message>');
    expect(forms[2]?.[1]).toContain('<Error><Code>Code&lt;1&gt;</Code>');
    expect(forms[3]?.[0]).toBe('Code<1>');
    const head = call('s3', {method: 'HEAD', url: '/b'});
    expect(textOf(errorAnswer(head, 'AccessDenied', 403, 'no'))).toBe('');
  });

  it('of moto become readable for JSON services and stay as they are where they were', () => {
    const denied = xmlAnswer(
      '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: x</Message></Error></ErrorResponse>',
      403,
    );
    expect(readable(listRules, denied)).toMatchObject({
      status: 400,
      headers: {'x-amzn-errortype': 'AccessDeniedException'},
    });
    expect(readable(subscribe, denied)).toBe(denied);
    const page = xmlAnswer('<!doctype html>\n<title>500 Internal Server Error</title>', 500);
    expect(readable(listRules, page)).toMatchObject({status: 501});
    expect(textOf(readable(subscribe, page))).toContain('<Code>NotImplemented</Code>');
    const fine = jsonAnswer({__type: 'ResourceNotFoundException'}, 400);
    expect(readable(listRules, fine)).toBe(fine);
  });
});

describe('the call log', () => {
  it('digests equal calls equally, whatever the order of their parameters', () => {
    const log = new CallLog();
    const a = log.begin(1, {...listRules, params: {a: 1, b: {c: 2, d: [3]}}});
    const b = log.begin(2, {...listRules, params: {b: {d: [3], c: 2}, a: 1}});
    const c = log.begin(3, {...listRules, region: 'us-west-2', params: {a: 1, b: {c: 2, d: [3]}}});
    expect(a.digest).toBe(b.digest);
    expect(a.digest).not.toBe(c.digest);
    expect(log.calls).toHaveLength(3);
  });
});

describe('signing again', () => {
  it('gives the signature of the SDK for the same body, and another for another body', async () => {
    const seen = await signedBySdk('the secret');
    const same = signAgain(seen, seen.body, 'the secret');
    expect(same.authorization).toBe(seen.headers.authorization);
    expect(signAgain(seen, Buffer.from('{}x'), 'the secret').authorization).not.toBe(seen.headers.authorization);
  });
});

/** A request as an SDK client puts it on the wire. */
async function signedBySdk(secretAccessKey: string): Promise<WireRequest> {
  let seen: WireRequest | undefined;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const {method = '', url = '', headers} = incoming;
      seen = {method, url, headers, body: Buffer.concat(chunks)};
      outgoing.writeHead(200, {'content-type': 'application/x-amz-json-1.1'}).end('{}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  const client = new CloudTrailClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: {accessKeyId: 'AKIA', secretAccessKey, sessionToken: 'token'},
  });
  await client.send(new DescribeTrailsCommand({trailNameList: ['a']}));
  client.destroy();
  server.close();
  if (seen === undefined) throw new Error('nothing arrived');
  return seen;
}
