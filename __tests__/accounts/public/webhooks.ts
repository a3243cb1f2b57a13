/** Web endpoints, hubs, queues and patterns of public configurations. */
import {home, subscribe, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {publicEndpoint} from '../../../src/snapshot/endpoint.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as H from '../hubs.js';
import {roleFor} from '../roads/direct.js';
import {NONE, wants, plain, ruled, CT, calls, Q, toQueue, QUEUED, IAMS, simple, W} from './parts.js';

const PD = 'https://events.pagerduty.com/integration/0123456789abcdef0123456789abcdef/enqueue';

const HOOK = 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';

const web = (endpoint: string, attributes: Record<string, string> = {}, target: Partial<Target> = {}): Change =>
  C.all(simple(target), (account) => {
    topicOf(account).subscriptions = [];
    subscribe(account, 'https', publicEndpoint('https', endpoint), attributes);
  });

const HTTPS = (endpoint: string): object => ({...W, recipients: [{protocol: 'https', endpoint}]});

const hubPolicy = (
  Condition: object,
  Principal: object | string = {AWS: '*'},
  Resource = '*',
): (() => ReturnType<ReturnType<typeof H.hubAccount>>) =>
  H.hubAccount((account) => {
    home(account).policy = P.policy({
      Sid: 'a',
      Effect: 'Allow',
      Principal,
      Action: ['events:PutEvents'],
      Resource,
      ...(Object.keys(Condition).length === 0 ? {} : {Condition}),
    });
  });

const toHub = (role: boolean, pattern: object = {account: [N.ACCOUNT]}): Change =>
  C.all(
    plain(),
    ruled('org-rule-member', pattern, {Arn: H.FOREIGN_BUS, ...(role ? {RoleArn: N.ROLE} : {})}),
    roleFor('events:PutEvents', H.FOREIGN_BUS),
  );

const AS_MEMBER = {...H.MEMBER, ...NONE, organization: C.ORG};

const FOURTH: readonly Case[] = [
  // ministryofjustice/opg-lpa: break glass to PagerDuty
  healthy('opg-lpa, PagerDuty is subscribed', web(PD), HTTPS(PD)),
  broken('twin: opg-lpa, PagerDuty never confirmed', 'subscription', web(PD, {PendingConfirmation: 'true'}), HTTPS(PD)),
  broken('Slack’s webhook is subscribed itself', 'subscription', web(HOOK, {PendingConfirmation: 'true'}), HTTPS(HOOK)),
  broken(
    'twin: opg-lpa, PagerDuty was unsubscribed',
    'subscription',
    C.all(web(PD), (account) => void (topicOf(account).subscriptions = [])),
    HTTPS(PD),
  ),
  // uktrade/terraform-module-aws_account: a permission per account, and no role (EventBridge, cross-account: a role for new targets)
  unknown('uktrade, a permission for the member, and no role', 'target', toHub(false), AS_MEMBER),
  broken('twin: uktrade, a permission for another member, and no role', 'target', toHub(false), AS_MEMBER, {
    others: hubPolicy({}, {AWS: `arn:aws:iam::444455556666:root`}, H.FOREIGN_BUS),
  }),
  healthy('neighbour: uktrade, and a role', toHub(true), AS_MEMBER, {
    others: hubPolicy({}, {AWS: C.ROOT}, H.FOREIGN_BUS),
  }),
  // central backup events of a landing zone: whoever has a role of this name
  healthy('a hub that admits a role by its name in any account', toHub(true), AS_MEMBER, {
    others: hubPolicy({ArnLike: {'aws:PrincipalArn': 'arn:*:iam::*:role/iam-alerts'}}),
  }),
  broken('twin: the role has another name', 'target', toHub(true), AS_MEMBER, {
    others: hubPolicy({ArnLike: {'aws:PrincipalArn': 'arn:*:iam::*:role/eventbridge-forward'}}),
  }),
  broken('twin: the role’s session in place of the role', 'target', toHub(true), AS_MEMBER, {
    others: hubPolicy({ArnLike: {'aws:PrincipalArn': 'arn:*:sts::*:assumed-role/iam-alerts/*'}}),
  }),
  healthy('Heidi, all accounts of the organization', toHub(true), AS_MEMBER, {
    others: hubPolicy({StringEquals: {'aws:PrincipalOrgID': C.ORG}}, '*', H.FOREIGN_BUS),
  }),
  broken('twin: the hub’s policy names a bus of another name', 'target', toHub(true), AS_MEMBER, {
    others: hubPolicy({StringEquals: {'aws:PrincipalOrgID': C.ORG}}, '*', H.FOREIGN_BUS.replace('default', 'health')),
  }),
  // a hub whose rule asks for its own account
  broken('twin: the hub’s rule asks for the hub’s own account', 'rule', toHub(true), AS_MEMBER, {
    others: H.hubAccount((account) => {
      home(account).rules[0]!.rule.EventPattern = JSON.stringify({source: ['aws.iam'], account: [N.STRANGER]});
    }),
  }),
  // EventBridge guide, rules that loop: a rule that forwards a forwarded event
  healthy('Terraform’s example of an organization, by its principal', toHub(true, {source: ['aws.iam']}), AS_MEMBER, {
    others: hubPolicy({StringEquals: {'aws:PrincipalOrgID': [C.ORG]}}, '*', H.FOREIGN_BUS),
  }),
  // reflexivesecurity: CWE -> SQS -> Lambda, one queue for each rule
  healthy(
    'Reflex, a rule to a queue of its own',
    toQueue({
      Policy: P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sqs:SendMessage',
        Resource: Q,
        Condition: {ArnEquals: {'aws:SourceArn': N.RULE}},
      }),
      DelaySeconds: '0',
    }),
    QUEUED,
  ),
  // re:Post: a policy of the queue by aws:SourceArn of the bus
  broken(
    'the queue admits the bus in place of the rule',
    'target',
    toQueue({
      Policy: P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sqs:SendMessage',
        Resource: Q,
        Condition: {ArnEquals: {'aws:SourceArn': N.BUS}},
      }),
    }),
    QUEUED,
  ),
  broken(
    'the queue’s policy names its URL',
    'target',
    toQueue({
      Policy: P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sqs:SendMessage',
        Resource: `https://sqs.us-east-1.amazonaws.com/${N.ACCOUNT}/cloudtrail-events`,
      }),
    }),
    QUEUED,
  ),
  broken(
    'the queue’s policy allows to receive',
    'target',
    toQueue({
      Policy: P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        Resource: Q,
      }),
    }),
    QUEUED,
  ),
  // pasiorovuo-like CDK: Match.anyOf and a text of many lines
  healthy(
    'CDK, eleven names and lines of blanks',
    C.all(
      plain(),
      ruled(
        'IamRule',
        {
          source: ['aws.iam'],
          detail: {eventName: ['CreateUser', 'UpdateUser', 'DeleteUser', 'CreateRole', 'UpdateRole', 'DeleteRole']},
        },
        {
          InputTransformer: {
            InputPathsMap: {
              account: '$.account',
              region: '$.region',
              'detail-userIdentity-principalId': '$.detail.userIdentity.principalId',
              'detail-eventName': '$.detail.eventName',
            },
            InputTemplate:
              '"IAM change"\n"                     account: <account>"\n"                     region: <region>"\n"                     principalId: <detail-userIdentity-principalId>"\n"                     event: <detail-eventName>"\n"                    "',
          },
        },
      ),
    ),
    wants('CreateUser', 'UpdateUser', 'DeleteUser', 'CreateRole', 'UpdateRole', 'DeleteRole'),
  ),
  broken(
    'awslabs blog of old, an eventName in lower case',
    'rule',
    C.all(plain(), ruled('iam', calls(['createUser', 'deleteUser']))),
    wants('CreateUser', 'DeleteUser'),
  ),
  healthy(
    'neighbour: names without regard to case',
    C.all(plain(), ruled('iam', calls([{'equals-ignore-case': 'createuser'}, {'equals-ignore-case': 'deleteuser'}]))),
    wants('CreateUser', 'DeleteUser'),
  ),
  // techresolve.blog
  broken(
    'an eventSource without its domain',
    'rule',
    C.all(
      plain(),
      ruled('iam', {source: ['aws.iam'], ...CT, detail: {eventSource: ['iam'], eventName: ['CreateUser']}}),
    ),
    wants('CreateUser'),
  ),
  broken(
    'an eventSource where the source belongs',
    'rule',
    C.all(plain(), ruled('iam', {source: ['iam.amazonaws.com'], ...CT, detail: {eventName: ['CreateUser']}})),
    wants('CreateUser'),
  ),
  // a Region in the pattern
  broken(
    'the Region where the stack stands',
    'rule',
    C.all(plain(), ruled('iam', {...IAMS, region: ['eu-west-1']})),
    W,
  ),
  broken(
    'awsRegion of the stack',
    'rule',
    C.all(plain(), ruled('iam', {...IAMS, detail: {awsRegion: ['eu-west-2']}})),
    W,
  ),
  healthy(
    'neighbour: awsRegion of IAM',
    C.all(plain(), ruled('iam', {...IAMS, detail: {awsRegion: ['us-east-1']}})),
    W,
  ),
  // errorCode
  healthy('calls that succeeded', C.all(plain(), ruled('iam', {...IAMS, detail: {errorCode: [{exists: false}]}})), W),
  broken(
    'calls that failed',
    'rule',
    C.all(plain(), ruled('iam', {...IAMS, detail: {errorCode: ['AccessDenied', 'Client.UnauthorizedOperation']}})),
    W,
  ),
  // service control: calls by a person alone
  broken(
    'sessions of SSO alone',
    'rule',
    C.all(
      plain(),
      ruled('iam', {
        ...IAMS,
        detail: {userIdentity: {sessionContext: {sessionIssuer: {userName: [{prefix: 'AWSReservedSSO_'}]}}}},
      }),
    ),
    W,
  ),
  broken(
    'without calls of CloudFormation',
    'rule',
    C.all(plain(), ruled('iam', {...IAMS, detail: {userAgent: [{'anything-but': ['cloudformation.amazonaws.com']}]}})),
    W,
  ),
  broken(
    'without calls of CloudFormation, by declaration, and an event may have no agent',
    'rule',
    C.all(plain(), ruled('iam', {...IAMS, detail: {userAgent: [{'anything-but': ['cloudformation.amazonaws.com']}]}})),
    {...W, events: {include: 'iam-changes', except: [{detail: {userAgent: ['cloudformation.amazonaws.com']}}]}},
  ),
  healthy(
    'neighbour: without calls of CloudFormation, and events without an agent are declared silent',
    C.all(plain(), ruled('iam', {...IAMS, detail: {userAgent: [{'anything-but': ['cloudformation.amazonaws.com']}]}})),
    {
      ...W,
      events: {
        include: 'iam-changes',
        except: [{detail: {userAgent: ['cloudformation.amazonaws.com', {exists: false}]}}],
      },
    },
  ),
  // a retry policy of nothing
  healthy(
    'no retries, and nothing kept',
    simple({RetryPolicy: {MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60}}),
    W,
  ),
];

export const HEALTHY: readonly Case[] = FOURTH.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = FOURTH.filter(({expected}) => expected !== 'in-sync');
