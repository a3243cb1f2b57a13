/** What belongs to others, works, or is waived is left as it is: each beside a neighbour that is put right. */
import {describe, expect, it} from '@jest/globals';
import {
  home,
  queue,
  rule,
  ruleOf,
  subscribe,
  topic,
  topicOf,
  unsubscribe,
  type TrailState,
  type World,
} from '../support/account.js';
import type {Json} from '../../src/findings/model.js';
import * as C from '../accounts/changes.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {judged, planned, words} from './support.js';

type Change = (account: World) => void;

const sns = (name: string): string => `arn:aws:sns:us-east-1:111122223333:${name}`;
const sqs = (name: string, region = 'us-east-1'): string => `arn:aws:sqs:${region}:111122223333:${name}`;
const MAIL = {trail: null, rule: null, topic: null, recipients: [{protocol: 'email', endpoint: N.EMAIL}]};

function stepsOf(change: Change, baseline: BaselineChange = {}, prune: readonly string[] = []): readonly string[] {
  return planned(change, baseline, {findings: judged, prune}).plan.steps.map(
    ({action, by, resource}) =>
      `${action}${by === 'human' ? ' (a person)' : ''} ${resource.split(':').slice(5).join(':')}`,
  );
}

const calls = (change: Change, baseline: BaselineChange = {}): readonly string[] =>
  words(planned(change, baseline, {findings: judged}).plan).filter((word) => !word.endsWith('(a person)'));

function barren(account: World): void {
  account.topics = {};
  account.queues = {};
  home(account).rules = [];
}

const users = {...P.IAM_PATTERN, detail: {...P.IAM_PATTERN.detail, eventName: ['CreateUser']}};

describe('a name of ours that others have taken', () => {
  it('is given a number: a rule for another service stays as it is', () => {
    const steps = stepsOf((account) => {
      barren(account);
      account.queues[sqs('ec2')] = queue(sqs('ec2'), P.queuePolicy('events.amazonaws.com', sqs('ec2'), N.RULE));
      home(account).rules = [rule('iam-alert-guard', {source: ['aws.ec2']}, {Id: '1', Arn: sqs('ec2')})];
    }, MAIL);
    expect(steps).toEqual([
      'CreateTopic iam-alert-guard',
      'PutRule rule/iam-alert-guard-2',
      'PutTargets rule/iam-alert-guard-2',
      'Subscribe iam-alert-guard',
      'ConfirmSubscription (a person) iam-alert-guard email security@example.com',
    ]);
  });

  it('is given a number: rule and topic of another team stay as they are', () => {
    const steps = stepsOf((account) => {
      barren(account);
      account.topics[sns('iam-alert-guard')] = topic(sns('iam-alert-guard'), P.topicPolicy(sns('iam-alert-guard')));
      subscribe(account, 'email', 'team-a@example.com', {}, sns('iam-alert-guard'));
      home(account).rules = [rule('iam-alert-guard', users, {Id: '1', Arn: sns('iam-alert-guard')})];
    }, MAIL);
    expect(steps.filter((step) => !step.includes('(a person)'))).toEqual([
      'CreateTopic iam-alert-guard-2',
      'PutRule rule/iam-alert-guard-2',
      'PutTargets rule/iam-alert-guard-2',
      'Subscribe iam-alert-guard-2',
    ]);
  });

  it('is ours where a run ended before the rule had a target', () => {
    const steps = stepsOf((account) => {
      barren(account);
      account.topics[sns('iam-alert-guard')] = topic(sns('iam-alert-guard'), P.topicPolicy(sns('iam-alert-guard')));
      subscribe(account, 'email', N.EMAIL, {}, sns('iam-alert-guard'));
      home(account).rules = [rule('iam-alert-guard', P.IAM_PATTERN)];
    }, MAIL);
    expect(steps.filter((step) => step.startsWith('Put'))).toContain('PutTargets rule/iam-alert-guard');
    expect(steps.join()).not.toContain('iam-alert-guard-2');
  });
});

