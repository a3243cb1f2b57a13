/** What the chain asks, against policies as people write them. */
import {describe, expect, it} from '@jest/globals';
import {evaluate} from '../../src/policy/index.js';
import type {ParsedPolicy} from '../../src/policy/index.js';
import * as chain from '../../src/policy/services.js';
import {ACCOUNT, admits, DEFAULT_STATEMENT, FOREIGN, KEY, parsed, policy, RULE, TOPIC} from './build.js';

const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:iam-dlq`;
const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:pager`;
const BUS = `arn:aws:events:eu-west-1:${ACCOUNT}:event-bus/default`;
const TRAIL = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/org-main`;

function publish(...statements: object[]): {effect: string; dispute: boolean} {
  const answer = chain.ask([policy(...statements)], chain.eventBridgeToTopic(RULE, TOPIC));
  return {effect: answer.effect, dispute: answer.dispute !== null};
}

describe('EventBridge publishes to a topic', () => {
  it.each<[string, object[]]>([
    ['the statement of the guide', [admits()]],
    ['beside the default statement', [DEFAULT_STATEMENT, admits()]],
    ['everybody', [admits({Principal: '*'})]],
    ['only over TLS', [admits({Condition: {Bool: {'aws:SecureTransport': 'true'}}})]],
    [
      'with a Deny for plain HTTP',
      [admits(), admits({Effect: 'Deny', Principal: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}})],
    ],
    [
      'with a Deny for other organizations that exempts services',
      [
        admits(),
        admits({
          Effect: 'Deny',
          Principal: {AWS: '*'},
          Condition: {
            StringNotEqualsIfExists: {'aws:PrincipalOrgID': 'o-1'},
            BoolIfExists: {'aws:PrincipalIsAWSService': 'false'},
          },
        }),
      ],
    ],
    [
      'by the service name key',
      [admits({Principal: '*', Condition: {StringEquals: {'aws:PrincipalServiceName': 'events.amazonaws.com'}}})],
    ],
    [
      'with a NotPrincipal Deny that lists the service',
      [
        admits(),
        {
          Effect: 'Deny',
          NotPrincipal: {Service: 'events.amazonaws.com', AWS: ACCOUNT},
          Action: 'sns:Publish',
          Resource: TOPIC,
        },
      ],
    ],
    ['as one statement, not a list, and without Version', []],
  ])('allowed: %s', (name, statements) => {
    if (statements.length === 0) {
      const single = parsed(
        JSON.stringify({Statement: admits({Action: ['SNS:PUBLISH'], Principal: {Service: ['events.amazonaws.com']}})}),
      );
      expect(chain.ask([single], chain.eventBridgeToTopic(RULE, TOPIC))).toMatchObject({
        effect: 'allow',
        dispute: null,
      });
      return;
    }
    expect([name, publish(...statements)]).toEqual([name, {effect: 'allow', dispute: false}]);
  });

  it.each<[string, string, object[]]>([
    ['the default statement alone', 'implicit-deny', [DEFAULT_STATEMENT]],
    [
      'another aws:SourceAccount',
      'implicit-deny',
      [admits({Condition: {StringEquals: {'aws:SourceAccount': '999988887777'}}})],
    ],
    ['AWS:SourceOwner', 'implicit-deny', [admits({Condition: {StringEquals: {'AWS:SourceOwner': ACCOUNT}}})]],
    [
      'aws:PrincipalOrgID',
      'implicit-deny',
      [admits({Principal: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-1'}}})],
    ],
    ['another rule', 'implicit-deny', [admits({Condition: {ArnEquals: {'aws:SourceArn': `${RULE}-old`}}})]],
    [
      'another Region',
      'implicit-deny',
      [admits({Condition: {ArnLike: {'aws:SourceArn': `arn:aws:events:eu-west-1:${ACCOUNT}:rule/*`}}})],
    ],
    ['another service', 'implicit-deny', [admits({Principal: {Service: 'cloudwatch.amazonaws.com'}})]],
    ['subscribing only', 'implicit-deny', [admits({Action: 'sns:Subscribe'})]],
    ['another topic', 'implicit-deny', [admits({Resource: `${TOPIC}-old`})]],
    [
      'a Deny for whoever is not in a VPC',
      'explicit-deny',
      [admits(), admits({Effect: 'Deny', Principal: '*', Condition: {StringNotEquals: {'aws:SourceVpce': 'vpce-1'}}})],
    ],
    [
      'a Deny for other organizations',
      'explicit-deny',
      [admits(), admits({Effect: 'Deny', Principal: '*', Condition: {StringNotEquals: {'aws:PrincipalOrgID': 'o-1'}}})],
    ],
    [
      'a Deny for all but an account',
      'explicit-deny',
      [admits(), {Effect: 'Deny', NotPrincipal: {AWS: ACCOUNT}, Action: '*', Resource: '*'}],
    ],
    [
      'a Regional spelling of the service',
      'unknown',
      [admits({Principal: {Service: 'events.us-east-1.amazonaws.com'}})],
    ],
    [
      'the spelling of another Region',
      'implicit-deny',
      [admits({Principal: {Service: 'events.eu-west-1.amazonaws.com'}})],
    ],
    [
      'the Chinese spelling outside China',
      'implicit-deny',
      [admits({Principal: {Service: 'events.amazonaws.com.cn'}})],
    ],
    ['private addresses', 'implicit-deny', [admits({Condition: {IpAddress: {'aws:SourceIp': '10.0.0.0/8'}}})]],
    ['one’s own addresses', 'implicit-deny', [admits({Condition: {IpAddress: {'aws:SourceIp': '203.0.113.0/24'}}})]],
    ['wide addresses', 'unknown', [admits({Condition: {IpAddress: {'aws:SourceIp': '52.0.0.0/8'}}})]],
    ['a text that is no address', 'unknown', [admits({Condition: {IpAddress: {'aws:SourceIp': 'here'}}})]],
    ['no address', 'unknown', [admits({Condition: {Null: {'aws:SourceIp': 'true'}}})]],
  ])('not allowed: %s (%s)', (_name, effect, statements) => {
    expect(publish(...statements)).toEqual({effect, dispute: false});
  });

  it('marks the answer where it hangs on the disputed aws:SourceArn', () => {
    expect(publish(admits({Condition: {ArnEquals: {'aws:SourceArn': RULE}}}))).toEqual({
      effect: 'allow',
      dispute: true,
    });
    expect(publish(admits(), admits({Condition: {ArnEquals: {'aws:SourceArn': RULE}}}))).toEqual({
      effect: 'allow',
      dispute: false,
    });
    const deny = admits({Effect: 'Deny', Principal: '*', Condition: {ArnNotEquals: {'aws:SourceArn': RULE}}});
    expect(publish(admits(), deny)).toEqual({effect: 'allow', dispute: true});
  });

  it('knows China and GovCloud', () => {
    const topic = `arn:aws-cn:sns:cn-north-1:${ACCOUNT}:iam-alerts`;
    const ask = (service: string): string =>
      chain.ask(
        [policy(admits({Resource: topic, Principal: {Service: service}}))],
        chain.eventBridgeToTopic(`arn:aws-cn:events:cn-north-1:${ACCOUNT}:rule/x`, topic),
      ).effect;
    expect([ask('events.amazonaws.com'), ask('events.amazonaws.com.cn')]).toEqual(['allow', 'unknown']);
  });
});

describe('EventBridge uses the key of a topic', () => {
  const root = {Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`}, Action: 'kms:*', Resource: '*'};
  const events = (over: object = {}): object => ({
    Effect: 'Allow',
    Principal: {Service: 'events.amazonaws.com'},
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*',
    ...over,
  });
  const ask = (...statements: object[]): string[] =>
    chain.eventBridgeToTopicKey(TOPIC, KEY).map((question) => chain.ask([policy(...statements)], question).effect);

  it.each<[string, string[], object[]]>([
    ['the statement of the guide', ['allow', 'allow'], [root, events()]],
    ['the exact action', ['allow', 'allow'], [root, events({Action: ['kms:GenerateDataKey', 'kms:Decrypt']})]],
    [
      'through SNS',
      ['allow', 'allow'],
      [events({Condition: {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com'}}})],
    ],
    [
      'for the topic',
      ['allow', 'allow'],
      [events({Condition: {StringEquals: {'kms:EncryptionContext:aws:sns:topicArn': TOPIC}}})],
    ],
    ['root only', ['implicit-deny', 'implicit-deny'], [root]],
    ['no Decrypt', ['allow', 'implicit-deny'], [root, events({Action: 'kms:GenerateDataKey*'})]],
    ['no GenerateDataKey', ['implicit-deny', 'allow'], [root, events({Action: 'kms:Decrypt'})]],
    [
      'aws:SourceAccount',
      ['implicit-deny', 'implicit-deny'],
      [events({Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT}}})],
    ],
    ['aws:SourceArn', ['implicit-deny', 'implicit-deny'], [events({Condition: {ArnLike: {'aws:SourceArn': RULE}}})]],
    [
      'as alias/aws/sns has it',
      ['implicit-deny', 'implicit-deny'],
      [
        events({
          Principal: {AWS: '*'},
          Condition: {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com', 'kms:CallerAccount': ACCOUNT}},
        }),
      ],
    ],
    ['a Deny', ['explicit-deny', 'explicit-deny'], [events(), events({Effect: 'Deny', Action: 'kms:*'})]],
  ])('%s', (_name, effects, statements) => {
    expect(ask(...statements)).toEqual(effects);
    const worst = ['explicit-deny', 'implicit-deny', 'unknown', 'allow'].find((effect) => effects.includes(effect));
    expect(chain.askAll([policy(...statements)], chain.eventBridgeToTopicKey(TOPIC, KEY)).effect).toBe(worst);
  });
});

describe('queues, functions, buses, roles', () => {
  const only = (question: chain.Question, ...statements: object[]): string =>
    chain.ask([policy(...statements)], question).effect;
  const send = (service: string, resource: string, source: string | null, action = 'sqs:SendMessage'): object => ({
    Effect: 'Allow',
    Principal: {Service: service},
    Action: action,
    Resource: resource,
    ...(source === null ? {} : {Condition: {ArnEquals: {'aws:SourceArn': source}}}),
  });

  it('a dead-letter queue admits its own rule', () => {
    const ask = (source: string | null): string =>
      only(chain.eventBridgeToQueue(RULE, QUEUE), send('events.amazonaws.com', QUEUE, source));
    expect([ask(RULE), ask(null), ask(`${RULE}-other`)]).toEqual(['allow', 'allow', 'implicit-deny']);
  });

  it('a subscribed queue and a function admit their own topic', () => {
    const queue = (source: string): string =>
      only(chain.topicToQueue(TOPIC, QUEUE), send('sns.amazonaws.com', QUEUE, source));
    const call = (source: string): string =>
      only(
        chain.topicToFunction(TOPIC, FUNCTION),
        send('sns.amazonaws.com', FUNCTION, source, 'lambda:InvokeFunction'),
      );
    expect([queue(TOPIC), queue(`${TOPIC}2`), call(TOPIC), call(`${TOPIC}2`)]).toEqual([
      'allow',
      'implicit-deny',
      'allow',
      'implicit-deny',
    ]);
  });

  it('a bus admits the account of a rule that forwards, as narrow as the guide shows', () => {
    const put = (over: object): string =>
      only(chain.ruleToBus(RULE, BUS), {
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`},
        Action: 'events:PutEvents',
        Resource: BUS,
        ...over,
      });
    expect(put({})).toBe('allow');
    expect(put({Condition: {ArnEquals: {'aws:SourceArn': RULE}}})).toBe('allow');
    expect(put({Condition: {StringEquals: {'events:source': 'aws.iam'}}})).toBe('allow');
    expect(put({Condition: {StringEquals: {'events:source': 'com.example'}}})).toBe('implicit-deny');
    expect(put({Principal: {AWS: FOREIGN}})).toBe('implicit-deny');
    expect(put({Principal: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-1'}}})).toBe('unknown');
  });

  it('a role trusts EventBridge', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/sender`;
    const trust = (over: object): string =>
      only(chain.eventBridgeAssumesRole(RULE, role, null), {
        Effect: 'Allow',
        Principal: {Service: 'events.amazonaws.com'},
        Action: 'sts:AssumeRole',
        ...over,
      });
    expect(trust({})).toBe('allow');
    expect(trust({Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT}, ArnLike: {'aws:SourceArn': RULE}}})).toBe(
      'allow',
    );
    expect(trust({Principal: {Service: 'lambda.amazonaws.com'}})).toBe('implicit-deny');
    expect(trust({Condition: {StringEquals: {'sts:ExternalId': 'x'}}})).toBe('implicit-deny');
  });

  it('a bus key admits EventBridge for the bus', () => {
    const key = (over: object): string[] =>
      [...chain.eventBridgeToBusKey(BUS, KEY), chain.eventBridgeDescribesBusKey(BUS, KEY)].map((question) =>
        only(question, {
          Effect: 'Allow',
          Principal: {Service: 'events.amazonaws.com'},
          Action: ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'],
          Resource: '*',
          ...over,
        }),
      );
    expect(key({Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': BUS}}})).toEqual([
      'allow',
      'allow',
      'allow',
    ]);
    expect(key({Action: ['kms:GenerateDataKey*']})).toEqual(['allow', 'implicit-deny', 'implicit-deny']);
    const context = {'kms:EncryptionContext:aws:events:event-bus:arn': BUS};
    expect(key({Condition: {StringEquals: context}})).toEqual(['allow', 'allow', 'unknown']);
  });

  it('asks for the keys of encrypted queues what SNS and EventBridge do', () => {
    const managed: ParsedPolicy = policy({
      Effect: 'Allow',
      Principal: {AWS: '*'},
      Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      Resource: '*',
      Condition: {StringEquals: {'kms:CallerAccount': ACCOUNT, 'kms:ViaService': 'sqs.us-east-1.amazonaws.com'}},
    });
    const at = {keyArn: KEY, queueArn: 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue'};
    const questions = [...chain.topicToQueueKey(TOPIC, at), ...chain.eventBridgeToQueueKey(RULE, at)];
    expect(questions.map((question) => evaluate([managed], question.request).effect)).toEqual(
      Array(4).fill('implicit-deny'),
    );
  });
});

describe('CloudTrail writes', () => {
  const trail: chain.TrailWrites = {
    trailArn: TRAIL,
    bucket: 'acme-trail',
    prefix: '',
    account: ACCOUNT,
    organization: null,
    region: 'us-east-1',
    key: null,
  };
  const put = (resource: string, over: object = {}): object => ({
    Effect: 'Allow',
    Principal: {Service: 'cloudtrail.amazonaws.com'},
    Action: 's3:PutObject',
    Resource: resource,
    Condition: {StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceArn': TRAIL}},
    ...over,
  });
  const write = (over: Partial<chain.TrailWrites>, ...statements: object[]): string =>
    chain.ask([policy(...statements)], chain.trailWritesBucket({...trail, ...over})).effect;

  it.each<[string, string, Partial<chain.TrailWrites>, object[]]>([
    ['the policy of the guide', 'allow', {}, [put(`arn:aws:s3:::acme-trail/AWSLogs/${ACCOUNT}/*`)]],
    ['a prefix', 'allow', {prefix: 'org'}, [put(`arn:aws:s3:::acme-trail/org/AWSLogs/${ACCOUNT}/*`)]],
    ['an organization', 'allow', {organization: 'o-1'}, [put('arn:aws:s3:::acme-trail/AWSLogs/o-1/*')]],
    ['the whole bucket', 'allow', {}, [put('arn:aws:s3:::acme-trail/*', {Condition: undefined})]],
    [
      'the owner of the trail',
      'allow',
      {},
      [put('arn:aws:s3:::acme-trail/*', {Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT}}})],
    ],
    ['another prefix', 'implicit-deny', {prefix: 'org'}, [put(`arn:aws:s3:::acme-trail/AWSLogs/${ACCOUNT}/*`)]],
    ['another account', 'implicit-deny', {}, [put(`arn:aws:s3:::acme-trail/AWSLogs/${FOREIGN}/*`)]],
    [
      'another trail',
      'implicit-deny',
      {},
      [put('arn:aws:s3:::acme-trail/*', {Condition: {StringEquals: {'aws:SourceArn': `${TRAIL}2`}}})],
    ],
    ['another bucket', 'implicit-deny', {}, [put(`arn:aws:s3:::acme-other/AWSLogs/${ACCOUNT}/*`)]],
    [
      'a Deny of everything',
      'explicit-deny',
      {},
      [
        put('arn:aws:s3:::acme-trail/*'),
        {Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::acme-trail/*'},
      ],
    ],
    [
      'a Deny for plain HTTP',
      'allow',
      {},
      [
        put('arn:aws:s3:::acme-trail/*'),
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::acme-trail', 'arn:aws:s3:::acme-trail/*'],
          Condition: {Bool: {'aws:SecureTransport': 'false'}},
        },
      ],
    ],
    [
      'a Deny without KMS, of a trail with a key',
      'allow',
      {key: KEY},
      [
        put('arn:aws:s3:::acme-trail/*'),
        put('arn:aws:s3:::acme-trail/*', {
          Effect: 'Deny',
          Principal: '*',
          Condition: {StringNotEquals: {'s3:x-amz-server-side-encryption': 'aws:kms'}},
        }),
      ],
    ],
    [
      'a Deny without KMS, of a trail without a key',
      'unknown',
      {},
      [
        put('arn:aws:s3:::acme-trail/*'),
        put('arn:aws:s3:::acme-trail/*', {
          Effect: 'Deny',
          Principal: '*',
          Condition: {StringNotEquals: {'s3:x-amz-server-side-encryption': 'aws:kms'}},
        }),
      ],
    ],
  ])('%s: %s', (_name, effect, over, statements) => {
    expect(write(over, ...statements)).toBe(effect);
  });

  it('asks for the bucket and the key', () => {
    const acl = policy({
      Effect: 'Allow',
      Principal: {Service: 'cloudtrail.amazonaws.com'},
      Action: 's3:GetBucketAcl',
      Resource: 'arn:aws:s3:::acme-trail',
    });
    expect(chain.ask([acl], chain.trailReadsBucketAcl(TRAIL, 'acme-trail')).effect).toBe('allow');
    const key = policy({
      Effect: 'Allow',
      Principal: {Service: 'cloudtrail.amazonaws.com'},
      Action: 'kms:GenerateDataKey*',
      Resource: '*',
      Condition: {
        StringLike: {'kms:EncryptionContext:aws:cloudtrail:arn': `arn:aws:cloudtrail:*:${ACCOUNT}:trail/*`},
        StringEquals: {'aws:SourceArn': TRAIL},
      },
    });
    expect(chain.ask([key], chain.trailUsesKey(TRAIL, KEY)).effect).toBe('allow');
    expect(chain.ask([key], chain.trailUsesKey(TRAIL.replace(ACCOUNT, FOREIGN), KEY)).effect).toBe('implicit-deny');
    expect(chain.ask([key], chain.trailDescribesKey(TRAIL, KEY)).effect).toBe('implicit-deny');
  });
});
