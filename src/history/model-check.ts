/**
 * Where records contradict what the proof believes of events, the model is wrong and not the account: it is said, with what to send us. Only
 * names of fields, and values that nobody chose, are told.
 */
import {UNIVERSE, iamAction} from '../data/iam-actions.js';
import {EVENT_FIELDS, type Kind} from '../data/event-fields.js';
import type {Event} from '../delivery/message/index.js';
import type {Json} from '../findings/model.js';
import type {CallOutcome} from '../delivery/coverage/model.js';
import type {ModelError} from '../report/model/history.js';
import type {Outcome} from './judge.js';
import {isOlder, type HistoryRecord} from './record.js';

interface Place {
  readonly eventRegion: string;
  readonly required: boolean;
}

/** What is the same in every required event (contract, section 1). */
const SAME: readonly (readonly [field: string, value: string | boolean])[] = [
  ['eventType', 'AwsApiCall'],
  ['eventCategory', 'Management'],
  ['managementEvent', true],
];

/** Fields of the record, and of the identity in it, as the table has them. */
const FIELDS = EVENT_FIELDS.filter(
  ({path}) => path.startsWith('detail.') && !path.startsWith('detail.requestParameters.'),
).map((field) => ({...field, keys: field.path.split('.').slice(1)}));
const KNOWN: ReadonlySet<string> = new Set(FIELDS.map(({path}) => path));
/** Objects in which nothing else stands. */
const CLOSED = ['detail', 'detail.userIdentity'];
/** What only texts of any characters hold: a template that puts another text between quotation marks rests on it. */
const BREAKS = /["\\\n\r]/;

/** Kinds of errors kept: each is one line, and there are few beliefs. */
const KEPT = 100;

export class ModelCheck {
  readonly #errors = new Map<string, {belief: string; records: number; example: string}>();

  look(found: HistoryRecord, {eventRegion, required}: Place): void {
    const {record, call} = found;
    if (call === null) return;
    const action = iamAction(call);
    const name = shownName(call);
    // A failed attempt may be of any word that somebody sent.
    if (action === undefined && !found.failed)
      this.#note(`IAM has no call of another name than those of list ${UNIVERSE.version}`, `eventName ${name}`);
    const region = record['awsRegion'];
    if (typeof region === 'string' && region !== eventRegion)
      this.#note(`Records of IAM stand in ${eventRegion} alone`, `${name}: awsRegion ${shownName(region)}`);
    if (isOlder(record)) return;
    const {readOnly} = record;
    if (action !== undefined && readOnly !== !action.mutates)
      this.#note(
        `readOnly is ${String(!action.mutates)} for every call that ${action.mutates ? 'changes something' : 'only reads'}`,
        `${name}: readOnly ${valueOf(readOnly)}`,
      );
    if (!required) return;
    for (const [field, value] of SAME)
      if (record[field] !== value)
        this.#note(`${field} is always ${String(value)}`, `${name}: ${field} ${valueOf(record[field])}`);
    this.#fields(found, name);
  }

  /** Against the proof: what it says of all events of a call holds of each. @param verdicts of the call, for every recipient */
  compare(call: string, outcome: Outcome, verdicts: readonly (CallOutcome['verdict'] | undefined)[]): void {
    if (outcome === 'silent' && verdicts.every((verdict) => verdict === 'always'))
      this.#note(
        'What the proof says of a call holds of each of its events',
        `${call}: always, and this one is silent`,
      );
    if (outcome === 'alerted' && verdicts.includes('never'))
      this.#note('What the proof says of a call holds of each of its events', `${call}: never, and this one alerts`);
  }

  /** Against the table of what an event can hold, `docs/event-shapes.md`. */
  #fields({record, failed, actor}: HistoryRecord, name: string): void {
    for (const {path, keys, always, kinds, alphabet, failures} of FIELDS) {
      const value = at(record, keys);
      const field = path.slice('detail.'.length);
      if (value === undefined) {
        if (always) this.#note(`${field} is always there`, `${name}: ${field} absent`);
        continue;
      }
      const kind = kindOf(value);
      if (!kinds.includes(kind)) this.#note(`${field} is ${kinds.join(' or ')}`, `${name}: ${field} is ${kind}`);
      if (kind === 'text' && alphabet !== 'any' && !(failed && failures === 'free') && BREAKS.test(value as string))
        this.#note(`${field} holds no quotation mark, backslash or line break`, `${name}: ${field} holds one`);
    }
    for (const path of CLOSED) {
      const inside = at(record, path.split('.').slice(1));
      if (kindOf(inside ?? null) !== 'object') continue;
      for (const key of Object.keys(inside as object))
        if (!KNOWN.has(`${path}.${key}`))
          this.#note(
            `${path === 'detail' ? 'The record' : path.slice(7)} has no other fields than those of the reference`,
            `${name}: ${shownName(key)}`,
          );
    }
    if (actor === 'other')
      this.#note(
        "userIdentity.type is of the list in AWS's record reference",
        `${name}: ${valueOf(at(record, ['userIdentity', 'type']))}`,
      );
  }

  #note(belief: string, example: string): void {
    const known = this.#errors.get(belief);
    if (known !== undefined) known.records++;
    else if (this.#errors.size < KEPT) this.#errors.set(belief, {belief, records: 1, example});
  }

  errors(): ModelError[] {
    return [...this.#errors.values()].sort((a, b) => (a.belief < b.belief ? -1 : 1));
  }
}

function at(record: Event, keys: readonly string[]): Json | undefined {
  let value: Json | undefined = record;
  for (const key of keys) {
    if (value === undefined || kindOf(value) !== 'object') return undefined;
    value = (value as Event)[key];
  }
  return value;
}

function kindOf(value: Json): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kind = typeof value;
  return kind === 'string' ? 'text' : (kind as 'number' | 'boolean' | 'object');
}

/** Names of AWS's own are words; anything else may be somebody's. */
function shownName(text: string): string {
  return /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : 'a text that is no name';
}

/** A value, where it tells nothing of anybody: its kind else. */
function valueOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return shownName(value);
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
