/**
 * `delivery/hops/access/` asks policies, roles and keys for every hop.
 *
 * Questions of the chain to policies, answered in one shape: allowed, denied, or nobody can say. The policy room knows what each
 * service sends along (`policy/services.ts`); here the texts come from the snapshot.
 */
import {isMalformed, parsePolicy, statementName, type ParsedPolicy} from '../../../policy/index.js';
import {
  alarmToTopic,
  ask,
  askedAt,
  askedWithin,
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
  type Answer,
  type Dispute,
  type Hinge,
  type Question,
} from '../../../policy/services.js';
import {remember} from '../../../remember.js';
import {doubtOf, type Doubt} from '../../doubt.js';
import {PASSES, blocks, disputed, unknown, type Gate} from '../../gate.js';

export interface ServiceAnswer {
  readonly answer: 'allowed' | 'denied' | 'unknown';
  readonly why: string;
  /** The same in short. */
  readonly brief?: string;
  /** The answer rests on a condition about which AWS's own documents disagree: what they say. */
  readonly disputed?: string;
  /** In which readings of the documents it is allowed. */
  readonly hinges?: readonly Hinge[];
  /** The statements that deny it, in words. */
  readonly denies?: readonly string[];
  /** Of an unknown: why it is, as data. Left out where it hangs on a value that is not known. */
  readonly doubt?: Doubt;
}

export function admissionGate(answer: ServiceAnswer): Gate {
  if (answer.answer === 'allowed')
    return answer.disputed === undefined ? PASSES : disputed(answer.disputed, answer.hinges);
  return answer.answer === 'denied' ? blocks(answer.why, answer) : unknown(answer.why, answer.doubt ?? 'open');
}

export function toAnswer(answer: Answer): ServiceAnswer {
  const known = {
    why: answer.why,
    ...(answer.brief === undefined ? {} : {brief: answer.brief}),
    ...(answer.dispute === null ? {} : {disputed: disputeWords(answer.dispute)}),
    ...(answer.hinge === undefined ? {} : {hinges: [answer.hinge]}),
  };
  switch (answer.effect) {
    case 'allow':
      return {answer: 'allowed', ...known};
    case 'unknown':
      return {answer: 'unknown', ...known, doubt: openDoubt(answer)};
    case 'explicit-deny':
      return {answer: 'denied', ...known, denies: answer.by.map(statementName)};
    case 'implicit-deny':
      return {answer: 'denied', ...known};
  }
}

/** Where no condition is open, it is the spelling of a name that no page settles. */
function openDoubt({keepsOutIfSent, openKeys = []}: Answer): Doubt {
  if (keepsOutIfSent === true) return doubtOf('disputed-deny');
  return openKeys.length === 0 ? doubtOf('undocumented') : {...doubtOf('open'), keys: openKeys};
}

function disputeWords({keys, names = [], sources}: Dispute): string {
  const what = [
    ...(keys.length === 0 ? [] : [`whether the service sends ${keys.join(' and ')}`]),
    ...(names.length === 0 ? [] : [`whether the service comes as ${names.join(' or ')}`]),
  ];
  return `AWS's documents disagree ${what.join(', and ')} (${sources.join(', ')})`;
}

const ORDER = {denied: 0, unknown: 1, allowed: 2} as const;

/** The worst, and of two that allow the one that is disputed. */
function rank({answer, disputed: why}: ServiceAnswer): number {
  return ORDER[answer] - (answer === 'allowed' && why !== undefined ? 0.5 : 0);
}

/** Where a resource is and who owns it, for spelling ARNs that a policy may name; and when it is asked for (RFC 3339). */
export interface Place {
  readonly account: string;
  readonly partition: string;
  readonly now: string;
  /** The organization of the checked account; null or left out where it is not known. */
  readonly organization?: string | null;
}

/** The organization of what acts: known where that is of the checked account. */
export function organizationOf({account, organization = null}: Place, arn: string): string | null {
  return arn.split(':')[4] === account ? organization : null;
}

