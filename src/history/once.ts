/**
 * Which records have been seen: one that two trails wrote, or that stands in two files, is one change. Eight bytes are kept of each, so that a
 * million of them take 32 MB at the most; two different ones are taken for the same once in some billions.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (eventID)
 */
import type {Event} from '../delivery/message/index.js';

const START = 1 << 12;

export class Once {
  /** Two numbers for each; both 0 where there is none. */
  #slots = new Uint32Array(2 * START);
  #size = 0;

  /** Is it the first time? What has no `eventID` always is. */
  first(record: Event): boolean {
    const {eventID} = record;
    if (typeof eventID !== 'string' || eventID === '') return true;
    // All of it counts: whoever takes names out of records before they hand them on may have taken the identifiers, too.
    const [high, low] = hashed(JSON.stringify(record));
    if (!put(this.#slots, high, low)) return false;
    if (++this.#size * 4 > this.#slots.length) this.#grow();
    return true;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [high = 0, low = 0] = [this.#slots[at], this.#slots[at + 1]];
      if (high !== 0 || low !== 0) put(larger, high, low);
    }
    this.#slots = larger;
  }
}

/** @returns false where it was there */
function put(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 2;
    if (slots[at] === 0 && slots[at + 1] === 0) {
      slots[at] = high;
      slots[at + 1] = low;
      return true;
    }
    if (slots[at] === high && slots[at + 1] === low) return false;
  }
}

/** Two numbers of 32 bits, never both 0: FNV-1a twice, with two starts (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashed(text: string): readonly [number, number] {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + (one >>> 17)), 0x85ebca6b);
  }
  return [one >>> 0, ((other ^ (other >>> 15)) | 1) >>> 0];
}