describe('a dead-letter queue that works', () => {
  const works: Change = (account) => {
    ruleOf(account).targets[0]!.DeadLetterConfig = {Arn: sqs('old')};
    account.queues[sqs('old')] = queue(sqs('old'), P.queuePolicy('events.amazonaws.com', sqs('old'), N.RULE));
  };

  it('gives way to the declared one that works, too', () => {
    expect(calls(works)).toEqual(['PutTargets']);
  });

  it.each<[string, Change, BaselineChange]>([
    [
      'one that denies',
      (account) => {
        const deny = {Sid: 'no', Effect: 'Deny', Principal: '*', Action: 'sqs:SendMessage', Resource: N.RULE_DLQ};
        account.queues[N.RULE_DLQ]!['Policy'] = P.policy(deny);
      },
      {},
    ],
    [
      'one behind a key of AWS',
      (account) => {
        account.queues[N.RULE_DLQ]!['KmsMasterKeyId'] = 'alias/aws/sqs';
      },
      {},
    ],
    ['one in another Region', () => undefined, {rule: {'dead-letter-queue': sqs('dlq', 'eu-west-1')}}],
  ])('is not given up for %s', (_, change, baseline) => {
    const both: Change = (account) => {
      works(account);
      change(account);
    };
    expect(calls(both, baseline)).toEqual([]);
    expect(stepsOf(both, baseline)).not.toEqual([]);
  });
});

it('a log bucket that works is not given up for one whose requester pays', () => {
  const other =
    (payer: string): Change =>
    (account) => {
      account.buckets['new-bucket'] = {...structuredClone(account.buckets[N.BUCKET]!), payer};
      account.buckets['new-bucket'].policy = P.trailBucketPolicy('new-bucket', N.TRAIL);
    };
  expect(calls(other('Requester'), {trail: {bucket: 'new-bucket'}})).toEqual([]);
  expect(calls(other('BucketOwner'), {trail: {bucket: 'new-bucket'}})).toEqual(['UpdateTrail']);
});

