/**
 * Three-valued logic (Kleene's strong logic): *maybe* is an answer that nobody can give. A conjunction with a certain *no* is a
 * certain *no*, whatever the rest: so an unknown fact makes an answer unknown only where it could change it.
 */
export type Truth = 'yes' | 'no' | 'maybe';

export function truth(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

export function not(value: Truth): Truth {
  if (value === 'maybe') return 'maybe';
  return value === 'yes' ? 'no' : 'yes';
}

/** *no* if any is no, else *maybe* if any is maybe, else *yes* (also of nothing). */
export function all(values: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const value of values) {
    if (value === 'no') return 'no';
    if (value === 'maybe') result = 'maybe';
  }
  return result;
}

/** *yes* if any is yes, else *maybe* if any is maybe, else *no* (also of nothing). */
export function any(values: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const value of values) {
    if (value === 'yes') return 'yes';
    if (value === 'maybe') result = 'maybe';
  }
  return result;
}
