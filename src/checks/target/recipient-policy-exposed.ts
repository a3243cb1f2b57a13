import {lacking} from '../../delivery/doubt.js';
import {shellWord} from '../../delivery/command.js';
import {placeOf} from '../../delivery/context.js';
import {functionAdmits, type ServiceAnswer} from '../../delivery/hops/access/admission.js';
import {functionAdmitsRule} from '../../delivery/hops/access/direct-admission.js';
import {parseArn} from '../../delivery/arn.js';
import {unqualified} from '../../delivery/hops/receiver/function.js';
import type {Gate} from '../../delivery/gate.js';
import type {Proof} from '../../delivery/proof.js';
import {endsAt} from '../../delivery/route/ends.js';
import type {Json} from '../../findings/model.js';
import {
  FUNCTION_ADMINISTER,
  FUNCTION_INVOKE,
  QUEUE_RECEIVE,
  QUEUE_SEND,
  STREAM_READ,
  STREAM_WRITE,
} from '../../policy/index.js';
import type {ReadOp} from '../../snapshot/reads.js';
import {defineCheck, type Outcome} from '../check.js';
import {DIRECTLY, EXAMPLE, FUNCTION, LEADS_THERE, policyText} from '../shared/examples/account.js';
import {exposure, named, type Door, type Removal} from '../shared/exposure.js';
import {confirmedSubscriptions} from '../shared/recipients.js';

const FORGE = 'Strangers can forge alerts, and hide real ones among them';
const TAKE = 'Strangers can read the alerts and take them away';

/** By service. A delivery stream has no policy, and those of log groups count for AWS services alone (`data/cross-account.ts`). */
const KINDS: Readonly<Record<string, {readonly read: ReadOp; readonly doors: readonly Door[]}>> = {
  lambda: {
    read: 'lambda:GetPolicy',
    doors: [
      {
        actions: FUNCTION_ADMINISTER,
        severity: 'high',
        consequence: 'Strangers can replace or stop what receives the alerts',
      },
      {actions: FUNCTION_INVOKE, severity: 'medium', consequence: FORGE},
    ],
  },
  sqs: {
    read: 'sqs:GetQueueAttributes',
    doors: [
      {actions: QUEUE_RECEIVE, severity: 'medium', consequence: TAKE},
      {actions: QUEUE_SEND, severity: 'medium', consequence: FORGE},
    ],
  },
  kinesis: {
    read: 'kinesis:GetResourcePolicy',
    doors: [
      {actions: STREAM_READ, severity: 'medium', consequence: 'Strangers can read the alerts'},
      {actions: STREAM_WRITE, severity: 'medium', consequence: FORGE},
    ],
  },
};

const invokes = (Principal: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  ...{Effect: 'Allow', Principal, Action: 'lambda:InvokeFunction', Resource: FUNCTION},
  ...more,
});
const FROM_RULE = invokes({Service: 'events.amazonaws.com'}, {Condition: {ArnLike: {'AWS:SourceArn': EXAMPLE.rule}}});

