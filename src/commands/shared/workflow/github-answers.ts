/** What a review asks of GitHub, or why it cannot be made: what was not compared is never neutral. */
import {UsageError} from '../../../errors.js';
import type {GitHubAnswer} from '../../../ports/github.js';

export function unread(why: string, hint: string | null = null): UsageError {
  return new UsageError(`the change could not be reviewed: ${why}`, 'github', [], hint);
}

/** @throws UsageError where GitHub does not tell */
export async function told<T>(answer: Promise<GitHubAnswer<T>>): Promise<T> {
  const {...got} = await answer;
  if (!got.ok) throw unread(got.note);
  return got.value;
}
