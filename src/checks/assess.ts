/**
 * Runs the registry over a proof: outcomes become findings, waivers set some aside, and the verdict follows from what is left. Options
 * (`--fail-on`) decide the exit, never the verdict.
 */
import type {Doubt} from '../delivery/doubt.js';
import {explained} from '../delivery/blanks.js';
import {unbroken} from '../delivery/unbroken.js';
import type {Proof} from '../delivery/proof.js';
import {fingerprint} from '../findings/fingerprint.js';
import {parseArn} from '../delivery/arn.js';
import {asText, changingCall, reconcileOr} from '../delivery/command.js';
import {atLeast, severityRank, type Finding, type Remediation, type Severity} from '../findings/model.js';
import type {Counts, Verdict} from '../report/model/model.js';
import type {Check, Outcome} from './check.js';
import {named} from './shared/remedy/blanks.js';
import {lightened} from './shared/spare.js';
import {hiddenBy, toKnow, toSee, UNDECIDED} from './shared/remedy/to-know.js';
import {waive} from './shared/waivers.js';

/** Where a check's page is, from the repository root. */
export function docsOf(check: Pick<Check, 'id'>): string {
  return `docs/checks/${check.id}.md`;
}

/**
 * Of an unknown only what would make it known; of a fault the change that mends it, with the names of what it is about.
 */
function remediationOf(check: Check, outcome: Outcome, proof: Proof): Remediation {
  if (outcome.status === 'unknown')
    return toKnow(outcome, ownerBeside(outcome, proof), proof.context.organization, proof.context.fleet);
  // What another account owns, a run in this one does not change.
  const owner = ownerBeside(outcome, proof);
  const by = owner !== null || elsewhere(check, proof) ? 'human' : (outcome.by ?? check.by);
  const known = asText(named(outcome.remedy ?? check.remediation.cli, outcome, proof.context));
  if (owner !== null) return {by, text: `In account ${owner}:${known.startsWith('  ') ? '\n' : ' '}${known}`};
  // A sentence without a command is about the policy that the check's own commands replace.
  const action = outcome.remedy && !outcome.remedy.run ? policyCall(check) : undefined;
  return {
    by,
    text: (outcome.by ?? check.by) === 'reconcile' ? reconcileOr(known) : known,
    ...(action === undefined ? {} : {action}),
  };
}

const policyCall = ({remediation: {cli}}: Check): string | undefined => changingCall((cli.run ?? []).join('\n'));

/** The account that the finding's resource belongs to, where that is another than the checked one. */
function ownerBeside({resource}: Outcome, {context}: Proof): string | null {
  const owner = resource === null || resource === undefined ? undefined : parseArn(resource)?.account;
  return owner !== undefined && owner !== '' && context.account !== null && owner !== context.account ? owner : null;
}

function onItsLines(remediation: Remediation, {context}: Proof): Remediation {
  return {...remediation, text: explained(unbroken(remediation.text, context.facts.snapshots))};
}

function adviceOf(check: Check, outcome: Outcome, proof: Proof, away: ReturnType<typeof hiddenBy>): Remediation {
  if (away === null) return outcome.remediation ?? remediationOf(check, outcome, proof);
  const {fleet} = proof.context;
  const alone = fleet === undefined ? 'No grant in this account alone would show it. ' : '';
  return {by: 'human', text: `${alone}${toSee(away.owner, away.arn, fleet)}`};
}

function toFinding(check: Check, outcome: Outcome, proof: Proof): Finding {
  const resource = outcome.resource ?? null;
  const severity = outcome.severity ?? (outcome.status === 'pass' ? 'info' : check.severity);
  const away = outcome.status === 'unknown' ? hiddenBy(outcome, proof) : null;
  return {
    check: check.id,
    hop: outcome.hop ?? check.hop,
    status: outcome.status,
    severity,
    title: check.title,
    message: away === null ? outcome.message : `${outcome.message} What was not read belongs to account ${away.owner}.`,
    resource,
    region: outcome.region ?? null,
    declared: outcome.declared ?? null,
    observed: outcome.observed ?? null,
    // Most findings pass, and need none.
    remediation: outcome.status === 'pass' ? null : onItsLines(adviceOf(check, outcome, proof, away), proof),
    location: proof.source.locate(outcome.at ?? check.at),
    docs: docsOf(check),
    fingerprint: fingerprint(check.id, resource, outcome.key ?? ''),
    ...(outcome.concerns === undefined ? {} : {concerns: outcome.concerns}),
    ...(outcome.status === 'unknown' ? {doubt: asData(outcome.doubt ?? UNDECIDED)} : {}),
  };
}

