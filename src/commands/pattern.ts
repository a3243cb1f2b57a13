/**
 * `pattern match`, `pattern match --batch` and `pattern coverage` without their input and output: lines and texts in, lines and a report
 * out. The host reads files and standard input, and ends with the exit given here.
 */
import {EventError, matchEvent, parsePattern, PatternError, type Json, type Pattern} from '../pattern/index.js';
import {memberTexts} from '../pattern/language/members.js';

export {
  coverageExit,
  coverageText,
  laterCalls,
  patternCoverage,
  type CoverageReport,
} from '../pattern/coverage/report.js';

/** One answer of `pattern match`: a line of JSON, and whether the input line was an event at all. */
export interface MatchLine {
  readonly output: string;
  readonly ok: boolean;
  /** It is a record of CloudTrail, or a file of them: no event of EventBridge, so what no pattern matches may only lack its envelope. */
  readonly isRecord?: boolean;
}

/** Answers one line of events, `line` counted from 1; null is a line of bytes that are no text. */
export function matchLine(pattern: Pattern, text: string | null, line: number): MatchLine {
  if (text === null) return {output: JSON.stringify({line, match: false, error: 'this is not UTF-8'}), ok: false};
  try {
    const match = matchEvent(pattern, text);
    return {output: JSON.stringify({line, match}), ok: true, ...(!match && isRecord(text) ? {isRecord: true} : {})};
  } catch (error) {
    if (!(error instanceof EventError)) throw error;
    return {output: JSON.stringify({line, match: false, error: error.message}), ok: false};
  }
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
function isRecord(text: string): boolean {
  if (!/"(?:eventSource|Records)"/.test(text)) return false;
  const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (value['detail'] !== undefined) return false;
  return (
    (typeof value['eventSource'] === 'string' && typeof value['eventName'] === 'string') ||
    Array.isArray(value['Records'])
  );
}

/** @param line the first that is a record */
function recordNote(line: number): string {
  return (
    `line ${line} is a CloudTrail record, not an EventBridge event. EventBridge sends a record as the "detail" of an event. ` +
    'Write each line as {"source": "aws.iam", "detail-type": "AWS API Call via CloudTrail", "detail": RECORD}, ' +
    'or follow one record through the rules of an account with iam-alert-guard trace --event FILE'
  );
}

/** Answers all lines; the exit is 2 if one of them was no event, else 0. @param tell what to say besides the answers, once at the end */
export async function* matchLines(
  pattern: Pattern,
  lines: Iterable<string | null> | AsyncIterable<string | null>,
  tell: (note: string) => void = () => undefined,
): AsyncGenerator<string, 0 | 2> {
  let number = 0;
  let record: number | null = null;
  let exit: 0 | 2 = 0;
  for await (const text of lines) {
    const answer = matchLine(pattern, text, ++number);
    if (!answer.ok) exit = 2;
    if (answer.isRecord === true) record ??= number;
    yield answer.output;
  }
  if (record !== null) tell(recordNote(record));
  return exit;
}

/**
 * Answers one line of `--batch`: `{"id", "pattern", "event"}` gives `{"id", "result", "message"?}`. Pattern and event are taken as they
 * are spelt in the line, so numbers keep their digits and members their order; a JSON string holds raw JSON text. So does the id come
 * back: a number beyond 2^53 would be another one by the way of a JavaScript number.
 */
export function batchLine(line: string | null): string {
  const members = line === null ? undefined : memberTexts(line);
  if (members === undefined) return JSON.stringify({id: null, result: 'invalid'});
  const id = members.get('id') ?? 'null';
  const reply = (rest: Readonly<Record<string, Json>>): string => {
    const spelt = id.startsWith('"') ? JSON.stringify(JSON.parse(id)) : id;
    return `{"id":${spelt},${JSON.stringify(rest).slice(1)}`;
  };
  const invalid = (message: string): string => reply({result: 'invalid', message});
  const [patternText, eventText] = [rawText(members.get('pattern')), rawText(members.get('event'))];
  if (patternText === undefined) return invalid('pattern: is missing');
  try {
    const pattern = parsePattern(patternText);
    if (eventText === undefined) return invalid('event: is missing');
    return reply({result: matchEvent(pattern, eventText)});
  } catch (error) {
    if (error instanceof PatternError) return invalid(`pattern: ${error.message}`);
    if (error instanceof EventError) return invalid(`event: ${error.message}`);
    throw error;
  }
}

/** The JSON text meant by a member: its own, or what its string holds. */
function rawText(member: string | undefined): string | undefined {
  return member?.startsWith('"') ? (JSON.parse(member) as string) : member;
}
