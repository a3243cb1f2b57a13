/**
 * Does a call only read? `readOnly` of its record says so. Records of before it had the field leave it out: then the name of the call decides.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import {iamAction} from '../../data/iam-actions.js';
import type {Event} from './template/render.js';

function detailOf({detail}: Event): Event | null {
  return typeof detail === 'object' && detail !== null && !Array.isArray(detail) ? (detail as Event) : null;
}

/** null where neither the record nor the list of IAM's calls says so. */
export function onlyReads(event: Event): boolean | null {
  const detail = detailOf(event);
  if (detail === null) return null;
  const {readOnly, eventSource, eventName} = detail;
  if (typeof readOnly === 'boolean') return readOnly;
  const action =
    eventSource === 'iam.amazonaws.com' && typeof eventName === 'string' ? iamAction(eventName) : undefined;
  return action === undefined ? null : !action.mutates;
}

/** The same event with `readOnly`, for what CloudTrail decided when it recorded the call. */
export function withReadOnly(event: Event): Event {
  const detail = detailOf(event);
  const reads = detail === null || detail['readOnly'] !== undefined ? null : onlyReads(event);
  return reads === null ? event : {...event, detail: {...detail, readOnly: reads}};
}

/** Management events are what CloudTrail calls so; `category` is the record's own word for what else it can be, null where it has none. */
export function categoryOf(event: Event): string | null {
  const category = detailOf(event)?.['eventCategory'];
  return typeof category === 'string' ? category : null;
}

/** A management event that CloudTrail brings to EventBridge. */
export function isManagementEvent(event: Event): boolean {
  const type = event['detail-type'];
  if (typeof type !== 'string' || !type.endsWith(' via CloudTrail')) return false;
  return (categoryOf(event) ?? 'Management') === 'Management' && detailOf(event)?.['managementEvent'] !== false;
}
