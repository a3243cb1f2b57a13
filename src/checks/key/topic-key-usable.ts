/** `checks/key/` holds the checks of KMS keys. */
import {asText, reconcileOr, shellWord} from '../../delivery/command.js';
import {PASSES, isOpen, type Gate} from '../../delivery/gate.js';
import type {KeyAnswer} from '../../delivery/hops/access/key.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {alarmTopics} from '../../delivery/roads/alarm/source.js';
import {allRules} from '../../delivery/route/chain.js';
import {policyNameFor} from '../../delivery/subject.js';
import type {Remediation} from '../../findings/model.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples/account.js';
import {edgesOf, judgedTopics, weighed, type Edge} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-key-usable',
  title: 'The publisher may use the key of the topic',
  hop: 'key',
  severity: 'critical',
  rationale:
    'An encrypted topic accepts messages only from principals that may use its key: kms:GenerateDataKey* and kms:Decrypt. Where the target has a role, that is the role. Otherwise it is EventBridge itself, which the key policy must admit without conditions (that of alias/aws/sns never does). A key that is disabled or pending deletion stops every alert, and neither EventBridge nor SNS shows it.',
  remediation: {
    console:
      'KMS > Customer managed keys > the key > Key policy: allow kms:GenerateDataKey* and kms:Decrypt to events.amazonaws.com; enable the key or cancel its deletion.',
    cli: {
      run: [
        'aws kms get-key-policy --key-id KEY --policy-name default --query Policy --output text > policy.json',
        'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: allow kms:GenerateDataKey* and kms:Decrypt to events.amazonaws.com. Leave the other statements as they are.',
      ],
    },
    terraform:
      'policy of aws_kms_key with both actions for the Service principal events.amazonaws.com; kms_master_key_id of the topic not alias/aws/sns.',
  },
  by: 'reconcile',
  reads: [
    'sns:GetTopicAttributes',
    'kms:DescribeKey',
    'kms:GetKeyPolicy',
    'kms:ListGrants',
    'iam:GetRole',
    'iam:ListRolePolicies',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicyVersion',
  ],
  at: ['topic', 'kms-key'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-target-sns.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
  ],
  good: {
    says: 'All of KMS for EventBridge.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText({
          Effect: 'Allow',
          Principal: {Service: 'events.amazonaws.com'},
          Action: 'kms:*',
          Resource: '*',
        }),
      },
    ],
  },
  bad: {
    says: 'The key policy names the account alone.',
    edits: [
      {
        read: 'kms:GetKeyPolicy',
        where: EXAMPLE.topicKey,
        value: policyText({
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${EXAMPLE.account}:root`},
          Action: 'kms:*',
          Resource: '*',
        }),
      },
    ],
  },
  evaluate(proof) {
    const edges = edgesOf(proof);
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      if (topic.attributes.status !== 'known') return [];
      const heard = edges.some((edge) => edge.topic.arn === topic.arn);
      // Alarms publish to it, and no rule does: `alerts-delivered` says what keeps them from it.
      const alarmed = !heard && isOpen(usableOf(topic)) && alarmTopics(proof.logs).has(topic.arn);
      if (alarmed) return [];
      const publishers = publishersOf(topic, edges).map((one) => (heard ? one : asFarAsKnown(proof, one)));
      return publishers.flatMap((publisher) => weighed(proof, {declared}, outcomeFor(topic, publisher), 'critical'));
    });
  },
});

/** Somebody who publishes to a topic, and what the key answers to them. */
interface Publisher {
  /** null: EventBridge in its own name. */
  readonly role: string | null;
  readonly key: KeyAnswer | null;
  readonly gate: Gate;
}

/** Each role once, and EventBridge where a target has none, or where no target leads to the topic yet. */
function publishersOf({arn, key, keyGate}: TopicAnswer, edges: readonly Edge[]): readonly Publisher[] {
  const leading = edges.filter(({topic}) => topic.arn === arn);
  const roles = new Map<string, Publisher>();
  for (const {target} of leading) {
    const {role} = target.answer;
    if (role === null || target.admission === null) continue;
    roles.set(role.arn, {role: role.arn, key: target.admission.key, gate: target.admission.keyGate});
  }
  const itself = leading.length === 0 || leading.some(({target}) => target.answer.role === null);
  return [...(itself ? [{role: null, key, gate: keyGate}] : []), ...roles.values()];
}

function usableOf({key}: TopicAnswer): Gate {
  return key?.usable ?? PASSES;
}

/** No rule is seen to lead to the topic. Where rules or targets are unread, one may, and in the name of a role that the key admits. */
function asFarAsKnown({chain}: Proof, publisher: Publisher): Publisher {
  const {gate, key} = publisher;
  const lists = [chain.bus.answer.rulesGate, ...allRules(chain).map(({listGate}) => listGate)];
  const unread = lists.find(({state}) => state === 'unknown');
  return gate.state !== 'blocks' || key?.usable.state === 'blocks' || unread === undefined
    ? publisher
    : {...publisher, gate: unread};
}

function outcomeFor(topic: TopicAnswer, {role, key, gate}: Publisher): Outcome {
  const about = {
    resource: key === null ? topic.arn : (key.arn ?? key.named),
    region: topic.region,
    ...(role === null ? {} : {key: role}),
  };
  if (key === null && isOpen(gate)) {
    return {...about, status: 'pass', message: 'The topic has no key that the publisher needs.'};
  }
  const who = role === null ? 'EventBridge' : `the role ${role}`;
  const outcome = fromGate(
    gate,
    {
      asks: `${who} may use the key of the topic`,
      passed: `${who} may use the key of the topic.`,
      blocked: `${who} cannot publish to the topic, because it may not use its key`,
    },
    {...about, observed: {topic: topic.arn, key: key?.named ?? null, state: key?.key?.KeyState ?? null, role}},
  );
  return outcome.status === 'fail' && outcome.remedy === undefined
    ? {...outcome, remediation: remedyFor(topic, key, role)}
    : outcome;
}

function putRights(key: string, role: string): string {
  const Statement = [{Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: key}];
  return `aws iam put-role-policy --role-name ${shellWord(role.slice(role.lastIndexOf('/') + 1))} --policy-name ${policyNameFor(key)} --policy-document ${shellWord(JSON.stringify({Version: '2012-10-17', Statement}))}`;
}

/** What would really help: a policy that nobody can change is not to be changed, and a service that does not ask needs no right. */
function remedyFor({arn, region}: TopicAnswer, key: KeyAnswer | null, role: string | null): Remediation {
  const name = key?.arn ?? key?.named ?? arn;
  // The attribute of a topic takes any text for the id of a key.
  const id = shellWord(name);
  const topic = shellWord(arn);
  const blocked = key?.usable.state === 'blocks' ? key.usable.reason : null;
  if (key !== null && (key.key?.KeyManager === 'AWS' || key.named.includes('alias/aws/')))
    return {
      by: 'human',
      text: `Use a customer managed key whose policy allows the publisher. The policy of an AWS managed key cannot be changed:\n  aws sns set-topic-attributes --region ${region} --topic-arn ${topic} --attribute-name KmsMasterKeyId --attribute-value KEY_ARN`,
    };
  if (blocked !== null) {
    const waits = key?.key?.KeyState === 'PendingDeletion';
    const text = waits
      ? `  aws kms cancel-key-deletion --region ${region} --key-id ${id}\n  aws kms enable-key --region ${region} --key-id ${id}`
      : key?.key?.KeyState === 'Disabled'
        ? `  aws kms enable-key --region ${region} --key-id ${id}`
        : `The key cannot serve the topic (${blocked}). Set one that can:\n  aws sns set-topic-attributes --region ${region} --topic-arn ${topic} --attribute-name KmsMasterKeyId --attribute-value KEY_ARN`;
    return {by: 'reconcile', text: reconcileOr(text)};
  }
  if (role !== null)
    return {
      by: 'human',
      action: 'PutRolePolicy',
      text: `Allow kms:GenerateDataKey and kms:Decrypt on ${name} to ${role}: in its own policies where the key policy delegates to the account, else in the key policy:\n  ${putRights(name, role)}`,
    };
  return {
    by: 'reconcile',
    text: reconcileOr(
      asText({
        run: [
          `aws kms get-key-policy --region ${region} --key-id ${id} --policy-name default --query Policy --output text > policy.json`,
          `aws kms put-key-policy --region ${region} --key-id ${id} --policy-name default --policy file://policy.json`,
        ],
        edits: [
          'Edit policy.json: allow kms:GenerateDataKey* and kms:Decrypt to events.amazonaws.com. Leave the other statements as they are.',
        ],
      }),
    ),
  };
}
