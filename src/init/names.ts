/** What a draft may name, and whom only alarms tell. */
import {assess} from '../checks/assess.js';
import {CHECKS} from '../checks/index.js';
import {outcomesOf} from '../delivery/coverage/outcome.js';
import type {Proof} from '../delivery/proof.js';
import {atLeast} from '../findings/model.js';
import {recipientKey} from '../snapshot/endpoint.js';
import type {Section} from './yaml.js';

export interface Names {
  readonly rule: Section;
  readonly topic: Section;
}

/**
 * The names under which the account is as declared. Several roads may share the work: a name says that alerts come over this one, which would
 * then be a fault of the others. An account that has drifted in any case keeps them.
 */
export function namesThatHold({rule, topic}: Names, judged: (names: Names) => Proof): Names {
  const tries = [
    {rule, topic},
    {rule, topic: {}},
    {rule: {}, topic},
    {rule: {}, topic: {}},
  ];
  const holds = (names: Names): boolean =>
    assess(CHECKS, judged(names)).findings.every(
      ({status, severity}) => status !== 'fail' || !atLeast(severity, 'medium'),
    );
  return tries.find(holds) ?? {rule, topic};
}

/** Whom an alarm tells that something changed, and nothing which call it was: `recipientKey`. */
export function noticedOnly({coverage, context}: Proof): ReadonlySet<string> {
  return new Set(
    context.baseline.recipients.flatMap(({protocol, public: endpoint}, index) => {
      const outcomes = outcomesOf(coverage, index);
      const told = outcomes.some(({verdict}) => verdict === 'noticed');
      return told && outcomes.every(({verdict}) => verdict === 'noticed' || verdict === 'never')
        ? [recipientKey(protocol, endpoint)]
        : [];
    }),
  );
}
