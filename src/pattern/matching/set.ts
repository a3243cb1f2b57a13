/** Many patterns on one event: each path is walked once and each condition tested once, whichever patterns ask for it. */
import {conditionKey} from '../language/condition.js';
import {matchCombination, readEvent, type EventInput} from './match.js';
import type {Condition, Leaf, Pattern, Walk} from '../language/model.js';
import {branches, Found, isInside, isLeaf, look, member} from './walk.js';

/** What stands at a path: one value, nothing, or more than one (lists, arrays of objects), which takes a closer look. */
const NOTHING = Symbol('nothing');
const SEVERAL = Symbol('several');
type Standing = Leaf | typeof NOTHING | typeof SEVERAL;

/** A condition that some patterns of the set share. */
interface Step {
  readonly condition: Condition;
  /** Index among the distinct conditions. */
  readonly id: number;
  /** Index among the distinct paths. */
  readonly path: number;
}

/** What is known of an event so far. */
interface Progress {
  readonly event: object;
  /** By path. */
  readonly standing: (Standing | undefined)[];
  /** By condition. */
  readonly answers: Uint8Array;
}
const enum Answer {
  NotAsked,
  No,
  Yes,
}

/** The patterns of an account's rules, to ask of each event which of them it matches. */
export class PatternSet {
  private readonly walks: Walk[] = [];
  private readonly steps: readonly (readonly (readonly Step[])[])[];
  private readonly needsNumberText: boolean;

  private readonly conditions: number;

  constructor(private readonly patterns: readonly Pattern[]) {
    const paths = new Map<string, number>();
    const known = new Map<string, Step>();
    const step = (condition: Condition): Step => {
      const key = conditionKey(condition);
      let found = known.get(key);
      if (found === undefined) {
        let path = paths.get(condition.path);
        if (path === undefined) paths.set(condition.path, (path = this.walks.push(condition.walk) - 1));
        known.set(key, (found = {condition, id: known.size, path}));
      }
      return found;
    };
    this.steps = patterns.map(({cheapest}) => cheapest.map((conditions) => conditions.map(step)));
    this.conditions = known.size;
    this.needsNumberText = patterns.some((pattern) => pattern.needsNumberText);
  }

  /**
   * The indices of the patterns that match, ascending; the same answers as `matchEvent`.
   * @throws EventError if the event is not a JSON object
   */
  match(event: EventInput): number[] {
    const object = readEvent(event, this.needsNumberText);
    const standing = new Array<Standing | undefined>(this.walks.length).fill(undefined);
    const progress: Progress = {event: object, standing, answers: new Uint8Array(this.conditions)};
    const matching: number[] = [];
    for (let i = 0; i < this.steps.length; i++) {
      const combinations = this.steps[i] ?? [];
      for (let at = 0; at < combinations.length; at++) {
        if (this.matches(combinations[at] ?? [], i, at, progress)) {
          matching.push(i);
          break;
        }
      }
    }
    return matching;
  }

  private matches(steps: readonly Step[], pattern: number, at: number, progress: Progress): boolean {
    const {event, answers} = progress;
    for (const step of steps) {
      let answer = answers[step.id] as Answer;
      if (answer === Answer.NotAsked) {
        const found = this.ask(step, progress);
        // Objects in arrays must agree over all fields: the full matcher knows.
        if (found === Found.Arrays) return matchCombination(this.patterns[pattern] as Pattern, at, event);
        const holds = found === Found.Match || (found === Found.Nothing && step.condition.absent);
        answers[step.id] = answer = holds ? Answer.Yes : Answer.No;
      }
      if (answer === Answer.No) return false;
    }
    return true;
  }

  private ask({condition, path}: Step, {event, standing}: Progress): Found {
    const leaf = (standing[path] ??= standingAt(event, this.walks[path] as Walk));
    if (leaf === SEVERAL) return look(event, condition.walk, condition.test);
    if (leaf === NOTHING) return Found.Nothing;
    return condition.test(leaf) ? Found.Match : Found.Mismatch;
  }
}

function standingAt(object: object, walk: Walk): Standing {
  let standing: Standing = NOTHING;
  for (const way of branches(walk)) {
    const value = member(object, way);
    let here: Standing = NOTHING;
    if (isInside(value)) {
      if (Array.isArray(value)) return SEVERAL;
      if (way.next !== undefined) here = standingAt(value, way.next);
    } else if (way.next === undefined && isLeaf(value)) {
      here = value;
    }
    if (here === NOTHING) continue;
    if (standing !== NOTHING) return SEVERAL;
    standing = here;
  }
  return standing;
}
