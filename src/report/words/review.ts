/** What a report says of a change of the baseline. */
import {count} from './count.js';
import type {ReviewBlock, ReviewChange} from '../model/model.js';

export function reviewBadge({class: kind, acceptedBy}: ReviewBlock): string {
  return `${kind.toUpperCase()}${kind === 'weakens' && acceptedBy ? ', ACCEPTED' : ''}`;
}

/** "abc1234", for readers. */
export function acceptedCommit({acceptedCommit: commit}: ReviewBlock): string | null {
  return commit === undefined ? null : commit.slice(0, 12);
}

/** Leads with the worst of it: "17 changes" would tell nobody what no longer alerts. */
export function reviewLine({class: kind, changes}: ReviewBlock): string {
  switch (kind) {
    case 'weakens': {
      const [worst, ...others] = worstFirst(changes.filter((change) => change.class === 'weakens'));
      if (worst === undefined) return 'This change weakens what must alert.';
      const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more weakening')})`;
      return `${sentence(worst.effect)}${more}.`;
    }
    case 'strengthens':
      return 'This change strengthens what must alert and weakens nothing.';
    case 'neutral':
      return changes.length === 0
        ? 'This change means the same as before.'
        : 'This change neither weakens nor strengthens what must alert.';
  }
}

/** Whom and what it is about comes before how: a person or a call that is gone says more than a waiver. */
const ROOTS: readonly string[] = ['', 'recipients', 'events', 'alerts', 'alerts-delivered', 'rule', 'topic', 'trail'];

/** A waiver of delivery weighs like what is not delivered any more; by which road alerts may go matters to nobody who gets them. */
function subjectOf({path, check}: ReviewChange): string {
  if (path.endsWith('.via')) return 'via';
  const root = /^\w*/.exec(path)?.[0] ?? '';
  return root === 'waivers' && check === 'alerts-delivered' ? 'alerts-delivered' : root;
}

function worstFirst(changes: readonly ReviewChange[]): ReviewChange[] {
  const rank = (change: ReviewChange): number => {
    const at = ROOTS.indexOf(subjectOf(change));
    return at < 0 ? ROOTS.length : at;
  };
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** Without the full stop of the effect's own. A name or an address at its beginning stays as it is. */
function sentence(effect: string): string {
  return effect.replace(/\.$/, '').replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
