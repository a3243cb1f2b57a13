/**
 * Trails and their selectors, patterns of rules, templates, topics. Each verdict was decided from these pages before the tool saw the account:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-operations.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
import {ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {protects} from '../sns.js';

const WRITES = {trail: {'management-events': 'write'}};
type Fields = C.FieldSelectors;
const records = (words: string, ...selectors: Fields[]): Case =>
  healthy(`a trail that records ${words}`, C.advanced(...selectors), WRITES);
const skips = (words: string, ...selectors: Fields[]): Case =>
  broken(`a trail that records ${words}`, 'trail', C.advanced(...selectors), WRITES);
const selectors = (...FieldSelectors: Fields[]): Change =>
  C.onTrail((found) => {
    found.selectors = {
      EventSelectors: [],
      AdvancedEventSelectors: FieldSelectors.map((fields) => ({FieldSelectors: fields})),
    };
  });
const MANAGEMENT = {Field: 'eventCategory', Equals: ['Management']};
const NETWORK: Fields = [
  {Field: 'eventCategory', Equals: ['NetworkActivity']},
  {Field: 'eventSource', Equals: ['kms.amazonaws.com']},
];
const DATA: Fields = [
  {Field: 'eventCategory', Equals: ['Data']},
  {Field: 'resources.type', Equals: ['AWS::S3::Object']},
];

const TRAILS: readonly Case[] = [
  records('all but KMS and RDS’s data', [
    {Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'rdsdata.amazonaws.com']},
  ]),
  records('changes of IAM alone', [
    {Field: 'readOnly', Equals: ['false']},
    {Field: 'eventSource', Equals: ['iam.amazonaws.com']},
  ]),
  records(
    'reads by one selector and changes by another',
    [{Field: 'readOnly', Equals: ['true']}],
    [{Field: 'readOnly', Equals: ['false']}],
  ),
  records(
    'IAM and STS by one selector each',
    [{Field: 'eventSource', Equals: ['sts.amazonaws.com']}],
    [{Field: 'eventSource', Equals: ['iam.amazonaws.com']}],
  ),
  records('calls of APIs', [{Field: 'eventType', Equals: ['AwsApiCall']}]),
  records('all but what services do by themselves', [{Field: 'eventType', NotEquals: ['AwsServiceEvent']}]),
  records('services whose names begin with i', [{Field: 'eventSource', StartsWith: ['i', 's']}]),
  healthy('a trail that records network activity and all management events', selectors(NETWORK, [MANAGEMENT]), WRITES),
  healthy(
    'a trail that records data of S3 and changes',
    selectors(DATA, [MANAGEMENT, {Field: 'readOnly', Equals: ['false']}]),
    WRITES,
  ),
  healthy(
    'a trail of basic selectors without KMS and RDS’s data',
    C.basic({
      ReadWriteType: 'WriteOnly',
      IncludeManagementEvents: true,
      ExcludeManagementEventSources: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'],
    }),
    WRITES,
  ),
  healthy(
    'a trail of two basic selectors, of which one is of data alone',
    C.basic(
      {
        ReadWriteType: 'All',
        IncludeManagementEvents: false,
        DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
      },
      {ReadWriteType: 'WriteOnly', IncludeManagementEvents: true},
    ),
    WRITES,
  ),
  skips('reads', [{Field: 'readOnly', Equals: ['true']}]),
  skips('all but the deploy role', [
    {Field: 'userIdentity.arn', NotStartsWith: [`arn:aws:sts::${N.ACCOUNT}:assumed-role/deploy/`]},
  ]),
  skips('what was done in the console', [{Field: 'sessionCredentialFromConsole', Equals: ['true']}]),
  skips('what was not done in the console', [{Field: 'sessionCredentialFromConsole', NotEquals: ['true']}]),
  skips('what services do by themselves', [{Field: 'eventType', Equals: ['AwsServiceEvent']}]),
  skips('all but IAM and STS', [{Field: 'eventSource', NotEquals: ['iam.amazonaws.com', 'sts.amazonaws.com']}]),
  skips('all whose source does not begin with iam', [{Field: 'eventSource', NotStartsWith: ['iam']}]),
  skips('changes of STS', [
    {Field: 'eventSource', Equals: ['sts.amazonaws.com']},
    {Field: 'readOnly', Equals: ['false']},
  ]),
  skips('four calls', [{Field: 'eventName', Equals: ['CreateUser', 'DeleteUser', 'CreateRole', 'DeleteRole']}]),
  broken('a trail that records network activity alone', 'trail', selectors(NETWORK), WRITES),
  broken(
    'a trail of a basic selector of reads, and one of data',
    'trail',
    C.basic(
      {ReadWriteType: 'ReadOnly', IncludeManagementEvents: true},
      {ReadWriteType: 'All', IncludeManagementEvents: false},
    ),
    WRITES,
  ),
  broken(
    'a trail of two selectors that share nothing with changes of IAM',
    'trail',
    C.advanced(
      [{Field: 'readOnly', Equals: ['true']}],
      [
        {Field: 'readOnly', Equals: ['false']},
        {Field: 'eventSource', NotEquals: ['iam.amazonaws.com']},
      ],
    ),
    WRITES,
  ),
];

const all = (words: string, value: object, more: object = {}): Case =>
  healthy(`a pattern from the world: ${words}`, C.pattern(value), more);
const some = (words: string, value: object, more: object = {}): Case =>
  broken(`a pattern from the world: ${words}`, 'rule', C.pattern(value), more);
const DEPLOY = {sessionContext: {sessionIssuer: {userName: ['deploy']}}};
const PATTERNS: readonly Case[] = [
  all('the name exists', C.named({exists: true})),
  all('no reads by the beginnings of their names', C.named({'anything-but': {prefix: ['Get', 'List', 'Simulate']}})),
  all('no reads by wildcards', C.named({'anything-but': {wildcard: ['Get*', 'List*']}})),
  all('IAM or STS, by $or', {$or: [{source: ['aws.iam']}, {source: ['aws.sts']}]}),
  all('an $or whose halves add up', {
    source: ['aws.iam'],
    $or: [{detail: {errorCode: [{exists: true}]}}, {detail: {errorCode: [{exists: false}]}}],
  }),
  all('changes or failures', {
    source: ['aws.iam'],
    $or: [{detail: {readOnly: [false]}}, {detail: {errorCode: [{exists: true}]}}],
  }),
  all('the source in capitals, ignoring case', {source: [{'equals-ignore-case': 'AWS.IAM'}]}),
  all('the beginning of the source, ignoring case', C.calls({}, {source: [{prefix: {'equals-ignore-case': 'AWS.I'}}]})),
  all('the end of the event’s source, ignoring case', {
    source: ['aws.iam'],
    detail: {eventSource: [{suffix: {'equals-ignore-case': '.AMAZONAWS.COM'}}]},
  }),
  all('two Regions and a name that is none', C.calls({}, {region: ['aws-global', 'us-east-1', 'us-east-2']})),
  all('the envelope’s own fields', {version: ['0'], id: [{exists: true}], account: [N.ACCOUNT], source: ['aws.iam']}),
  all(
    'the category of the event',
    C.calls({eventCategory: ['Management'], managementEvent: [true], eventType: ['AwsApiCall']}),
  ),
  all(
    'but the deploy role, as the baseline says',
    {
      ...C.calls(),
      detail: {
        eventSource: ['iam.amazonaws.com'],
        userIdentity: {sessionContext: {sessionIssuer: {userName: [{'anything-but': ['deploy']}, {exists: false}]}}},
      },
    },
    {events: {include: 'iam-changes', except: [{detail: {userIdentity: DEPLOY}}]}},
  ),
  some(
    'but the deploy role, and the baseline does not say so',
    C.callsBy({sessionContext: {sessionIssuer: {userName: [{'anything-but': ['deploy']}, {exists: false}]}}}),
  ),
  some(
    'but the deploy role, and users have no issuer',
    C.callsBy({sessionContext: {sessionIssuer: {userName: [{'anything-but': ['deploy']}]}}}),
    {events: {include: 'iam-changes', except: [{detail: {userIdentity: DEPLOY}}]}},
  ),
  some('every address of version 4', C.calls({sourceIPAddress: [{cidr: '0.0.0.0/0'}]})),
  some('roles by a wildcard', C.named({wildcard: '*Role*'})),
  some('changes, where false is a text', C.calls({readOnly: ['false']})),
  some('this year', C.calls({}, {time: [{prefix: '2026'}]})),
  some('without a document of a policy', C.calls({requestParameters: {policyDocument: [{exists: false}]}})),
  some('numbers where the version is text', C.calls({eventVersion: [{numeric: ['>=', 1]}]})),
  some('STS alone', {source: ['aws.sts'], 'detail-type': ['AWS API Call via CloudTrail']}),
  some('signing in alone', {source: ['aws.signin'], 'detail-type': ['AWS Console Sign In via CloudTrail']}),
  some('what services do by themselves', {source: ['aws.iam'], 'detail-type': ['AWS Service Event via CloudTrail']}),
  some('an $or whose halves leave a gap', {
    source: ['aws.iam'],
    $or: [{detail: {eventName: [{prefix: 'Create'}]}}, {detail: {userIdentity: {type: ['Root']}}}],
  }),
  some('no beginnings among which one is a change', C.named({'anything-but': {prefix: ['Get', 'List', 'Set']}})),
  some('the ends of names', C.named({suffix: 'User'}, {suffix: 'Role'}, {suffix: 'Policy'})),
  healthy(
    'a rule for all management events, by their nature',
    C.all(C.pattern(C.calls({readOnly: [false]})), (account) => {
      ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    }),
  ),
];

const shows = (words: string, text: string, paths: Record<string, string> = C.NAME): Case =>
  healthy(`a template from the world: ${words}`, C.template(paths, text));
const spoils = (words: string, text: string, paths: Record<string, string> = C.NAME): Case =>
  broken(`a template from the world: ${words}`, 'target', C.template(paths, text));
const {n} = C.NAME;
const TARGETS: readonly Case[] = [
  shows('quotes in quotes', '"He called \\"<n>\\" just now"'),
  shows('a document inside an object', '{"call": "<n>", "parameters": <p>}', {n, p: '$.detail.requestParameters'}),
  shows('the account, Region and time of the event', '"<t>: <n> in <a>/<r>"', {
    n,
    t: '$.time',
    a: '$.account',
    r: '$.region',
  }),
  shows('the rule’s name by AWS’s own variable', '{"rule": "<aws.events.rule-name>", "call": "<n>"}'),
  shows(
    'the event as JSON beside the name of the rule',
    '{"rule": "<aws.events.rule-arn>", "original": <aws.events.event.json>}',
    {},
  ),
  spoils('a comma too many', '{"call": "<n>",}'),
  spoils('single quotes', "{'call': '<n>'}"),
  spoils('parameters in quotes, which are an object', '{"call": "<n>", "parameters": "<p>"}', {
    n,
    p: '$.detail.requestParameters',
  }),
  spoils('the field of the record at the top', '{"call": "<n>"}', {n: '$.eventName'}),
  spoils('the time alone', '"IAM changed at <t>"', {t: '$.time'}),
  shaky(
    'a template from the world: a variable that is not in the map',
    'target',
    C.template(C.NAME, '{"call": "<name>"}'),
  ),
  healthy(
    'no second try, and a queue for what fails',
    C.target({RetryPolicy: {MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60}}),
  ),
];

const masks = (Operation: object, kind: string): Change => protects(Operation, kind);
const TOPICS: readonly Case[] = [
  healthy(
    'a topic that takes addresses out of what comes in',
    masks({Deidentify: {MaskConfig: {MaskWithCharacter: '#'}}}, 'CreditCardNumber'),
  ),
  healthy(
    'a topic whose samples of keys are counted',
    masks({Audit: {SampleRate: '1', FindingsDestination: {}, NoFindingsDestination: {}}}, 'AwsSecretKey'),
  ),
  healthy(
    'a topic with an archive setting of nothing and two signatures',
    C.topicAttributes({ArchivePolicy: '', SignatureVersion: '2', KmsMasterKeyId: N.TOPIC_KEY}),
  ),
  healthy(
    'a topic that admits rules of this account by ArnLike',
    C.topicPolicy(C.publish({ArnLike: {'aws:SourceArn': `arn:aws:events:*:${N.ACCOUNT}:*`}})),
  ),
  healthy(
    'a mailbox of which SNS lists an old subscription as pending',
    C.subscribedAs(N.EMAIL, 'PendingConfirmation'),
  ),
  healthy(
    'a subscription whose policy of delivery is its own',
    C.attributes('sqs', {DeliveryPolicy: '', EffectiveDeliveryPolicy: P.DEFAULT_DELIVERY}),
  ),
  healthy(
    'a key of many Regions, the first of them',
    C.onKey((k) => Object.assign(k.key, {MultiRegion: true, KeyId: k.key.KeyId}), N.TOPIC_KEY),
  ),
  broken(
    'a key of many Regions that waits for its replicas to be deleted',
    'key',
    C.onKey(
      (k) => void Object.assign(k.key, {KeyState: 'PendingReplicaDeletion', Enabled: false, MultiRegion: true}),
      N.TOPIC_KEY,
    ),
  ),
  broken('a topic that denies what comes in with an address', 'topic', masks({Deny: {}}, 'IpAddress')),
  broken(
    'a topic that is named in the policy with a star at its end, and another Region',
    'topic',
    C.topicPolicy(C.publish(undefined, {Resource: `${N.TOPIC.replace('us-east-1', 'eu-west-1')}*`})),
  ),
  broken('a mailbox that is pending alone', 'subscription', C.listedAs('PendingConfirmation')),
  broken('a queue that is listed as Deleted', 'subscription', (account) => {
    topicOf(account).subscriptions.find(({row}) => row.Protocol === 'sqs')!.row.SubscriptionArn = 'Deleted';
  }),
];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services */
const china = {id: 'aws-cn', region: 'cn-north-1'};
const gov = {id: 'aws-us-gov', region: 'us-gov-west-1'};
const inPartition = ({id, region}: typeof china, more: object = {}): object => {
  const spelled = (text: string): string => text.replaceAll('arn:aws:', `arn:${id}:`).replaceAll('us-east-1', region);
  return {
    partition: id,
    trail: {'kms-key': spelled(N.TRAIL_KEY)},
    topic: {'kms-key': spelled(N.TOPIC_KEY)},
    recipients: [C.MAIL, {protocol: 'sqs', endpoint: spelled(N.QUEUE)}],
    ...more,
  };
};
const here = (words: string, partition: typeof china, change: Change): Case =>
  healthy(`${partition.id} from the world: ${words}`, change, inPartition(partition), {partition});
