/** What every report claims, and what no run looks at: said under every report, so that a reader does not accept it for proven. */

import {PAGES} from '../../data/project.js';
import type {Report} from '../model/model.js';

/** Says more of each, with what a reader can do about it. */
export const LIMITS_PAGE = 'docs/not-looked-at.md';

/** Its address, for whoever reads a report and has no clone. */
export const LIMITS_ADDRESS = PAGES + LIMITS_PAGE;

export const LIMITS_OF_EVERY_RUN: readonly string[] = [
  'service control policies and resource control policies of the organization',
  'what the code behind a function does',
  'what the service behind an API destination does',
  'where a Firehose stream delivers its records',
  'what a mailbox does with a message',
];

/** The same in one line of a terminal, which leads to the whole. SCP and RCP are AWS's own short names of these policies. */
export const NOT_LOOKED_AT = 'Not looked at: SCPs, RCPs, function code, API receivers, mailboxes.';

export const CLAIM =
  'From configuration, nothing on the way drops the alert. "Would arrive" never means "arrived": CloudTrail delivers events to EventBridge on a best-effort basis. ' +
  'What could not be read is unknown, and unknown never passes.';

/** Of a run that asked AWS nothing about the configuration: what it says of that is as old as the snapshot. */
export function savedLine({
  saved,
  observation,
  history,
}: Pick<Report, 'saved' | 'observation' | 'history'>): string | null {
  if (saved !== true) return null;
  const at = observation === null ? '' : ` of ${observation.observedAt}`;
  const asked = history?.source === 'cloudtrail' ? 'AWS was asked only for the event history' : 'AWS was not asked';
  return `judged from a saved snapshot${at}; ${asked}`;
}

/** The same for a table that is read first. */
export const BRIEF_CLAIM =
  'From configuration, every IAM change that must alert would reach every declared recipient. The claim is not that an alert did arrive.';
export const BRIEF_LIMITS = `${NOT_LOOKED_AT} What could not be read is unknown, and unknown never passes.`;

export const OTHERS_ALLOWED = 'recipients that are not declared may receive the events (unexpected-recipients: allow)';

/** The page names no person: whoever signs it is known from its attestation. https://cli.github.com/manual/gh_attestation_verify */
export const MADE_BY = 'Made by iam-alert-guard';
export const VERIFY = {
  said: 'The page itself does not say who ran it. If its workflow attested it, verify the file with: ',
  command: 'gh attestation verify FILE --repo OWNER/REPO',
};
