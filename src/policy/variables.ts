/**
 * Policy variables, `${aws:username}` and `${aws:PrincipalTag/team, 'default'}`, replaced from the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import {tokens} from './glob.js';
import {remember} from '../remember.js';
import {truth} from './truth.js';
import type {Truth} from './truth.js';
import type {Token} from './glob.js';
import {keyValue} from './keys.js';
import {isWhole} from './model.js';
import type {RequestContext} from './model.js';

export interface Resolved {
  readonly pattern: readonly Token[];
  /**
   * `exact`: nothing was left open. `chosen`: what the caller chooses stands as `*`. `open`: a variable of unknown value stands as `*`, so a match is only possible.
   * `perhaps`: so is one that has the value that stands there, or none. `unresolved`: a variable that the request does not carry: the page says that any attempt to match it fails.
   */
  readonly state: 'exact' | 'chosen' | 'open' | 'perhaps' | 'unresolved';
}

/** What the caller chooses meets an Allow and avoids a Deny, `negated` or not. */
export function chosenMatches(effect: 'Allow' | 'Deny', negated: boolean): Truth {
  return truth((effect === 'Allow') !== negated);
}

/** `${*}`, `${?}` and `${$}` write the characters themselves. */
const LITERALS = new Set(['*', '?', '$']);

export function resolve(
  text: string,
  request: RequestContext,
  options: {wildcards: boolean; variables: boolean},
): Resolved {
  if (!options.variables || !text.includes('${'))
    return (options.wildcards ? globs : plain)(text, () => fixed(text, options.wildcards));
  const pattern: Token[] = [];
  let state: Resolved['state'] = 'exact';
  let at = 0;
  for (;;) {
    const start = text.indexOf('${', at);
    const end = start < 0 ? -1 : text.indexOf('}', start);
    if (end < 0) {
      pattern.push(...tokens(text.slice(at), options.wildcards));
      return {pattern, state};
    }
    pattern.push(...tokens(text.slice(at, start), options.wildcards));
    const value = variable(text.slice(start + 2, end), request);
    if (value === 'open' || value === 'chosen') pattern.push('*');
    else if (value !== 'unresolved') pattern.push(...tokens(value.text, false));
    const found = typeof value === 'string' ? value : value.state;
    if (ORDER.indexOf(found) > ORDER.indexOf(state)) state = found;
    at = end + 1;
  }
}

/** The later, the less is known. */
const ORDER: readonly Resolved['state'][] = ['exact', 'chosen', 'open', 'perhaps', 'unresolved'];

const globs = remember<Resolved>(5_000);
const plain = remember<Resolved>(5_000);

function fixed(text: string, wildcards: boolean): Resolved {
  return {pattern: tokens(text, wildcards), state: 'exact'};
}

type Variable = {readonly text: string; readonly state: 'exact' | 'perhaps'} | 'chosen' | 'open' | 'unresolved';

function variable(body: string, request: RequestContext): Variable {
  if (LITERALS.has(body)) return {text: body, state: 'exact'};
  const comma = body.indexOf(',');
  const name = (comma < 0 ? body : body.slice(0, comma)).trim();
  const fallback = comma < 0 ? null : body.slice(comma + 1).trim();
  const value = keyValue(request, name);
  if (value === 'absent') {
    const quoted = fallback !== null && fallback.length >= 2 && fallback.startsWith("'") && fallback.endsWith("'");
    return quoted ? {text: fallback.slice(1, -1), state: 'exact'} : 'unresolved';
  }
  // A tag can hold whatever an ARN can; other texts of the caller's choice cannot
  // (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules).
  if (value === 'free' && name.toLowerCase().startsWith('aws:principaltag/')) return 'chosen';
  if (typeof value === 'object' && 'perhaps' in value && fallback === null)
    return {text: value.perhaps, state: 'perhaps'};
  // Only single-valued keys can be variables; what a longer list gives, no page says.
  return !isWhole(value) || value.length !== 1 ? 'open' : {text: value[0] ?? '', state: 'exact'};
}
