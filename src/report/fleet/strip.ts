/** All accounts as one picture. */
import {summaryOf, type FleetAccount, type FleetReport} from '../../fleet/model.js';
import {count} from '../words/count.js';
import {el, type Html} from '../escape/html.js';
import {section} from '../sections/html/part.js';

const CELL = 14;
const ACROSS = 50;
const CLASS: Readonly<Record<FleetAccount['verdict'], string>> = {
  drifted: 'blocks',
  unknown: 'unknown',
  'in-sync': 'passes',
};

/** A square for each account. A drifted one has a cross and an unknown one a dash, for those who see no colour, and on paper. */
export function stripPart({accounts}: FleetReport): Html | null {
  if (accounts.length < 2) return null;
  const {verdicts} = summaryOf(accounts);
  const rows = Math.ceil(accounts.length / ACROSS);
  const label = `${count(verdicts.drifted, 'account')} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`;
  const width = Math.min(accounts.length, ACROSS) * CELL + 2;
  return section(
    'All accounts at a glance',
    el(
      'figure',
      {},
      el(
        'svg',
        {
          viewBox: `0 0 ${String(width)} ${String(rows * CELL + 2)}`,
          width,
          height: rows * CELL + 2,
          class: 'strip',
          role: 'img',
          'aria-label': label,
        },
        ...accounts.map((account, index) => square(account, index)),
      ),
      el(
        'figcaption',
        {},
        'One square per account, ordered by account id. A cross: drifted. A dash: unknown. Empty: in sync.',
      ),
    ),
  );
}

function square({account, verdict}: FleetAccount, index: number): Html {
  const [x, y] = [(index % ACROSS) * CELL + 2, Math.floor(index / ACROSS) * CELL + 2];
  const [left, right, top, bottom] = [x + 3, x + CELL - 5, y + 3, y + CELL - 5];
  const middle = y + (CELL - 2) / 2;
  const mark = {
    drifted: `M${String(left)} ${String(top)}L${String(right)} ${String(bottom)}M${String(right)} ${String(top)}L${String(left)} ${String(bottom)}`,
    unknown: `M${String(left)} ${String(middle)}H${String(right)}`,
    'in-sync': null,
  }[verdict];
  return el(
    'g',
    {class: CLASS[verdict]},
    el('title', {}, `${account}: ${verdict}`),
    el('rect', {x, y, width: CELL - 2, height: CELL - 2}),
    mark === null ? null : el('path', {d: mark}),
  );
}
