/** A key has many names: id, ARN, alias, alias ARN. Do two of them mean one key? DescribeKey takes any and answers with the ARN. */
import {parseArn} from '../../arn.js';
import {ask, type Context} from '../../context.js';

/** Without asking anybody: equal texts, and an id beside the ARN that ends in it. */
function sameText(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`) || a.endsWith(`:${b}`) || b.endsWith(`:${a}`);
}

/** An ARN, or `unknown`, or `absent`: neither of which is one. */
function keyArn(context: Context, named: string, region: string): string {
  if (parseArn(named)?.resource.startsWith('key/') === true) return named;
  const answer = ask(context, {op: 'kms:DescribeKey', region, params: {KeyId: named}});
  if (answer.status === 'known') return answer.value.Arn;
  return answer.status === 'absent' ? 'absent' : 'unknown';
}

/** Is the key that a resource uses the declared one? Both names are of the resource's region. */
export function sameKey(
  context: Context,
  declared: string,
  observed: string,
  region: string,
): 'yes' | 'no' | 'unknown' {
  if (sameText(declared, observed)) return 'yes';
  const [a, b] = [keyArn(context, declared, region), keyArn(context, observed, region)];
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a === b && a !== 'absent' ? 'yes' : 'no';
}

/** Asks for the declared keys in time, so that comparing them needs no read of its own. */
export function askDeclaredKeys(
  context: Context,
  trails: readonly {readonly trail: {readonly KmsKeyId?: string}; readonly home: string}[],
  topics: readonly {readonly region: string; readonly key: {readonly named: string} | null}[],
): void {
  const {trail, topic} = context.baseline;
  const declared = trail['kms-key'];
  if (declared !== undefined) {
    keyArn(context, declared, trail['home-region'] ?? context.eventRegion);
    for (const {trail: found, home} of trails)
      if (found.KmsKeyId !== undefined) sameKey(context, declared, found.KmsKeyId, home);
  }
  const topicKey = topic['kms-key'];
  if (topicKey !== undefined) {
    for (const {region, key} of topics) {
      keyArn(context, topicKey, region);
      if (key !== null) sameKey(context, topicKey, key.named, region);
    }
  }
}
