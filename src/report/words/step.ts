/** What a step is called. Plain text. */
import type {PlanStep} from '../model/model.js';

/** A call that may be needed, of which nobody knows before a read is allowed, is not the deed: to allow the read is. */
export function stepTitle({toKnow, action}: PlanStep): string {
  return toKnow === true ? 'GrantPermission' : action;
}

/** Why it is planned. What a step that is done has put right is no longer so. */
export function stepReason({text, outcome}: PlanStep): string {
  return outcome?.state === 'done' && text !== '' ? `Planned because: ${text}` : text;
}
