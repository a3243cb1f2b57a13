/** What is left to a person when all steps are taken. */
import {parseArn} from '../delivery/arn.js';
import {changingCall, withoutReconcile} from '../delivery/command.js';
import {groupBy} from '../delivery/group.js';
import {atLeast, type Finding} from '../findings/model.js';
import type {Step} from './model.js';
import {isPlain} from './facts.js';
import {isGrant} from './grants.js';
import {errand, GRANT, type Errand} from './planning.js';

/**
 * What no stage speaks of is still open when all steps are taken: a person is told what the check says. That alerts do not arrive is the
 * consequence of other findings: it has no cure of its own where there are any.
 */
export function openErrands(findings: readonly Finding[], steps: readonly Step[]): Told[] {
  const grave = findings.filter(
    ({status, severity}) => (status === 'fail' || status === 'unknown') && atLeast(severity, 'medium'),
  );
  // On a road that no other check speaks of it stands alone, and a plan without a step would say that there is nothing to do.
  const alone = steps.length === 0 && grave.every(({check}) => check === 'alerts-delivered');
  const left = grave
    .filter(({check}) => alone || check !== 'alerts-delivered')
    .filter((finding) => answersTo(finding, steps).length === 0);
  // What one deed of one person cures is told once.
  const hidden = new Set(left.flatMap(({advice}) => advice ?? []));
  return [...groupBy(left, (finding) => deedOf(finding, hidden)).values()].map((same) => {
    const [{check, resource, region, remediation, doubt, advice = adviceOf(remediation)}] = same;
    const messages = [...new Set(same.map(({message}) => message))];
    // What was observed is no state before: nothing is put in its place.
    const told = errand(actionOf(remediation), resource ?? check, region ?? '', followed(messages.join(' '), advice), {
      permission: remediation?.by === 'grant-permission' ? (doubt?.permissions ?? []).join(', ') : '',
    });
    return {errand: told, advice, cures: same.map(({fingerprint}) => fingerprint).sort()};
  });
}

/** An errand that no stage planned. */
export interface Told {
  readonly errand: Errand;
  /** What its text says to do. */
  readonly advice: string;
  /** Fingerprints of what it is told for. */
  readonly cures: readonly string[];
}

/**
 * What a finding is to a person: the steps that speak of it. Those planned for its joint of the chain come first, and what has to be known
 * before anything can be done counts where there is nothing else.
 */
export function answersTo(finding: Finding, steps: readonly Step[]): readonly Step[] {
  const all = steps.filter((step) => step.by === 'human' && speaksOf(step, finding));
  const done = all.filter((step) => !isGrant(step));
  const here = done.filter(({answers}) => answers?.includes(finding.hop) === true);
  return [here, done, all].find((some) => some.length > 0) ?? [];
}

function speaksOf(step: Step, finding: Finding): boolean {
  return isAboutIt(step, finding) || isAwaited(step, finding) || isAnotherWay(step, finding);
}

function isAboutIt({resource: named, concerns = []}: Step, {resource, hop, status, observed}: Finding): boolean {
  const told = [named, ...concerns];
  if (behind(observed).some((name) => typeof name === 'string' && told.includes(name))) return true;
  return resource === null || (status === 'fail' && isPlace(resource))
    ? told.some((name) => HOP_OF[parseArn(name)?.service ?? ''] === hop)
    : told.some((name) => isAboutOne(name, resource));
}

/** What reconcile would mend, and does not mend before it may read what stands beside it. */
function isAwaited(step: Step, {status, hop, remediation}: Finding): boolean {
  if (status !== 'fail' || remediation?.by !== 'reconcile' || !isGrant(step)) return false;
  return isEvidence(HOP_OF[parseArn(step.resource)?.service ?? ''] ?? hop) === isEvidence(hop);
}

/** A rule that leads to nobody needs no target where a person is told to make or mend another one: whoever did both would be alerted twice. */
function isAnotherWay(step: Step, {check, resource, status}: Finding): boolean {
  return check === 'target-topic' && status === 'fail' && step.action === 'PutRule' && step.resource !== resource;
}

/** Of the trail and its files; else of the way from the bus to the recipients. */
function isEvidence(hop: Finding['hop']): boolean {
  return hop === 'trail' || hop === 'storage';
}

/** A bus holds rules and is none: a finding about it misses one altogether. */
function isPlace(resource: string): boolean {
  return parseArn(resource)?.resource.startsWith('event-bus/') === true;
}

/** Rules that share a fault are named one after the other: the step is on the one that has it. */
function isAboutOne(named: string, resources: string): boolean {
  return resources.split(', ').some((resource) => isAbout(named, resource));
}

/** A step's resource, against a finding's: an ARN, or the name of what is declared and missing. */
export function isAbout(named: string, resource: string): boolean {
  return (
    named === resource ||
    named.startsWith(`${resource} `) ||
    named.endsWith(`/${resource}`) ||
    named.endsWith(`:${resource}`)
  );
}

/**
 * What a step may be about in its place: the queue or function behind a subscription, the key of a bus or topic, the role that may not use it; or what the
 * targets of a rule lead to.
 */
function behind(observed: Finding['observed']): readonly unknown[] {
  if (Array.isArray(observed)) return observed;
  if (!isPlain(observed)) return [];
  return ['endpoint', 'key', 'role'].map((name) => observed[name]);
}

/** What a finding without a resource misses altogether is what a person has to make: a trail, a rule, a topic. */
const HOP_OF: Readonly<Record<string, Finding['hop']>> = {cloudtrail: 'trail', events: 'rule', sns: 'topic'};

/** What a person is to do, in AWS's word for it: the first call of the advice that changes something. What only looks is an investigation. */
function actionOf(remediation: Finding['remediation']): string {
  if (remediation?.by === 'grant-permission') return GRANT;
  if (remediation?.action !== undefined) return remediation.action;
  return changingCall(adviceOf(remediation)) ?? 'Investigate';
}

/** The advice without the part that has been tried. */
function adviceOf(remediation: Finding['remediation']): string {
  return withoutReconcile(remediation?.text ?? '');
}

/** A command begins a line. */
function followed(message: string, advice: string): string {
  return `${message}${advice.startsWith('  ') ? '\n' : ' '}${advice}`.trimEnd();
}

/** @param hidden what would show what another account hides, of which the first finding says it and the others point to it */
function deedOf(
  {check, resource, region, remediation, doubt, advice}: Finding,
  hidden: ReadonlySet<string>,
): readonly string[] {
  const shows = advice ?? adviceOf(remediation);
  if (hidden.has(shows)) return [JSON.stringify(['hidden', shows])];
  // What hides one thing from this account hides all of it: a person looks there once.
  if (doubt?.kind === 'unread' && resource !== null && remediation?.by === 'human')
    return [JSON.stringify([resource, region, doubt.kind])];
  return [JSON.stringify([resource ?? check, region, remediation?.by, adviceOf(remediation)])];
}
