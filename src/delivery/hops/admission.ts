/**
 * Questions of the chain to policies, answered in one shape: allowed, denied, or nobody can say. The policy room knows what each
 * service sends along (`policy/services.ts`); here the texts come from the snapshot.
 */
import {isMalformed, parsePolicy} from '../../policy/index.js';
import {
  alarmToTopic,
  ask,
  askedAt,
  eventBridgeAssumesRole,
  eventBridgeDescribesBusKey,
  eventBridgeToBusKey,
  eventBridgeToBusKeyAsExample,
  eventBridgeToQueue,
  eventBridgeToQueueKey,
  eventBridgeToTopic,
  eventBridgeToTopicKey,
  ruleToBus,
  topicToFunction,
  topicToQueue,
  topicToQueueKey,
  trailDescribesKey,
  trailReadsBucketAcl,
  trailUsesKey,
  trailWritesBucket,
  type Answer,
  type Question,
} from '../../policy/services.js';
import {remember} from '../../policy/remember.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';

export interface ServiceAnswer {
  readonly answer: 'allowed' | 'denied' | 'unknown';
  readonly why: string;
  /** The answer rests on a condition about which AWS's own documents disagree: what they say. */
  readonly disputed?: string;
}

export function admissionGate(answer: ServiceAnswer): Gate {
  if (answer.answer === 'allowed') return PASSES;
  return answer.answer === 'denied' ? blocks(answer.why) : unknown(answer.why);
}

export function toAnswer(answer: Answer): ServiceAnswer {
  const disputed = answer.dispute
    ? `AWS's documents disagree whether the service sends ${answer.dispute.key} (${answer.dispute.sources.join(', ')})`
    : undefined;
  const known = {why: answer.why, ...(disputed === undefined ? {} : {disputed})};
  switch (answer.effect) {
    case 'allow':
      return {answer: 'allowed', ...known};
    case 'unknown':
      return {answer: 'unknown', ...known};
    case 'explicit-deny':
    case 'implicit-deny':
      return {answer: 'denied', ...known};
  }
}

const ORDER = {denied: 0, unknown: 1, allowed: 2} as const;

/** Where a resource is and who owns it, for spelling ARNs that a policy may name; and when it is asked for (RFC 3339). */
export interface Place {
  readonly account: string;
  readonly partition: string;
  readonly now: string;
}

const answered = remember<ServiceAnswer>(500);

/**
 * All questions must be allowed; the worst answer is the answer.
 *
 * @param name of the questions, which together with `where` says what they are
 */
function askAll(name: string, text: string, where: Place, questions: () => readonly Question[]): ServiceAnswer {
  return answered(`${name} ${JSON.stringify(where)} ${text}`, () => {
    const policy = parsePolicy(text, 'resource');
    if (isMalformed(policy)) return {answer: 'unknown', why: `the policy cannot be read: ${policy.malformed}`};
    const answers = questions().map((question) => toAnswer(ask([policy], askedAt(question, where.now))));
    return answers.reduce((worst, answer) => (ORDER[answer.answer] < ORDER[worst.answer] ? answer : worst));
  });
}

