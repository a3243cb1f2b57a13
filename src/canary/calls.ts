/**
 * The calls of which one is made: harmless, and leaving nothing but a tag or a description of one role that is there for it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html, API_UpdateRoleDescription.html, API_UntagRole.html
 */
import type {Event} from '../delivery/message/index.js';

/** In the order in which they are tried: the first leaves a tag that the next run overwrites, the last names the tag and no marker. */
export const CANARY_CALLS = ['TagRole', 'UpdateRoleDescription', 'UntagRole'] as const;
export type CanaryCall = (typeof CANARY_CALLS)[number];

/** Those that leave the marker on the role: an answer to a challenge is compared with it. */
export const CHALLENGE_CALLS: readonly CanaryCall[] = ['TagRole', 'UpdateRoleDescription'];

/** The tag of a canary, and that of a challenge: a canary of the next day must not overwrite a code that nobody has answered yet. */
const CANARY_TAG = 'iam-alert-guard-test';
const CHALLENGE_TAG = 'iam-alert-guard-challenge';
/** The only tags that the role of the canary's permissions may touch. */
export const CANARY_TAGS = [CANARY_TAG, CHALLENGE_TAG] as const;

/** Under which path the role has to be: no role of anybody's is ever taken for it. */
export const CANARY_PATH = '/iam-alert-guard/';

/** As every marker begins. Letters, digits and hyphens: what a tag value, a description, a session name and a user agent all take. */
export const MARKER_PREFIX = 'iam-alert-guard-canary-';
/** The code of a challenge begins otherwise: markers of canaries stand in logs, so that they answer nothing. */
export const CODE_PREFIX = 'iam-alert-guard-challenge-';

export function tagOf(marker: string): string {
  return marker.startsWith(CODE_PREFIX) ? CHALLENGE_TAG : CANARY_TAG;
}

/** What stands in the user agent of the call. */
export function agentOf(marker: string): string {
  return `iam-alert-guard-canary/${marker}`;
}

/**
 * What a reader of the alert finds in the description.
 * @param open the code of a challenge that stands in the description so far: it stays
 */
export function descriptionOf(marker: string, open: string | null = null): string {
  const what = marker.startsWith(CODE_PREFIX) ? 'please answer with the code' : 'no action needed';
  const kept = open === null || marker.startsWith(CODE_PREFIX) ? '' : ` ; open challenge: ${open}`;
  return `TEST OF THE IAM ALERT, ${what}: ${marker}${kept}`;
}

/** The codes of challenges in what stands on the role: whole words. */
export function codesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/).filter((word) => word.startsWith(CODE_PREFIX)));
}

/** `requestParameters` of the call, as CloudTrail writes them. */
export function parametersOf(call: CanaryCall, roleName: string, marker: string): Event {
  switch (call) {
    case 'TagRole':
      return {roleName, tags: [{key: tagOf(marker), value: marker}]};
    case 'UpdateRoleDescription':
      return {roleName, description: descriptionOf(marker)};
    case 'UntagRole':
      return {roleName, tagKeys: [tagOf(marker)]};
  }
}