describe('a key declared for a topic on which alarms ring', () => {
  const unencrypted: Change = (account) => {
    delete topicOf(account).attributes['KmsMasterKeyId'];
    topicOf(account).attributes['Policy'] = P.opsPolicy(N.TOPIC);
  };
  const rings: Change = (account) => {
    unencrypted(account);
    for (const alarm of account.alarms) Object.assign(alarm, {AlarmActions: [N.TOPIC]});
  };
  const keyPolicies = (change: Change): readonly string[] =>
    planned(change, {}, {findings: judged}).plan.steps.flatMap(({action, by, after}) =>
      action === 'PutKeyPolicy' && by === 'reconcile' ? [JSON.stringify(after)] : [],
    );

  it('lets CloudWatch use it before the topic gets it', () => {
    expect(calls(rings)).toEqual(['PutKeyPolicy', 'SetTopicAttributes']);
    expect(keyPolicies(rings)[0]).toContain('cloudwatch.amazonaws.com');
  });

  it('gives CloudWatch nothing where no alarm rings there', () => {
    expect(calls(unencrypted)).toEqual(['SetTopicAttributes']);
  });

  const lets =
    (...statements: object[]): Change =>
    (account) => {
      unencrypted(account);
      topicOf(account).attributes['Policy'] = P.policy(C.publish(), ...statements);
    };
  const ofBucket = {StringEquals: {'aws:SourceAccount': N.ACCOUNT}, ArnLike: {'aws:SourceArn': 'arn:aws:s3:*:*:files'}};
  const s3 = C.publish(ofBucket, {Principal: {Service: 's3.amazonaws.com'}});

  it('lets other services use it that the topic lets publish', () => {
    expect(calls(lets(s3))).toEqual(['PutKeyPolicy', 'SetTopicAttributes']);
    const [policy] = keyPolicies(
      lets(s3, C.publish(undefined, {Principal: {Service: ['budgets.amazonaws.com', 's3.amazonaws.com']}})),
    );
    expect(policy).toContain(
      JSON.stringify(JSON.stringify(['budgets.amazonaws.com', 's3.amazonaws.com'])).slice(1, -1),
    );
  });

  it.each<[string, Change]>([
    ['which the topic denies', lets(s3, C.deny(undefined, {Principal: {Service: 's3.amazonaws.com'}}))],
    [
      'which may only subscribe',
      lets(C.publish(undefined, {Action: 'sns:Subscribe', Principal: {Service: 's3.amazonaws.com'}})),
    ],
    [
      'which may publish to another topic',
      lets(C.publish(undefined, {Resource: N.OPS_TOPIC, Principal: {Service: 's3.amazonaws.com'}})),
    ],
    [
      'which the key admits already',
      (account) => {
        lets(s3)(account);
        C.keyPolicy(
          N.TOPIC_KEY,
          ...['events.amazonaws.com', 's3.amazonaws.com'].map((Service) => ({
            ...{Effect: 'Allow', Principal: {Service}, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*'},
          })),
        )(account);
      },
    ],
    [
      'where the topic has the key already',
      (account) => void (topicOf(account).attributes['Policy'] = P.policy(C.publish(), s3)),
    ],
  ])('gives nothing to a service %s', (_, change) => {
    expect(keyPolicies(change)).toEqual([]);
  });
});

describe('what a waiver covers, where something else is wrong', () => {
  const waived = (check: string, more: Readonly<Record<string, Json>> = {}): BaselineChange => ({
    ...more,
    waivers: [{check, reason: 'later', expires: '2027-01-01'}],
  });
  const after = (change: Change, baseline: BaselineChange): string =>
    JSON.stringify(
      planned(change, baseline, {findings: judged}).plan.steps.flatMap(({by, action, after: then}) =>
        by === 'reconcile' ? [[action, then]] : [],
      ),
    );

  it.each<[string, Change, BaselineChange, string, RegExp | null]>([
    [
      'trail-encrypted',
      (account) => {
        account.trails[0]!.trail.LogFileValidationEnabled = false;
      },
      waived('trail-encrypted', {trail: {'kms-key': 'alias/later'}}),
      'LogFileValidationEnabled',
      /CreateKey|KmsKeyId/,
    ],
    [
      'trail-bucket',
      (account) => {
        account.trails[0]!.trail.IsMultiRegionTrail = false;
      },
      waived('trail-bucket', {trail: {bucket: 'new-bucket'}}),
      'IsMultiRegionTrail',
      /CreateBucket|S3BucketName/,
    ],
    [
      'target-dead-letter-queue',
      (account) => {
        delete ruleOf(account).targets[0]!.DeadLetterConfig;
        ruleOf(account).targets[0]!.RetryPolicy = {MaximumRetryAttempts: 1};
      },
      waived('target-dead-letter-queue', {rule: {retry: {attempts: 10}}}),
      'MaximumRetryAttempts',
      /DeadLetterConfig/,
    ],
    [
      'target-message',
      (account) => {
        delete ruleOf(account).targets[0]!.DeadLetterConfig;
      },
      waived('target-message', {rule: {message: 'chat'}}),
      'DeadLetterConfig',
      /InputTransformer/,
    ],
    [
      'rule-enabled',
      (account) => {
        Object.assign(ruleOf(account).rule, {State: 'DISABLED', EventPattern: JSON.stringify(users)});
      },
      waived('rule-enabled'),
      'EventPattern',
      /"State"/,
    ],
    [
      'rule-pattern-coverage',
      (account) => {
        Object.assign(ruleOf(account).rule, {State: 'DISABLED', EventPattern: JSON.stringify(users)});
      },
      waived('rule-pattern-coverage'),
      'State',
      /EventPattern/,
    ],
  ])('%s', (_, change, baseline, mended, left) => {
    const said = after(change, baseline);
    expect(said).toContain(mended);
    if (left !== null) expect(said).not.toMatch(left);
  });
});

describe('what a waiver covers of one resource, where the same fails of another', () => {
  const IN_EU = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/second';
  /** Two trails, of which each records half of the calls, so that both are needed. */
  const halves: Change = (account) => {
    const [first] = account.trails;
    const second = structuredClone(first!);
    Object.assign(second.trail, {Name: 'second', TrailARN: IN_EU});
    const half = (trail: TrailState, operator: 'StartsWith' | 'NotStartsWith'): void => {
      trail.trail.LogFileValidationEnabled = false;
      trail.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['Management']},
              {Field: 'eventName', [operator]: ['Create']},
            ],
          },
        ],
      };
    };
    half(first!, 'StartsWith');
    half(second, 'NotStartsWith');
    account.trails.push(second);
  };
  const waiver = (resource: string) => ({check: 'trail-encrypted', reason: 'later', expires: '2027-01-01', resource});
  const later = {trail: {'kms-key': 'alias/later', 'log-file-validation': true, bucket: null, name: null}};
  const updates = (resource: string): readonly (readonly [string, boolean])[] =>
    planned(halves, {...later, waivers: [waiver(resource)]}, {findings: judged}).plan.steps.flatMap(
      ({action, resource: of, after}) =>
        action === 'UpdateTrail' ? [[of, JSON.stringify(after).includes('KmsKeyId')] as const] : [],
    );

  it.each([N.TRAIL, IN_EU])('%s', (resource) => {
    expect(Object.fromEntries(updates(resource))).toEqual({
      [N.TRAIL]: resource !== N.TRAIL,
      [IN_EU]: resource !== IN_EU,
    });
  });
});

