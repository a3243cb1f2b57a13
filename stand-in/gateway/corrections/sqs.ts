/** SQS: SetQueueAttributes changes what it names and nothing else; moto forgets the policy where it is not named. */
import {jsonOf, type Answer} from '../answer.js';
import {text, type Context, type Corrections, type Instead} from './types.js';

export const sqsCorrections: Corrections = {
  'sqs:CreateQueue': {after: created},
  'sqs:SetQueueAttributes': {before: keepPolicy},
};

type Attributes = Readonly<Record<string, unknown>>;

function attributesOf(params: Readonly<Record<string, unknown>>): Attributes {
  const found = params['Attributes'];
  return typeof found === 'object' && found !== null ? (found as Attributes) : {};
}

function keyOf({call}: Context, name: string): string {
  return `${call.region} ${name.slice(name.lastIndexOf('/') + 1)}`;
}

function created(context: Context, answer: Answer): Answer {
  const policy = text(attributesOf(context.call.params)['Policy']);
  const url = text(jsonOf(answer)?.['QueueUrl']);
  if (policy !== '' && url !== '') context.state.queuePolicies.set(keyOf(context, url), policy);
  return answer;
}

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html: "sets the value of one or more". */
function keepPolicy(context: Context): Instead | undefined {
  const {call, state} = context;
  const key = keyOf(context, text(call.params['QueueUrl']));
  const attributes = attributesOf(call.params);
  if (attributes['Policy'] !== undefined) {
    state.queuePolicies.set(key, text(attributes['Policy']));
    return undefined;
  }
  const kept = state.queuePolicies.get(key);
  if (kept === undefined || kept === '') return undefined;
  return {forward: Buffer.from(JSON.stringify({...call.params, Attributes: {...attributes, Policy: kept}}))};
}
