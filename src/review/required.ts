/** Which calls must alert: those of today, and those that AWS adds to IAM later. */
import {isGlobFor, requiredCalls} from '../baseline/calls.js';
import type {BaselinePath} from '../baseline/model.js';
import type {Baseline} from '../baseline/schema/schema.js';
import type {Comparison, Side} from './changes.js';
import {nameCalls} from './words.js';

export function compareEvents(comparison: Comparison): void {
  const {old, head} = comparison;
  const path = eventsPath(old, head);
  const [before, after] = [askedFor(old.baseline), askedFor(head.baseline)];
  const lost = before.filter((call) => !after.includes(call));
  const gained = after.filter((call) => !before.includes(call));
  if (lost.length > 0) comparison.add('weakens', path, `${nameCalls(lost)} would no longer alert`);
  if (gained.length > 0) comparison.add('strengthens', path, `${nameCalls(gained)} must alert`);
  const [fewer, more] = laterCalls(old.baseline, head.baseline);
  if (fewer !== null) comparison.add('weakens', path, `${fewer} would not be required to alert`);
  if (more !== null) comparison.add('strengthens', path, `${more} must alert as well`);
}

/** A name that no call has today. */
const LATER = 'LaterCall';

/**
 * What becomes of calls that AWS adds to IAM later: which of them need no longer alert, and which must. A list of names is what it is; a named
 * set, and a glob, grow with IAM. Names are made up that each glob of either side, and each two of them together, stand for.
 */
function laterCalls(old: Baseline, head: Baseline): readonly [fewer: string | null, more: string | null] {
  const all = 'calls that AWS adds to IAM later';
  const [ofOld, ofHead] = [globsOf(old), globsOf(head)];
  const globs = [...new Set([...ofOld, ...ofHead])];
  const changed = globs.filter((glob) => !ofOld.includes(glob) || !ofHead.includes(glob));
  const fill = (glob: string, within: string): string =>
    glob.replace('*', within).replaceAll('*', '').replaceAll('?', 'X');
  const one = globs.map((glob) => fill(glob, LATER));
  const names = globs.flatMap((glob) => [LATER, ...one].map((within) => fill(glob, within)));
  const change = (before: Baseline, after: Baseline): string | null => {
    const turns = (name: string): boolean => followsNew(before, name) && !followsNew(after, name);
    if (turns(LATER)) return all;
    const turned = names.filter(turns);
    if (turned.length === 0) return null;
    const stands = (glob: string): boolean => turned.some((name) => isGlobFor(glob, name));
    const by = changed.some(stands) ? changed.filter(stands) : globs.filter(stands);
    return `${all} and that match ${by.map((glob) => `iam:${glob}`).join(' or ')}`;
  };
  return [change(old, head), change(head, old)];
}

/** The wildcards among the selectors, without `iam:`. */
function globsOf({events: {include, exclude}}: Baseline): readonly string[] {
  return [...(typeof include === 'string' ? [] : include), ...exclude]
    .map((selector) => selector.slice(selector.indexOf(':') + 1))
    .filter((name) => /[*?]/.test(name));
}

/** Must a call that has this name, and is not known today, alert? */
export function followsNew({events: {include, exclude}}: Baseline, name = LATER): boolean {
  const asked = typeof include === 'string' || include.some((selector) => isGlobFor(selector, name));
  return asked && !exclude.some((selector) => isGlobFor(selector, name));
}

/** Names required of either kind: what no public record shows is required all the same. */
export function askedFor(baseline: Baseline): readonly string[] {
  const {calls, unverified} = requiredCalls(baseline);
  return [...calls, ...unverified].sort();
}

/** The key under which the set of calls was changed. */
function eventsPath(old: Side, head: Side): BaselinePath {
  const sameSet = JSON.stringify(old.baseline.events.include) === JSON.stringify(head.baseline.events.include);
  const path = ['events', sameSet ? 'exclude' : 'include'];
  return head.source.declares(path) || old.source.declares(path) ? path : ['events'];
}
