/** What a run of the kit has found out, and what of it becomes a test. */
import type {Flown} from './flights.js';
import type {Answer} from './vectors.js';

/** An example that was deployed, and in which way AWS has it otherwise than the template says. */
export interface ExampleAnswer {
  readonly example: string;
  readonly deployed: boolean;
  /** Where it could not be deployed: why. */
  readonly differs: readonly string[];
  readonly left: readonly string[];
}

/** What a canary along a chain of its own says about a question. */
export interface QuestionAnswer extends Omit<Flown, 'title' | 'agrees'> {
  /** `id` of the question. */
  readonly question: string;
}

export interface Answers {
  readonly at: string;
  /** Who answered: `aws`, or the endpoint of an emulator, whose answers settle nothing. */
  readonly by: string;
  readonly examples: readonly ExampleAnswer[];
  readonly patterns: readonly Answer[];
  readonly filters: readonly Answer[];
  readonly flights: readonly Flown[];
  readonly questions: readonly QuestionAnswer[];
}

/** Answered, and otherwise than the tool says. */
export function differing(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({tool, aws}) => aws !== null && aws !== tool);
}

/** What AWS itself has answered: the vectors of `__tests__/conformance/live`, which the engines of the tool have to agree with from then on. */
export function vectorsOf({by, patterns, filters}: Answers): {
  readonly patterns: readonly Answer[];
  readonly filters: readonly Answer[];
} {
  if (by !== 'aws') return {patterns: [], filters: []};
  const answered = (all: readonly Answer[]): readonly Answer[] => all.filter(({aws}) => aws !== null);
  return {patterns: answered(patterns), filters: answered(filters)};
}
