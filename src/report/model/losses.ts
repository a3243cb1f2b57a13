/** Calls that are lost at the same hop for the same reason are one thing to read, not a hundred. */
import type {Json} from '../../findings/model.js';
import type {Loss, RecipientDelivery} from './model.js';

export interface LossGroup {
  /** Where it is lost, in words. */
  readonly hop: string;
  readonly verdict: Loss['verdict'];
  readonly reason: string;
  readonly events: readonly string[];
  /** For which recipients, by their place in the report; null where it is for all. */
  readonly whom: readonly number[] | null;
  /** Of the first call that has one. Where nothing arrives any event would do, and none tells more than the reason: null. */
  readonly counterExample: Json;
}

const WORST: Readonly<Record<Loss['verdict'], number>> = {never: 0, sometimes: 1, unknown: 2};

/** Worst first, then the larger group, then as they came. */
export function lossGroups(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = JSON.stringify([loss.hop, loss.verdict, loss.reason]);
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const {hop, place = hop, verdict, reason} = first;
      const telling = verdict === 'never' ? undefined : members.find((loss) => loss.counterExample !== null);
      const example = telling?.counterExample ?? null;
      const whom = members.some((loss) => loss.whom === undefined)
        ? null
        : [...new Set(members.flatMap((loss) => loss.whom ?? []))].sort((a, b) => a - b);
      const events = [...new Set(members.map((loss) => loss.event))];
      return [{hop: place, verdict, reason, events, whom, counterExample: example}];
    })
    .sort((a, b) => WORST[a.verdict] - WORST[b.verdict] || b.events.length - a.events.length);
}

const FATES: Readonly<Record<Loss['verdict'], readonly [one: string, many: string]>> = {
  never: ['never arrives', 'never arrive'],
  sometimes: ['does not always arrive', 'do not always arrive'],
  unknown: ['cannot be followed', 'cannot be followed'],
};

/** "1 call never arrives"; "109 calls never arrive for secops@example.com" where other recipients do not share it. */
export function fateWords(
  {verdict, events, whom}: Pick<LossGroup, 'verdict' | 'events' | 'whom'>,
  recipients: readonly Pick<RecipientDelivery, 'endpoint'>[],
): string {
  const fate = events.length === 1 ? `1 call ${FATES[verdict][0]}` : `${events.length} calls ${FATES[verdict][1]}`;
  if (whom === null || whom.length >= recipients.length) return fate;
  const names = whom.flatMap((index) => recipients[index]?.endpoint ?? []);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return names.length === 0 ? fate : `${fate} for ${names.slice(0, NAMED).join(', ')}${more}`;
}

/** Recipients that a line names. */
const NAMED = 2;
