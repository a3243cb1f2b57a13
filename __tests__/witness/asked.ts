/** What a filter policy asks of a message: field by field, with what stands there. */
import type {Json} from '../../src/findings/model.js';

export interface Asked {
  /** The operands of `exists` among the rules. */
  readonly exists: readonly boolean[];
  readonly value: Json | undefined;
  /** The way to it leads through a list that holds objects. */
  readonly inArray: boolean;
  /** There is no object that it could be a field of. */
  readonly below: boolean;
}

type JsonObject = {readonly [key: string]: Json};

export function asked(policy: Json, message: Json): readonly Asked[] {
  return isObject(policy) ? fields(policy, message, {inArray: false, below: false}) : [];
}

function fields(policy: JsonObject, message: Json | undefined, so: Pick<Asked, 'inArray' | 'below'>): Asked[] {
  return Object.entries(policy).flatMap(([key, rules]): Asked[] => {
    if (key === '$or' && Array.isArray(rules))
      return rules.flatMap((one: Json) => (isObject(one) ? fields(one, message, so) : []));
    const value = isObject(message) ? message[key] : undefined;
    if (!isObject(rules)) return [{...so, exists: existsOf(rules), value}];
    const list = Array.isArray(value) && value.some((one: Json) => typeof one === 'object');
    return fields(rules, value, {inArray: so.inArray || list, below: so.below || !isObject(value)});
  });
}

function existsOf(rules: Json): boolean[] {
  return (Array.isArray(rules) ? (rules as readonly Json[]) : []).flatMap((rule) =>
    isObject(rule) && typeof rule['exists'] === 'boolean' ? [rule['exists']] : [],
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
