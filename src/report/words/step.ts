/** What is said of a step. Plain text. */
import type {PlanStep} from '../model/model.js';

/** The Region that is said beside the resource: none where its ARN names one, or where the service has none. */
export function stepRegion({resource, region}: Pick<PlanStep, 'resource' | 'region'>): string {
  const [scheme, , service = '', own = ''] = resource.split(':');
  return scheme === 'arn' && (own !== '' || GLOBAL.has(service)) ? '' : region;
}

/** Services whose ARNs have no Region because their resources are in all of them, or whose names are. */
const GLOBAL = new Set(['iam', 's3', 'chatbot']);

/** Why it is planned. What a step that is done has put right is no longer so. */
export function stepReason({text, outcome}: PlanStep): string {
  return outcome?.state === 'done' && text !== '' ? `Planned because: ${text}` : text;
}