it('a queue that a person has to open is not subscribed before', () => {
  const lost: Change = (account) => {
    unsubscribe(account, 'sqs');
    account.queues[N.QUEUE]!['KmsMasterKeyId'] = 'alias/aws/sqs';
  };
  expect(calls(lost)).toEqual([]);
  expect(
    calls((account) => {
      unsubscribe(account, 'sqs');
    }),
  ).toEqual(['Subscribe']);
});

it('a schedule that was taken away is not taken away again', () => {
  const name = `${N.RULE}#schedule`;
  const scheduled: Change = (account) => {
    ruleOf(account).rule.ScheduleExpression = 'rate(5 minutes)';
  };
  expect(stepsOf(scheduled, {}, [name])).toContain('PutRule rule/iam-changes');
  expect(stepsOf(() => undefined, {}, [name]).filter((step) => step.startsWith('PutRule'))).toEqual([]);
});

describe('a rule that watches other services, too', () => {
  const api = {'detail-type': ['AWS API Call via CloudTrail']};
  const pattern =
    (json: object, state = 'ENABLED'): Change =>
    (account) => {
      Object.assign(ruleOf(account).rule, {EventPattern: JSON.stringify(json), State: state});
    };
  const changed = (change: Change, baseline: BaselineChange = {rule: null}): readonly string[] =>
    stepsOf(change, baseline).filter((step) => step.startsWith('PutRule'));

  it.each<[string, object]>([
    ['by source', {source: ['aws.iam', 'aws.kms'], ...api, detail: {eventName: ['CreateUser', 'DisableKey']}}],
    [
      'by eventSource',
      {
        ...api,
        detail: {
          eventSource: ['iam.amazonaws.com', 'cloudtrail.amazonaws.com'],
          eventName: ['CreateUser', 'StopLogging'],
        },
      },
    ],
    ['by arms of $or', {$or: [{source: ['aws.iam'], detail: {eventName: ['CreateUser']}}, {source: ['aws.signin']}]}],
    ['with a wrong word for IAM', {source: ['iam.amazonaws.com', 'aws.kms'], ...api}],
  ])('keeps its pattern, and a rule is made beside it: %s', (_, json) => {
    expect(changed(pattern(json))).toEqual(['PutRule rule/iam-alert-guard']);
  });

  it.each<[string, object]>([
    ['of IAM alone', {source: ['aws.iam'], ...api, detail: {eventName: ['CreateUser']}}],
    ['of IAM by a wrong word', {source: ['iam.amazonaws.com'], ...api}],
    [
      'of IAM, spelled in two ways',
      {source: ['aws.iam', 'iam.amazonaws.com'], ...api, detail: {eventName: ['CreateUser']}},
    ],
  ])('is changed where it is one %s', (_, json) => {
    expect(changed(pattern(json))).toEqual(['PutRule rule/iam-changes']);
  });

  it('is switched on as it is, where it covers every call', () => {
    const wide = {source: ['aws.iam', 'aws.kms'], ...api};
    expect(changed(pattern(wide, 'DISABLED'))).toEqual(['PutRule rule/iam-changes']);
    expect(changed(pattern(wide))).toEqual([]);
  });

  it('is changed where the baseline names it, and the step says what is lost', () => {
    const both = pattern({source: ['aws.iam', 'aws.kms'], ...api, detail: {eventName: ['CreateUser', 'DisableKey']}});
    const {plan} = planned(both, {rule: {name: 'iam-changes'}}, {findings: judged});
    expect(plan.steps.find(({action}) => action === 'PutRule')?.text).toContain(
      'It also watches aws.kms: those alerts end with the new pattern.',
    );
  });
});

