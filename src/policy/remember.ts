/**
 * Answers of a pure function, kept for as long as they are likely to be asked for again: an account is judged many times, once for each
 * round of reads and each step of a plan, and most of what is asked stays the same.
 *
 * @param most answers kept, the oldest go first; by default all
 * @returns what is known under the key, else what `make` gives; the key must hold everything that `make` depends on
 */
export function remember<T>(most = Infinity): (key: string, make: () => T) => T {
  const known = new Map<string, {readonly answer: T}>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = make();
    if (known.size >= most) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(key, {answer});
    return answer;
  };
}
