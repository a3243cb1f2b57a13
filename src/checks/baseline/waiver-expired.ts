/** `checks/baseline/` holds the checks of the baseline file itself. */
import {defineCheck, type Outcome} from '../check.js';
import {isExpired, isForOthersToo, isOfAnother, wouldCover} from '../shared/waivers.js';

export const check = defineCheck({
  id: 'waiver-expired',
  title: 'No waiver has expired',
  hop: 'baseline',
  severity: 'medium',
  rationale:
    'A waiver ends on its date. From then on it covers nothing, and what it covered must be fixed, or waived again.',
  remediation: {
    console: 'Edit the baseline: remove the waiver, or renew it with a reason that still holds.',
    cli: {say: 'Remove the waiver, or give it a new date, and check again:', run: ['iam-alert-guard check']},
    terraform: 'Not in Terraform: the baseline is a file.',
  },
  by: 'human',
  reads: [],
  at: ['waivers'],
  sources: [],
  good: {
    says: 'It counts to the end of its day.',
    baseline: {waivers: [{check: 'bus-archive', reason: 'No replay needed', expires: '2026-11-23'}]},
  },
  bad: {
    says: 'It ended yesterday.',
    baseline: {waivers: [{check: 'bus-archive', reason: 'No replay needed', expires: '2026-11-22'}]},
  },
  evaluate(proof, found) {
    const {context} = proof;
    return context.baseline.waivers.flatMap((waiver, index): Outcome[] => {
      if (isOfAnother(waiver, proof, found())) return [];
      const {check: id, expires, reason, resource} = waiver;
      const about = {
        resource: resource ?? null,
        at: ['waivers', index],
        key: `${id} ${expires}`,
        declared: {check: id, expires, reason},
      };
      if (!isExpired(waiver, context.now)) {
        return [{...about, status: 'pass', message: `The waiver of ${id} counts until the end of ${expires}.`}];
      }
      if (isForOthersToo(waiver, proof) && !found().some((finding) => wouldCover(waiver, finding))) {
        const message = `The waiver of ${id} expired at the end of ${expires} (UTC). Nothing in this account is waived by it.`;
        return [{...about, status: 'fail', severity: 'low', message}];
      }
      const message = `What was waived counts again: the waiver of ${id} expired at the end of ${expires} (UTC). Fix it, or waive it again.`;
      return [{...about, status: 'fail', message}];
    });
  },
});