describe('a declared name that a rule for something else bears', () => {
  const EC2 = {source: ['aws.ec2']};
  const THEIRS = {Id: 'team', Arn: `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:team`};
  const taken =
    (json: object, ...targets: readonly Parameters<typeof rule>[2][]): Change =>
    (account) => {
      home(account).rules = [rule('iam-changes', json, ...targets)];
    };
  const TO_TOPIC = {Id: 't', Arn: N.TOPIC, DeadLetterConfig: {Arn: N.RULE_DLQ}};
  const NAMED = {trail: null, topic: null, rule: {name: 'iam-changes'}};
  const over = (change: Change, baseline: BaselineChange = NAMED): readonly (readonly [string, string, string])[] =>
    planned(change, baseline, {findings: judged}).plan.steps.map(({action, by, text}) => [action, by, text] as const);
  const done = (change: Change, baseline?: BaselineChange): readonly string[] =>
    over(change, baseline).map(([action, by]) => `${action} ${by}`);

  it.each<[string, object]>([
    ['another service', EC2],
    ['an application', {source: ['com.example.billing']}],
    ['another service as well', {source: ['aws.iam', 'aws.kms'], detail: {eventName: ['CreateUser', 'DisableKey']}}],
  ])('is left to a person where the targets of others would lose their events: %s', (_, json) => {
    expect(done(taken(json, THEIRS))).toEqual(['PutRule human']);
    const [[, , text = ''] = []] = over(taken(json, TO_TOPIC, THEIRS));
    expect(text).toContain(`targets that the baseline does not declare (${THEIRS.Arn})`);
    expect(text).toContain(
      'those alerts end with the new pattern. To keep them, declare another name under rule.name.',
    );
    expect(text).toContain('aws events put-rule');
  });

  it('is taken by reconcile where nobody else gets them, with a sentence on what ends', () => {
    const [[action, by, text] = []] = over(taken(EC2, TO_TOPIC));
    expect([action, by]).toEqual(['PutRule', 'reconcile']);
    expect(text).toContain('It watches aws.ec2: those alerts end with the new pattern.');
    expect(done(taken(EC2))).toEqual(['PutRule reconcile', 'PutTargets reconcile']);
  });

  it('is taken where nothing ends, whoever listens', () => {
    const narrow = {
      source: ['aws.iam'],
      'detail-type': ['AWS API Call via CloudTrail'],
      detail: {eventName: ['CreateUser']},
    };
    expect(done(taken(narrow, TO_TOPIC, THEIRS))).toEqual(['PutRule reconcile']);
  });

  it('does not make a function the target of a rule for something else', () => {
    const direct = {...NAMED, recipients: [{protocol: 'lambda', endpoint: N.FUNCTION, via: 'direct'}]};
    expect(done(taken(EC2, THEIRS), direct).filter((step) => step.endsWith('reconcile'))).toEqual([]);
  });
});

