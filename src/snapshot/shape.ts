/** What a value must look like, member by member. */

/** null: fits. Otherwise the place that does not, as a path from the value. */
export type Shape = (value: unknown) => string | null;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a value that may be an object; none where it is something else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export const kind =
  (name: 'string' | 'boolean' | 'number'): Shape =>
  (value) =>
    typeof value === name ? null : '';

export const text = kind('string');
export const flag = kind('boolean');
export const count = kind('number');
export const yes: Shape = (value) => (value === true ? null : '');

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

export const list =
  (of: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (const [index, item] of (value as unknown[]).entries()) {
      const fault = of(item);
      if (fault !== null) return `[${String(index)}]${fault}`;
    }
    return null;
  };

/** An object with these members; what is not named may be anything, what is optional may be left out. */
export const object =
  (members: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    if (!isRecord(value)) return '';
    for (const [name, shape] of [...Object.entries(members), ...Object.entries(optional)]) {
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member === undefined && Object.hasOwn(optional, name)) continue;
      const fault = shape(member);
      if (fault !== null) return `.${name}${fault}`;
    }
    return null;
  };

/** An object whose members are all of one shape. */
export const mapOf =
  (of: Shape): Shape =>
  (value) => {
    if (!isRecord(value)) return '';
    for (const [name, member] of Object.entries(value)) {
      const fault = of(member);
      if (fault !== null) return `.${name}${fault}`;
    }
    return null;
  };

/** Attributes as SNS and SQS give them. */
export const texts: Shape = mapOf(text);

export const all = (shape: Shape, ...names: readonly string[]): Record<string, Shape> =>
  Object.fromEntries(names.map((name) => [name, shape]));
