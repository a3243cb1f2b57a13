/**
 * Single records out of what tools write: a log file of CloudTrail (`{"Records": [...]}`), an answer of LookupEvents (`{"Events": [...]}`),
 * a list, JSON lines, or several of these one after the other. Bytes go in as they come; what is held is one record.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 */
import {Buffer} from 'node:buffer';

/** CloudTrail cuts a record at 256 KB; LookupEvents writes it as a text in JSON, which can double it, and an event holds a little more. */
export const RECORD_LIMIT = 1024 * 1024;

/** A text of one record each; null for what is none: longer than any record, or no object. */
export type Piece = string | null;

const CODE = {quote: 0x22, backslash: 0x5c, open: 0x7b, close: 0x7d, list: 0x5b, listEnd: 0x5d, comma: 0x2c};

/** Up to a member that holds records, where it is a list. Texts before it are passed over whole, so `"Records"` in one is not the member. */
const LISTS = /^\{(?:[^"]|"(?:[^"\\]|\\.)*")*"(?:Records|Events)"\s*:\s*\[$/;
/** What stands before such a list is short: a token, say. */
const HEAD_LIMIT = 16 * 1024;

export class Splitter {
  #held: Uint8Array[] = [];
  #length = 0;
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** How deep records begin: 0, in a list 1, in the list of a log file 2. */
  #base: 0 | 1 | 2 = 0;
  /** Inside of a record, or of what may turn out to hold some. */
  #holding = false;
  /** Behind the list of a log file its other members follow. */
  #behind = false;
  #junk = false;
  #lists = 0;
  /** Of LookupEvents: those that name a further page, and those that do not. */
  readonly #pages = {withMore: 0, last: 0};
  /** What stands around the list of the object that is read. */
  #around = '';

  /** Ended the last chunk in the middle of something? Then the file is cut off. */
  get unfinished(): boolean {
    return this.#depth > 0 || this.#inText;
  }

  /** Was there any list of records, be it an empty one? */
  get hasLists(): boolean {
    return this.#lists > 0;
  }

  /** Answers of LookupEvents that name a further page, and those that are the last. */
  get pages(): {readonly withMore: number; readonly last: number} {
    return this.#pages;
  }

  push(chunk: Uint8Array): Piece[] {
    const found: Piece[] = [];
    let from = 0;
    let behindFrom = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === CODE.backslash) this.#escaped = true;
        else if (byte === CODE.quote) this.#inText = false;
      } else if (byte === CODE.open) {
        if (!this.#holding && this.#depth === this.#base && !this.#behind) {
          this.#holding = true;
          this.#junk = false;
          from = at;
        }
        this.#depth++;
      } else if (byte === CODE.list) {
        if (this.#opensList(chunk, from, at)) {
          this.#base = this.#depth === 0 ? 1 : 2;
          this.#lists++;
          this.#around =
            this.#base === 1 ? '' : Buffer.concat([...this.#held, chunk.subarray(from, at)]).toString('utf8');
          behindFrom = 0;
          this.#drop();
        } else if (!this.#holding && !this.#behind) this.#outside(byte, found);
        this.#depth++;
      } else if (byte === CODE.close || byte === CODE.listEnd) {
        if (this.#depth === 0) {
          this.#outside(byte, found);
          continue;
        }
        this.#depth--;
        if (this.#holding && this.#depth === this.#base) {
          this.#keep(chunk.subarray(from, at + 1));
          found.push(this.#take());
        } else if (this.#depth < this.#base) {
          this.#endList();
          behindFrom = at;
        } else if (this.#depth === 0 && this.#behind) {
          this.#endObject(chunk.subarray(behindFrom, at));
          behindFrom = 0;
        }
      } else {
        if (byte === CODE.quote) this.#inText = true;
        if (!this.#holding && !this.#behind && byte > 0x20) this.#outside(byte, found);
      }
    }
    if (this.#holding) this.#keep(chunk.subarray(from));
    else if (this.#behind) this.#remember(chunk.subarray(behindFrom));
    return found;
  }

  #opensList(chunk: Uint8Array, from: number, at: number): boolean {
    if (this.#base !== 0 || this.#behind) return false;
    if (this.#depth === 0) return true;
    if (this.#depth !== 1 || this.#length + at - from > HEAD_LIMIT) return false;
    return LISTS.test(Buffer.concat([...this.#held, chunk.subarray(from, at + 1)]).toString('utf8'));
  }

  #endList(): void {
    this.#behind = this.#base === 2;
    this.#base = 0;
  }

  #remember(bytes: Uint8Array): void {
    if (this.#around.length <= 2 * HEAD_LIMIT) this.#around += Buffer.from(bytes).toString('utf8');
  }

  /** An answer of LookupEvents says whether there is more: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
  #endObject(bytes: Uint8Array): void {
    this.#behind = false;
    this.#remember(bytes);
    if (!/"Events"\s*:\s*\]?/.test(this.#around)) return;
    if (/"NextToken"\s*:\s*"/.test(this.#around)) this.#pages.withMore++;
    else this.#pages.last++;
  }

  /** Between records nothing stands but commas. A run of something else is one piece that is no record. */
  #outside(byte: number, found: Piece[]): void {
    if (byte === CODE.comma || byte === 0xef || byte === 0xbb || byte === 0xbf) {
      this.#junk &&= byte !== CODE.comma;
      return;
    }
    if (!this.#junk) found.push(null);
    this.#junk = true;
  }

  #keep(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > RECORD_LIMIT) this.#held = [];
    else this.#held.push(bytes);
  }

  #take(): Piece {
    const piece = this.#length > RECORD_LIMIT ? null : Buffer.concat(this.#held).toString('utf8');
    this.#drop();
    return piece;
  }

  #drop(): void {
    this.#held = [];
    this.#length = 0;
    this.#holding = false;
  }
}
