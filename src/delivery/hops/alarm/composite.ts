/**
 * The rule of a composite alarm: does it ring because one alarm rings? The states of all others count as not known.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html (AlarmRule)
 */
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import {RESTS_OK, type Rest} from './rests.js';
import {NO_TWINS, type Twins} from './twins.js';

type Truth = boolean | 'unknown';
type Rule = (state: (name: string, asked: string) => Truth) => Truth;

const STATES = ['ALARM', 'OK', 'INSUFFICIENT_DATA'];
/** Longest rule that AWS takes, in characters. */
const MAX_LENGTH = 10_240;

/** The names that a rule speaks of, and what it says; null where it has more than AND, OR, NOT, AT_LEAST and states. */
interface AlarmRule {
  readonly names: readonly string[];
  readonly rule: Rule;
}

interface Child {
  readonly name: string;
  readonly arn: string;
}

/**
 * Does the composite alarm ring where this alarm (name or ARN) rings?
 * @param twins alarms on the same metric, which are not at rest then
 * @param rests the states in which this alarm may be before it rings
 */
export function childGate(text: string, child: Child, twins = NO_TWINS, rests = RESTS_OK): Gate {
  const parsed = readRule(text);
  if (parsed === null) return unknown('its rule is not read by this version');
  const gates = rests.map((rest) => gateFrom(parsed, child, twins, rest));
  const [first = PASSES] = gates;
  if (gates.every(({state}) => state === first.state)) return first;
  return (
    gates.find(({state}) => state === 'unknown') ??
    unknown(
      `whether it goes to ALARM with ${child.name} depends on the state of ${child.name} before, which is ${rests.join(' or ')}`,
      'open',
    )
  );
}

function gateFrom({rule}: AlarmRule, child: Child, {always, perhaps}: Twins, rest: Rest): Gate {
  const isChild = (name: string): boolean => name === child.name || name === child.arn || always.includes(name);
  const within = (others: (asked: string) => Truth, state: string): Truth =>
    rule((name, asked) => {
      if (isChild(name)) return asked === state;
      return state === 'ALARM' && perhaps.includes(name) ? 'unknown' : others(asked);
    });
  const anything = (): Truth => 'unknown';
  const atRest = (asked: string): Truth => asked === 'OK';
  const idle = rest === 'OK' ? '' : ` while ${child.name} has no data (${rest}), which is its state between changes`;
  if (within(anything, rest) === true)
    return blocks(`its rule is ${idle === '' ? 'always met' : `met${idle}`}: it is always in ALARM`);
  // It acts on a change of its state. That another alarm may hold it in ALARM for a time is a remark; that it may be there while no alarm is
  // in ALARM is not.
  const quiet = (asked: string): Truth => (asked === 'ALARM' ? false : 'unknown');
  if (within(quiet, rest) !== false)
    return within(atRest, rest) === true
      ? blocks('its rule is true while no alarm is in ALARM: it is always in ALARM')
      : unknown('whether its rule is true while no alarm is in ALARM depends on other alarms', 'open');
  const whatever = within(anything, 'ALARM');
  if (whatever === true) return PASSES;
  if (whatever === false || within(atRest, 'ALARM') === false)
    return blocks(`its rule is not met where ${child.name} alone is in ALARM`);
  return unknown(`whether it goes to ALARM with ${child.name} depends on other alarms`, 'open');
}

/** Does the rule speak of this alarm? A rule that cannot be read may. */
export function speaksOf(text: string, child: Child): boolean {
  const parsed = readRule(text);
  return parsed === null
    ? text.includes(child.name)
    : parsed.names.some((name) => [child.name, child.arn].includes(name));
}

function readRule(text: string): AlarmRule | null {
  const tokens = text.length > MAX_LENGTH ? null : tokensOf(text);
  if (tokens === null) return null;
  const reader = new RuleReader(tokens);
  const rule = reader.either();
  return rule === null || !reader.done ? null : {names: reader.names, rule};
}

