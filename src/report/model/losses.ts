/** Calls that are lost at the same hop for the same reason are one thing to read, not a hundred. */
import type {Json} from '../../findings/model.js';
import type {Loss} from './model.js';

export interface LossGroup {
  /** Where it is lost, in words. */
  readonly hop: string;
  readonly verdict: Loss['verdict'];
  readonly reason: string;
  readonly events: readonly string[];
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
      return [
        {hop: place, verdict, reason, events: [...new Set(members.map((loss) => loss.event))], counterExample: example},
      ];
    })
    .sort((a, b) => WORST[a.verdict] - WORST[b.verdict] || b.events.length - a.events.length);
}

const FATES: Readonly<Record<Loss['verdict'], readonly [one: string, many: string]>> = {
  never: ['never arrives', 'never arrive'],
  sometimes: ['does not always arrive', 'do not always arrive'],
  unknown: ['cannot be followed', 'cannot be followed'],
};

/** "1 call never arrives". */
export function fateWords({verdict, events}: Pick<LossGroup, 'verdict' | 'events'>): string {
  return events.length === 1 ? `1 call ${FATES[verdict][0]}` : `${events.length} calls ${FATES[verdict][1]}`;
}