describe('a topic to which a rule for another service leads', () => {
  const ec2 = sns('ec2');
  const shared: Change = (account) => {
    account.topics[ec2] = topic(ec2, P.topicPolicy(ec2));
    subscribe(account, 'email', N.EMAIL, {}, ec2);
    subscribe(account, 'email', 'x@other.example', {}, ec2);
    home(account).rules.push(rule('ec2', {source: ['aws.ec2']}, {Id: '1', Arn: ec2}));
    ruleOf(account).targets = [];
  };
  const TWO = {...MAIL, recipients: [...MAIL.recipients, {protocol: 'sqs', endpoint: N.QUEUE}]};
  const led = (change: Change, baseline: BaselineChange): readonly string[] =>
    planned(change, baseline, {findings: judged}).plan.steps.flatMap(({action, by, after}) =>
      action === 'PutTargets' && by === 'reconcile' ? [(after as {Arn: string}).Arn] : [],
    );

  it('is not led to where strangers are subscribed, and not taken for the topic of IAM changes', () => {
    expect(led(shared, TWO)).toEqual([N.TOPIC]);
    expect(led(shared, {...TWO, 'unexpected-recipients': 'allow'})).toEqual([N.TOPIC]);
    expect(
      led((account) => {
        shared(account);
        account.topics = {[ec2]: account.topics[ec2]!};
      }, MAIL),
    ).toEqual([]);
  });

  it('is led to where only declared recipients are', () => {
    expect(
      led((account) => {
        shared(account);
        topicOf(account, ec2).subscriptions.pop();
        account.topics = {[ec2]: account.topics[ec2]!};
      }, MAIL),
    ).toEqual([ec2]);
  });
});

const QUIET = {...MAIL, 'unexpected-recipients': 'allow'};

const whole = (change: Change, baseline: BaselineChange, prune: readonly string[] = []): readonly string[] =>
  words(planned(change, baseline, {findings: judged, prune}).plan);

const TO_FUNCTION = {...MAIL, recipients: [{protocol: 'lambda', endpoint: N.FUNCTION}]};

describe('a recipient that no call can subscribe', () => {
  const gone: Change = (account) => {
    barren(account);
    account.functions = {};
  };

  it('has nothing built for it: a function that does not exist', () => {
    expect(whole(gone, TO_FUNCTION)).toEqual(['CreateFunction (a person)', 'PutRule (a person)']);
  });

  it('a function whose policy denies everybody', () => {
    const denied: Change = (account) => {
      barren(account);
      const deny = {Sid: 'x', Effect: 'Deny', Principal: '*', Action: 'lambda:*', Resource: N.FUNCTION};
      account.functions[N.FUNCTION]!.policy = P.policy(deny);
    };
    expect(whole(denied, TO_FUNCTION)).toEqual(['AddPermission (a person)', 'PutRule (a person)']);
  });

  it('and a rule for others needs no target beside it', () => {
    const denied: Change = (account) => {
      const deny = {Sid: 'x', Effect: 'Deny', Principal: '*', Action: 'lambda:*', Resource: N.FUNCTION};
      account.functions[N.FUNCTION]!.policy = P.policy(deny);
    };
    const steps = whole(denied, {...TO_FUNCTION, 'unexpected-recipients': 'allow'});
    expect(steps).toContain('PutRule (a person)');
    expect(steps).not.toContain('PutTargets (a person)');
  });

  it('neighbour: a second recipient can be subscribed', () => {
    const both = {...MAIL, recipients: [...MAIL.recipients, ...TO_FUNCTION.recipients]};
    expect(whole(gone, both)).toEqual([
      'CreateTopic',
      'PutRule',
      'PutTargets',
      'Subscribe',
      'ConfirmSubscription (a person)',
      'CreateFunction (a person)',
    ]);
  });

  it('neighbour: the function exists, and admits nobody yet', () => {
    const shut: Change = (account) => {
      barren(account);
      account.functions[N.FUNCTION]!.policy = null;
    };
    expect(whole(shut, TO_FUNCTION)).toEqual(['CreateTopic', 'PutRule', 'PutTargets', 'Subscribe', 'AddPermission']);
  });
});