export const check = defineCheck({
  id: 'recipient-policy-exposed',
  title: 'A function, stream or queue that receives alerts is not open to everyone',
  hop: 'target',
  severity: 'high',
  rationale:
    'Whoever may replace the code of a recipient, delete it or take its concurrency stops the alerts without touching the rule. Whoever may invoke it or ' +
    'write to it hides a real alert among forged ones. An account that a statement lets read, write or invoke is a remark only: somebody chose it.',
  remediation: {
    console: 'Lambda > the function > Configuration > Permissions > Resource-based policy: remove the statement.',
    cli: {
      say: 'Remove the statement from the policy. Of a function:',
      run: ['aws lambda remove-permission --function-name FUNCTION --statement-id SID'],
      note: 'Of a queue, use `aws sqs set-queue-attributes`; of a stream, `aws kinesis put-resource-policy`.',
    },
    terraform: 'aws_lambda_permission, aws_kinesis_resource_policy or aws_sqs_queue_policy without the statement.',
  },
  by: 'human',
  reads: ['lambda:GetPolicy', 'kinesis:GetResourcePolicy', 'sqs:GetQueueAttributes'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    'https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html',
    'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html',
  ],
  good: {
    says: 'Everybody may call the function by its URL, which is no way to forge an alert.',
    baseline: DIRECTLY,
    edits: [
      LEADS_THERE,
      {
        read: 'lambda:GetPolicy',
        value: policyText(FROM_RULE, invokes('*', {Condition: {Bool: {'lambda:InvokedViaFunctionUrl': 'true'}}})),
      },
    ],
  },
  bad: {
    says: 'Everybody may invoke the function.',
    baseline: DIRECTLY,
    edits: [LEADS_THERE, {read: 'lambda:GetPolicy', value: policyText(FROM_RULE, invokes('*'))}],
  },
  evaluate(proof) {
    const judged = new Set<string>();
    return takers(proof).flatMap(({arn, policy, settled, sender, about: where}): readonly Outcome[] => {
      const place = parseArn(arn);
      const kind = KINDS[place?.service ?? ''];
      if (policy === null || policy === '' || kind === undefined || judged.has(arn)) return [];
      judged.add(arn);
      const about = {...where, resource: arn, region: place?.region ?? null};
      if (policy === undefined) {
        // What could not be read of a recipient that is unknown anyway is said there.
        const message = `It could not be determined who else may reach ${arn}: its policy was not read.`;
        return settled ? [{...about, status: 'unknown', message, doubt: lacking([kind.read])}] : [];
      }
      const found = exposure(proof, {
        policy,
        owner: place?.account ?? '',
        // A function's policy is that of a version or an alias, where the target names one.
        resources: place?.service === 'lambda' ? [...new Set([arn, unqualified(arn)])] : [arn],
        doors: kind.doors,
        about,
        passed: `${arn} is not open to everyone.`,
        ...(place?.service === 'lambda' ? {removal: removalOf(proof, arn, sender)} : {}),
      });
      return found.map((outcome) =>
        named(outcome) && outcome.severity === 'medium' ? {...outcome, severity: 'low'} : outcome,
      );
    });
  },
});

interface Taker {
  readonly arn: string;
  readonly policy: string | null | undefined;
  /** The rule or topic that sends it the alerts. */
  readonly sender: string;
  /** Is all else about it known? */
  readonly settled: boolean;
  readonly about: Pick<Outcome, 'at' | 'hop'>;
}

/** What takes the alerts and has a policy: what a rule leads to, and subscribed functions. Subscribed queues have a check of their own. */
function takers(proof: Proof): readonly Taker[] {
  const direct = proof.context.baseline.recipients.flatMap((_, index) =>
    endsAt(proof.chain, index)
      .filter(({rule}) => rule.answer.relevant || rule.declared)
      .map(({end, rule}): Taker => ({
        arn: end.resource,
        policy: end.policy,
        sender: rule.answer.arn,
        settled: isSettled(end.gate),
        about: {at: ['recipients', index]},
      })),
  );
  const subscribed = confirmedSubscriptions(proof).map(({index, subscription: {row, endpoint}}): Taker => ({
    ...{arn: row.Endpoint, policy: endpoint.policy, sender: row.TopicArn, settled: isSettled(endpoint.gate)},
    about: {at: ['recipients', index], hop: 'subscription'},
  }));
  return [...direct, ...subscribed];
}

/** A permission is added before the one that also let the alerts in is removed. */
function removalOf({context}: Proof, functionArn: string, sender: string): Removal {
  const place = {functionArn, ...placeOf(context, parseArn(functionArn)?.account ?? '')};
  const service = parseArn(sender)?.service === 'sns' ? 'sns' : 'events';
  const answer = (text: string): ServiceAnswer =>
    service === 'sns'
      ? functionAdmits(text, {...place, topicArn: sender})
      : functionAdmitsRule(text, {...place, ruleArn: sender});
  const add = `--action lambda:InvokeFunction --principal ${service}.amazonaws.com --source-arn ${shellWord(sender)}`;
  return {
    passes: (text) => answer(text).answer === 'allowed',
    instead: {
      say: 'Alerts come in by this statement, too: without it none would arrive. Add a permission for them first, then remove it:',
      run: [
        `aws lambda add-permission --function-name FUNCTION --statement-id iam-alerts ${add}`,
        'aws lambda remove-permission --function-name FUNCTION --statement-id SID',
      ],
    },
  };
}

function isSettled({state}: Gate): boolean {
  return state === 'passes' || state === 'blocks';
}