const away = (words: string, hops: string, partition: typeof china, change: Change): Case =>
  broken(`${partition.id} from the world: ${words}`, hops, change, inPartition(partition), {partition});
const patternThere =
  (value: object): Change =>
  (account) =>
    void (account.buses[0]!.rules[0]!.rule.EventPattern = JSON.stringify(value));
const queuePolicyThere =
  (statement: object): Change =>
  (account) => {
    const arn = Object.keys(account.queues).find((one) => one.endsWith(':iam-alerts-queue'))!;
    account.queues[arn]!['Policy'] = P.policy({...statement, Resource: arn});
  };
const PARTITIONS: readonly Case[] = [
  here(
    'the source as IAM writes it there',
    china,
    patternThere({
      source: ['aws.iam'],
      region: ['cn-north-1', 'cn-northwest-1'],
      detail: {eventSource: ['iam.amazonaws.com']},
    }),
  ),
  here('the Region by its beginning', gov, patternThere(C.calls({awsRegion: [{prefix: 'us-gov-'}]}))),
  here(
    'a queue that admits SNS of this account',
    gov,
    queuePolicyThere({
      Effect: 'Allow',
      Principal: {Service: 'sns.amazonaws.com'},
      Action: 'sqs:SendMessage',
      Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
    }),
  ),
  away('the Region of the other one', 'rule', china, patternThere(C.calls({}, {region: ['cn-northwest-1']}))),
  away('the Region of the other one', 'rule', gov, patternThere(C.calls({awsRegion: ['us-gov-east-1']}))),
  away(
    'a queue that asks for a topic of the other partition',
    'subscription',
    gov,
    queuePolicyThere({
      Effect: 'Allow',
      Principal: {Service: 'sns.amazonaws.com'},
      Action: 'sqs:SendMessage',
      Condition: {ArnEquals: {'aws:SourceArn': N.TOPIC}},
    }),
  ),
  away(
    'the event’s source with the ending of China',
    'rule',
    china,
    patternThere({source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com.cn']}}),
  ),
];

const ALL = [...TRAILS, ...PATTERNS, ...TARGETS, ...TOPICS, ...PARTITIONS];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
