import type {KeyAnswer} from '../../delivery/hops/access/key.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import type {HopName} from '../../findings/model.js';
import {KEY_ADMINISTER} from '../../policy/index.js';
import {busesOf} from '../shared/buses.js';
import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples/account.js';
import {exposure} from '../shared/exposure.js';
import {judgedTopics} from '../shared/topics.js';

const CONSEQUENCE = 'Others can revoke the grants by which the key is used';

const EVENTBRIDGE_USES = {
  Effect: 'Allow',
  Principal: {Service: 'events.amazonaws.com'},
  Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
  Resource: '*',
};

export const check = defineCheck({
  id: 'key-policy-exposed',
  title: 'Only declared accounts may administer the keys of the chain',
  hop: 'key',
  severity: 'medium',
  rationale:
    'An account that may revoke the grants of a key can stop everyone who uses the key through a grant. Other administration of a key cannot be given to another account: only the account of a key can disable it, delete it or replace its policy, whatever the policy says. This check does not judge who may use a key, because other accounts often have a good reason to.',
  remediation: {
    console:
      'KMS > Customer managed keys > the key > Key policy: remove the statement, or name the account in the baseline.',
    cli: {
      run: [
        'aws kms get-key-policy --key-id KEY --policy-name default --query Policy --output text > policy.json',
        'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: remove the statement; if your own account or a service needs it, name them in place of the others. Leave the other statements as they are.',
      ],
    },
    terraform: 'policy of aws_kms_key without the statement.',
  },
  by: 'human',
  reads: ['kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['topic', 'kms-key'],
  sources: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html',
  ],
  good: {
    says: 'Another account may decrypt. What else the policy gives it has no effect across accounts.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText(EVENTBRIDGE_USES, {
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.stranger}:root`},
          Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:DisableKey', 'kms:PutKeyPolicy'],
          Resource: '*',
        }),
      },
    ],
  },
  bad: {
    says: 'Another account may revoke grants.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText(EVENTBRIDGE_USES, {
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.stranger}:root`},
          Action: 'kms:RevokeGrant',
          Resource: '*',
        }),
      },
    ],
  },
  evaluate(proof) {
    const seen = new Set<string>();
    return usesOf(proof).flatMap(({key, hop}): Outcome[] => {
      const arn = key?.key?.Arn;
      if (key === null || arn === undefined || key.policy === null || seen.has(arn)) return [];
      seen.add(arn);
      const about = {resource: arn, region: key.region};
      const passed = 'Only declared accounts may administer the key.';
      const outcomes = exposure(proof, {
        policy: key.policy,
        owner: arn.split(':')[4] ?? '',
        resources: [arn],
        doors: [{actions: KEY_ADMINISTER, severity: 'medium', consequence: CONSEQUENCE}],
        about,
        passed,
      });
      return outcomes.map((outcome) => ({...outcome, hop}));
    });
  },
});

interface Use {
  readonly key: KeyAnswer | null;
  readonly hop: HopName;
}

function usesOf(proof: Proof): readonly Use[] {
  const topics = judgedTopics(proof).map(({topic: {key}}): Use => ({
    key,
    hop: 'key',
  }));
  const buses = busesOf(proof).map(({bus: {answer}}): Use => ({
    key: answer.key,
    hop: 'rule',
  }));
  const trails = judgedTrails(proof).trails.map(({storage}): Use => ({
    key: storage.asked ? storage.key : null,
    hop: 'storage',
  }));
  return [...topics, ...buses, ...trails];
}