function asData({kind, reads, permissions}: Doubt): NonNullable<Finding['doubt']> {
  return {kind, reads: reads.map(({read: {op, region}}) => ({op, region})), permissions};
}

/** What is managed elsewhere is not reconcile's to mend. */
function elsewhere(check: Check, {context}: Proof): boolean {
  const {trail, rule, topic} = context.baseline;
  const sections: {readonly [hop: string]: {readonly 'managed-by': string}} = {
    trail,
    storage: trail,
    rule,
    target: rule,
    topic,
    key: topic,
    subscription: topic,
  };
  const by = sections[check.hop];
  return by?.['managed-by'] === 'elsewhere';
}

const STATUS_ORDER: readonly Finding['status'][] = ['fail', 'unknown', 'waived', 'pass'];

function byWeight(a: Finding, b: Finding): number {
  const status = STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
  const severity = severityRank(a.severity) - severityRank(b.severity);
  const text = (finding: Finding): string => `${finding.check} ${finding.resource ?? ''} ${finding.fingerprint}`;
  return status || severity || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}

/** What another account hides may leave several findings unknown: what would make them known is said with the first. @param hidden fingerprints */
function saidOnce(hidden: ReadonlySet<string>): (finding: Finding) => Finding {
  const said = new Map<string, string>();
  return (finding) => {
    const {remediation, check} = finding;
    if (remediation === null || !hidden.has(finding.fingerprint)) return finding;
    const first = said.get(remediation.text);
    if (first === undefined) said.set(remediation.text, check);
    return first === undefined
      ? {...finding, advice: remediation.text}
      : {
          ...finding,
          remediation: {...remediation, text: `Same cause and same remedy as ${first}.`},
          advice: remediation.text,
        };
  };
}

/**
 * What a check says of one thing on behalf of two others (two trails that share a bucket, two recipients behind one subscription) is one
 * finding, and the worst of them: its fingerprint names one thing.
 */
function onePerThing(findings: readonly Finding[]): readonly Finding[] {
  const things = new Map<string, Finding>();
  for (const finding of findings) {
    const {fingerprint: id} = finding;
    const before = things.get(id);
    things.set(id, before === undefined ? finding : worseOf(before, finding));
  }
  return [...things.values()];
}

function worseOf(a: Finding, b: Finding): Finding {
  const status = STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
  const [worse, other] = (status || severityRank(a.severity) - severityRank(b.severity)) <= 0 ? [a, b] : [b, a];
  // Two faults of one thing are both told.
  if (worse.status !== 'fail' || other.status !== 'fail' || worse.message === other.message) return worse;
  return {...worse, message: `${worse.message} ${other.message}`};
}

export interface Assessment {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly verdict: Verdict;
}

export function assess(registry: readonly Check[], proof: Proof): Assessment {
  const found: Finding[] = [];
  const hidden = new Set<string>();
  for (const check of registry) {
    const own = lightened(check.evaluate(proof, () => found)).map((outcome) => {
      const finding = waive(toFinding(check, outcome, proof), proof);
      if (outcome.status === 'unknown' && hiddenBy(outcome, proof) !== null) hidden.add(finding.fingerprint);
      return finding;
    });
    found.push(...onePerThing(own));
  }
  const findings = found.sort(byWeight).map(saidOnce(hidden));
  return {findings, counts: countsOf(findings), verdict: verdictOf(findings)};
}

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = {pass: 0, fail: 0, unknown: 0, waived: 0};
  for (const {status} of findings) counts[status] += 1;
  return counts;
}

/** Independent of every option: drifted before unknown before in-sync. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const weighty = (status: Finding['status']): boolean =>
    findings.some((finding) => finding.status === status && atLeast(finding.severity, 'medium'));
  if (weighty('fail')) return 'drifted';
  return weighty('unknown') ? 'unknown' : 'in-sync';
}

export type Threshold = Exclude<Severity, 'info'> | 'never';

export interface ExitOptions {
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
}

/** 0, 1 or 3: what is wrong with the request (2) or with us (4) never comes this far. */
export function exitOf(
  findings: readonly Finding[],
  identified: boolean,
  {failOn, failOnUnknown}: ExitOptions,
): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  const over = (status: Finding['status']): boolean =>
    findings.some((finding) => finding.status === status && atLeast(finding.severity, failOn));
  if (over('fail')) return 1;
  return (failOnUnknown && over('unknown')) || !identified ? 3 : 0;
}
