import type {KeyAnswer} from '../../delivery/hops/key.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import type {HopName, Severity} from '../../findings/model.js';
import {busesOf} from '../shared/buses.js';
import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples.js';
import {exposure} from '../shared/exposure.js';
import {judgedTopics} from '../shared/topics.js';

/** What shuts a key, or gives its policy away. Using it is not among them: keys are shared with readers and publishers on purpose. */
const ADMINISTER = [
  ...['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:DeleteImportedKeyMaterial'],
  ...['kms:UpdateAlias', 'kms:DeleteAlias', 'kms:RevokeGrant'],
];

const EVENTBRIDGE_USES = {
  Effect: 'Allow',
  Principal: {Service: 'events.amazonaws.com'},
  Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
  Resource: '*',
};

export const check = defineCheck({
  id: 'key-policy-exposed',
  title: 'Nobody undeclared may administer the keys of the chain',
  hop: 'key',
  severity: 'high',
  rationale:
    'Who may disable a key, delete it or replace its policy stops everything that is encrypted with it, and can ask for a price to undo it. ' +
    'For the key of the topic or of the bus those are the alerts, for that of the trail the log files.',
  remediation: {
    console:
      'KMS > Customer managed keys > the key > Key policy: remove the statement, or name the account in the baseline.',
    cli: 'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json',
    terraform: 'policy of aws_kms_key without the statement.',
  },
  by: 'human',
  reads: ['kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['topic', 'kms-key'],
  sources: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html'],
  good: {
    says: 'Another account may decrypt.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText(EVENTBRIDGE_USES, {
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.stranger}:root`},
          Action: ['kms:Decrypt', 'kms:DescribeKey'],
          Resource: '*',
        }),
      },
    ],
  },
  bad: {
    says: 'Another account may disable it.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText(EVENTBRIDGE_USES, {
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.stranger}:root`},
          Action: 'kms:DisableKey',
          Resource: '*',
        }),
      },
    ],
  },
  evaluate(proof) {
    const seen = new Set<string>();
    return usesOf(proof).flatMap(({key, hop, severity, loss}): Outcome[] => {
      const arn = key?.key?.Arn;
      if (key === null || arn === undefined || key.policy === null || seen.has(arn)) return [];
      seen.add(arn);
      const about = {resource: arn, region: key.region};
      const passed = 'Nobody undeclared may administer the key.';
      const outcomes = exposure(proof, {
        policy: key.policy,
        owner: arn.split(':')[4] ?? '',
        resources: [arn],
        doors: [{actions: ADMINISTER, severity, consequence: `Strangers can ${loss}`}],
        about,
        passed,
        // The policy as a whole is judged by who may use the key.
        doubts: 'ignore',
      });
      return outcomes.map((outcome) => ({...outcome, hop}));
    });
  },
});

interface Use {
  readonly key: KeyAnswer | null;
  readonly hop: HopName;
  readonly severity: Severity;
  readonly loss: string;
}

function usesOf(proof: Proof): readonly Use[] {
  const topics = judgedTopics(proof).map(({topic: {key}}): Use => ({
    key,
    hop: 'key',
    severity: 'high',
    loss: 'switch the alerts off',
  }));
  const buses = busesOf(proof).map(({bus: {answer}}): Use => ({
    key: answer.key,
    hop: 'rule',
    severity: 'high',
    loss: 'switch the alerts off',
  }));
  const trails = judgedTrails(proof).trails.map(({storage}): Use => ({
    key: storage.asked ? storage.key : null,
    hop: 'storage',
    severity: 'medium',
    loss: 'make the log files unreadable',
  }));
  return [...topics, ...buses, ...trails];
}
