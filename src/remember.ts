/**
 * Answers of a pure function, kept for as long as they are likely to be asked for again: an account is judged many times, once for each
 * round of reads and each step of a plan, and most of what is asked stays the same.
 *
 * The memory has two halves. A full one becomes the older, and what was the older is forgotten with all that was not asked for since:
 * that costs nothing for each answer, as removing the oldest one by one would.
 *
 * @param most answers kept; by default all
 * @returns what is known under the key, else what `make` gives; the key must hold everything that `make` depends on
 */
export function remember<T>(most = Infinity): (key: string, make: () => T) => T {
  let older = new Map<string, {readonly answer: T}>();
  let newer = new Map<string, {readonly answer: T}>();
  return (key, make) => {
    const known = newer.get(key);
    if (known !== undefined) return known.answer;
    const found = older.get(key) ?? {answer: make()};
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, found);
    return found.answer;
  };
}
