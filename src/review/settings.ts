/** Settings with one value each: what a change of them does. */
import {valueAt} from '../baseline/issues.js';
import {compareCanary} from './canary.js';
import {direction, type Comparison} from './changes.js';
import {compareOrganization, comparePins} from './pins.js';
import {SETTINGS} from './settings-table.js';
import {unfit} from './unfit.js';
import {shown} from './words.js';

export function compareSettings(comparison: Comparison): void {
  comparePins(comparison);
  compareCanary(comparison);
  compareOrganization(comparison);
  for (const setting of SETTINGS) {
    const {old, head} = comparison;
    const {path, worth, words} = setting;
    const [before, after] = [valueAt(old.baseline, path), valueAt(head.baseline, path)];
    if (before === after) continue;
    if (setting.followsEvents && !old.source.declares(path) && !head.source.declares(path)) continue;
    // Declared or not, the message is the default that its readers call for.
    if (path[1] === 'message' && !old.source.declares(path) && !head.source.declares(path)) continue;
    const [was, is] = [unfit(path, before, old.baseline), unfit(path, after, head.baseline)];
    // What is no longer declared at all is told by what that is worth.
    if (was !== is && (is !== null || after !== undefined)) {
      const name = path.join('.');
      if (is !== null) comparison.add('weakens', path, `${name} would be ${shown(after)}, ${is}`);
      else comparison.add('strengthens', path, `${name} is no longer ${shown(before)}, ${was ?? ''}`);
      continue;
    }
    if (after === undefined && setting.dropped !== undefined) {
      comparison.add('weakens', path, setting.dropped);
      continue;
    }
    const ranked = direction(worth(before), worth(after));
    const {another} = setting;
    const kind = ranked === 'neutral' && another !== undefined ? 'weakens' : ranked;
    const effect = ranked === 'neutral' ? (another ?? words.neutral)?.(shown(after), shown(before)) : words[ranked];
    if (effect !== undefined) comparison.add(kind, path, effect);
  }
}
