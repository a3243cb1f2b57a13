/** Dates of waivers. Pure arithmetic on the calendar: no clock is read here. */

const DAY = 24 * 60 * 60 * 1000;

/**
 * The first moment at which a waiver no longer counts, in milliseconds since 1970: the end of the UTC day named.
 * Null where the text names no day of the calendar.
 */
export function waiverEnd(expires: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt].*)?$/.exec(expires);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return null;
  if (expires.length === 10) return start.getTime() + DAY;
  // A date-time without an offset would depend on the machine's zone: it is read as UTC.
  const time = Date.parse(/(?:[Zz]|[+-]\d{2}:\d{2})$/.test(expires) ? expires : `${expires}Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY) * DAY + DAY;
}
