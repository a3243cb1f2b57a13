import {failuresOf} from '../../delivery/hops/receiver/function-failures.js';
import {endsAt} from '../../delivery/route/ends.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {DIRECTLY, LEADS_THERE} from '../shared/examples/account.js';
import {nameOfRecipient} from '../shared/recipients.js';

const QUEUE = 'arn:aws:sqs:us-east-1:111122223333:iam-dlq';

export const check = defineCheck({
  id: 'target-failures-kept',
  title: 'Alerts on which a function fails are kept',
  hop: 'target',
  severity: 'low',
  rationale:
    'EventBridge invokes a function asynchronously: neither the dead-letter queue of the rule nor its metric shows an error of the function. Lambda tries again and then drops the event, unless the function has an on-failure destination or a dead-letter queue of its own.',
  remediation: {
    console: 'Lambda > the function > Configuration > Asynchronous invocation, or Destinations.',
    cli: {
      run: [
        'aws lambda put-function-event-invoke-config --function-name FUNCTION --destination-config \'{"OnFailure":{"Destination":"QUEUE_ARN"}}\'',
      ],
    },
    terraform: 'aws_lambda_function_event_invoke_config with destination_config.',
  },
  by: 'human',
  reads: ['lambda:GetFunctionConfiguration', 'lambda:GetFunctionEventInvokeConfig'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  ],
  good: {
    says: 'The function has a dead-letter queue.',
    baseline: DIRECTLY,
    edits: [LEADS_THERE, {read: 'lambda:GetFunctionConfiguration', patch: {DeadLetterConfig: {TargetArn: QUEUE}}}],
  },
  bad: {says: 'What the function fails on is dropped.', baseline: DIRECTLY, edits: [LEADS_THERE]},
  evaluate(proof) {
    return proof.context.baseline.recipients.flatMap((recipient, index) =>
      recipient.protocol !== 'lambda'
        ? []
        : endsAt(proof.chain, index)
            .filter(({end}) => end.parts.every(({name, gate}) => name !== 'function' || gate.state !== 'blocks'))
            .flatMap(({end}): Outcome[] => {
              const failures = failuresOf(proof.context, end.resource);
              if (failures === null) return [];
              const name = nameOfRecipient(recipient);
              const words = {
                asks: `what ${name} fails on is kept`,
                passed: `What ${name} fails on goes to ${failures.to ?? ''}.`,
                blocked: `Alerts on which ${name} fails are dropped`,
              };
              const about = {
                resource: end.resource,
                region: end.resource.split(':')[3] ?? null,
                at: ['recipients', index],
                observed: failures.to,
                severity: failures.to === null ? ('info' as const) : ('low' as const),
              };
              const outcome = fromGate(failures.gate, words, about);
              return outcome.status === 'unknown' ? [] : [outcome];
            })
            .filter((one, at, all) => all.findIndex(({resource}) => resource === one.resource) === at),
    );
  },
});
