/** What is said of a step. Plain text. */
import type {PlanStep} from '../model/model.js';

/** Why it is planned. What a step that is done has put right is no longer so. */
export function stepReason({text, outcome}: PlanStep): string {
  return outcome?.state === 'done' && text !== '' ? `Planned because: ${text}` : text;
}
