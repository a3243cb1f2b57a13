/**
 * The planner. Stage by stage along the route: what is wrong here, given that every step before has been taken? So each stage is planned
 * on the facts that the steps before it promise (`promise.ts`), and planning over what the whole plan promises gives an empty plan.
 */
import {atLeast, type Finding} from '../findings/model.js';
import {unreadable, whyUnreadable} from '../delivery/gate.js';
import {prove, type Proof, type Setting} from '../delivery/proof.js';
import {Facts} from '../snapshot/facts.js';
import {OPERATIONS} from '../snapshot/reads.js';
import type {Snapshot} from '../snapshot/model.js';
import {asJson} from './facts.js';
import {digestOf} from './digest.js';
import {desiredTopic, desiredTrail} from './desired.js';
import {cli, terraform} from './instructions.js';
import type {Plan, Step} from './model.js';
import {errand, grantFirst, type Draft, type Errand, type Item, type Planning} from './planning.js';
import {promised} from './promise.js';
import {bucketItems} from './stages/bucket.js';
import {busKeyUse, topicKeyUse, trailKeyUse} from './stages/key-uses.js';
import {keyItems, knownAs} from './stages/keys.js';
import {deadLetterItems} from './stages/queue.js';
import {ruleItems} from './stages/rule.js';
import {strangerItems} from './stages/strangers.js';
import {subscriptionItems} from './stages/subscriptions.js';
import {targetItems} from './stages/target.js';
import {topicItems} from './stages/topic.js';
import {trailItems} from './stages/trail.js';
import {actionOf, actionsOf, WRITES} from './writes.js';

export interface PlanOptions {
  /** What may be narrowed or taken away: subscription ARNs, `POLICY-OWNER-ARN#Sid`, `RULE-ARN#TARGET-ID`, `RULE-ARN#schedule`. */
  readonly prune?: readonly string[];
  /** Is a recipient's endpoint at hand? Default: all are. */
  readonly canSubscribe?: (recipient: number) => boolean;
  /** When this run asked a recipient to confirm, by protocol and public endpoint: SNS does not tell. */
  readonly askedAt?: ReadonlyMap<string, string>;
  /** Judges a proof, so that steps can say what they cure. Without it they cure nothing that is named. */
  readonly findings?: (proof: Proof) => readonly Finding[];
  /** Snapshots of other accounts that the proof rests on. */
  readonly others?: readonly Snapshot[];
}

/** In the order in which things rest on each other. */
const STAGES: readonly ((planning: Planning) => readonly Item[])[] = [
  trailKeys,
  bucketItems,
  trailItems,
  topicKeys,
  topicItems,
  deadLetterItems,
  ruleItems,
  targetItems,
  subscriptionItems,
  strangerItems,
];

function trailKeys(planning: Planning): readonly Item[] {
  const {proof, context} = planning;
  const trail = desiredTrail(proof);
  const storage = trail.answer?.storage;
  if (trail.answer?.foreign === true) return [];
  const declared = context.baseline.trail['kms-key'];
  const named = knownAs(planning, declared, storage?.asked === true ? storage.key?.named : undefined, trail.home);
  if (named === undefined || (storage?.asked === true && storage.provenByDelivery)) return [];
  return keyItems(planning, trailKeyUse(planning, trail.arn, named, trail.home, declared !== undefined));
}

function topicKeys(planning: Planning): readonly Item[] {
  const {proof, context} = planning;
  const topic = desiredTopic(proof);
  const declared = context.baseline.topic['kms-key'];
  const named = knownAs(planning, declared, topic.key?.named, topic.region);
  const bus = proof.chain.bus.answer;
  return [
    ...(bus.key === null ? [] : keyItems(planning, busKeyUse(planning, bus.ref.arn, bus.key.named, bus.ref.region))),
    ...(named === undefined
      ? []
      : keyItems(planning, topicKeyUse(planning, topic.arn, named, topic.region, declared !== undefined))),
  ];
}

function planningFor(
  proof: Proof,
  account: string,
  {prune = [], canSubscribe = () => true, askedAt = new Map()}: PlanOptions,
): Planning {
  return {proof, context: proof.context, account, prune: new Set(prune), canSubscribe, askedAt};
}

/**
 * @param setting what the proof was made with: the same judgement is made again on what the steps promise
 * @param proof over what was observed, with the reads of `wantedForPlan`
 */
export function buildPlan(setting: Setting, proof: Proof, options: PlanOptions = {}): Plan {
  const {account} = proof.context.facts;
  const about = {account, partition: proof.context.partition};
  const unseen = unseenIn(proof);
  if (account === null) {
    const text =
      'Nobody knows which account this is: sts:GetCallerIdentity did not answer. Put the credentials right, then plan again.';
    const steps = [errandStep(errand('GetCallerIdentity', 'account', proof.context.eventRegion, text))];
    return {digest: digestOf(about, steps, unseen), steps, unseen, notes: []};
  }
  const steps: Step[] = [];
  const judge = options.findings ?? (() => []);
  let [view, findings] = [proof, judge(proof)];
  for (const stage of STAGES) {
    const left = new Set<string>();
    for (const item of stage(planningFor(view, account, options))) {
      const step = item.kind === 'errand' ? errandStep(item) : draftStep(item, view, setting);
      if (left.has(step.resource)) continue;
      if (step.by === 'human') {
        steps.push(step);
        continue;
      }
      const next = prove(setting, new Facts(promised(view.context.facts.snapshot, [step]), options.others));
      const after = judge(next);
      const cured = curedBy(findings, after);
      // What its owner has waived is left as it is, and so is what would follow from it.
      if (cured.length > 0 && cured.every(({status}) => status === 'waived')) {
        left.add(step.resource);
        continue;
      }
      steps.push({
        ...step,
        cures: cured
          .filter(({status}) => status !== 'waived')
          .map(({fingerprint}) => fingerprint)
          .sort(),
      });
      [view, findings] = [next, after];
    }
  }
  const open = openErrands(findings, steps);
  steps.push(...open.map(errandStep));
  return {digest: digestOf(about, steps, unseen), steps, unseen, notes: unusedPrunes(steps, options.prune ?? [])};
}

