import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {actionsFor, planningReads, readsOf, writesOf, type Purpose} from '../../src/permissions/actions.js';
import {ANYWHERE, placeOf} from '../../src/permissions/place.js';
import {policyFor, type PolicyDocument} from '../../src/permissions/policy.js';
import {WRITES} from '../../src/plan/calls/write-facts.js';
import {OPERATIONS, type ReadOp} from '../../src/snapshot/reads.js';
import {baselineOf} from '../support/world.js';

const SMALLEST = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: a@example.com}\n';
const STRANGER = '999988887777';
const purpose = (command: Purpose['command'], more: Partial<Purpose> = {}): Purpose => ({
  command,
  advice: false,
  prune: false,
  baseline: null,
  ...more,
});

/** The document for a baseline that adds these lines to the smallest one. */
function of(command: Purpose['command'], lines = '', more: Partial<Purpose> = {}): PolicyDocument {
  const {baseline} = baselineOf(`${SMALLEST}${lines}`);
  return policyFor(purpose(command, {baseline, ...more}), placeOf(baseline, 'aws'));
}

function resourcesOf(document: PolicyDocument, action: string): readonly string[] {
  return document.Statement.filter(({Action}) => Action.includes(action)).flatMap(({Resource}) => Resource);
}

describe('actions', () => {
  it('are those of every read that a check or a plan makes', () => {
    const known = new Set<ReadOp>([...readsOf('proof'), ...readsOf('advice'), ...planningReads()]);
    expect([...known].sort()).toEqual(Object.keys(OPERATIONS).sort());
    expect(planningReads()).toEqual([
      'cloudtrail:ListTags',
      'cloudwatch:ListTagsForResource',
      'events:ListTagsForResource',
      'kms:ListResourceTags',
      's3:GetBucketTagging',
      'sns:ListTagsForResource',
      'sqs:ListQueueTags',
    ]);
  });

  it('grow from check to plan to reconcile, and by what is asked for beside', () => {
    const [check, plan, reconcile] = (['check', 'plan', 'reconcile'] as const).map((command) =>
      actionsFor(purpose(command)),
    );
    expect(plan).toEqual(expect.arrayContaining(check!));
    expect(reconcile).toEqual(expect.arrayContaining(plan!));
    expect(check).not.toContain('cloudwatch:DescribeAlarms');
    expect(actionsFor(purpose('check', {advice: true}))).toContain('cloudwatch:DescribeAlarms');
    expect(reconcile).not.toContain('sns:Unsubscribe');
    expect(actionsFor(purpose('reconcile', {prune: true}))).toContain('sns:Unsubscribe');
    expect([...plan!].filter((action) => !/:(Get|List|Describe|CheckIf)/.test(action))).toEqual([]);
  });

  it('leave out what a baseline gives no reason for', () => {
    const without = (lines: string): string[] => {
      const {baseline} = baselineOf(`${SMALLEST}${lines}`);
      const all = new Set<string>(Object.keys(WRITES));
      for (const op of writesOf(purpose('reconcile', {prune: true, baseline}))) all.delete(op);
      return [...all].sort();
    };
    expect(without('')).toEqual([
      'cloudtrail:CreateTrail',
      'cloudwatch:EnableAlarmActions',
      'kms:CreateKey',
      'lambda:AddPermission',
      'lambda:DeleteFunctionConcurrency',
      'logs:PutMetricFilter',
      's3:CreateBucket',
      'sqs:CreateQueue',
    ]);
    expect(without('trail: {bucket: logs-of-acme, kms-key: alias/trail}\nrule: {dead-letter-queue: dlq}\n')).toEqual([
      'cloudwatch:EnableAlarmActions',
      'lambda:AddPermission',
      'lambda:DeleteFunctionConcurrency',
      'logs:PutMetricFilter',
    ]);
    expect(
      without('trail: {managed-by: elsewhere}\ntopic: {managed-by: elsewhere}\n').filter((op) =>
        /^(s3|cloudtrail|sns)/.test(op),
      ),
    ).toEqual(
      Object.keys(WRITES)
        .filter((op) => /^(s3|cloudtrail|sns)/.test(op))
        .sort(),
    );
  });

  it('are needed by a check that is there', () => {
    for (const {id, reads} of CHECKS)
      expect([id, reads.filter((op) => !Object.hasOwn(OPERATIONS, op))]).toEqual([id, []]);
  });
});

