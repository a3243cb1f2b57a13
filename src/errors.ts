/** The ways in which a run ends that are the user's to mend. Anything else that is thrown is a defect of ours (exit 4). */
import type {Problem} from './baseline/model.js';

/** A request, a configuration or a baseline that cannot be acted on: exit 2, no stack trace. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  constructor(
    message: string,
    readonly code: string = 'usage',
    readonly problems: readonly Problem[] = [],
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** A baseline with problems: all of them, each with its place. */
export class BaselineError extends UsageError {
  override readonly name = 'BaselineError';
  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super(
      `${problems.length === 1 ? 'the baseline has a problem' : `the baseline has ${problems.length} problems`}` +
        (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''),
      'baseline',
      problems,
    );
  }
}
