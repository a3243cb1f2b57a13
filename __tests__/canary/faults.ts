/** Faults that an emulator which delivers can show, each put into a healthy account; and healthy neighbours of them. */
import {PutEventSelectorsCommand, StopLoggingCommand, UpdateTrailCommand} from '@aws-sdk/client-cloudtrail';
import {
  CreateEventBusCommand,
  DeleteRuleCommand,
  DisableRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import {CreateTopicCommand, SetSubscriptionAttributesCommand, UnsubscribeCommand} from '@aws-sdk/client-sns';
import type {HopName} from '../../src/findings/model.js';
import type {Account} from '../../stand-in/accounts.js';
import {allow, policy} from '../../stand-in/fixture-policies.js';

export interface Built {
  readonly account: Account;
  readonly topicArn: string;
  readonly probeArn: string;
  readonly subscriptionArn: string;
}

export interface Fault {
  readonly title: string;
  /** At which the proof has to say that the canary is lost; null where it arrives. */
  readonly hop: HopName | null;
  readonly put: (built: Built) => Promise<unknown>;
}

const RULE = 'iam-changes';
const IAM = {
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventSource: ['iam.amazonaws.com']},
};

const pattern = (title: string, hop: HopName | null, EventPattern: object): Fault => ({
  title: `pattern: ${title}`,
  hop,
  put: ({account}) =>
    account.clients().events.send(new PutRuleCommand({Name: RULE, EventPattern: JSON.stringify(EventPattern)})),
});

const target = (title: string, hop: HopName | null, change: Partial<Target>): Fault => ({
  title: `target: ${title}`,
  hop,
  put: ({account, topicArn}) =>
    account
      .clients()
      .events.send(new PutTargetsCommand({Rule: RULE, Targets: [{Id: 'alerts', Arn: topicArn, ...change}]})),
});

const filter = (title: string, hop: HopName | null, scope: string, policy: object): Fault => ({
  title: `filter: ${title}`,
  hop,
  put: async ({account, subscriptionArn: SubscriptionArn}) => {
    const {sns} = account.clients();
    for (const [AttributeName, AttributeValue] of [
      ['FilterPolicyScope', scope],
      ['FilterPolicy', JSON.stringify(policy)],
    ])
      await sns.send(new SetSubscriptionAttributesCommand({SubscriptionArn, AttributeName, AttributeValue}));
  },
});

const selectors = (title: string, hop: HopName | null, given: object): Fault => ({
  title: `trail: ${title}`,
  hop,
  put: ({account}) => account.clients().cloudtrail.send(new PutEventSelectorsCommand({TrailName: 'trail', ...given})),
});

const input = (paths: Record<string, string>, template: string): Partial<Target> => ({
  InputTransformer: {InputPathsMap: paths, InputTemplate: template},
});

const admits = (topic: string): string => policy(allow('events', 'events.amazonaws.com', 'sns:Publish', topic));

/**
 * Not among them, since the emulator does otherwise than AWS: an InputPath that selects nothing (`__tests__/witness/faults.ts`). What it does not
 * look at cannot be shown by it: policies, keys, roles, service control policies, Regions of topics and queues.
 */
