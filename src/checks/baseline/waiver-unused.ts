import type {Waiver} from '../../baseline/schema/schema.js';
import type {Finding} from '../../findings/model.js';
import {defineCheck, type Outcome} from '../check.js';
import {isExpired, isForOthersToo, isOfAnother, speaksOf} from '../shared/waivers.js';

export const check = defineCheck({
  id: 'waiver-unused',
  title: 'Every waiver covers something',
  hop: 'baseline',
  severity: 'low',
  rationale:
    'A waiver whose cause is gone stays in force: the next fault of its kind is waived before anybody has seen it. Or the waiver has a mistake, and has never covered what it was written for.',
  remediation: {
    console: 'Edit the baseline: remove the waiver, or let it name what it was meant for.',
    cli: {say: 'Remove the waiver, and check again:', run: ['iam-alert-guard check']},
    terraform: 'Not in Terraform: the baseline is a file.',
  },
  by: 'human',
  reads: [],
  at: ['waivers'],
  sources: [],
  good: {
    says: 'What it waives is there.',
    baseline: {waivers: [{check: 'bus-archive', reason: 'No replay needed', expires: '2027-03-31'}]},
    edits: [{read: 'events:ListArchives', value: []}],
  },
  bad: {
    says: 'The archive has been there for a while.',
    baseline: {waivers: [{check: 'bus-archive', reason: 'No replay needed', expires: '2027-03-31'}]},
  },
  evaluate(proof, found) {
    const {context} = proof;
    return context.baseline.waivers.flatMap((waiver, index): Outcome[] => {
      // What has expired covers nothing, and that is said already.
      if (isExpired(waiver, context.now) || isOfAnother(waiver, proof, found())) return [];
      const spoken = found().filter((finding) => speaksOf(waiver, finding));
      const {check: id, resource, expires, reason} = waiver;
      const about = {
        resource: resource ?? null,
        at: ['waivers', index],
        key: `${id} ${String(index)}`,
        declared: {check: id, expires, reason},
      };
      const covered = spoken.filter(({status}) => status === 'waived');
      if (covered.length > 0) {
        const count = covered.length === 1 ? 'one finding' : `${String(covered.length)} findings`;
        return [{...about, status: 'pass', message: `The waiver of ${id} covers ${count}.`}];
      }
      if (isForOthersToo(waiver, proof) && !spoken.some(({status}) => status === 'unknown'))
        return [{...about, status: 'fail', severity: 'info', ...UNUSED_HERE(id)}];
      return [{...about, status: 'fail', message: unusedWords(waiver, spoken)}];
    });
  },
});

/** Whoever removed it for this account alone would break another. */
const UNUSED_HERE = (id: string): Pick<Outcome, 'message' | 'remedy'> => ({
  message: `The waiver of ${id} covers nothing in this account.`,
  remedy: {
    say: 'If it covers nothing in any account of this baseline, remove it: otherwise the next fault of this kind is waived unseen.',
  },
});

function unusedWords({check: id, resource}: Waiver, spoken: readonly Finding[]): string {
  const what = resource === undefined ? id : `${id} about ${resource}`;
  const remove = 'Remove it, or the next fault of this kind is waived unseen.';
  if (spoken.some(({status}) => status === 'unknown')) {
    return `The waiver of ${what} covers nothing: the finding is unknown, and a waiver covers only what fails. Add unknown: true to it, or remove it.`;
  }
  if (spoken.length > 0) return `The waiver of ${what} covers nothing: the check passes. ${remove}`;
  return `The waiver of ${what} covers nothing: there is no such finding. ${remove}`;
}