const answered = remember<ServiceAnswer>(500);

/**
 * All questions must be allowed; the worst answer is the answer.
 *
 * @param name of the questions, which together with `where` says what they are
 * @param text of the policy, or of several that count together
 */
export function askAll(
  name: string,
  text: string | readonly string[],
  where: Place,
  questions: () => readonly Question[],
): ServiceAnswer {
  const texts = typeof text === 'string' ? [text] : text;
  return answered(`${name} ${JSON.stringify(where)} ${texts.join(' ')}`, () => {
    const policies: ParsedPolicy[] = [];
    for (const each of texts) {
      const policy = parsePolicy(each, 'resource');
      if (isMalformed(policy))
        return {
          answer: 'unknown',
          why: `the policy cannot be read: ${policy.malformed}`,
          doubt: doubtOf('not-evaluated'),
        };
      policies.push(policy);
    }
    const asked = questions().map((question) => askedAt(askedWithin(question, where), where.now));
    const answers = asked.map((question) => toAnswer(ask(policies, question)));
    const worst = answers.reduce((found, answer) => (rank(answer) < rank(found) ? answer : found));
    const hinges = answers.flatMap((answer) => answer.hinges ?? []);
    return worst.answer === 'allowed' && hinges.length > 0 ? {...worst, hinges} : worst;
  });
}

export function topicAdmitsEventBridge(
  text: string,
  where: {readonly topicArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('topic', text, where, () => [
    eventBridgeToTopic(where.ruleArn, where.topicArn, organizationOf(where, where.ruleArn)),
  ]);
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
  const organization = organizationOf(where, sender.sourceArn);
  return askAll('queue', text, where, () => [
    sender.service === 'events'
      ? eventBridgeToQueue(sender.sourceArn, queueArn, organization)
      : topicToQueue(sender.sourceArn, queueArn, organization),
  ]);
}

export function keyAdmitsSender(
  text: string,
  where: {readonly keyArn: string; readonly queueArn: string; readonly sender: Sender} & Place,
): ServiceAnswer {
  const {sender} = where;
  const organization = organizationOf(where, sender.sourceArn);
  return askAll('queue key', text, where, () =>
    sender.service === 'events'
      ? eventBridgeToQueueKey(sender.sourceArn, where, organization)
      : topicToQueueKey(sender.sourceArn, where, organization),
  );
}

export function functionAdmits(
  text: string,
  where: {readonly functionArn: string; readonly topicArn: string} & Place,
): ServiceAnswer {
  return askAll('function', text, where, () => [
    topicToFunction(where.topicArn, where.functionArn, organizationOf(where, where.topicArn)),
  ]);
}

type Forward = {readonly ruleArn: string; readonly busArn: string} & Place;

/** May a rule of an account put events on a bus, by the bus's own policy and without a role? */
export function busAdmitsRule(text: string, where: Forward): ServiceAnswer {
  const admitted = askAll('bus', text, where, () => [
    ruleToBus(where.ruleArn, where.busArn, organizationOf(where, where.ruleArn)),
  ]);
  if (admitted.answer === 'denied' || !admitsByOrganizationAlone(text, where)) return admitted;
  return {
    answer: 'denied',
    why: 'the policy of the bus admits by organization and not this account by its id, and the target has no role, which EventBridge then needs',
  };
}

/**
 * "If you grant permissions using an organization, then accounts in that organization must specify a RoleArn":
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
 */
function admitsByOrganizationAlone(text: string, {ruleArn, busArn, now}: Forward): boolean {
  const policy = parsePolicy(text, 'resource');
  if (isMalformed(policy)) return false;
  const grants = {...policy, statements: policy.statements.filter(({effect}) => effect === 'Allow')};
  return ask([grants], askedAt(ruleToBus(ruleArn, busArn, ''), now)).effect === 'implicit-deny';
}
