/** What became of real changes, in words. It never says that an alert was sent: configuration is judged, of today. Plain text. */
import type {Json} from '../../findings/model.js';
import {shown} from '../escape/plain.js';
import {onlyForeign, type HistoryBlock, type HistoryCall, type HistoryDay} from '../model/history.js';
import type {State} from '../model/state.js';
import {count} from './count.js';

/** A change that is noticed and not named is no alert, where the baseline asks for names. */
export function historyState(block: HistoryBlock): State {
  const {silent, noticed, unknown, complete} = block;
  if (silent > 0 || noticed > 0) return 'bad';
  return unknown > 0 || !complete || onlyForeign(block) ? 'unknown' : 'good';
}

export function historyBadge(block: HistoryBlock): string {
  const state = historyState(block);
  // Where nothing was made, nothing would have alerted.
  if (state === 'good' && block.changes === 0) return 'NO CHANGES';
  if (silentOnlyForSome(block)) return 'INCOMPLETE';
  if (block.silent === 0 && block.noticed > 0) return 'NOTICED';
  return {good: 'ALERTED', bad: 'SILENT', unknown: 'UNKNOWN'}[state];
}

/** Does somebody hear of each change, and not everybody? */
function silentOnlyForSome({silent, calls}: HistoryBlock): boolean {
  return silent > 0 && partlyOf(calls) === silent;
}

function partlyOf(calls: readonly HistoryCall[]): number {
  return calls.reduce((all, {partly = 0}) => all + partly, 0);
}

function windowWords({since, until}: HistoryBlock): string {
  if (since === null || until === null) return '';
  const days = Math.round((Date.parse(until) - Date.parse(since)) / 86_400_000);
  return days < 1
    ? ` from ${minute(since)} to ${minute(until)}`
    : ` in the ${count(days, 'day')} before ${minute(until)}`;
}

/** "2026-11-30T09:26Z". */
function minute(time: string): string {
  return `${time.slice(0, 16)}Z`;
}

/** The window that was read is empty. */
function nothingRead({since, until, complete}: HistoryBlock): boolean {
  return !complete && since !== null && since === until;
}

/** One sentence that leads with the number. */
export function historyLine(block: HistoryBlock): string {
  const {changes, alerted, noticed, silent, unknown, complete, calls} = block;
  if (nothingRead(block))
    return 'The records of changes of IAM could not be read, so it could not be determined which of them would have alerted.';
  if (onlyForeign(block))
    return `No record of this account was read, so nothing is known of its changes of IAM: ${block.records === 1 ? 'the one record is' : `all ${block.records} records are`} of other accounts.`;
  const many = `${count(changes, 'change')} of IAM${windowWords(block)}`;
  const rest = complete ? '' : ' Not all records were read. About the others nothing is known.';
  if (changes === 0)
    return complete
      ? `There was no change of IAM${windowWords(block)}.`
      : `No change of IAM was found${windowWords(block)}.${rest}`;
  // "All" is said where all was read.
  if (silent === 0 && unknown === 0 && noticed === 0 && !complete)
    return `Only a part was read: ${many}, ${changes === 1 ? 'which' : 'each of which'} would have alerted every declared recipient by today's configuration. About the records that were not read nothing is known.`;
  if (silent === 0 && unknown === 0 && noticed === 0)
    return `${changes === 1 ? '' : 'All '}${many} would have alerted every declared recipient, by today's configuration.${rest}`;
  if (unknown === changes)
    return `For ${changes === 1 ? 'the' : 'all'} ${many} it could not be determined whether every declared recipient would have been alerted, by today's configuration.${rest}`;
  const parts = [
    silent > 0 ? `${silent} would not${someHear(silent, partlyOf(calls))}` : null,
    noticed > 0 ? `${noticed} would have been noticed, not named` : null,
    unknown > 0 ? `for ${unknown} it could not be determined` : null,
  ].filter((part) => part !== null);
  return `${alerted} of ${many} would have alerted every declared recipient, by today's configuration; ${parts.join('; ')}.${rest}`;
}

