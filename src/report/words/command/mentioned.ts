/** What a sentence says already need not stand beside it. Nothing else is decided by the words of a sentence. */

/** Does the sentence name it? */
export function mentions(sentence: string, name: string): boolean {
  return sentence.includes(name);
}

/** What follows these words at the beginning of the sentence; null where it begins otherwise. */
export function restAfter(sentence: string, lead: string): string | null {
  return sentence.startsWith(lead) ? sentence.slice(lead.length) : null;
}
