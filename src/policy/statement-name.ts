/** How a statement is called in every sentence: by its Sid, or by its place as a person counts. */
import type {StatementRef} from './model.js';

/** `statement "AllowEvents"`, or `the 2nd statement` where it has no Sid. */
export function statementName({sid, statement}: Pick<StatementRef, 'sid' | 'statement'>): string {
  return sid === null || sid === '' ? `the ${ordinal(statement + 1)} statement` : `statement "${sid}"`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(place: number): string {
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${String(place)}${ending}`;
}
