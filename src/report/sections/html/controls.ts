/** Which controls of published frameworks the report supports. */
import {FRAMEWORKS, type ClaimId, type Control, type Framework} from '../../../data/controls.js';
import {all, code, el, type Html} from '../../escape/html.js';
import {claimsOf, together, type Claim, type ClaimState} from '../../model/claims.js';
import type {Report} from '../../model/model.js';
import {count} from '../../words/count.js';
import {list, section, table, type Part} from './part.js';

const CLAIMS: Readonly<Record<ClaimId, string>> = {
  recorded: 'CloudTrail records the required IAM calls and hands them to EventBridge',
  regions: 'a trail that works records the management events of all Regions',
  reaches: 'each required IAM call would alert every declared recipient',
  changes: 'no call that changes IAM is left out of what must alert',
  policies: 'no change to an IAM policy is left out of what must alert',
  people: 'a person is among the recipients that each required IAM call would alert',
  tested: 'a change was made and its alert was seen to arrive',
  watched: 'runs on each day of the period checked the chain itself, so a break is found at the next run',
};

const STATES: Readonly<Record<ClaimState, readonly [string, string]>> = {
  shown: ['good-text', 'shown'],
  'not-shown': ['bad-text', 'does not hold'],
  unknown: ['soft', 'could not be determined'],
  'not-tested': ['soft', 'not shown by this run'],
};

const SUPPORT: Readonly<Record<ClaimState, string>> = {
  shown: 'supports',
  'not-shown': 'does not show',
  unknown: 'could not be determined',
  'not-tested': 'does not show',
};

export const controlsPart: Part = (report) => {
  const claims = claimsOf(report);
  return claims === null ? null : controlsSection(claims, (id) => beside(id, report));
};

/** @param more what a reader must know beside the one word of a claim */
export function controlsSection(claims: readonly Claim[], more: (id: ClaimId) => string): Html {
  return section(
    'Controls that this report supports',
    el(
      'p',
      {},
      'A report supports a control: it is evidence for it, as of its time and within its limits. Whether a requirement is met is for an assessor to decide. The titles are those of this tool, the ids those of the frameworks.',
    ),
    table(
      ['Claim', 'It says', 'In this report'],
      claims.map(({id, state, why}) => [
        id,
        CLAIMS[id],
        all(el('span', {class: STATES[state][0]}, STATES[state][1]), why === undefined ? more(id) : `: ${why}`),
      ]),
    ),
    table(
      ['Framework', 'Control', 'About', 'Rests on', 'This report'],
      FRAMEWORKS.flatMap(({name, version, controls}) =>
        controls.map((control) => [
          `${name}, ${version}`,
          el('code', {class: 'id'}, control.id),
          control.title,
          control.claims.join(' and '),
          supportOf(control, claims),
        ]),
      ),
    ),
    list(FRAMEWORKS.map(sourceOf)),
  );
}

/** What a reader must know beside the one word. */
function beside(id: ClaimId, {delivery, observation, canary}: Report): string {
  const silent = delivery?.silentByDeclaration.length ?? 0;
  const vouched = observation?.vouched.length ?? 0;
  if (id === 'reaches' && delivery !== null)
    return [
      `: ${String(delivery.delivered)} of ${String(delivery.required)} calls`,
      silent === 0 ? '' : `; ${count(silent, 'exception')} by declaration`,
      vouched === 0 ? '' : `; ${count(vouched, 'link')} vouched for in the baseline, not seen`,
    ].join('');
  if (id === 'tested' && canary !== undefined) return `: ${canary.call}, ${canary.outcome}`;
  return '';
}

function sourceOf({name, version, published, source, note}: Framework): Html {
  return all(
    `${name}, ${version} (published ${published}): `,
    code(source),
    note === undefined ? null : all(el('br', {}), note),
  );
}

/** One word, and why it is not the other one. */
function supportOf({claims: needed}: Control, claims: readonly Claim[]): string {
  const its = claims.filter(({id}) => needed.includes(id));
  const state = together(its.map((claim) => claim.state));
  const why = its
    .filter((claim) => claim.state === state)
    .map((claim) => `${claim.id}: ${claim.why ?? STATES[state][1]}`);
  return state === 'shown' ? SUPPORT.shown : `${SUPPORT[state]} (${why.join('; ')})`;
}
