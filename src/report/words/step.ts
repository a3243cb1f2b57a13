/** What a step is called. Plain text. */
import type {PlanStep} from '../model/model.js';

/** A call that may be needed, of which nobody knows before a read is allowed, is not the deed: to allow the read is. */
export function stepTitle({by, permission, action, text}: PlanStep): string {
  return by === 'human' && permission !== '' && text.includes(`Grant ${permission}`) ? 'GrantPermission' : action;
}