/** The state that a plan promises: for planning on, and for the proof that nothing is left then. */
export function promisedSnapshot(snapshot: Snapshot, plan: Plan): Snapshot {
  return promised(snapshot, plan.steps);
}

/**
 * What no stage speaks of is still open when all steps are taken: a person is told what the check says. That alerts do not arrive is the
 * consequence of other findings, and has no cure of its own.
 */
function openErrands(findings: readonly Finding[], steps: readonly Step[]): Errand[] {
  const told = new Set(steps.filter(({by}) => by === 'human').map(({resource}) => resource));
  return findings
    .filter(
      ({status, severity, check}) =>
        (status === 'fail' || status === 'unknown') && atLeast(severity, 'medium') && check !== 'alerts-delivered',
    )
    .filter(
      ({resource}) =>
        resource === null || ![...told].some((name) => name === resource || name.startsWith(`${resource} `)),
    )
    .map(({check, resource, region, message, remediation, observed}) =>
      errand(
        remediation?.by === 'grant-permission' ? 'GrantPermission' : 'Investigate',
        resource ?? check,
        region ?? '',
        `${message} ${adviceOf(remediation)}`.trim(),
        {before: observed},
      ),
    );
}

/** The advice without the part that has been tried. */
function adviceOf(remediation: Finding['remediation']): string {
  const text = remediation?.text ?? '';
  const tried = 'iam-alert-guard reconcile, or: ';
  return text.startsWith(tried) ? text.slice(tried.length) : text;
}

/** Findings that weigh something before and are gone, or pass, afterwards. */
function curedBy(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const still = new Set(after.filter(({status}) => status !== 'pass').map(({fingerprint}) => fingerprint));
  return before.filter(({status, fingerprint}) => status !== 'pass' && !still.has(fingerprint));
}

function errandStep({action, resource, region, text, before = null, after = null, permission = ''}: Errand): Step {
  return {
    action,
    resource,
    region,
    before,
    after,
    by: 'human',
    text,
    reversible: true,
    permission,
    cures: [],
    costs: null,
    write: null,
    fact: null,
    also: [],
  };
}

function draftStep(draft: Draft, proof: Proof, setting: Setting): Step {
  const {write, resource, text, before, after, fact, also = [], costs = null} = draft;
  const step: Step = {
    action: actionOf(write),
    resource,
    region: write.region,
    before,
    after,
    by: 'reconcile',
    text,
    reversible: WRITES[write.op].reversible,
    permission: actionsOf(write).join(', '),
    cures: [],
    costs,
    write: asJson(write) as unknown as typeof write,
    fact,
    also,
  };
  const hands = whoseHands(draft, proof, setting);
  if (hands === null) return step;
  return {...step, by: 'human', text: `${text} ${hands}`, fact: null, also: [], write: null};
}

/** Why this tool keeps its hands off a resource, with what its owner has to do; null where it may make the call. */
function whoseHands({owner, write, resource}: Draft, {context}: Proof, {baseline}: Setting): string | null {
  const own = `With the AWS CLI:\n${indented(cli(write))}${terraform(write) === '' ? '' : `\nIn Terraform, as part of the resource:\n${indented(terraform(write))}`}`;
  if (baseline[owner.section]['managed-by'] === 'elsewhere')
    return `The baseline says that it is managed elsewhere. ${own}`;
  if (owner.tags === null) return null;
  const tags = context.facts.get(owner.tags);
  if (tags.status === 'unreadable') {
    return grantFirst('', resource, '', unreadable(owner.tags, tags)).text.replace(
      'whether this is needed',
      'whether a CloudFormation stack owns it',
    );
  }
  const stack =
    tags.status === 'known'
      ? (tags.value as readonly {Key: string; Value: string}[]).find(({Key}) => Key === 'aws:cloudformation:stack-id')
      : undefined;
  return stack === undefined ? null : `The CloudFormation stack ${stack.Value} owns it: change its template. ${own}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Reads of the proof tier, and of tags, that gave no answer: a role that sees them plans on more. */
function unseenIn({context}: Proof): readonly string[] {
  return context.facts.used().flatMap(({read, answer}) => {
    const matters =
      OPERATIONS[read.op].tier === 'proof' ||
      read.op.endsWith('ListTagsForResource') ||
      read.op === 'cloudtrail:ListTags';
    return matters && answer.status === 'unreadable'
      ? [`${whyUnreadable(read, answer)} (${JSON.stringify(read.params)})`]
      : [];
  });
}

function unusedPrunes(steps: readonly Step[], prune: readonly string[]): readonly string[] {
  const [changes, names] = [steps.filter(({write}) => write !== null), [...new Set(prune)]];
  const used = (name: string): boolean => {
    const [resource = '', part] = name.split('#');
    return changes.some((step) => step.resource === resource && (part === undefined || step.write !== null));
  };
  return names.filter((name) => !used(name)).map((name) => `Nothing is called ${name} that could be pruned.`);
}
