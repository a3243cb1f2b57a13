/** Small YAML, written by hand because comments stand beside what they speak of. Every text from outside is quoted or kept to one line. */
import {visible} from '../report/escape/plain.js';
import {wrap} from '../report/escape/terminal.js';

type Value = string | number | boolean | {readonly [key: string]: Value | undefined};
/** One section of the file, keys in the order in which they are written; undefined is not declared. */
export type Section = Readonly<Record<string, Value | undefined>>;

const WIDTH = 116;

/** Plain where YAML 1.1 and 1.2 agree that it is a text, else in double quotes (a JSON string is YAML). */
export function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain = /^[A-Za-z][A-Za-z0-9_./@+-]*$/.test(value) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
  return plain ? value : JSON.stringify(value);
}

/** Paragraphs of comment; what came from AWS cannot end the line. */
export function comment(text: string, indent = ''): string[] {
  return wrap(visible(text), WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}

/** The members of a section that are declared, one per line. */
export function members(section: Section, indent = '  '): string[] {
  return Object.entries(section).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`];
    const inner = Object.entries(value).flatMap(([name, item]) =>
      item === undefined || typeof item === 'object' ? [] : [`${name}: ${scalar(item)}`],
    );
    return [`${indent}${key}: {${inner.join(', ')}}`];
  });
}