export function topicAdmitsEventBridge(
  text: string,
  where: {readonly topicArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('topic', text, where, () => [eventBridgeToTopic(where.ruleArn, where.topicArn)]);
}

export function topicAdmitsCloudWatch(
  text: string,
  where: {readonly topicArn: string; readonly alarmArn: string} & Place,
): ServiceAnswer {
  return askAll('alarm', text, where, () => [alarmToTopic(where.alarmArn, where.account, where.topicArn)]);
}

const GUIDE_OF_BUS_KEYS = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html';

export function keyAdmitsEventBridge(
  text: string,
  where: {readonly keyArn: string} & Place &
    ({readonly use: 'topic'; readonly topicArn: string} | {readonly use: 'bus'; readonly busArn: string}),
): ServiceAnswer {
  if (where.use === 'topic')
    return askAll('topic key', text, where, () => eventBridgeToTopicKey(where.topicArn, where.keyArn));
  const used = askAll('bus key', text, where, () => eventBridgeToBusKey(where.busArn, where.keyArn));
  if (used.answer !== 'allowed') {
    const example = askAll('bus key example', text, where, () =>
      eventBridgeToBusKeyAsExample(where.busArn, where.keyArn),
    );
    if (example.answer !== 'allowed') return used;
    const words = `an example of the EventBridge guide compares aws:SourceAccount with an ARN, and by the reference of IAM it holds the account id`;
    return {...example, disputed: `${words} (${GUIDE_OF_BUS_KEYS}): ${used.why}`};
  }
  const looked = askAll('bus key shown', text, where, () => [eventBridgeDescribesBusKey(where.busArn, where.keyArn)]);
  if (looked.answer === 'allowed') return used;
  const words = `AWS lists kms:DescribeKey among what EventBridge requires of the key, and shows on the same page a key policy without it`;
  return {...used, disputed: `${words} (${GUIDE_OF_BUS_KEYS}): ${looked.why}`};
}

/** Who writes to a queue: EventBridge for a rule, or SNS for a topic. */
export interface Sender {
  readonly service: 'events' | 'sns';
  readonly sourceArn: string;
}

export function queueAdmits(
  text: string,
  where: {readonly queueArn: string; readonly sender: Sender} & Place,
): ServiceAnswer {
  const {queueArn, sender} = where;
  return askAll('queue', text, where, () => [
    sender.service === 'events'
      ? eventBridgeToQueue(sender.sourceArn, queueArn)
      : topicToQueue(sender.sourceArn, queueArn),
  ]);
}

export function keyAdmitsSender(
  text: string,
  where: {readonly keyArn: string; readonly sender: Sender} & Place,
): ServiceAnswer {
  const {keyArn, sender} = where;
  return askAll('queue key', text, where, () =>
    sender.service === 'events'
      ? eventBridgeToQueueKey(sender.sourceArn, keyArn)
      : topicToQueueKey(sender.sourceArn, keyArn),
  );
}

export function functionAdmits(
  text: string,
  where: {readonly functionArn: string; readonly topicArn: string} & Place,
): ServiceAnswer {
  return askAll('function', text, where, () => [topicToFunction(where.topicArn, where.functionArn)]);
}

export function bucketAdmitsCloudTrail(
  text: string,
  where: {
    readonly ask: 'acl' | 'write';
    readonly bucket: string;
    readonly prefix: string | null;
    readonly trailArn: string;
    readonly key: string | null;
    readonly region: string;
  } & Place,
): ServiceAnswer {
  return askAll('bucket', text, where, () => [
    where.ask === 'acl'
      ? trailReadsBucketAcl(where.trailArn, where.bucket)
      : trailWritesBucket({
          trailArn: where.trailArn,
          bucket: where.bucket,
          prefix: where.prefix ?? '',
          account: where.account,
          organization: null,
          region: where.region,
          key: where.key,
        }),
  ]);
}

export function keyAdmitsCloudTrail(
  text: string,
  where: {readonly keyArn: string; readonly trailArn: string} & Place,
): ServiceAnswer {
  return askAll('trail key', text, where, () => [trailUsesKey(where.trailArn, where.keyArn)]);
}

/** May CloudTrail look at the key, as it does when a trail is made or changed? */
export function keyShownToCloudTrail(
  text: string,
  where: {readonly keyArn: string; readonly trailArn: string} & Place,
): ServiceAnswer {
  return askAll('trail key shown', text, where, () => [trailDescribesKey(where.trailArn, where.keyArn)]);
}

export function roleTrustsEventBridge(
  text: string,
  where: {readonly roleArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('role', text, where, () => [eventBridgeAssumesRole(where.ruleArn, where.roleArn)]);
}

/** May a rule of an account put events on a bus, by the bus's own policy? */
export function busAdmitsRule(
  text: string,
  where: {readonly ruleArn: string; readonly busArn: string} & Place,
): ServiceAnswer {
  return askAll('bus', text, where, () => [ruleToBus(where.ruleArn, where.busArn)]);
}