function someHear(silent: number, partly: number): string {
  if (partly === 0) return '';
  const which = partly < silent ? `${partly} of them` : silent === 1 ? 'it' : 'each of them';
  return ` (${which} would have alerted some of the recipients)`;
}

/** "3 of 5 silent", "7 alert". */
export function callWords({changes, silent, unknown, noticed, failed}: HistoryCall): string {
  const attempts = failed === 0 ? '' : failed === changes ? ' (failed attempts)' : ` (${failed} failed)`;
  const parts = [
    silent > 0 ? `${silent} silent` : null,
    unknown > 0 ? `${unknown} not determined` : null,
    noticed > 0 ? `${noticed} noticed` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? `${changes}${attempts}` : `${parts.join(', ')} of ${changes}${attempts}`;
}

/** Calls that end alike: one cause is said once. */
export interface CallGroup {
  readonly state: State;
  readonly first: HistoryCall;
  readonly calls: readonly HistoryCall[];
}

export function callGroups(calls: readonly HistoryCall[]): CallGroup[] {
  const groups = new Map<string, {state: State; first: HistoryCall; calls: HistoryCall[]}>();
  for (const call of calls) {
    const state = callState(call);
    const key = JSON.stringify([state, call.hop, call.reason, call.missedBy]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, {state, first: call, calls: [call]});
    else group.calls.push(call);
  }
  return [...groups.values()];
}

/** "7 silent of 9"; "incomplete" where some of the recipients would have been alerted. */
export function groupWords({calls, state}: CallGroup): string {
  const sum = (of: (call: HistoryCall) => number): number => calls.reduce((all, call) => all + of(call), 0);
  const changes = sum((call) => call.changes);
  if (state === 'bad') {
    const [silent, partly] = [sum((call) => call.silent), partlyOf(calls)];
    // In which some of the recipients would have been alerted.
    if (partly === silent) return `${silent} incomplete of ${changes}`;
    return partly === 0
      ? `${silent} silent of ${changes}`
      : `${silent} silent of ${changes}, ${partly} of them incomplete`;
  }
  return `${sum((call) => call.unknown)} of ${changes} not determined`;
}

/** "12", "12 (3 silent)". */
export function dayWords({changes, silent, unknown}: HistoryDay): string {
  const parts = [silent > 0 ? `${silent} silent` : null, unknown > 0 ? `${unknown} not determined` : null];
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? String(changes) : `${changes} (${told.join(', ')})`;
}

export function callState({silent, unknown}: Pick<HistoryCall, 'silent' | 'unknown'>): State {
  return silent > 0 ? 'bad' : unknown > 0 ? 'unknown' : 'good';
}

/** Before the recipients that it is about. What is not known is not said to be lost. */
export function missedWords(call: Pick<HistoryCall, 'silent' | 'unknown'>): string {
  return call.silent === 0 && call.unknown > 0 ? 'not determined for' : 'not delivered to';
}

/** SNS: https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html */
const MAIL_LIMIT = 10;

/** How much would have been sent, and what of it nobody asked for. */
export function noiseLines({noise}: HistoryBlock): string[] {
  const {perDay, peakPerMinute, peakPerSecond, reads, others, actors} = noise;
  if (peakPerSecond === 0) return [];
  const lines = [
    `The recipient with the most messages would have received ${count(perDay, 'message')} a day, and at most ${peakPerMinute} in a minute and ${peakPerSecond} in a second.`,
  ];
  if (peakPerSecond > MAIL_LIMIT)
    lines.push(
      `SNS suspends a mail subscription that gets more than ${MAIL_LIMIT} messages a second, and deletes it after 48 hours unless it is confirmed again.`,
    );
  const beside = [
    reads === null || reads === 0 ? null : `${count(reads, 'call')} that only read`,
    others === null || others === 0 ? null : `${count(others, 'other event')}`,
  ].filter((part) => part !== null);
  if (beside.length > 0) lines.push(`Recipients would also have received messages about ${beside.join(' and ')}.`);
  if (actors.length > 1)
    lines.push(`By who made the call: ${actors.map(({type, messages}) => `${type} ${messages}`).join(', ')}.`);
  return lines;
}

/** Names in a sentence. */
const NAMED = 8;

export function neverSeenLine(block: HistoryBlock): string | null {
  const {neverSeen, calls} = block;
  if (neverSeen.length === 0 || nothingRead(block)) return null;
  const named = neverSeen.slice(0, NAMED).join(', ');
  const more = neverSeen.length > NAMED ? ` and ${neverSeen.length - NAMED} more` : '';
  const all = neverSeen.length + calls.length;
  const which =
    calls.length === 0
      ? `None of the ${count(all, 'call')} that must alert was made`
      : `${neverSeen.length} of ${count(all, 'call')} that must alert ${neverSeen.length === 1 ? 'was' : 'were'} not made`;
  return `${which} in this time, so history says nothing about ${neverSeen.length === 1 ? 'it' : 'them'}: ${named}${more}.`;
}

/** What a window that ends now leaves out: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html */
export function lateLine(block: HistoryBlock): string | null {
  const {source, until} = block;
  if (source !== 'cloudtrail' || until === null || nothingRead(block)) return null;
  return `Changes after ${minute(until)} are not included. CloudTrail can deliver a record up to 15 minutes after the call, so the last 15 minutes before a run are left out.`;
}

/** Why the numbers are not all that happened. */
export function limitLines(
  {stopped, unreadable, foreign, excepted, duplicates}: HistoryBlock,
  resume: (options: string) => string,
): string[] {
  return [
    stopped === null ? null : `Reading ended early: ${stopped.reason}.`,
    typeof stopped?.resume === 'string' ? `To read the rest: ${resume(stopped.resume)}` : null,
    unreadable === 0 ? null : `${count(unreadable, 'entry', 'entries')} could not be read as a CloudTrail record.`,
    foreign === 0 ? null : `${count(foreign, 'record')} of other accounts ${foreign === 1 ? 'was' : 'were'} left out.`,
    duplicates === 0
      ? null
      : `${count(duplicates, 'record')} appeared more than once and ${duplicates === 1 ? 'was' : 'were'} counted once.`,
    excepted === 0
      ? null
      : `${count(excepted, 'change')} ${excepted === 1 ? 'is' : 'are'} not counted, because the baseline excepts ${excepted === 1 ? 'it' : 'them'} (events.except).`,
  ].filter((line) => line !== null);
}

export function gapLine({at, event, resource, until, changes, works}: HistoryBlock['gaps'][number]): string {
  const end =
    until === null
      ? works === true
        ? 'it works today, but no record shows when this was undone'
        : 'no record shows that it was undone'
      : `undone at ${until}; ${count(changes ?? 0, 'change')} of IAM in between`;
  return `${at} ${event} ${resource}: ${end}`;
}

export function modelLine({belief, records, example}: HistoryBlock['modelErrors'][number]): string {
  return `This tool assumes: ${belief}. ${count(records, 'record')} ${records === 1 ? 'says' : 'say'} otherwise, e.g. ${example}.`;
}

export const MODEL_ERRORS =
  "This tool's model of events is wrong here, whatever your configuration is like. Please open an issue with these lines: they contain nothing from your account.";

export const GAPS =
  'These calls stopped a part of the chain. Changes of rule patterns, trail selectors and topic policies are not listed.';

/** Few facts on one line; a whole record as JSON, however long. */
export function exampleWords(example: Json): string {
  const {day, actor, errorCode, eventID} = example as Readonly<Record<string, Json>>;
  if (typeof day !== 'string') return shown(JSON.stringify(example), RECORD_CHARS);
  const failed = typeof errorCode === 'string' ? `, ${shown(errorCode, 80)}` : '';
  const id = typeof eventID === 'string' ? `, eventID ${shown(eventID, 80)}` : '';
  return `${shown(day, 20)}, by ${typeof actor === 'string' ? shown(actor, 40) : 'other'}${failed}${id}`;
}

/** No record of CloudTrail is longer: 256 KB. */
const RECORD_CHARS = 300_000;