/** Words, names in quotation marks, and parentheses; null where it has something else. */
function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  const token = /\s*(\(|\)|"[^"]*"|[^\s()"]+)/gy;
  let at = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    tokens.push(found[1] ?? '');
    at = token.lastIndex;
  }
  return text.slice(at).trim() === '' ? tokens : null;
}

function negated(value: Truth, not: boolean): Truth {
  return value === 'unknown' || !not ? value : !value;
}

class RuleReader {
  readonly names: string[] = [];
  #at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get done(): boolean {
    return this.#at === this.tokens.length;
  }

  either(): Rule | null {
    return this.#joined('OR', () => this.#both());
  }

  #both(): Rule | null {
    return this.#joined('AND', () => this.#single());
  }

  #joined(word: 'AND' | 'OR', read: () => Rule | null): Rule | null {
    const parts = [read()];
    while (this.#take(word)) parts.push(read());
    const rules = parts.flatMap((part) => part ?? []);
    if (rules.length < parts.length) return null;
    // An AND is settled by a false part, an OR by a true one.
    const settles = word === 'OR';
    return (state) => {
      const values = rules.map((rule) => rule(state));
      if (values.includes(settles)) return settles;
      return values.includes('unknown') ? 'unknown' : !settles;
    };
  }

  #single(): Rule | null {
    if (this.#take('NOT')) {
      const rule = this.#single();
      return rule === null ? null : (state) => negated(rule(state), true);
    }
    if (this.#take('(')) {
      const rule = this.either();
      return this.#take(')') ? rule : null;
    }
    if (this.#take('TRUE')) return () => true;
    if (this.#take('FALSE')) return () => false;
    return this.#take('AT_LEAST') ? this.#atLeast() : this.#state();
  }

  /**
   * `AT_LEAST(2, ALARM, (a, b, c))`, `AT_LEAST(50%, NOT OK, ("a", "b"))`:
   * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html
   */
  #atLeast(): Rule | null {
    const head = this.#take('(') ? this.#until('(').join(' ') : '';
    const asked = /^(\d{1,3}) ?(%?) ?, ?(NOT )?(ALARM|OK|INSUFFICIENT_DATA) ?,$/i.exec(head);
    // A comma stands between names, with or without spaces.
    const names = this.#until(')').flatMap((token) =>
      token.startsWith('"') ? [token.slice(1, -1)] : token.split(',').filter((name) => name !== ''),
    );
    if (asked === null || names.length === 0 || !this.#take(')')) return null;
    this.names.push(...names);
    const [, number, percent, not, state = ''] = asked;
    const least = percent === '' ? Number(number) : (names.length * Number(number)) / 100;
    return (stateOf) => {
      const values = names.map((name) => negated(stateOf(name, state.toUpperCase()), not !== undefined));
      const count = (...of: readonly Truth[]): number => values.filter((value) => of.includes(value)).length;
      if (count(true) >= least) return true;
      return count(true, 'unknown') < least ? false : 'unknown';
    };
  }

  /** The tokens before this one, which is taken as well. */
  #until(end: string): readonly string[] {
    const from = this.#at;
    const found = this.tokens.indexOf(end, from);
    this.#at = found < 0 ? this.tokens.length : found + 1;
    return this.tokens.slice(from, found < 0 ? undefined : found);
  }

  /** `ALARM("name")`, `OK(arn:...)`. */
  #state(): Rule | null {
    const asked = STATES.find((word) => this.#take(word));
    if (asked === undefined || !this.#take('(')) return null;
    const token = this.tokens[this.#at++];
    if (token === undefined || !this.#take(')')) return null;
    const name = token.replace(/^"|"$/g, '');
    this.names.push(name);
    return (state) => state(name, asked);
  }

  #take(token: string): boolean {
    const here = this.tokens[this.#at];
    if (here !== token && here?.toUpperCase() !== token) return false;
    this.#at++;
    return true;
  }
}
