/**
 * How long a policy may be. A statement of ours that no longer fits is told to a person before anything is called: AWS would refuse it.
 * Event buses have a limit too (10,240 bytes: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html), and no statement is ever added to theirs.
 */
import type {Json} from '../../findings/model.js';
import {openPolicy} from './text.js';
import type {Draft} from '../planning.js';
import type {Write, WriteOp} from '../calls/writes.js';

interface Limit {
  /** Whose policy it is, as a sentence names it. */
  readonly of: string;
  readonly bytes: number;
  readonly statements?: number;
  /** The policy that the call sets; where it names one statement alone, what the policy is after it. */
  readonly text: (write: Write, after: Json) => Json | undefined;
}

const LIMITS: Readonly<Partial<Record<WriteOp, Limit>>> = {
  // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
  'sns:SetTopicAttributes': {
    of: 'a topic',
    bytes: 30_720,
    statements: 100,
    text: (write) =>
      write.op === 'sns:SetTopicAttributes' && write.params.AttributeName === 'Policy'
        ? write.params.AttributeValue
        : undefined,
  },
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
  'sqs:SetQueueAttributes': {
    of: 'a queue',
    bytes: 8_192,
    statements: 20,
    text: (write) => (write.op === 'sqs:SetQueueAttributes' ? write.params.Attributes['Policy'] : undefined),
  },
  // https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
  'kms:PutKeyPolicy': {
    of: 'a key',
    bytes: 32_768,
    text: (write) => (write.op === 'kms:PutKeyPolicy' ? write.params.Policy : undefined),
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-iam-policies.html
  's3:PutBucketPolicy': {
    of: 'a bucket',
    bytes: 20_480,
    text: (write) => (write.op === 's3:PutBucketPolicy' ? write.params.Policy : undefined),
  },
  // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  'lambda:AddPermission': {of: 'a function', bytes: 20_480, text: (_, after) => after},
};

interface Size {
  readonly bytes: number;
  readonly statements: number;
}

/** As the text goes out, spaces included: whether a service counts them, not all of them say. */
function sizeOf(policy: string): Size {
  return {bytes: Buffer.byteLength(policy), statements: openPolicy(policy)?.statements.length ?? 0};
}

/**
 * Why AWS would refuse the policy of a step as too long, and what to do first; null where it fits. What was too long before shows that
 * this account has another limit.
 */
export function tooLong({write, before, after}: Pick<Draft, 'write' | 'before' | 'after'>): string | null {
  const limit = LIMITS[write.op];
  const text = limit?.text(write, after);
  if (limit === undefined || typeof text !== 'string') return null;
  const [was, would] = [sizeOf(typeof before === 'string' ? before : ''), sizeOf(text)];
  const over = (measure: keyof Size): boolean => {
    const most = limit[measure] ?? Infinity;
    return would[measure] > most && was[measure] <= most;
  };
  const measure = (['bytes', 'statements'] as const).find(over);
  if (measure === undefined) return null;
  const most = `${would[measure]} ${measure}, and the policy of ${limit.of} may have ${limit[measure] ?? 0}`;
  return `With the statement that is missing, the policy would have ${most}, so AWS would refuse it. Remove statements that are no longer needed, or join some of them, then plan again.`;
}
