/** How single values of a request are spelt: truth, time, duration. Null where a text is none of them. */

/** YAML 1.2 core booleans, as the toolkit reads them: https://github.com/actions/toolkit/tree/main/packages/core#inputsoutputs */
export function booleanOf(text: string): boolean | null {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : null;
}

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;

/**
 * A time as in RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339#section-5.6), in UTC; null where the calendar has no such day or the day
 * no such hour. A leap second counts as the next one.
 */
export function instantOf(text: string): string | null {
  const parts = RFC_3339.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return null;
  // Day 0 of the next month is the last of this one. The setter takes years below 100 as they stand.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  if (month < 1 || month > 12 || day < 1 || day > last.getUTCDate()) return null;
  const leap = second === 60;
  const time = Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
  return Number.isNaN(time) ? null : new Date(time + (leap ? 1000 : 0)).toISOString();
}

/**
 * Milliseconds. Node's timers hold no more than 2^31 - 1, which is 24.8 days, and a workflow on GitHub's runners ends after six hours:
 * https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
 */
export const LONGEST_DURATION = 24 * 3_600_000;

/** `90s`, `15m`, `2h` or plain seconds, in milliseconds; null where it is none of them. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
  if (match === null) return null;
  const unit = {ms: 1, s: 1_000, m: 60_000, h: 3_600_000}[(match[2] ?? 's') as 's'];
  return Number(match[1]) * unit;
}

/** RFC 3339 in whole seconds: a report's time is no finer. */
export function wholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
