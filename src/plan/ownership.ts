/**
 * Whose a resource is: what the baseline or a CloudFormation stack manages is not touched, and its owner is told what to change.
 * CloudFormation marks what it makes with the id and the name of the stack:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html
 */
import {unreadable} from '../delivery/gate.js';
import type {Proof} from '../delivery/proof.js';
import type {Answer} from '../snapshot/model.js';
import type {Read, ReadOp} from '../snapshot/reads.js';
import {cli, terraform} from './calls/instructions.js';
import {grantFirst, ownerOf, type Draft} from './planning.js';
import {tooLong} from './policy/limits.js';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** Either is enough: nobody else can set a tag that begins with `aws:`. */
const STACK_TAGS = ['aws:cloudformation:stack-id', 'aws:cloudformation:stack-name'];

/** The reads that tell whose a resource is. */
export const TAG_READS: ReadonlySet<ReadOp> = new Set<ReadOp>([
  'cloudtrail:ListTags',
  'events:ListTagsForResource',
  'sns:ListTagsForResource',
  's3:GetBucketTagging',
  'kms:ListResourceTags',
  'sqs:ListQueueTags',
  'cloudwatch:ListTagsForResource',
]);

/** Told of the tags that a step rests on and that nobody has read yet. */
export type Asking = (tags: Read) => void;

/**
 * Why this tool keeps its hands off the resource of a step, with what its owner has to do; null where it may make the call.
 *
 * @param ask where given, tags that nobody has read yet are asked for and count as none, so that one round finds all that is needed
 */
export function whoseHands({owner, write, resource}: Draft, {context}: Proof, ask?: Asking): string | null {
  const foreign = foreignOwner(write, context.account);
  if (foreign !== null)
    return `It belongs to account ${foreign}, and this tool changes nothing in another account: reconcile has to run there, or its owner has to make the call. ${instructions(write)}`;
  if (context.baseline[owner.section]['managed-by'] === 'elsewhere')
    return `The baseline says that it is managed elsewhere. ${instructions(write)}`;
  if (owner.tags === null) return null;
  const tags = context.facts.get(owner.tags);
  if (tags.status === 'unreadable') {
    if (tags.kind === 'not-observed' && ask !== undefined) {
      ask(owner.tags);
      return null;
    }
    return grantFirst('', resource, '', unreadable(owner.tags, tags), 'Whether a CloudFormation stack owns it').text;
  }
  const stack = stackIn(tags);
  return stack === null
    ? null
    : `The CloudFormation stack ${stack} owns it: change its template. ${instructions(write)}`;
}

/** The stack that tags name. */
function stackIn(tags: Answer<unknown>): string | null {
  if (tags.status !== 'known') return null;
  const [stack] = (tags.value as readonly Tag[]).filter(({Key}) => STACK_TAGS.includes(Key));
  return stack?.Value ?? null;
}

/** Why a call is left to a person; empty where this tool may make it. A check asks the same (`hands.ts`). */
export function handsOff(draft: Draft, proof: Proof, ask?: Asking): readonly string[] {
  return [tooLong(draft), whoseHands(draft, proof, ask)].filter((each) => each !== null);
}

/** The parameters by which calls name what they change. A bucket's name says nothing: `ExpectedBucketOwner` guards it. */
const NAMES = [
  ...['EventBusName', 'Rule', 'TopicArn', 'SubscriptionArn', 'KeyId', 'QueueUrl'],
  ...['Name', 'TrailName', 'FunctionName'],
] as const;

/** The other account whose resource the call would change; null where it is this one's own. */
function foreignOwner({params}: Draft['write'], account: string | null): string | null {
  for (const name of NAMES) {
    const value = (params as Readonly<Record<string, unknown>>)[name];
    const owner = typeof value === 'string' ? ownerOf(value) : null;
    if (owner !== null && owner !== account) return owner;
  }
  return null;
}

function instructions(write: Draft['write']): string {
  const resource = terraform(write);
  const inTerraform = resource === '' ? '' : `\nIn Terraform, add or change:\n${indented(resource)}`;
  return `With the AWS CLI:\n${indented(cli(write))}${inTerraform}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
