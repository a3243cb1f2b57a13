/** Trails, keys, roles and targets of public configurations. */
import {rule, ruleOf, subscribe, topic} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type World} from '../../support/world.js';
import {broken, healthy, shaky, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as H from '../hubs.js';
import {admitsRule} from '../roads/direct.js';
import * as A from '../roads/alarm/account.js';
import {
  owner,
  events,
  plain,
  keyed,
  ruled,
  CT,
  CIS,
  FN,
  toFunction,
  FUNCTION,
  toHose,
  HOSED,
  noticed,
  all,
  alarmed,
  topicOfAlarm,
  AUTOMATION,
  behindKey,
  beside,
  IAMS,
  simple,
  text,
  W,
} from './parts.js';

const CW = 'cloudwatch.amazonaws.com';

const KMS2 = ['kms:GenerateDataKey*', 'kms:Decrypt'];

const ctx = (arn: string): object => ({StringEquals: {'kms:EncryptionContext:aws:sns:topicArn': arn}});

const consoleRole =
  (more: (role: World['roles'][string]) => void = () => undefined): Change =>
  (account) => {
    const role: World['roles'][string] = {
      path: '/service-role/',
      trust: P.policy({
        ...{Sid: 'TrustEventBridgeService', Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sts:AssumeRole'},
        Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT, 'aws:SourceArn': N.RULE}},
      }),
      boundary: null,
      inline: {},
      attached: [`arn:aws:iam::${N.ACCOUNT}:policy/service-role/Amazon_EventBridge_Invoke_Sns_1`],
    };
    account.policies[`arn:aws:iam::${N.ACCOUNT}:policy/service-role/Amazon_EventBridge_Invoke_Sns_1`] = P.policy({
      Effect: 'Allow',
      Action: ['sns:Publish'],
      Resource: [N.TOPIC],
    });
    account.roles['Amazon_EventBridge_Invoke_Sns_1'] = role;
    more(role);
  };

const CONSOLE_ROLE = `arn:aws:iam::${N.ACCOUNT}:role/service-role/Amazon_EventBridge_Invoke_Sns_1`;

const mgmt = (...fields: C.FieldSelectors): Change => C.all(plain(), ruled('iam-changes', IAMS), C.advanced(fields));

const TRUSTED = [{'anything-but': {wildcard: ['arn:aws:sts::*:assumed-role/*-test']}}];

const policyOf = (...statements: object[]): Change => C.all(plain(...statements), ruled('iam-changes', IAMS));

const keyOf = (...statements: object[]): Change => C.all(plain(), keyed(...statements), ruled('iam-changes', IAMS));