describe('a topic of another account', () => {
  const away = sns('sec-alerts').replace(N.ACCOUNT, N.STRANGER);
  const DECLARED = {
    ...MAIL,
    rule: {name: 'iam-changes', 'dead-letter-queue': null},
    topic: {name: away, 'kms-key': null},
  };
  const cut: Change = (account) => {
    ruleOf(account).targets = [];
  };

  it('is made no target by a call: that needs a role', () => {
    const {plan} = planned(cut, DECLARED, {findings: judged});
    expect(words(plan).filter((word) => !word.endsWith('(a person)'))).toEqual([]);
    const step = plan.steps.find(({action}) => action === 'PutTargets');
    expect(step?.text).toContain('needs an execution role that may sns:Publish');
  });

  it('that cannot be read is asked for no permission of this account', () => {
    const {plan} = planned(cut, DECLARED, {findings: judged});
    expect(plan.steps.filter(({action}) => action === 'GrantPermission' || action === 'CreateTopic')).toEqual([]);
  });
});

describe('event selectors that leave services out', () => {
  const selecting =
    (selectors: object): Change =>
    (account) => {
      Object.assign(account.trails[0]!.selectors, {EventSelectors: [], AdvancedEventSelectors: [], ...selectors});
    };
  const put = (selectors: object): unknown => {
    const {plan} = planned(selecting(selectors), MAIL, {findings: judged});
    return plan.steps.find(({action}) => action === 'PutEventSelectors')?.after;
  };
  const S3 = [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::logs/']}];
  const basic = (ExcludeManagementEventSources: readonly string[], DataResources: readonly object[] = S3): object => ({
    ReadWriteType: 'ReadOnly',
    IncludeManagementEvents: true,
    ExcludeManagementEventSources,
    DataResources,
  });
  const advanced = (...NotEquals: readonly string[]): object => ({
    Name: 'own',
    FieldSelectors: [
      {Field: 'eventCategory', Equals: ['Management']},
      {Field: 'eventSource', NotEquals},
    ],
  });

  it('the one that is added leaves them out, too', () => {
    expect(put({EventSelectors: [basic(['kms.amazonaws.com'])]})).toMatchObject([
      {},
      {ExcludeManagementEventSources: ['kms.amazonaws.com']},
    ]);
    expect(put({AdvancedEventSelectors: [advanced('kms.amazonaws.com', 'iam.amazonaws.com')]})).toMatchObject([
      {Name: 'own'},
      {FieldSelectors: [{}, {}, {Field: 'eventSource', NotEquals: ['kms.amazonaws.com']}]},
    ]);
  });

  it('neighbour: what another selector records is not left out', () => {
    expect(put({EventSelectors: [basic(['kms.amazonaws.com']), basic([])]})).toMatchObject([
      {},
      {},
      {ExcludeManagementEventSources: []},
    ]);
  });
});

describe('what is named to be removed', () => {
  const ALERTS = `${N.RULE}#alerts`;

  it('stays where a declared recipient would get nothing without it', () => {
    const {plan} = planned(() => undefined, QUIET, {findings: judged, prune: [ALERTS]});
    expect(plan.steps).toEqual([]);
    expect(plan.unused).toEqual([ALERTS]);
  });

  it('neighbour: a second target leads there', () => {
    const twice: Change = (account) => {
      const [target] = ruleOf(account).targets;
      ruleOf(account).targets.push({...target!, Id: 'again'});
    };
    expect(calls(twice, QUIET)).toEqual([]);
    expect(whole(twice, QUIET, [`${N.RULE}#again`])).toEqual(['RemoveTargets']);
    // Of two that are both named one stays.
    expect(whole(twice, QUIET, [`${N.RULE}#again`, ALERTS])).toEqual(['RemoveTargets']);
  });
});

describe('one deed is one step', () => {
  it('a phone that is subscribed: nothing is said of reads that follow', () => {
    const phone = {...QUIET, recipients: [...QUIET.recipients, {protocol: 'sms', endpoint: '+15555550123'}]};
    expect(whole(() => undefined, phone)).toEqual(['Subscribe']);
  });

  it('a key that denies EventBridge: another key is not advised beside it', () => {
    const denying: Change = (account) => {
      const root = {
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:root`},
        Action: 'kms:*',
        Resource: '*',
      };
      const deny = {Effect: 'Deny', Principal: {Service: 'events.amazonaws.com'}, Action: 'kms:*', Resource: '*'};
      account.keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.policy = P.policy(root, deny);
    };
    expect(whole(denying, QUIET)).toEqual(['PutKeyPolicy (a person)']);
  });

  it('a key of the bus that is disabled', () => {
    const busKey: Change = (account) => {
      const found = structuredClone(account.keys.find(({key}) => key.Arn === N.TOPIC_KEY)!);
      const Arn = found.key.Arn.replace(/0b$/, 'bb');
      Object.assign(found.key, {Arn, KeyId: Arn.split('/')[1], KeyState: 'Disabled', Enabled: false});
      account.keys.push({...found, aliases: []});
      home(account).key = Arn;
    };
    expect(whole(busKey, QUIET)).toEqual(['EnableKey (a person)']);
  });

  it('a dead-letter queue that is made for two rules admits both', () => {
    const halves: Change = (account) => {
      const half = (name: string, eventName: unknown): ReturnType<typeof rule> =>
        rule(
          name,
          {...P.IAM_PATTERN, detail: {...P.IAM_PATTERN.detail, eventName: [eventName]}},
          {Id: '1', Arn: N.TOPIC},
        );
      home(account).rules = [half('one', {prefix: 'C'}), half('two', {'anything-but': {prefix: 'C'}})];
      Reflect.deleteProperty(account.queues, N.RULE_DLQ);
    };
    const made = {...QUIET, rule: {name: null, 'dead-letter-queue': 'iam-dlq'}};
    expect(whole(halves, made)).toEqual(['CreateQueue', 'SetQueueAttributes', 'PutTargets', 'PutTargets']);
  });
});

describe('a rule that is to be made on a bus with many', () => {
  const many =
    (number: number): Change =>
    (account) => {
      home(account).rules = Array.from({length: number}, (_, index) =>
        rule(`other-${String(index)}`, {source: ['aws.ec2'], 'detail-type': [`Change ${String(index)}`]}),
      );
    };

  it('is made where the quota that every account has leaves room', () => {
    expect(calls(many(299))).toEqual(['PutRule', 'PutTargets']);
  });

  it('is left to a person where it may be refused', () => {
    expect(calls(many(300))).toEqual([]);
    const [step] = planned(many(300), {}, {findings: judged}).plan.steps;
    expect(step).toMatchObject({action: 'PutRule', by: 'human'});
    expect(step?.text).toMatch(
      /has 300 rules.*get-service-quota .*L-244521F2\n.*\n.*--desired-value 400\n.*\n {2}aws events put-rule /s,
    );
  });
});
