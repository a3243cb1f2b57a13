/**
 * Who repairs a fault, and how. The plan is the answer: a check shows what the plan over the same facts does, so that the two cannot disagree.
 * A fault that is gone after a step of reconcile is reconcile's. So is one that AWS tells of only later, such as a failed delivery, where
 * a step changes what it comes from (`concerns`). Every other one is a person's, with the words of the steps that cure it.
 */
import {withoutReconcile, reconcileOr} from '../delivery/command.js';
import {atLeast, type Finding} from '../findings/model.js';
import {isAbout} from './errands.js';
import type {Plan, Step} from './model.js';

/** @param plan over the facts that the findings are about */
export function withHands(findings: readonly Finding[], {steps}: Pick<Plan, 'steps'>): readonly Finding[] {
  const own = steps.filter(({by}) => by === 'reconcile');
  const cured = new Set(own.flatMap(({cures}) => cures));
  const cures = ({fingerprint, concerns = []}: Finding): boolean =>
    cured.has(fingerprint) || concerns.some((name) => own.some(({resource}) => isAbout(resource, name)));
  const parts = findings.map((finding) => {
    if (!isOpen(finding)) return finding;
    return cures(finding) ? saidBy('reconcile', finding) : leftToPerson(finding, steps);
  });
  return parts.map((finding) => (finding.check === WHOLE && isOpen(finding) ? whole(finding, parts, steps) : finding));
}

/** The check of the whole route: what is wrong there, another finding says. */
const WHOLE = 'alerts-delivered';

/**
 * Reconcile restores the whole where it can restore a part: it subscribes a recipient, who has to confirm before anything is delivered.
 * Otherwise the other findings say what a person has to do or, where there are none, the steps do.
 */
function whole(finding: Finding, findings: readonly Finding[], steps: readonly Step[]): Finding {
  const parts = findings.filter(
    ({check, status, severity}) =>
      check !== WHOLE && (status === 'fail' || status === 'waived') && atLeast(severity, 'medium'),
  );
  if (parts.some(({remediation}) => remediation?.by === 'reconcile')) return saidBy('reconcile', finding);
  const {remediation} = finding;
  if (remediation?.by !== 'human') return finding;
  const text =
    parts.length > 0
      ? 'The other findings say what a person has to do.'
      : steps
          .filter(({answers}) => answers !== undefined)
          .map((step) => step.text)
          .join('\n');
  return text === '' ? finding : {...finding, remediation: {...remediation, text}};
}

function isOpen({status, remediation}: Finding): boolean {
  return status === 'fail' && remediation !== null && remediation.by !== 'grant-permission';
}

/** In the words of the steps that cure it. */
function leftToPerson(finding: Finding, steps: readonly Step[]): Finding {
  const said = saidBy('human', finding);
  const own = steps.filter(({by, cures}) => by === 'human' && cures.includes(finding.fingerprint));
  if (own.length === 0 || said.remediation === null) return said;
  const text = [...new Set(own.map((step) => step.advice ?? step.text))].join('\n');
  return {...said, remediation: {...said.remediation, text}};
}

function saidBy(by: 'reconcile' | 'human', finding: Finding): Finding {
  const {remediation} = finding;
  if (remediation === null) return finding;
  const bare = withoutReconcile(remediation.text);
  return {...finding, remediation: {...remediation, by, text: by === 'reconcile' ? reconcileOr(bare) : bare}};
}
