/**
 * `plan/` computes the steps that would restore what the baseline declares.
 *
 * The planner. Stage by stage along the route: what is wrong here, given that every step before has been taken? So each stage is planned
 * on the facts that the steps before it promise (`promise.ts`), and planning over what the whole plan promises gives an empty plan.
 */
import type {Finding} from '../findings/model.js';
import {explained} from '../delivery/blanks.js';
import {unbroken} from '../delivery/unbroken.js';
import {prove, type Proof, type Setting} from '../delivery/proof.js';
import {Facts} from '../snapshot/facts.js';
import type {Snapshot} from '../snapshot/model.js';
import {asJson} from './facts.js';
import {digestOf} from './digest.js';
import {curedBy, holds, withHumanCures} from './cures.js';
import {openErrands} from './errands.js';
import {grantsFirst} from './grants.js';
import type {Plan, Step} from './model.js';
import {handsOff, type Asking} from './ownership.js';
import {errand, type Draft, type Errand, type Planning} from './planning.js';
import {isOnlyPromised, promised} from './promise.js';
import {again, isStale} from './stale.js';
import {stagesOf} from './order.js';
import {unseenIn, unusedPrunes} from './unseen.js';
import {leaving, waiversOf} from './waived.js';
import {actionOf, actionsOf, WRITES} from './calls/write-facts.js';

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
  /** While facts are still being gathered (`wanted.ts`): whose resources are that steps would change. */
  readonly ask?: Asking;
}

function planningFor(
  proof: Proof,
  account: string,
  findings: readonly Finding[],
  {prune = [], canSubscribe = () => true, askedAt = new Map()}: PlanOptions,
): Planning {
  const waivers = waiversOf(findings);
  const about = leaving(proof, waivers.waived);
  return {...waivers, proof: about, context: about.context, account, prune: new Set(prune), canSubscribe, askedAt};
}

/**
 * @param setting what the proof was made with: the same judgement is made again on what the steps promise
 * @param proof over what was observed, with the reads of `wantedForPlan`
 */
export function buildPlan(setting: Setting, proof: Proof, options: PlanOptions = {}): Plan {
  const {account} = proof.context.facts;
  const about = {account, partition: proof.context.partition};
  const {steps, views, open} = account === null ? unidentified(proof) : throughStages(setting, proof, account, options);
  const {snapshots} = proof.context.facts;
  // Where nothing is left, nobody needs what would only have waited for something else.
  const needed = options.findings !== undefined && holds(open) ? steps.filter(({waits}) => waits === undefined) : steps;
  const told = openErrands(open, needed).map(({errand: each, ...more}) => ({...errandStep(each), ...more}));
  const all = grantsFirst([...withHumanCures(open, needed), ...told]).map((step) => ({
    ...step,
    text: explained(unbroken(step.text, snapshots)),
  }));
  const unseen = unseenIn(views);
  const unused = account === null ? [] : unusedPrunes(all, options.prune ?? []);
  return {
    digest: digestOf(about, all, unseen),
    steps: all,
    unseen,
    notes: unused.map((name) => `Nothing that can be pruned has the name ${name}.`),
    unused,
  };
}

interface Staged {
  readonly steps: readonly Step[];
  /** The proof over what was observed, then over what is promised after each step. */
  readonly views: readonly Proof[];
  /** What is found when all steps are taken. */
  readonly open: readonly Finding[];
}

function unidentified(proof: Proof): Staged {
  const text =
    'The account could not be determined: sts:GetCallerIdentity did not answer. Correct the credentials, then plan again.';
  const step = errandStep(errand('GetCallerIdentity', 'account', proof.context.eventRegion, text));
  return {steps: [step], views: [proof], open: []};
}

function throughStages(setting: Setting, proof: Proof, account: string, options: PlanOptions): Staged {
  const judge = options.findings ?? (() => []);
  const [steps, views]: [Step[], Proof[]] = [[], [proof]];
  const first = judge(proof);
  let [view, findings] = [proof, first];
  if (options.findings !== undefined && (options.prune ?? []).length === 0 && holds(findings))
    return {steps, views, open: findings};
  for (const {items: stage, hops} of stagesOf(proof)) {
    const left = new Set<string>();
    const listed = [...stage(planningFor(view, account, findings, options))];
    for (const each of listed) {
      const anew = isStale(each, view) ? stage(planningFor(view, account, findings, options)) : null;
      const item = anew === null ? each : again(each, anew);
      if (item === undefined) {
        // It is done by an earlier one, such as the making of a queue for two rules: what is left of it is another step.
        listed.push(...(anew ?? []).filter((one) => one.kind === 'call' && again(one, listed) === undefined));
        continue;
      }
      const step = item.kind === 'errand' ? errandStep(item) : draftStep(item, view, options.ask);
      if (left.has(step.resource)) continue;
      if (step.by === 'human') {
        steps.push(hops.length === 0 ? step : {...step, answers: hops});
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
      const cures = cured.filter(({status}) => status !== 'waived').map(({fingerprint}) => fingerprint);
      steps.push({...step, cures: cures.sort()});
      views.push(next);
      [view, findings] = [next, after];
    }
  }
  return {steps, views, open: findings.filter((finding) => !isOnlyPromised(finding, first, view))};
}

/** The state that a plan promises: for planning on, and for the proof that nothing is left then. */
export function promisedSnapshot(snapshot: Snapshot, plan: Plan): Snapshot {
  return promised(snapshot, plan.steps);
}

function errandStep({
  action,
  resource,
  region,
  text,
  before = null,
  after = null,
  permission = '',
  waits,
  concerns,
}: Errand): Step {
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
    ...(waits === undefined ? {} : {waits}),
    ...(concerns === undefined ? {} : {concerns}),
    cures: [],
    costs: null,
    write: null,
    fact: null,
    also: [],
  };
}

function draftStep(draft: Draft, proof: Proof, ask: Asking | undefined): Step {
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
  const why = handsOff(draft, proof, ask);
  if (why.length === 0) return step;
  return {
    ...step,
    by: 'human',
    text: [text, ...why].join(' '),
    fact: null,
    also: [],
    write: null,
    ...(draft.concerns === undefined ? {} : {concerns: draft.concerns}),
  };
}
