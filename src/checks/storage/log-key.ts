import {awsCommand, reconcileOr} from '../../delivery/command.js';
import {todo} from '../../delivery/hops/end.js';
import type {KeyAnswer} from '../../delivery/hops/access/key.js';
import {revive} from '../../delivery/hops/access/revive.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {byHand} from '../shared/ends.js';
import {spare} from '../shared/spare.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'log-key',
  title: 'CloudTrail may use the key of the log files',
  hop: 'storage',
  severity: 'high',
  rationale:
    'A key that is disabled, pending deletion or closed to CloudTrail makes every delivery fail; one that is deleted makes the log permanently unreadable.',
  remediation: {
    console:
      'KMS > Customer managed keys > the key: enable it, cancel its deletion, or allow kms:GenerateDataKey* to cloudtrail.amazonaws.com.',
    cli: {
      run: [
        'aws kms get-key-policy --key-id KEY --policy-name default --query Policy --output text > policy.json',
        'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: allow kms:GenerateDataKey* and kms:DescribeKey to cloudtrail.amazonaws.com. Leave the other statements as they are.',
      ],
    },
    terraform: 'policy of aws_kms_key with kms:GenerateDataKey* for cloudtrail.amazonaws.com.',
  },
  by: 'reconcile',
  reads: ['kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['trail', 'kms-key'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html'],
  good: {says: 'The key admits CloudTrail for this trail.'},
  bad: {
    says: 'The key is pending deletion, and nothing was delivered since.',
    edits: [{read: 'kms:DescribeKey', patch: {KeyState: 'PendingDeletion', Enabled: false}}],
  },
  evaluate(proof) {
    const judged = judgedTrails(proof);
    return judged.trails.flatMap(({trail, home, storage}): Outcome[] => {
      if (!storage.asked || storage.key === null) return [];
      const outcome = fromGate(
        storage.key.gate,
        {
          asks: `CloudTrail may use the key of ${trail.Name}`,
          passed: `CloudTrail may use the key of ${trail.Name}.`,
          blocked: 'The evidence behind alerts is lost: log files cannot be encrypted',
        },
        {
          resource: storage.key.arn ?? storage.key.named,
          region: home,
          observed: {trail: trail.Name, state: storage.key.key?.KeyState ?? null},
          ...spare(trail.TrailARN, judged.redundant),
        },
      );
      if (outcome.status === 'pass' && storage.keyShown.state === 'blocks') {
        const message = `The next change to ${trail.Name} will fail: CloudTrail may use the key but not describe it: ${storage.keyShown.reason}.`;
        const remediation = {
          by: 'human',
          text: 'Allow kms:DescribeKey to cloudtrail.amazonaws.com in the key policy.',
        } as const;
        return [{...outcome, status: 'fail', severity: 'low', message, remediation}];
      }
      return [
        outcome.status === 'fail'
          ? {...outcome, ...remedyOf(proof, {name: trail.TrailARN, home}, storage.key)}
          : outcome,
      ];
    });
  },
});

/** Where the key does not work, or is in another Region than the trail, no policy helps. Reconcile enables a declared key. */
function remedyOf(
  {context}: Proof,
  {name, home}: {readonly name: string; readonly home: string},
  key: KeyAnswer,
): Pick<Outcome, 'remediation'> {
  if (key.usable.state !== 'blocks') return {};
  const another = awsCommand('cloudtrail update-trail', home, {name, 'kms-key-id': 'KEY_ARN'});
  const instead = todo('UpdateTrail', `Give the trail ${name} a symmetric key of its own Region:\n  ${another}`);
  const revived = key.region === home ? revive(context, key.named, home, instead) : instead;
  const {'kms-key': declared, 'managed-by': by} = context.baseline.trail;
  const ours = revived?.action !== instead.action && declared !== undefined && by !== 'elsewhere';
  return revived === null
    ? {}
    : ours
      ? {remediation: {by: 'reconcile', text: reconcileOr(revived.todo)}}
      : byHand(revived);
}