export const FAULTS: readonly Fault[] = [
  {title: 'nothing is broken', hop: null, put: async () => undefined},
  pattern('another source', 'rule', {...IAM, source: ['aws.ec2']}),
  pattern('a source in capitals', 'rule', {...IAM, source: ['AWS.IAM']}),
  pattern('another detail-type', 'rule', {...IAM, 'detail-type': ['AWS API Call']}),
  pattern('another event source', 'rule', {...IAM, detail: {eventSource: ['sts.amazonaws.com']}}),
  pattern('names without the call', 'rule', {...IAM, detail: {eventName: ['CreateUser', 'DeleteUser']}}),
  pattern('the prefixes of the AWS article', 'rule', {
    ...IAM,
    detail: {eventName: [{prefix: 'Create'}, {prefix: 'Put'}, {prefix: 'Attach'}]},
  }),
  pattern('anything but the call', 'rule', {...IAM, detail: {eventName: [{'anything-but': ['TagRole']}]}}),
  pattern('anything but its prefix', 'rule', {...IAM, detail: {eventName: [{'anything-but': {prefix: 'Tag'}}]}}),
  pattern('reads only', 'rule', {...IAM, detail: {readOnly: [true]}}),
  pattern('another account', 'rule', {...IAM, account: ['999988887777']}),
  pattern('another Region', 'rule', {...IAM, region: ['eu-west-1']}),
  pattern('a field that is not there', 'rule', {...IAM, detail: {eventname: ['TagRole']}}),
  pattern('the name of the call in small letters', 'rule', {...IAM, detail: {eventName: ['tagrole']}}),
  pattern('a suffix that takes it', null, {...IAM, detail: {eventName: [{suffix: 'Role'}]}}),
  pattern('the source alone', null, {source: ['aws.iam']}),
  pattern('a wildcard that takes it', null, {...IAM, detail: {eventName: [{wildcard: '*Role*'}]}}),
  {
    title: 'rule: disabled',
    hop: 'rule',
    put: ({account}) => account.clients().events.send(new DisableRuleCommand({Name: RULE})),
  },
  {
    title: 'rule: gone',
    hop: 'rule',
    put: async ({account}) => {
      await account.clients().events.send(new RemoveTargetsCommand({Rule: RULE, Ids: ['alerts']}));
      await account.clients().events.send(new DeleteRuleCommand({Name: RULE}));
    },
  },
  {
    title: 'rule: on another bus',
    hop: 'rule',
    put: async ({account, topicArn}) => {
      const {events} = account.clients();
      await events.send(new RemoveTargetsCommand({Rule: RULE, Ids: ['alerts']}));
      await events.send(new DeleteRuleCommand({Name: RULE}));
      await events.send(new CreateEventBusCommand({Name: 'security'}));
      await events.send(new PutRuleCommand({Name: RULE, EventBusName: 'security', EventPattern: JSON.stringify(IAM)}));
      await events.send(
        new PutTargetsCommand({Rule: RULE, EventBusName: 'security', Targets: [{Id: 'alerts', Arn: topicArn}]}),
      );
    },
  },
  {
    title: 'target: gone',
    hop: 'target',
    put: ({account}) => account.clients().events.send(new RemoveTargetsCommand({Rule: RULE, Ids: ['alerts']})),
  },
  {
    title: 'target: another topic',
    hop: 'subscription',
    put: async ({account, topicArn}) => {
      const {events, sns} = account.clients();
      const {TopicArn} = await sns.send(
        new CreateTopicCommand({
          Name: 'elsewhere',
          Attributes: {Policy: admits(topicArn.replace('iam-alerts', 'elsewhere'))},
        }),
      );
      await events.send(new PutTargetsCommand({Rule: RULE, Targets: [{Id: 'alerts', Arn: TopicArn}]}));
    },
  },
  target('a constant text', 'target', {Input: '{"text":"something changed"}'}),
  target('the event itself', null, {}),
  target('its detail', null, {InputPath: '$.detail'}),
  target('a template of names', null, input({n: '$.detail.eventName', a: '$.detail.userAgent'}, '"IAM: <n> by <a>"')),
  filter('on attributes that no alert has', 'subscription', 'MessageAttributes', {service: ['iam']}),
  filter('on the body, another call', 'subscription', 'MessageBody', {detail: {eventName: ['CreateUser']}}),
  filter('on the body, another source', 'subscription', 'MessageBody', {source: ['aws.ec2']}),
  filter('on the body, the source', null, 'MessageBody', {source: ['aws.iam']}),
  {
    title: 'subscription: gone',
    hop: 'subscription',
    put: ({account, subscriptionArn}) =>
      account.clients().sns.send(new UnsubscribeCommand({SubscriptionArn: subscriptionArn})),
  },
  {
    title: 'subscription: raw',
    hop: null,
    put: ({account, subscriptionArn: SubscriptionArn}) =>
      account.clients().sns.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn,
          AttributeName: 'RawMessageDelivery',
          AttributeValue: 'true',
        }),
      ),
  },
  {
    title: 'trail: stopped',
    hop: 'trail',
    put: ({account}) => account.clients().cloudtrail.send(new StopLoggingCommand({Name: 'trail'})),
  },
  {
    title: 'trail: without global services',
    hop: 'trail',
    put: ({account}) =>
      account
        .clients()
        .cloudtrail.send(
          new UpdateTrailCommand({Name: 'trail', IncludeGlobalServiceEvents: false, IsMultiRegionTrail: false}),
        ),
  },
  selectors('reads only', 'trail', {EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}]}),
  selectors('no management events', 'trail', {
    EventSelectors: [
      {
        ReadWriteType: 'All',
        IncludeManagementEvents: false,
        DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
      },
    ],
  }),
  selectors('advanced, data events only', 'trail', {
    AdvancedEventSelectors: [
      {
        FieldSelectors: [
          {Field: 'eventCategory', Equals: ['Data']},
          {Field: 'resources.type', Equals: ['AWS::S3::Object']},
        ],
      },
    ],
  }),
  selectors('advanced, management events that write', null, {
    AdvancedEventSelectors: [
      {
        FieldSelectors: [
          {Field: 'eventCategory', Equals: ['Management']},
          {Field: 'readOnly', Equals: ['false']},
        ],
      },
    ],
  }),
  selectors('writes only', null, {EventSelectors: [{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}]}),
];
