/** A statement of a policy in one line, so that whoever removes it by its name sees what it is. */
import type {Json} from '../../findings/model.js';
import {isPlain} from '../facts.js';

/** Longest condition that is shown whole, in UTF-16 units. */
const LONGEST = 300;
/** So many actions, or principals, are named. */
const NAMED = 5;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const ELEMENTS = ['Principal', 'NotPrincipal', 'Action', 'NotAction'] as const;

/** `Allow, Principal {"AWS":"*"}, Action sns:Subscribe, Condition {"Bool":{"aws:SecureTransport":"false"}}`. No line break, whatever stands in the policy. */
export function statementWords(statement: Json): string {
  if (!isPlain(statement)) return 'not a statement';
  const parts = ELEMENTS.flatMap((element) => {
    const value = statement[element];
    return value === undefined ? [] : [`${element} ${valueWords(value)}`];
  });
  const effect = oneLine(statement['Effect'] ?? 'no Effect');
  const condition = statement['Condition'] === undefined ? [] : [`Condition ${conditionWords(statement['Condition'])}`];
  return [effect, ...parts, ...condition].join(', ');
}

function conditionWords(value: Json): string {
  const text = oneLine(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function valueWords(value: Json): string {
  if (!Array.isArray(value)) return oneLine(value);
  const list = value as readonly Json[];
  const more = list.length > NAMED ? ` and ${String(list.length - NAMED)} more` : '';
  return `${list.slice(0, NAMED).map(oneLine).join(', ')}${more}`;
}

/** A plain word as it is, anything else as JSON, which escapes line breaks. */
function oneLine(value: Json): string {
  return typeof value === 'string' && /^[\w*:/.@-]+$/.test(value) ? value : JSON.stringify(value);
}
