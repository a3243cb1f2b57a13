/** Public configurations whose rules lead to functions, streams, queues and API destinations. */
import {ruleOf, subscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as api from '../roads/api-destination.js';
import {admitsRule, leadsTo, only, roleFor} from '../roads/direct.js';
import {NONE, plain, ruled, CT, FN, toFunction, FUNCTION, toHose, HOSED, Q, toQueue, QUEUED} from './parts.js';

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/streamalert`;

const SIEM = {...only('kinesis', STREAM), trail: null, rule: null, 'unexpected-recipients': 'allow'};

const PUTS: readonly [string[], string][] = [[['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM]];
const toStream = (target: Partial<Target>, stream: object = {}, ...may: [string | string[], string][]): Change =>
  C.all(plain(), ruled('all', {account: [N.ACCOUNT]}, {Arn: STREAM, ...target}), (account) => {
    account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', ...stream};
    account.roles['iam-alerts']!.inline = Object.fromEntries(
      (may.length === 0 ? PUTS : may).map(([a, r], at) => [`p${String(at)}`, C.roleMay(a, r)]),
    );
  });

const PANTHER = 'arn:aws:sqs:us-west-2:999988887777:panther-aws-events-queue';

const NAMED_ARN = api.ARN.slice(0, api.ARN.lastIndexOf('/'));

const DEST = {...api.DECLARED, trail: null, rule: null, 'unexpected-recipients': 'allow'};

const FULL = 'https://slack.com/api/chat.postMessage';

const DIRECT: readonly Case[] = [
  // secopsmom/Event-Notifications: a permission for events without a source
  healthy(
    'a function with a permission that names no rule',
    toFunction(P.policy({Sid: 'p', ...P.allow(C.EVENTS, 'lambda:InvokeFunction', FN)})),
    FUNCTION,
  ),
  healthy(
    'a function by the rule’s ARN',
    toFunction(admitsRule('lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': N.RULE}})),
    FUNCTION,
  ),
  // serverless/serverless #8079
  broken(
    'Serverless names the default bus in the ARN of the rule',
    'target',
    toFunction(
      admitsRule('lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': N.RULE.replace('rule/', 'rule/default/')}}),
    ),
    FUNCTION,
  ),
  broken('put-targets by the command line, and no permission', 'target', toFunction(null), FUNCTION),
  broken(
    'the permission was for a rule of the old name',
    'target',
    toFunction(admitsRule('lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': `${N.RULE}-old`}})),
    FUNCTION,
  ),
  // a compliance stack: the target has a role and the function a permission as well
  healthy(
    'a role and a permission',
    C.all(
      toFunction(admitsRule('lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': N.RULE}}), {RoleArn: N.ROLE}),
      roleFor('lambda:InvokeFunction', FN),
    ),
    FUNCTION,
  ),
  broken(
    'twin: the role may invoke another function',
    'target',
    C.all(toFunction(null, {RoleArn: N.ROLE}), roleFor('lambda:InvokeFunction', `${FN}-2`)),
    FUNCTION,
  ),
  broken(
    'S3 may invoke it, as the trail’s bucket did',
    'target',
    toFunction(
      P.policy(P.allow('s3.amazonaws.com', 'lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': C.BUCKET}})),
    ),
    FUNCTION,
  ),
  // airbnb/streamalert, newest: role on rule and target
  healthy(
    'StreamAlert, the role on the rule and on the target',
    C.all(toStream({RoleArn: N.ROLE}), (account) => void (ruleOf(account, 'all').rule.RoleArn = N.ROLE)),
    SIEM,
  ),
  // airbnb/streamalert of 2019: on the rule alone. API_Rule: "the role that is used for target invocation"; API_Target and eb-targets ask for one in the target.
  shaky(
    'StreamAlert of before, the role on the rule alone',
    'target',
    C.all(toStream({}), (account) => void (ruleOf(account, 'all').rule.RoleArn = N.ROLE)),
    SIEM,
  ),
  // aws/aws-cdk #10996
  broken(
    'CDK of before, a stream with a key and a role that may not use it',
    'target',
    toStream({RoleArn: N.ROLE}, {EncryptionType: 'KMS', KeyId: N.BUS_KEY}),
    SIEM,
  ),
  healthy(
    'neighbour: CDK’s grantWrite',
    toStream(
      {RoleArn: N.ROLE},
      {EncryptionType: 'KMS', KeyId: N.BUS_KEY},
      [['kinesis:ListShards', 'kinesis:PutRecord', 'kinesis:PutRecords'], STREAM],
      [['kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Decrypt'], N.BUS_KEY],
    ),
    SIEM,
  ),
  // observeinc/terraform-aws-kinesis-firehose
  healthy('Observe, everything of the account to Firehose', toHose(true), HOSED),
  broken('twin: Observe without a role', 'target', toHose(false), HOSED),
  broken('twin: Observe, and the role may put to data streams', 'target', toHose(true, 'kinesis:PutRecord'), HOSED),
  healthy(
    'a queue by the rule',
    toQueue({Policy: admitsRule('sqs:SendMessage', Q), SqsManagedSseEnabled: 'true'}),
    QUEUED,
  ),
  // aws/aws-cdk #30549
  broken(
    'CDK’s queue behind the key of AWS',
    'target',
    toQueue({Policy: admitsRule('sqs:SendMessage', Q), KmsMasterKeyId: 'alias/aws/sqs'}),
    QUEUED,
  ),
  broken(
    'a queue that admits the account',
    'target',
    toQueue({Policy: P.policy({Effect: 'Allow', Principal: {AWS: C.ROOT}, Action: 'sqs:*', Resource: Q})}),
    QUEUED,
  ),
  // CDK's enforceSSL on queues
  healthy(
    'CDK’s queue, enforceSSL',
    toQueue({
      Policy: P.policy(
        P.allow(C.EVENTS, ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'], Q, {
          ArnEquals: {'aws:SourceArn': N.RULE},
        }),
        {
          Effect: 'Deny',
          Principal: {AWS: '*'},
          Action: 'sqs:*',
          Resource: Q,
          Condition: {Bool: {'aws:SecureTransport': 'false'}},
        },
      ),
    }),
    QUEUED,
  ),
  // Panther's template: a topic, and a queue of Panther's account, raw
  unknown(
    'Panther, a queue of another account and Region, raw',
    'subscription',
    C.all(
      plain(),
      ruled('panther', {source: ['aws.iam'], ...CT}),
      (account) => void subscribe(account, 'sqs', PANTHER, {RawMessageDelivery: 'true'}),
    ),
    {...NONE, recipients: [{protocol: 'sqs', endpoint: PANTHER}]},
  ),
  healthy(
    'neighbour: Panther’s queue is vouched for',
    C.all(
      plain(),
      ruled('panther', {source: ['aws.iam'], ...CT}),
      (account) => void subscribe(account, 'sqs', PANTHER, {RawMessageDelivery: 'true'}),
    ),
    {...NONE, recipients: [{protocol: 'sqs', endpoint: PANTHER}], elsewhere: [{resource: PANTHER, reason: 'Panther'}]},
  ),
];

const HANDED: readonly Case[] = [
  // luciferous-hidemy-name-proxy/cloud: the blocks of an event of one's own
  broken(
    'Slack’s blocks out of an event that has none',
    'target',
    api.to({InputTransformer: {InputPathsMap: {blocks: '$.detail.blocks'}, InputTemplate: '{"blocks": <blocks>}'}}),
    DEST,
  ),
  // CloudFormation guide, "Create an ApiDestination for Slack", on IAM's events
  healthy(
    'Slack’s Web API with a channel and a text',
    api.to(
      {
        InputTransformer: {
          InputPathsMap: {text: '$.detail.eventName'},
          InputTemplate: '{\n  "channel": "C0SECURITY",\n  "text": <text>\n}\n',
        },
      },
      {endpoint: FULL},
    ),
    DEST,
  ),
  broken(
    'twin: the channel out of the event',
    'target',
    api.to(
      {
        InputTransformer: {
          InputPathsMap: {channel: '$.detail.channel', text: '$.detail.eventName'},
          InputTemplate: '{\n  "channel": <channel>,\n  "text": <text>\n}\n',
        },
      },
      {endpoint: FULL},
    ),
    DEST,
  ),
  // Datadog's intake takes the event itself
  healthy(
    'Datadog’s intake of logs',
    api.to({}, {endpoint: 'https://http-intake.logs.datadoghq.com/api/v2/logs'}),
    DEST,
  ),
  healthy(
    'the role may invoke every destination, as the guide has it',
    C.all(api.to(), roleFor('events:InvokeApiDestination', 'arn:aws:events:*:*:api-destination/*')),
    DEST,
  ),
  healthy(
    'the role that the console makes',
    C.all(api.to(), roleFor('events:InvokeApiDestination', `${NAMED_ARN}/*`)),
    DEST,
  ),
  // AWS::Events::ApiDestination, ArnForPolicy; Service Authorization Reference: arn:...:api-destination/${ApiDestinationName}
  unknown(
    'the role may invoke it by ArnForPolicy',
    'target',
    C.all(api.to(), roleFor('events:InvokeApiDestination', NAMED_ARN)),
    DEST,
  ),
  shaky(
    'twin: denied by ArnForPolicy, as all others may be invoked',
    'target',
    C.all(api.to(), (account) => {
      account.roles['iam-alerts']!.inline = {
        direct: P.policy(
          {Effect: 'Allow', Action: 'events:InvokeApiDestination', Resource: '*'},
          {Effect: 'Deny', Action: 'events:InvokeApiDestination', Resource: NAMED_ARN},
        ),
      };
    }),
    DEST,
  ),
  // sysdiglabs/terraform-aws-secure, stackset_template_eb_rule_api_dest.tpl: the target's ARN without its last part
  shaky(
    'Sysdig’s target leads to the destination without its id',
    'target',
    C.all(
      api.made(),
      roleFor('events:InvokeApiDestination', '*'),
      leadsTo({Arn: NAMED_ARN, RoleArn: N.ROLE, ...api.sends({text: 'IAM change: <call>'})}),
    ),
    DEST,
  ),
];

export const HEALTHY: readonly Case[] = [...DIRECT, ...HANDED].filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = [...DIRECT, ...HANDED].filter(({expected}) => expected !== 'in-sync');
