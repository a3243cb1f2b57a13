/**
 * Answers about events, once for each distinct shape. What of an event an answer rested on is noted while it is worked out; another event
 * that has the same there has the same answer. So nobody has to say beforehand which fields a pattern, a transformer or a filter reads, and a
 * kind of hop that is added later needs nothing here.
 */
import type {Json} from '../findings/model.js';
import type {Event} from '../delivery/message/index.js';

/** Fields that answers have rested on so far. */
interface Seen {
  /** All that stands here counts, whatever it is. */
  whole: boolean;
  readonly inside: Map<string, Seen>;
}

type Members = Readonly<Record<string, Json>>;

const nothing = (): Seen => ({whole: false, inside: new Map()});

/** Answers kept. Each is small, and an account has few shapes unless a text goes into the alert that no two events share. */
const KEPT = 20_000;
/** After so many answers that were not there, of which hardly one was used again, keeping them only costs. */
const PATIENCE = 5_000;

export class Shapes<T> {
  readonly #work: (event: Event) => T;
  readonly #answers = new Map<string, T>();
  readonly #seen: Seen = nothing();
  #grown = 0;
  #hits = 0;
  #misses = 0;

  /** @param work what is asked of an event; it must be a pure function of the event */
  constructor(work: (event: Event) => T) {
    this.#work = work;
  }

  /** How many times the work was done. */
  get distinct(): number {
    return this.#misses;
  }

  answer(event: Event): T {
    if (this.#misses > PATIENCE && this.#hits < this.#misses) {
      this.#misses++;
      return this.#work(event);
    }
    const known = this.#answers.get(keyOf(this.#seen, event));
    if (known !== undefined) {
      this.#hits++;
      return known;
    }
    this.#misses++;
    const before = this.#grown;
    const found = this.#work(this.#watched(event, this.#seen) as Event);
    // With one more field to tell events apart, what was told apart without it has to be asked again.
    if (this.#grown !== before || this.#answers.size >= KEPT) this.#answers.clear();
    this.#answers.set(keyOf(this.#seen, event), found);
    return found;
  }

  #note(seen: Seen, key: string, whole: boolean): Seen {
    let inside = seen.inside.get(key);
    if (inside === undefined) {
      inside = nothing();
      seen.inside.set(key, inside);
      this.#grown++;
    }
    if (whole) this.#noteWhole(inside);
    return inside;
  }

  #noteWhole(seen: Seen): void {
    if (seen.whole) return;
    seen.whole = true;
    this.#grown++;
  }

  /** The object, each look into which is noted. A list counts as a whole: its length is looked at before anything in it. */
  #watched(value: object, seen: Seen): object {
    return new Proxy(value, {
      get: (target, key, receiver) => {
        const inner: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol') return inner;
        const nested = typeof inner === 'object' && inner !== null;
        const plain = nested && !Array.isArray(inner);
        const at = this.#note(seen, key, nested && !plain);
        return plain && !at.whole ? this.#watched(inner, at) : inner;
      },
      has: (target, key) => {
        if (typeof key === 'string') this.#note(seen, key, false);
        return Reflect.has(target, key);
      },
      getOwnPropertyDescriptor: (target, key) => {
        const found = Reflect.getOwnPropertyDescriptor(target, key);
        // It hands out the value itself.
        if (typeof key === 'string') this.#note(seen, key, typeof found?.value === 'object');
        return found;
      },
      ownKeys: (target) => {
        this.#noteWhole(seen);
        return Reflect.ownKeys(target);
      },
    });
  }
}

/** What the event has where answers have looked, as one text. */
function keyOf(seen: Seen, value: Json | undefined): string {
  if (value === undefined) return '';
  if (seen.whole || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  let key = '{';
  // Own members alone: every object has something under `constructor`.
  for (const [name, inside] of seen.inside)
    key += Object.hasOwn(value, name) ? `${keyOf(inside, (value as Members)[name])}\n` : '\n';
  return `${key}}`;
}