describe('resources', () => {
  it('are of the pinned account, and of no other', () => {
    for (const command of ['check', 'reconcile'] as const) {
      const {Statement} = of(command, 'account: "111122223333"\n', {advice: true, prune: true});
      for (const {Resource, Action, Condition} of Statement) {
        for (const arn of [Resource].flat()) {
          // What takes no resource, the trails of an organization, and AWS's own policies.
          if (arn === '*' || arn.includes(':cloudtrail:*:*:trail/') || arn === 'arn:aws:iam::aws:policy/*') continue;
          const account = arn.split(':')[4];
          if (account === '')
            expect([Action, Condition]).toEqual([Action, {StringEquals: {'aws:ResourceAccount': '111122223333'}}]);
          else expect([Action, account]).toEqual([Action, '111122223333']);
        }
      }
    }
  });

  it('stay wildcards where nothing is declared, also for ARNs of others', () => {
    const document = of('check', `topic: {name: "arn:aws:sns:us-east-1:${STRANGER}:alerts"}\n`);
    expect(resourcesOf(document, 'sns:GetTopicAttributes')).toEqual(['arn:aws:sns:*:*:*']);
    expect(JSON.stringify(document)).not.toContain('aws:ResourceAccount');
  });

  it('include what the baseline names in other accounts', () => {
    const arn = (service: string, rest: string): string => `arn:aws:${service}:us-east-1:${STRANGER}:${rest}`;
    const document = of(
      'check',
      [
        'account: "111122223333"',
        `rule: {bus: "${arn('events', 'event-bus/hub')}"}`,
        `topic: {name: "${arn('sns', 'alerts')}", kms-key: "${arn('kms', 'alias/alerts')}"}`,
        `elsewhere:\n  - {resource: "${arn('sqs', 'dlq')}", reason: theirs}\n  - {resource: "arn:aws:s3:::their-logs", reason: theirs}`,
        '',
      ].join('\n'),
    );
    expect(resourcesOf(document, 'events:DescribeEventBus')).toContain(arn('events', 'event-bus/hub'));
    expect(resourcesOf(document, 'events:ListTargetsByRule')).toContain(arn('events', 'rule/hub/*'));
    expect(resourcesOf(document, 'sns:GetTopicAttributes')).toContain(arn('sns', 'alerts'));
    // A policy cannot name a key by its alias.
    expect(resourcesOf(document, 'kms:GetKeyPolicy')).toContain(arn('kms', 'key/*'));
    expect(resourcesOf(document, 'sqs:GetQueueAttributes')).toContain(arn('sqs', 'dlq'));
    expect(resourcesOf(document, 's3:GetBucketPolicy')).toContain('arn:aws:s3:::their-logs');
    expect(resourcesOf(document, 'lambda:GetPolicy')).toEqual(['arn:aws:lambda:*:111122223333:function:*']);
  });

  it('of writes are the declared names', () => {
    const document = of(
      'reconcile',
      [
        'account: "111122223333"',
        'trail: {name: main, bucket: logs-of-acme, kms-key: alias/trail}',
        'rule: {name: iam, bus: alerts, dead-letter-queue: dlq}',
        'topic: {name: iam-alerts}',
        '',
      ].join('\n'),
    );
    expect(resourcesOf(document, 'cloudtrail:UpdateTrail')).toEqual(['arn:aws:cloudtrail:*:111122223333:trail/main']);
    expect(resourcesOf(document, 's3:PutBucketPolicy')).toEqual(['arn:aws:s3:::logs-of-acme']);
    expect(resourcesOf(document, 's3:ListBucket')).toEqual(['arn:aws:s3:::logs-of-acme']);
    expect(resourcesOf(document, 'events:PutRule')).toEqual(['arn:aws:events:us-east-1:111122223333:rule/alerts/iam']);
    expect(resourcesOf(document, 'sns:Subscribe')).toEqual(['arn:aws:sns:us-east-1:111122223333:iam-alerts']);
    expect(resourcesOf(document, 'sqs:CreateQueue')).toEqual(['arn:aws:sqs:*:111122223333:dlq']);
    expect(resourcesOf(document, 'kms:CreateAlias')).toEqual([
      'arn:aws:kms:*:111122223333:alias/trail',
      'arn:aws:kms:*:111122223333:key/*',
    ]);
  });

  it('follow the partition', () => {
    const document = of('reconcile', 'partition: aws-us-gov\ntopic: {name: iam-alerts}\n');
    expect(resourcesOf(document, 'sns:Subscribe')).toEqual(['arn:aws-us-gov:sns:us-gov-west-1:*:iam-alerts']);
    expect(JSON.stringify(document)).not.toContain('arn:aws:');
  });
});

describe('the document', () => {
  it('fits a managed policy (6,144 characters), and says its identifiers once', () => {
    for (const command of ['check', 'reconcile'] as const) {
      const document = policyFor(purpose(command, {advice: true, prune: true}), ANYWHERE);
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
      expect(JSON.stringify(document).length).toBeLessThan(6_144);
      const sids = document.Statement.map(({Sid}) => Sid);
      expect(new Set(sids).size).toBe(sids.length);
      expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([]);
    }
  });
});
