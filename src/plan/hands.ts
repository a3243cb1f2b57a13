/**
 * Who puts a fault right: what a check says of it is what a plan would do. A plan that has no call of its own at the first look never gets
 * one, since nothing that it rests on changes before a call is made; so one look at each stage is enough, and nothing is proven anew.
 */
import {withoutReconcile, reconcileOr} from '../delivery/command.js';
import type {Proof} from '../delivery/proof.js';
import {atLeast, type Finding, type Remediation} from '../findings/model.js';
import {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import {firstItems, type PlanOptions} from './build.js';
import {isAbout} from './errands.js';
import {handsOff, isOfStack, TAG_READS} from './ownership.js';

/** One thing that there is to do, and who does it. */
interface Deed {
  readonly resource: string;
  readonly by: 'reconcile' | 'human';
  /** A CloudFormation stack owns it. */
  readonly ofStack: boolean;
}

interface Look {
  readonly deeds: readonly Deed[];
  /** Nothing was missing that a plan would have read beside: what is left to a person is not left for want of it. */
  readonly whole: boolean;
  /** Reads that would tell whose the things are that these deeds change. */
  readonly tags: readonly Read[];
}

/** @param options as for the plan */
export function withHands(
  findings: readonly Finding[],
  proof: Proof,
  options: Pick<PlanOptions, 'canSubscribe'> = {},
): readonly Finding[] {
  if (!findings.some(isOpen)) return findings;
  const look = lookAt(findings, proof, options);
  if (look === null) return findings;
  const parts = findings.map((finding) =>
    finding.check !== WHOLE && isOpen(finding) ? settled(finding, look) : finding,
  );
  return parts.map((finding) => (finding.check === WHOLE && isOpen(finding) ? whole(finding, parts, look) : finding));
}

/** The check of the whole route: what is wrong there, another finding says. */
const WHOLE = 'alerts-delivered';

/** Reconcile restores the whole where it can restore a part. */
function whole(finding: Finding, findings: readonly Finding[], look: Look): Finding {
  const parts = findings.filter(
    ({check, status, severity}) =>
      check !== WHOLE && (status === 'fail' || status === 'waived') && atLeast(severity, 'medium'),
  );
  if (parts.some(({remediation}) => remediation?.by === 'reconcile')) return finding;
  if (parts.length === 0) return settled(finding, look);
  const {remediation} = finding;
  const text = 'See what a person has to do in the other findings.';
  return remediation === null ? finding : {...finding, remediation: {...remediation, by: 'human', text}};
}

/** Only of these there is something to decide. */
function isOpen({status, remediation, concerns}: Finding): boolean {
  return status === 'fail' && (remediation?.by === 'reconcile' || concerns !== undefined);
}

function settled(finding: Finding, {deeds, whole}: Look): Finding {
  const {remediation, resource, concerns = []} = finding;
  if (remediation === null) return finding;
  const names = [...(resource === null ? [] : [resource]), ...concerns];
  const here = deeds.filter((deed) => names.some((name) => isAbout(deed.resource, name)));
  const calls = (of: readonly Deed[]): boolean => of.some(({by}) => by === 'reconcile');
  const by =
    calls(here) || (here.length === 0 && remediation.by === 'reconcile' && calls(deeds)) ? 'reconcile' : 'human';
  // What a plan would read beside may show that it can be done.
  return by === remediation.by || (by === 'human' && !whole)
    ? finding
    : {...finding, remediation: saidBy(by, remediation, here.length > 0 && here.every(({ofStack}) => ofStack))};
}

/** Whoever changes it beside the template has it changed back, or in the way, at the next update of the stack. */
const OF_STACK = 'A CloudFormation stack owns it: change its template. To restore what the template declares:';

function saidBy(by: Deed['by'], {text, ...rest}: Remediation, ofStack: boolean): Remediation {
  if (by === 'reconcile') return {...rest, by, text: reconcileOr(text)};
  const byHand = withoutReconcile(text);
  return {...rest, by, text: ofStack ? `${OF_STACK}${byHand.startsWith('  ') ? '\n' : ' '}${byHand}` : byHand};
}

/** What would tell whose the things are that reconcile is said to put right. */
export function ownerReads(
  findings: readonly Finding[],
  proof: Proof,
  options: Pick<PlanOptions, 'canSubscribe'> = {},
): readonly Read[] {
  return findings.some(isOpen) ? (lookAt(findings, proof, options)?.tags ?? []) : [];
}

/** What a plan would begin with; null where it plans nothing. */
function lookAt(findings: readonly Finding[], proof: Proof, options: Pick<PlanOptions, 'canSubscribe'>): Look | null {
  const {account, snapshot, snapshots} = proof.context.facts;
  if (account === null) return null;
  // Of its own: what is asked for here is no part of what the report rests on.
  const facts = new Facts(snapshot, snapshots.slice(1));
  const context = {...proof.context, facts};
  const seen: Proof = {...proof, context};
  const deeds = firstItems(seen, account, findings, options).map((item): Deed => ({
    resource: item.resource,
    by: item.kind === 'call' && handsOff(item, seen, () => undefined).length === 0 ? 'reconcile' : 'human',
    ofStack: item.kind === 'call' && isOfStack(item, seen),
  }));
  const missing = facts.wanted();
  const tags = missing.filter(({op}) => TAG_READS.has(op));
  return {deeds, whole: tags.length === missing.length, tags};
}
