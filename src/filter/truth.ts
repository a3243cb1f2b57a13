/** Three-valued logic: what is unknown makes an answer unknown only where it could change it. */
import type {Truth} from './model.js';

export function not(value: Truth): Truth {
  return value === 'unknown' ? value : !value;
}

export function all(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes('unknown') ? 'unknown' : true;
}

export function any(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes('unknown') ? 'unknown' : false;
}

/** `certain` if both readings of AWS's pages agree. */
export function agreed(a: boolean, b: boolean): Truth {
  return a === b ? a : 'unknown';
}
