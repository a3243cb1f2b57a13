import {targetWords} from '../../delivery/hops/target.js';
import {parseArn, queueUrl} from '../../delivery/arn.js';
import {awsCommand} from '../../delivery/command.js';
import {keepsAll, reviveOf, type QueueAnswer} from '../../delivery/hops/receiver/queue.js';
import type {Proof} from '../../delivery/proof.js';
import {blanksOfTarget} from '../shared/remedy/blanks.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {queueRemedy} from '../shared/remedy/endpoint.js';
import {byHand} from '../shared/ends.js';
import {spare} from '../shared/spare.js';
import {makesAlert} from '../../delivery/route/chain.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-dead-letter-queue',
  title: 'What cannot be delivered is kept',
  hop: 'target',
  severity: 'medium',
  rationale:
    'EventBridge gives up after its retries and drops the event. With a dead-letter queue it can be found and sent again; one that does not ' +
    'admit this rule, or whose key EventBridge cannot use, keeps nothing, and one that takes only short messages drops the longer ones.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets > Additional settings > Dead-letter queue.',
    cli: {
      say: 'Name the queue in the target, then let EventBridge send to it:',
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
        'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy --query Attributes > attributes.json',
        'aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes file://attributes.json',
      ],
      edits: [
        'Edit targets.json: add a DeadLetterConfig with the ARN of the queue. Leave everything else as it is.',
        'Edit attributes.json: add a statement for events.amazonaws.com to the policy. Leave the other statements as they are.',
      ],
    },
    terraform: 'dead_letter_config on aws_cloudwatch_event_target and aws_sqs_queue_policy.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule', 'sqs:GetQueueAttributes', 'kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['rule', 'dead-letter-queue'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html'],
  good: {says: 'The declared queue is there and admits the rule.'},
  bad: {
    says: 'The target lost its dead-letter queue.',
    edits: [{read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{DeadLetterConfig: null}]}],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.rule['dead-letter-queue'];
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      if (!makesAlert(node) && node.bus === null) return [];
      const {deadLetter, target} = node.answer;
      const about = {
        resource: rule.answer.arn,
        region: rule.answer.region,
        key: target.Id,
        blanks: {
          ...blanksOfTarget(rule.answer, target.Id),
          ...queueBlank(deadLetter?.arn ?? declared),
        },
        declared: declared ?? null,
        observed: deadLetter?.arn ?? null,
        ...spare(`${rule.answer.arn} ${target.Id}`, redundant),
      };
      if (deadLetter === null) {
        return [
          declared === undefined
            ? {
                ...about,
                status: 'fail',
                severity: 'info',
                message: `Alerts that fail are dropped: ${targetWords(target.Id)} has no dead-letter queue.`,
              }
            : {
                ...about,
                status: 'fail',
                message: `Alerts that fail are dropped: ${targetWords(target.Id)} has no dead-letter queue, and the baseline declares ${declared}.`,
              },
        ];
      }
      const outcomes: Outcome[] = [];
      if (declared !== undefined && !sameQueue(declared, deadLetter.arn, rule.answer.arn)) {
        outcomes.push({
          ...about,
          status: 'fail',
          message: `Failed alerts go to another queue than declared: ${targetWords(target.Id)} has the dead-letter queue ${deadLetter.arn}, and the baseline declares ${declared}.`,
        });
      }
      const works = fromGate(
        deadLetter.gate,
        {
          asks: `the dead-letter queue of ${targetWords(target.Id)} accepts what the rule sends`,
          passed: `The dead-letter queue of ${targetWords(target.Id)} admits the rule.`,
          blocked: 'Alerts that fail are dropped: the dead-letter queue does not accept them',
          disputed: 'The dead-letter queue may refuse the rule',
        },
        {...about, resource: deadLetter.arn, key: `${rule.answer.arn} ${target.Id}`},
      );
      // A queue that nobody declared and that does not work is no worse than none, which is a remark.
      const light = declared === undefined ? {severity: 'low' as const} : {};
      const told =
        works.status === 'fail' && works.remedy === undefined
          ? {...works, ...remedyOf(proof, deadLetter, rule.answer.region)}
          : works;
      outcomes.push(told.status === 'pass' || told.severity === 'low' ? told : {...told, ...light});
      return outcomes;
    });
  },
});

/** A name without an ARN is that of a queue of the rule's own account. */
function sameQueue(declared: string, arn: string, ruleArn: string): boolean {
  const queue = parseArn(arn);
  return declared === arn || (queue?.resource === declared && queue.account === parseArn(ruleArn)?.account);
}

/** The target names a queue, and the queue does not take what comes: what of it is to be changed. */
function remedyOf(
  {context}: Proof,
  queue: QueueAnswer,
  region: string,
): Pick<Outcome, 'remedy' | 'remediation' | 'by'> {
  if (queue.region !== region || parseArn(queue.arn)?.service !== 'sqs') return {};
  const {run = [], edits = []} = check.remediation.cli;
  const open = {run: run.slice(2), edits: edits.slice(1)};
  if (queue.exists.state === 'blocks') {
    const make = awsCommand('sqs create-queue', region, {'queue-name': parseArn(queue.arn)?.resource ?? ''});
    return {remedy: {run: [make], note: 'Then let events.amazonaws.com send to it in its policy.'}};
  }
  const revived = reviveOf(context, queue);
  if (revived !== null) return byHand(revived);
  const other = queueRemedy(queue, keepsAll(queue).state === 'blocks', ['EventBridge', 'events.amazonaws.com']);
  return {remedy: queue.admits.state === 'blocks' ? open : (other ?? open)};
}

/** @param arn of the queue that the target has or, where it has none, is to have */
function queueBlank(arn: string | undefined): Readonly<Record<string, string>> {
  return arn === undefined || parseArn(arn) === null ? {} : {QUEUE_URL: queueUrl(arn)};
}
