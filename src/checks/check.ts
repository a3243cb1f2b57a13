/**
 * What a check is: data about one property that should hold, and one pure function that judges it. Docs pages, SARIF rules,
 * `permissions` and `explain` derive from the data, so nothing about a check is written twice. Ids are permanent and never reused.
 */
import type {BaselinePath} from '../baseline/model.js';
import type {ByHand} from '../delivery/command.js';
import type {Doubt} from '../delivery/doubt.js';
import {deniesOf, type Gate} from '../delivery/gate.js';
import type {Proof} from '../delivery/proof.js';
import type {Finding, HopName, Json, Remediation, Severity} from '../findings/model.js';
import type {ReadOp} from '../snapshot/reads.js';
import type {Example} from './example.js';

/** One answer about one resource. What is left out is filled in from the check. */
export interface Outcome {
  readonly status: 'pass' | 'fail' | 'unknown';
  /** Default: the check's own severity. */
  readonly severity?: Severity;
  readonly hop?: HopName;
  /** Consequence first, then the fact, then the fix. */
  readonly message: string;
  readonly resource?: string | null;
  readonly region?: string | null;
  readonly declared?: Json;
  readonly observed?: Json;
  readonly remediation?: Remediation;
  /** Of an unknown: why it is, as data. What would make it known follows from it (`shared/to-know.ts`). */
  readonly doubt?: Doubt;
  /** ARNs of what a step may be about that cures it, where AWS tells of the cure only later: the bucket of a delivery that failed. */
  readonly concerns?: readonly string[];
  /** What to do by hand, in place of the check’s own `remediation.cli`: where it is not one change that mends every such fault. */
  readonly remedy?: ByHand;
  /** Who puts it right, where that is not what the check itself says. */
  readonly by?: Remediation['by'];
  /** What the words in capitals of `remediation.cli` stand for, besides those that follow from `resource` (`shared/blanks.ts`). */
  readonly blanks?: Readonly<Record<string, string>>;
  /** The place in the baseline that declares it. Default: the check's `at`. */
  readonly at?: BaselinePath;
  /** Tells outcomes about one resource apart, and keeps their fingerprints stable. */
  readonly key?: string;
  /** It is about something redundant: light where another one is whole in this property (`shared/spare.ts`). */
  readonly spare?: {readonly thing: string; readonly property: string};
}

export interface Remedy {
  readonly console: string;
  readonly cli: ByHand;
  readonly terraform: string;
}

export interface Check {
  readonly id: string;
  /** The property that should hold. */
  readonly title: string;
  readonly hop: HopName;
  /** The worst it can find: what an `unknown` of it weighs. */
  readonly severity: Severity;
  /** What an accident or an attacker gains where it does not hold. */
  readonly rationale: string;
  readonly remediation: Remedy;
  /** Can `reconcile` restore it? */
  readonly by: Remediation['by'];
  /** The reads it rests on; `permissions` derives from them. */
  readonly reads: readonly ReadOp[];
  /** Where the baseline speaks of it. */
  readonly at: BaselinePath;
  readonly sources: readonly string[];
  readonly good: Example;
  readonly bad: Example;
  /** @param found what the checks before it in the registry have found, waivers applied: for judging the waivers themselves */
  evaluate(proof: Proof, found: () => readonly Finding[]): readonly Outcome[];
}

export function defineCheck(check: Check): Check {
  return check;
}

/**
 * The gate of a hop as an outcome. `asks` is the question, behind "whether", where it could not be decided; `blocked` says the consequence,
 * which the gate's reason follows; `disputed` the same where it passes by one page of AWS and not by another, and is left out where another
 * check speaks of that.
 */
export function fromGate(
  gate: Gate,
  words: {readonly asks: string; readonly passed: string; readonly blocked: string; readonly disputed?: string},
  about: Omit<Outcome, 'status' | 'message'> = {},
): Outcome {
  switch (gate.state) {
    case 'passes':
      return gate.disputed === undefined || words.disputed === undefined
        ? {...about, status: 'pass', message: words.passed}
        : {...about, status: 'fail', severity: 'low', message: `${words.disputed}: ${gate.disputed}.`};
    case 'vouched':
      return {...about, status: 'pass', severity: 'info', message: `Not seen: ${gate.reason}.`};
    case 'blocks':
      return {...about, status: 'fail', message: `${words.blocked}: ${gate.reason}.`, ...undenied(gate)};
    case 'unknown':
      return {
        ...about,
        status: 'unknown',
        message: `It could not be determined whether ${words.asks}: ${gate.reason}.`,
        doubt: gate.doubt,
      };
  }
}

/**
 * What helps against a Deny, which no Allow beats: only who wrote it knows what else it is for.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function undenied(gate: Gate): Pick<Outcome, 'by' | 'remedy'> {
  const denies = deniesOf(gate);
  if (denies.length === 0) return {};
  const say = `Remove or narrow the Deny in ${denies.join(' and ')} of the policy. No Allow overrides a Deny.`;
  return {by: 'human', remedy: {say}};
}
