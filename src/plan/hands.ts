/**
 * Who repairs a fault. The plan is the answer: a check shows what the plan over the same facts does, so that the two cannot disagree.
 * A fault that is gone after a step of reconcile is reconcile's. So is one that AWS tells of only later, such as a failed delivery, where
 * a step changes what it comes from (`concerns`). Every other one is a person's.
 */
import {withoutReconcile, reconcileOr} from '../delivery/command.js';
import {atLeast, type Finding} from '../findings/model.js';
import {isAbout} from './errands.js';
import type {Plan} from './model.js';

/** @param plan over the facts that the findings are about */
export function withHands(findings: readonly Finding[], {steps}: Pick<Plan, 'steps'>): readonly Finding[] {
  const own = steps.filter(({by}) => by === 'reconcile');
  const cured = new Set(own.flatMap(({cures}) => cures));
  const cures = ({fingerprint, concerns = []}: Finding): boolean =>
    cured.has(fingerprint) || concerns.some((name) => own.some(({resource}) => isAbout(resource, name)));
  const stacks = steps.filter(({ofStack}) => ofStack);
  const isOfStack = ({resource}: Finding): boolean =>
    resource !== null && stacks.some((step) => isAbout(step.resource, resource));
  const parts = findings.map((finding) => {
    if (!isOpen(finding)) return finding;
    return cures(finding) ? saidBy('reconcile', finding) : saidBy('human', finding, isOfStack(finding));
  });
  return parts.map((finding) => (finding.check === WHOLE && isOpen(finding) ? whole(finding, parts) : finding));
}

/** The check of the whole route: what is wrong there, another finding says. */
const WHOLE = 'alerts-delivered';

/**
 * Reconcile restores the whole where it can restore a part: it subscribes a recipient, who has to confirm before anything is delivered.
 * Otherwise the other findings say what a person has to do.
 */
function whole(finding: Finding, findings: readonly Finding[]): Finding {
  const parts = findings.filter(
    ({check, status, severity}) =>
      check !== WHOLE && (status === 'fail' || status === 'waived') && atLeast(severity, 'medium'),
  );
  if (parts.some(({remediation}) => remediation?.by === 'reconcile')) return saidBy('reconcile', finding);
  const {remediation} = finding;
  if (parts.length === 0 || remediation?.by !== 'human') return finding;
  return {...finding, remediation: {...remediation, text: 'See what a person has to do in the other findings.'}};
}

function isOpen({status, remediation}: Finding): boolean {
  return status === 'fail' && remediation !== null;
}

/** Whoever changes it beside the template has it changed back, or in the way, at the next update of the stack. */
const OF_STACK = 'A CloudFormation stack owns it: change its template. To restore what the template declares:';

function saidBy(by: 'reconcile' | 'human', finding: Finding, ofStack = false): Finding {
  const {remediation} = finding;
  if (remediation === null || remediation.by === 'grant-permission') return finding;
  const bare = withoutReconcile(remediation.text);
  const byHand = ofStack ? `${OF_STACK}${bare.startsWith('  ') ? '\n' : ' '}${bare}` : bare;
  return {...finding, remediation: {...remediation, by, text: by === 'reconcile' ? reconcileOr(bare) : byHand}};
}
