/**
 * Questions of the chain to policies, answered in one shape: allowed, denied, or nobody can say. The policy room knows what each
 * service sends along (`policy/services.ts`); here the texts come from the snapshot.
 */
import {evaluateForRole, isMalformed, parsePolicy, type ParsedPolicy, type PolicyKind} from '../policy/index.js';
import {
  ask,
  askedAt,
  eventBridgeAssumesRole,
  eventBridgeToBusKey,
  eventBridgeToQueue,
  eventBridgeToQueueKey,
  eventBridgeToTopic,
  eventBridgeToTopicKey,
  roleDoes,
  ruleToBus,
  topicToFunction,
  topicToQueue,
  topicToQueueKey,
  trailReadsBucketAcl,
  trailUsesKey,
  trailWritesBucket,
  type Answer,
  type Question,
} from '../policy/services.js';
import {keys, serviceKeys} from '../policy/context.js';
import {parseArn} from './arn.js';
import {PASSES, blocks, unknown, type Gate} from './gate.js';

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

function toAnswer(answer: Answer): ServiceAnswer {
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
interface Place {
  readonly account: string;
  readonly partition: string;
  readonly now: string;
}

/** All questions must be allowed; the worst answer is the answer. */
function askAll(kind: PolicyKind, text: string, questions: readonly Question[], {now}: Place): ServiceAnswer {
  const policy = parsePolicy(text, kind);
  if (isMalformed(policy)) return {answer: 'unknown', why: `the policy cannot be read: ${policy.malformed}`};
  const answers = questions.map((question) => toAnswer(ask([policy], askedAt(question, now))));
  return answers.reduce((worst, answer) => (ORDER[answer.answer] < ORDER[worst.answer] ? answer : worst));
}

export function topicAdmitsEventBridge(
  text: string,
  where: {readonly topicArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('resource', text, [eventBridgeToTopic(where.ruleArn, where.topicArn)], where);
}

/**
 * An alarm's publication: in the name of the account that owns it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function topicAdmitsCloudWatch(
  text: string,
  {topicArn, alarmArn, ...place}: {readonly topicArn: string; readonly alarmArn: string} & Place,
): ServiceAnswer {
  const names = ['cloudwatch.amazonaws.com'];
  const own = {
    'aws:SourceArn': [alarmArn],
    'aws:SourceAccount': [place.account],
    'aws:SourceOwner': [place.account],
  };
  const question: Question = {
    request: {
      principal: {kind: 'service', names, perhaps: []},
      action: 'sns:Publish',
      resource: topicArn,
      keys: keys(serviceKeys(names, topicArn), own),
    },
    sources: [],
    dispute: null,
  };
  return askAll('resource', text, [question], place);
}

export function keyAdmitsEventBridge(
  text: string,
  where: {readonly keyArn: string} & Place &
    ({readonly use: 'topic'; readonly topicArn: string} | {readonly use: 'bus'; readonly busArn: string}),
): ServiceAnswer {
  const questions =
    where.use === 'topic'
      ? eventBridgeToTopicKey(where.topicArn, where.keyArn)
      : eventBridgeToBusKey(where.busArn, where.keyArn);
  return askAll('resource', text, questions, where);
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
  const question =
    sender.service === 'events'
      ? eventBridgeToQueue(sender.sourceArn, queueArn)
      : topicToQueue(sender.sourceArn, queueArn);
  return askAll('resource', text, [question], where);
}

export function keyAdmitsSender(
  text: string,
  where: {readonly keyArn: string; readonly sender: Sender} & Place,
): ServiceAnswer {
  const {keyArn, sender} = where;
  const questions =
    sender.service === 'events'
      ? eventBridgeToQueueKey(sender.sourceArn, keyArn)
      : topicToQueueKey(sender.sourceArn, keyArn);
  return askAll('resource', text, questions, where);
}

export function functionAdmits(
  text: string,
  where: {readonly functionArn: string; readonly topicArn: string} & Place,
): ServiceAnswer {
  return askAll('resource', text, [topicToFunction(where.topicArn, where.functionArn)], where);
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
  const question =
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
        });
  return askAll('resource', text, [question], where);
}

export function keyAdmitsCloudTrail(
  text: string,
  where: {readonly keyArn: string; readonly trailArn: string} & Place,
): ServiceAnswer {
  return askAll('resource', text, [trailUsesKey(where.trailArn, where.keyArn)], where);
}

export function roleTrustsEventBridge(
  text: string,
  where: {readonly roleArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('resource', text, [eventBridgeAssumesRole(where.ruleArn, where.roleArn)], where);
}

/**
 * May a role do something: by its identity policies, within its boundary, with what the resource's own policy adds? Where that cannot be
 * read (`resource` undefined), the role's own side alone.
 */
export function roleMay(
  policies: {
    readonly identity: readonly string[];
    readonly boundary: string | null;
    readonly resource: string | null | undefined;
  },
  {
    roleArn,
    action,
    resource,
    now,
  }: {readonly roleArn: string; readonly action: string; readonly resource: string} & Place,
): ServiceAnswer {
  const parsed: ParsedPolicy[] = [];
  const texts = policies.boundary === null ? policies.identity : [...policies.identity, policies.boundary];
  for (const text of texts) {
    const policy = parsePolicy(text, 'identity');
    if (isMalformed(policy))
      return {answer: 'unknown', why: `a policy of the role cannot be read: ${policy.malformed}`};
    parsed.push(policy);
  }
  const boundary = policies.boundary === null ? null : (parsed.pop() ?? null);
  const own: ParsedPolicy[] = [];
  if (policies.resource !== undefined && policies.resource !== null) {
    const policy = parsePolicy(policies.resource, 'resource');
    if (isMalformed(policy))
      return {answer: 'unknown', why: `the policy of ${resource} cannot be read: ${policy.malformed}`};
    own.push(policy);
  }
  const oneSide = policies.resource === undefined || parseArn(resource)?.account === parseArn(roleArn)?.account;
  const answer = evaluateForRole(
    {identity: parsed, boundary, resource: own, sameAccount: oneSide},
    askedAt(roleDoes(roleArn, action, resource), now).request,
  );
  return toAnswer({...answer, dispute: null});
}

/** May a rule of an account put events on a bus, by the bus's own policy? */
export function busAdmitsRule(
  text: string,
  where: {readonly ruleArn: string; readonly busArn: string} & Place,
): ServiceAnswer {
  return askAll('resource', text, [ruleToBus(where.ruleArn, where.busArn)], where);
}