const TRAILS: readonly Case[] = [
  // epam/ecc-aws-rulepack red1; aws-samples/karpenter-workshop-additional
  healthy(
    'a trail without RDS’s data',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam']}),
      C.advanced([{Field: 'eventSource', NotEquals: ['rdsdata.amazonaws.com']}]),
    ),
    beside(),
  ),
  healthy(
    'a selector of Glue’s data and one of management without KMS and RDS',
    C.all(plain(), ruled('iam', {source: ['aws.iam']}), (account) => {
      account.trails[0]!.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              {Field: 'resources.type', Equals: ['AWS::Glue::Table']},
              {Field: 'eventCategory', Equals: ['Data']},
            ],
          },
          {
            Name: 'Management events selector',
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['Management']},
              {Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'rdsdata.amazonaws.com']},
            ],
          },
        ],
      };
    }),
    beside(),
  ),
  broken(
    'data of S3 alone',
    'trail',
    C.all(plain(), ruled('iam', {source: ['aws.iam']}), (account) => {
      account.trails[0]!.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['Data']},
              {Field: 'resources.type', Equals: ['AWS::S3::Object']},
            ],
          },
        ],
      };
    }),
    beside(),
  ),
  // seed111/aws-cloudtrail-security-alerting-system: one Region, which is that of IAM
  healthy(
    'a trail of us-east-1 alone with global services',
    C.all(plain(), ruled('iam', {source: ['aws.iam']}), C.trail({IsMultiRegionTrail: false})),
    beside({trail: {'multi-region': false}}),
  ),
  broken(
    'twin: a trail of one Region without global services',
    'trail',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam']}),
      C.trail({IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false}),
    ),
    beside({trail: {'multi-region': false}}),
  ),
  broken(
    'there is no trail, as event history was thought to do',
    'trail',
    C.all(plain(), ruled('iam', {source: ['aws.iam']}), (account) => void (account.trails = [])),
    beside(),
  ),
  // umccr: a trail named for data with S3 and management events
  healthy(
    'umccr, S3’s data and management events of all kinds',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam']}),
      C.basic({
        ReadWriteType: 'All',
        IncludeManagementEvents: true,
        ExcludeManagementEventSources: [],
        DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
      }),
    ),
    beside(),
  ),
  broken(
    'twin: reads alone',
    'trail',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam']}),
      C.basic({
        ReadWriteType: 'ReadOnly',
        IncludeManagementEvents: true,
        ExcludeManagementEventSources: [],
        DataResources: [],
      }),
    ),
    beside(),
  ),
  // SumoLogic / a policy of the bucket for every account's prefix
  healthy(
    'a bucket policy for AWSLogs of everybody',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam']}),
      C.bucketPolicy(C.put({StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control'}}, `${C.BUCKET}/AWSLogs/*`)),
    ),
    beside(),
  ),
];

const SECOND: readonly Case[] = [
  // dxw/terraform-dxw-dalmatian-account-bootstrap: CloudWatch by the encryption context, as AWS's pages for other services have it
  healthy(
    'dxw, the alarm’s key by its encryption context',
    C.all(A.counting(all()), behindKey({...P.allow(CW, KMS2, '*', ctx(A.ALARM_TOPIC))})),
    noticed(...CIS),
  ),
  broken(
    'twin: dxw, the encryption context of another topic',
    'key',
    C.all(A.counting(all()), behindKey({...P.allow(CW, KMS2, '*', ctx(`${A.ALARM_TOPIC}-2`))})),
    noticed(...CIS),
  ),
  healthy('the same for events', keyOf(P.allow(C.EVENTS, KMS2, '*', ctx(N.TOPIC))), W),
  broken(
    'twin: the same for events, and another topic',
    'key',
    keyOf(P.allow(C.EVENTS, KMS2, '*', ctx(`${N.TOPIC}-2`))),
    W,
  ),
  // aws-samples/aws-tf-kms, modules/aws/kms/sns.tf
  healthy(
    'aws-tf-kms, whoever comes through SNS, and services by name',
    keyOf(
      {
        Sid: 'via',
        Effect: 'Allow',
        Principal: {AWS: '*'},
        Action: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncrypt*',
          'kms:GenerateDataKey*',
          'kms:CreateGrant',
          'kms:ListGrants',
          'kms:DescribeKey',
        ],
        Resource: '*',
        Condition: {
          StringEquals: {'kms:ViaService': ['sns.us-east-1.amazonaws.com'], 'kms:CallerAccount': [N.ACCOUNT]},
        },
      },
      {
        Sid: 'services',
        Effect: 'Allow',
        Principal: {
          Service: ['s3.amazonaws.com', 'events.amazonaws.com', 'dynamodb.amazonaws.com', 'ses.amazonaws.com', CW],
        },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        Resource: '*',
      },
    ),
    W,
  ),
  // agajjala/cni-deployer
  broken(
    'the key admits SNS, and the publisher is EventBridge',
    'key',
    keyOf(P.allow('sns.amazonaws.com', ['kms:Decrypt*', 'kms:GenerateDataKey*'], '*')),
    W,
  ),
  // AayushiPatel123/kms_monitoring_alerts: everybody may do everything with the key
  broken(
    'everybody may do everything with the key',
    'key',
    keyOf({Sid: 'admins', Effect: 'Allow', Principal: {AWS: '*'}, Action: 'kms:*', Resource: '*'}),
    W,
  ),
  // a module of SNS: whoever comes from these sources
  broken(
    'the key by aws:SourceArn of whoever publishes',
    'key',
    keyOf({
      Sid: 'ARN',
      Effect: 'Allow',
      Principal: {AWS: '*'},
      Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
      Resource: '*',
      Condition: {ArnEquals: {'aws:SourceArn': [N.RULE]}},
    }),
    W,
  ),
  // core-monitoring
  healthy(
    'the alarm’s topic by its source and its account',
    alarmed(
      all(),
      {},
      topicOfAlarm(
        P.allow(CW, 'SNS:Publish', A.ALARM_TOPIC, {
          ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:*`},
          StringEquals: {'aws:SourceAccount': N.ACCOUNT},
        }),
      ),
    ),
    noticed(...CIS),
  ),
  // the role that the console makes for a topic (EBS guide: "Use execution role (recommended)")
  healthy(
    'the console’s role, and the policy that SNS gives',
    C.all(plain(owner), ruled('iam-changes', IAMS, {RoleArn: CONSOLE_ROLE}), consoleRole()),
    W,
  ),
  broken(
    'twin: the console’s role, and the rule was made again under another name',
    'target',
    C.all(plain(owner), ruled('iam-changes-2', IAMS, {RoleArn: CONSOLE_ROLE}), consoleRole()),
    W,
  ),
  broken(
    'twin: the console’s role, and the topic got a key for events alone',
    'key',
    C.all(
      plain(owner),
      keyed(P.allow(C.EVENTS, KMS2, '*')),
      ruled('iam-changes', IAMS, {RoleArn: CONSOLE_ROLE}),
      consoleRole(),
      C.onKey((found) => (found.policy = P.policy(P.allow(C.EVENTS, KMS2, '*')))),
    ),
    W,
  ),
  broken(
    'twin: the console’s role was deleted',
    'target',
    C.all(plain(owner), ruled('iam-changes', IAMS, {RoleArn: CONSOLE_ROLE})),
    W,
  ),
  // hashicorp/terraform #20269, savannahtech/dataspan-chinedu: jsonencode writes < and > as escapes; AWS: "The characters < and > cannot be escaped"
  shaky(
    'Terraform’s jsonencode escapes the brackets of variables',
    'target',
    text('{"text":"IAM \\u003ceventName\\u003e by \\u003carn\\u003e"}'),
    W,
  ),
  healthy('neighbour: the escapes are replaced', text('{"text":"IAM <eventName>"}', ['eventName']), W),
  // hashicorp/terraform-provider-aws #7280
  broken('a text without quotation marks', 'target', text('IAM call <eventName> by <arn>'), W),
  // k-paulius: a variable for all values of an object
  healthy(
    'the values of an object, in a text',
    simple({
      InputTransformer: {
        InputPathsMap: {n: '$.detail.eventName', response: '$.detail.responseElements[*]'},
        InputTemplate: '"EVENT <n> | RESPONSE: <response>"',
      },
    }),
    W,
  ),
  // repost: a topic in another Region than its rule
  broken(
    'the topic is in another Region than the rule',
    'target topic',
    C.all(simple({Arn: N.TOPIC.replace('us-east-1', 'eu-west-1')}), (account) => {
      const arn = N.TOPIC.replace('us-east-1', 'eu-west-1');
      account.topics[arn] = topic(arn, P.policy(P.eventsStatement(arn)));
      subscribe(account, 'email', N.EMAIL, {}, arn);
      delete account.topics[N.TOPIC];
    }),
    W,
  ),
  // rules on a custom bus, which nothing fills
  broken(
    'the rule is on a custom bus, and IAM’s events are on the default one',
    'rule',
    C.all(plain(), (account) => {
      const made = rule('iam-changes', IAMS, {Id: '1', Arn: N.TOPIC});
      made.rule.Arn = N.RULE.replace('rule/', 'rule/security/');
      made.rule.EventBusName = 'security';
      account.buses.push({name: 'security', region: 'us-east-1', policy: null, key: null, rules: [made], archives: []});
    }),
    W,
  ),
  // topic policies
  healthy(
    'all rules of the account by ArnEquals with a star',
    policyOf(C.publish({ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}})),
    W,
  ),
  broken(
    'all rules of the account by StringEquals with a star',
    'topic',
    policyOf(C.publish({StringEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}})),
    W,
  ),
  broken(
    'the id of the rule in place of its ARN',
    'topic',
    policyOf(C.publish({ArnEquals: {'aws:SourceArn': 'iam-changes'}})),
    W,
  ),
  broken(
    'the rule’s ARN with the default bus in it',
    'topic',
    policyOf(C.publish({ArnEquals: {'aws:SourceArn': N.RULE.replace('rule/', 'rule/default/')}})),
    W,
  ),
  healthy(
    'four services in one statement',
    policyOf({
      ...events,
      Principal: {
        Service: [
          'codestar-notifications.amazonaws.com',
          'cloudwatch.amazonaws.com',
          'budgets.amazonaws.com',
          'events.amazonaws.com',
        ],
      },
    }),
    W,
  ),
  broken('everybody may publish', 'topic', policyOf({...events, Principal: '*'}), W),
  broken('the account may publish', 'topic', policyOf({...events, Principal: {AWS: C.ROOT}}), W),
  broken('Allow for the account number alone', 'topic', policyOf({...events, Principal: {AWS: N.ACCOUNT}}), W),
  // repost: trusted principals by wildcard
  broken(
    're:Post, callers that are not of test roles',
    'rule',
    C.all(plain(), ruled('iam-changes', {...IAMS, ...CT, detail: {userIdentity: {arn: TRUSTED}}})),
    {
      ...W,
      events: {
        include: 'iam-changes',
        except: [{detail: {userIdentity: {arn: [{wildcard: 'arn:aws:sts::*:assumed-role/*-test'}]}}}],
      },
    },
  ),
  healthy(
    'neighbour: re:Post, and callers without an ARN are declared silent',
    C.all(plain(), ruled('iam-changes', {...IAMS, ...CT, detail: {userIdentity: {arn: TRUSTED}}})),
    {
      ...W,
      events: {
        include: 'iam-changes',
        except: [
          {detail: {userIdentity: {arn: [{wildcard: 'arn:aws:sts::*:assumed-role/*-test'}]}}},
          {detail: {userIdentity: {arn: [{exists: false}]}}},
        ],
      },
    },
  ),
  healthy(
    'neighbour: re:Post, or without an ARN',
    C.all(
      plain(),
      ruled('iam-changes', {...IAMS, ...CT, detail: {userIdentity: {arn: [...TRUSTED, {exists: false}]}}}),
    ),
    {
      ...W,
      events: {
        include: 'iam-changes',
        except: [{detail: {userIdentity: {arn: [{wildcard: 'arn:aws:sts::*:assumed-role/*-test'}]}}}],
      },
    },
  ),
  broken(
    're:Post, the role or the agent is not Terraform’s',
    'rule',
    C.all(
      plain(),
      ruled('iam-changes', {
        ...IAMS,
        ...CT,
        detail: {
          $or: [
            {userAgent: [{'anything-but': {prefix: ['APN/1.0 HashiCorp/1.0 Terraform']}}]},
            {userIdentity: {arn: TRUSTED}},
          ],
        },
      }),
    ),
    W,
  ),
  // AWS compute blog: the hub lists accounts
  healthy(
    'a hub that lists the accounts of its members',
    H.hub({pattern: {account: [N.ACCOUNT, N.STRANGER], source: ['aws.iam']}}),
    {...W},
  ),
  broken(
    'twin: a hub in whose list this account is missing',
    'rule',
    H.hub({pattern: {account: [N.STRANGER], source: ['aws.iam']}}),
    {...W},
  ),
  // CloudTrail: selectors of management events by further fields (CloudTrail guide, filtering)
  broken(
    'a trail without one role’s calls',
    'trail',
    mgmt({Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:sts::111122223333:assumed-role/Datadog']}),
    W,
  ),
  healthy('a trail without reads', mgmt({Field: 'readOnly', Equals: ['false']}), W),
  broken('a trail of reads alone', 'trail', mgmt({Field: 'readOnly', Equals: ['true']}), W),
  broken(
    'a trail of calls that begin with Create or Delete',
    'trail',
    mgmt({Field: 'eventName', StartsWith: ['Create', 'Delete']}),
    W,
  ),
  healthy(
    'a trail without calls of KMS by their names',
    mgmt({Field: 'eventName', NotEquals: ['Decrypt', 'GenerateDataKey', 'Encrypt']}),
    W,
  ),
  broken(
    'a trail of what the console does',
    'trail',
    mgmt({Field: 'sessionCredentialFromConsole', Equals: ['true']}),
    W,
  ),
  healthy('a trail of calls, without what services do', mgmt({Field: 'eventType', Equals: ['AwsApiCall']}), W),
  healthy('a trail with no service’s events but calls', mgmt({Field: 'eventType', NotEquals: ['AwsServiceEvent']}), W),
  // a hard-coded role in another account
  shaky(
    'the target’s role is another account’s',
    'target',
    simple({RoleArn: CONSOLE_ROLE.replace(N.ACCOUNT, N.STRANGER)}),
    W,
  ),
  // MoJ by exception
  healthy(
    'MoJ, one filter for all, automation declared silent',
    C.all(A.counting(`{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) && ${AUTOMATION} }`)),
    {
      ...noticed(),
      events: {
        include: 'iam-changes',
        except: [
          {
            detail: {
              userIdentity: {
                type: ['AssumedRole'],
                sessionContext: {
                  sessionIssuer: {userName: ['ModernisationPlatformAccess', 'MemberInfrastructureAccess']},
                },
              },
            },
          },
          {
            detail: {
              userIdentity: {type: ['AssumedRole'], sessionContext: {sessionIssuer: {userName: [{exists: false}]}}},
            },
          },
        ],
      },
    },
  ),
  broken(
    'MoJ, one filter for all, and roles without an issuer’s name go with them',
    'rule',
    C.all(A.counting(`{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) && ${AUTOMATION} }`)),
    {
      ...noticed(),
      events: {
        include: 'iam-changes',
        except: [
          {
            detail: {
              userIdentity: {
                type: ['AssumedRole'],
                sessionContext: {
                  sessionIssuer: {userName: ['ModernisationPlatformAccess', 'MemberInfrastructureAccess']},
                },
              },
            },
          },
        ],
      },
    },
  ),
  // a Lambda target with a constant input
  broken(
    'a constant for the function',
    'target',
    toFunction(admitsRule('lambda:InvokeFunction', FN), {Input: '{"action":"check"}'}),
    FUNCTION,
  ),
  healthy(
    'the detail alone for the function',
    toFunction(admitsRule('lambda:InvokeFunction', FN), {InputPath: '$.detail'}),
    FUNCTION,
  ),
  // Firehose and a transformer that puts a line break after each record (Splunk, OpenObserve)
  healthy(
    'the event and a line break',
    C.all(
      toHose(true),
      (account) =>
        void Object.assign(ruleOf(account, 'wildcard').targets[0]!, {
          InputTransformer: {InputPathsMap: {}, InputTemplate: '<aws.events.event.json>\n'},
        }),
    ),
    HOSED,
  ),
];

export const HEALTHY: readonly Case[] = [...TRAILS, ...SECOND].filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = [...TRAILS, ...SECOND].filter(({expected}) => expected !== 'in-sync');
