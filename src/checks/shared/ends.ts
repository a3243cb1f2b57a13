/** Recipients that a rule leads to without a topic, for the checks that speak of them. */
import {ROLE, type Cure, type EndAnswer, type Part, type Todo} from '../../delivery/hops/end.js';
import type {EndAt} from '../../delivery/route/ends.js';
import {newRoleFor} from '../../delivery/route/role-remedy.js';
import {asText, reconcileOr} from '../../delivery/command.js';
import type {Remediation} from '../../findings/model.js';
import type {Proof} from '../../delivery/proof.js';
import type {Outcome} from '../check.js';
import {named} from './remedy/blanks.js';
import {judgedTargets, type JudgedTarget} from '../../delivery/redundancy/applies.js';

export interface JudgedEnd extends JudgedTarget {
  readonly end: EndAnswer;
}

/** The judged targets that are declared recipients of this protocol themselves. */
export function judgedEnds(proof: Proof, protocol: EndAnswer['protocol']): JudgedEnd[] {
  return judgedTargets(proof).flatMap((judged) => {
    const {end} = judged.node;
    return end !== null && end.protocol === protocol && end.recipient !== null ? [{...judged, end}] : [];
  });
}

const CALLS: {readonly [C in Cure]: string} = {
  'function policy':
    'aws lambda add-permission --function-name FUNCTION --statement-id iam-alert-guard --action lambda:InvokeFunction --principal events.amazonaws.com --source-arn RULE_ARN',
  'function concurrency': 'aws lambda delete-function-concurrency --function-name FUNCTION',
  'queue policy': 'aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes file://attributes.json',
  'queue key': 'aws kms put-key-policy --key-id KEY --policy-name default --policy file://policy.json',
  'message group':
    'aws events put-targets --rule RULE_NAME --targets \'[{"Id":"TARGET_ID","Arn":"QUEUE_ARN","SqsParameters":{"MessageGroupId":"iam"}}]\'',
};

/** What only a person does, as a finding says it. */
export function byHand({action, todo: text}: Todo): {readonly remediation: Remediation} {
  return {remediation: {by: 'human', text, action}};
}

/** What puts the part right; nothing where the check's own remedy is the one. */
export function remedyFor(
  {context}: Proof,
  {name, remedy}: Part,
  about: Pick<Outcome, 'resource' | 'region' | 'blanks'>,
  {rule, node, end}: Pick<EndAt, 'rule' | 'node' | 'end'>,
): {readonly remediation?: Remediation} {
  if (remedy === undefined) return name === ROLE ? byHand(newRoleFor(rule, node, end)) : {};
  if ('todo' in remedy) return byHand(remedy);
  const by = context.baseline.rule['managed-by'] === 'elsewhere' ? 'human' : 'reconcile';
  const {run = []} = named({run: [CALLS[remedy.cure]]}, about, context);
  return {remediation: {by, text: reconcileOr(asText({run}))}};
}
