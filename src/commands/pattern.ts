/**
 * `pattern match`, `pattern match --batch` and `pattern coverage` without their input and output: lines and texts in, lines and a report
 * out. The host reads files and standard input, and ends with the exit given here.
 */
import {EventError, matchEvent, parsePattern, PatternError, type Json, type Pattern} from '../pattern/index.js';
import {memberTexts} from '../pattern/language/members.js';

export {coverageExit, coverageText, patternCoverage, type CoverageReport} from '../pattern/coverage/report.js';

/** One answer of `pattern match`: a line of JSON, and whether the input line was an event at all. */
export interface MatchLine {
  readonly output: string;
  readonly ok: boolean;
}

/** Answers one line of events, `line` counted from 1; null is a line of bytes that are no text. */
export function matchLine(pattern: Pattern, text: string | null, line: number): MatchLine {
  if (text === null) return {output: JSON.stringify({line, match: false, error: 'this is not UTF-8'}), ok: false};
  try {
    return {output: JSON.stringify({line, match: matchEvent(pattern, text)}), ok: true};
  } catch (error) {
    if (!(error instanceof EventError)) throw error;
    return {output: JSON.stringify({line, match: false, error: error.message}), ok: false};
  }
}

/** Answers all lines; the exit is 2 if one of them was no event, else 0. */
export async function* matchLines(
  pattern: Pattern,
  lines: Iterable<string | null> | AsyncIterable<string | null>,
): AsyncGenerator<string, 0 | 2> {
  let number = 0;
  let exit: 0 | 2 = 0;
  for await (const text of lines) {
    const {output, ok} = matchLine(pattern, text, ++number);
    if (!ok) exit = 2;
    yield output;
  }
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
