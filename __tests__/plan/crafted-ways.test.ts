/** Plans where alerts come by a way of their own: a chat channel, a FIFO queue, alarms, a bus in another Region, a bus that nothing feeds. */
import {queue, subscribe, topic, topicOf, unsubscribe, home, rule, ruleOf, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import * as A from '../accounts/roads/alarm/account.js';
import * as D from '../accounts/roads/api-destination.js';
import * as S from '../accounts/roads/chat.js';
import * as H from '../accounts/hubs.js';
import * as C from '../accounts/changes.js';
import type {BaselineChange} from '../support/world.js';
import {eachIsPlanned, type Row} from './crafted.js';

const {all, MAIL} = C;
const NONAMES = {trail: null, rule: null, topic: null};
const noRule = (account: World): void => void (home(account).rules = []);
const noTarget = (account: World): void => void (ruleOf(account).targets = []);
const barren = (account: World): void => {
  account.topics = {};
  home(account).rules = [];
};

/** The channel is the only subscriber. */
const chat = all(S.to(), (account) => {
  unsubscribe(account, 'email');
  unsubscribe(account, 'sqs');
});
const CHAT = {...NONAMES, recipients: [{protocol: 'chat', endpoint: S.SLACK}]};

const FIFO = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:iam.fifo`;
const fifo = all(barren, (account) => {
  account.queues[FIFO] = {...queue(FIFO, P.policy()), FifoQueue: 'true', ContentBasedDeduplication: 'true'};
});
const toFifo = (
  more: {via?: 'direct'} = {},
  ...others: readonly {protocol: string; endpoint: string}[]
): BaselineChange => ({
  ...NONAMES,
  recipients: [...others, {protocol: 'sqs', endpoint: FIFO, ...more}],
});

const hubAlone = all(H.hub(), (account) => {
  const there = account.topics[H.HUB_TOPIC]!;
  there.subscriptions = [];
  account.topics = {[H.HUB_TOPIC]: there};
});
const MAILBOX = {...NONAMES, recipients: [MAIL]};

const onCustomBus = (account: World): void => {
  const own = {Id: '1', Arn: `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:team`};
  const made = rule('iam-changes', P.IAM_PATTERN, own, {Id: 't', Arn: N.TOPIC});
  Object.assign(made.rule, {EventBusName: 'sec', Arn: `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/sec/iam-changes`});
  account.buses.push({name: 'sec', region: N.REGION, policy: null, key: null, rules: [made], archives: []});
  home(account).rules = [];
};
const feeds = (account: World): void => {
  const bus = `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/sec`;
  home(account).rules = [rule('forward', P.IAM_PATTERN, {Id: 'bus', Arn: bus, RoleArn: N.ROLE})];
  account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', bus);
};
const CUSTOM = {rule: {bus: 'sec', 'dead-letter-queue': null}};

const narrow = (template: object): Row[2] =>
  all(D.made(), D.INVOKE, (account) => {
    const pattern = C.named('CreateUser');
    home(account).rules = [rule('users', pattern, {Id: 'api', Arn: D.ARN, RoleArn: N.ROLE, ...D.sends(template)})];
  });
const API = {...NONAMES, recipients: [{protocol: 'api-destination', endpoint: D.ARN}]};

const topicArn = (name: string): string => `arn:aws:sns:us-east-1:${N.ACCOUNT}:${name}`;
const mailboxOn =
  (name: string): Row[2] =>
  (account) => {
    account.topics[topicArn(name)] = topic(topicArn(name), P.topicPolicy(topicArn(name)));
    subscribe(account, 'email', `${name}@example.com`, {}, topicArn(name));
  };
const MAILBOXES = {
  ...NONAMES,
  recipients: ['a', 'b'].map((name) => ({protocol: 'email', endpoint: `${name}@example.com`})),
};

const twoTrails =
  (...validated: readonly boolean[]): Row[2] =>
  (account) => {
    const [first] = account.trails;
    account.trails = validated.map((LogFileValidationEnabled, at) => {
      const made = structuredClone(first!);
      Object.assign(made.trail, {LogFileValidationEnabled});
      if (at > 0)
        Object.assign(made.trail, {Name: 'second', TrailARN: made.trail.TrailARN.replace(/[^/]*$/, 'second')});
      return made;
    });
  };
/** They record what objects are read, and nothing of IAM. */
const silentTrails =
  (count: number): Row[2] =>
  (account) => {
    const [first] = account.trails;
    account.trails = Array.from({length: count}, (_, at) => {
      const made = structuredClone(first!);
      const Name = `objects-${String(at)}`;
      Object.assign(made.trail, {
        Name,
        TrailARN: made.trail.TrailARN.replace(/[^/]*$/, Name),
        IsMultiRegionTrail: false,
      });
      const DataResources = [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}];
      Object.assign(made, {
        selectors: {
          EventSelectors: [{ReadWriteType: 'All', IncludeManagementEvents: false, DataResources}],
          AdvancedEventSelectors: [],
        },
      });
      return made;
    });
  };
/** It records the other Region alone. */
const away: Row[2] = ({trails: [first]}) => {
  const TrailARN = first!.trail.TrailARN.replace(N.REGION, N.OTHER_REGION);
  Object.assign(first!.trail, {IsMultiRegionTrail: false, HomeRegion: N.OTHER_REGION, TrailARN});
};
const VALIDATED = {trail: {name: null, 'kms-key': null, bucket: null, 'log-file-validation': true}};

const ROWS: readonly Row[] = [
  ['chat alone, and the rule is gone', ['PutRule', 'PutTargets'], all(chat, noRule), CHAT],
  [
    'chat alone, and the declared rule is gone',
    ['PutRule', 'PutTargets'],
    all(chat, noRule),
    {...CHAT, rule: {name: 'iam-changes'}},
  ],
  ['chat alone, and the rule has no target', ['PutTargets'], all(chat, noTarget), CHAT],
  // What a rule brings today is not ended by the pattern for what the baseline requires: names are added to it, or another rule is made.
  ...(
    [
      ['calls of IAM that need not alert', ['PutRule'], {eventName: ['CreateUser', 'CreateRole']}],
      [
        'anything that the root user does',
        ['PutRule', 'PutTargets'],
        {$or: [{eventName: ['CreateUser']}, {userIdentity: {type: ['Root']}}]},
      ],
    ] as const
  ).map(([title, steps, detail]): Row => [
    `a rule that also brings ${title}`,
    steps,
    (account) => void (ruleOf(account).rule.EventPattern = JSON.stringify({source: ['aws.iam'], detail})),
    {...NONAMES, events: {include: ['iam:CreateUser', 'iam:DeleteUser']}},
  ]),
  [
    'a rule that also names calls of other services, without their source',
    ['PutRule', 'PutTargets'],
    (account) =>
      void (ruleOf(account).rule.EventPattern = JSON.stringify({
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {eventName: ['CreateUser', 'StopLogging', 'PutBucketPolicy']},
      })),
    NONAMES,
  ],
  [
    'a rule that names calls of IAM alone, without their source',
    ['PutRule'],
    (account) =>
      void (ruleOf(account).rule.EventPattern = JSON.stringify({
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {eventName: ['CreateUser', 'DeleteUser']},
      })),
    NONAMES,
  ],
  // Its alerts reach nobody, so another target harms nobody.
  [
    'a rule that leads to a topic that is gone, and the mailbox is on another topic',
    ['PutTargets'],
    (account) => void (ruleOf(account).targets = [{Id: 'old', Arn: topicArn('iam-alerts-old')}]),
    NONAMES,
  ],
  [
    'a rule that leads to a topic that is gone and to a function of others',
    ['PutRule', 'PutTargets'],
    (account) =>
      void (ruleOf(account).targets = [
        {Id: 'old', Arn: topicArn('iam-alerts-old')},
        {Id: 'other', Arn: `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:of-others`},
      ]),
    NONAMES,
  ],
  [
    'chat alone, and the topic admits nobody',
    ['SetTopicAttributes'],
    all(chat, (account) => void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC)))),
    CHAT,
  ],
  ['chat among others whom nobody declared', ['PutRule (a person)'], all(S.to(), noRule), CHAT],
  ['chat alone, and all is well', [], chat, CHAT],
  [
    'a channel that is on no topic',
    ['PutRule (a person)', 'UpdateSlackChannelConfiguration (a person)'],
    all(barren, S.configured()),
    CHAT,
  ],

  ['a FIFO queue that is not pinned', ['PutRule (a person)', 'Subscribe (a person)'], fifo, toFifo()],
  ['a FIFO queue that is pinned', ['PutRule', 'SetQueueAttributes', 'PutTargets'], fifo, toFifo({via: 'direct'})],
  [
    'a FIFO queue beside a mailbox',
    ['CreateTopic', 'PutRule', 'PutTargets', 'Subscribe', 'ConfirmSubscription (a person)', 'Subscribe (a person)'],
    fifo,
    toFifo({}, MAIL),
  ],

  ['alarms, where alerts have to name the call', ['SetTopicAttributes', 'PutRule', 'PutTargets'], A.cis, A.NAMED],
  ['alarms, where they are enough', [], A.cis, A.NOTICED],

  [
    'a bus in another Region, whose topic lacks the mailbox',
    ['Subscribe', 'ConfirmSubscription (a person)'],
    hubAlone,
    MAILBOX,
  ],
  [
    'a bus in another Region, whose topic is of others',
    ['CreateTopic', 'PutRule', 'PutTargets', 'Subscribe', 'ConfirmSubscription (a person)'],
    all(hubAlone, (account) => subscribe(account, 'email', 'team@example.com', {}, H.HUB_TOPIC)),
    MAILBOX,
  ],

  [
    'an alert that says what is true of its calls alone',
    ['PutRule (a person)', 'PutRule (a person)'],
    narrow({text: 'User created: <call>'}),
    API,
  ],
  ['an alert that names any call', ['PutRule'], narrow({text: '<call>'}), API],

  [
    'two mailboxes on topics of their own, one of them with a stranger',
    ['PutRule', 'PutTargets (a person)', 'PutTargets', 'Subscribe (a person)'],
    all(barren, mailboxOn('a'), mailboxOn('b'), (account) =>
      subscribe(account, 'email', 'x@example.com', {}, topicArn('a')),
    ),
    MAILBOXES,
  ],
  [
    'two mailboxes on topics of their own',
    ['PutRule', 'PutTargets', 'PutTargets'],
    all(barren, mailboxOn('a'), mailboxOn('b')),
    MAILBOXES,
  ],

  ['two trails that do the same, and both lack what is declared', ['UpdateTrail'], twoTrails(false, false), VALIDATED],
  ['two trails that do the same, and one has what is declared', [], twoTrails(false, true), VALIDATED],
  [
    'four trails, and none records management events',
    ['PutBucketPolicy', 'CreateTrail', 'StartLogging'],
    silentTrails(4),
    {trail: {name: 'sixth', 'kms-key': null}},
  ],
  [
    'five trails, and none records management events',
    ['CreateTrail (a person)', 'PutEventSelectors (a person)'],
    silentTrails(5),
    {trail: {name: 'sixth', 'kms-key': null}},
  ],
  [
    'a trail of another Region alone, and no bucket is declared',
    ['UpdateTrail (a person)'],
    away,
    {trail: {name: null, 'kms-key': null, bucket: null}},
  ],
  [
    'a trail of another Region alone, which writes to the declared bucket',
    ['UpdateTrail (a person)'],
    away,
    {trail: {name: null, 'kms-key': null}},
  ],
  [
    'a trail of another Region alone, which writes to another bucket than the declared one',
    ['PutBucketPolicy', 'CreateTrail', 'StartLogging'],
    all(away, (account) => void Object.assign(account.trails[0]!.trail, {S3BucketName: 'theirs'})),
    {trail: {name: null, 'kms-key': null}},
  ],

  [
    'a rule that is managed elsewhere and not there',
    ['PutRule (a person)'],
    all(noRule, (account) => void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC)))),
    {rule: {'managed-by': 'elsewhere', 'dead-letter-queue': null}},
  ],

  [
    'a role of which it is not known whether the topic admits it: EventBridge itself does not come',
    ['Investigate (a person)'],
    all(
      C.asRole((role) => void (role.inline = {})),
      (account) => {
        topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC));
      },
    ),
    {...NONAMES, topic: null},
  ],

  ['a custom bus that nothing feeds', ['PutTargets (a person)'], onCustomBus, CUSTOM],
  ['a custom bus that is fed', [], all(onCustomBus, feeds), CUSTOM],
  [
    'a custom bus that is fed, and no rule there',
    ['PutRule', 'PutTargets'],
    all(onCustomBus, feeds, (account) => {
      account.buses.find(({name}) => name === 'sec')!.rules = [];
    }),
    CUSTOM,
  ],
];

eachIsPlanned(ROWS);
