/** The event that started the workflow: https://docs.github.com/en/webhooks/webhook-events-and-payloads. Hostile where a fork wrote it. */
import {UsageError} from '../../../errors.js';
import type {World} from '../../../ports/world.js';

const PAYLOAD_LIMIT = 25 * 1024 * 1024;

export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`; empty outside a workflow. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The branch that it would be merged into, without `refs/heads/`; empty where the event does not say. */
  readonly baseRef: string;
  /** From another repository: no credentials, a read-only token. */
  readonly fork: boolean;
  /** What the merge queue is about to merge: the commit is GitHub's own, and the pull request has another head. */
  readonly queued: boolean;
  /** The label that somebody has just put on, which is why this run is. */
  readonly labelled: {readonly label: string; readonly login: string} | null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export async function readEvent(world: World): Promise<WorkflowEvent> {
  const name = world.env['GITHUB_EVENT_NAME'] ?? '';
  const path = world.env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return {name, payload: {}};
  const bytes = await world.files.read(path, PAYLOAD_LIMIT);
  try {
    return {name, payload: record(bytes === null ? {} : JSON.parse(new TextDecoder().decode(bytes)))};
  } catch {
    throw new UsageError(`the event payload at ${path} is not JSON`, 'event');
  }
}

/**
 * Events whose run is of the commit that would be merged. Those of a review are as well, with the same members in their payload:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review
 */
const PROPOSALS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

/** What is proposed and not yet merged: its baseline is nobody's state. */
export function isReviewed({name}: WorkflowEvent): boolean {
  return PROPOSALS.includes(name);
}

export function defaultBranch(event: WorkflowEvent): string | null {
  return text(record(event.payload['repository'])['default_branch']) || null;
}

/** @throws UsageError where the event is no pull request's */
export function pullRequestOf(event: WorkflowEvent): PullRequest {
  if (event.name === 'merge_group') return queuedOf(event);
  const pull = record(event.payload['pull_request']);
  const {number} = pull;
  if (typeof number !== 'number') throw notToReview(event);
  const [head, base] = [record(pull['head']), record(pull['base'])];
  const [headRepo, baseRepo] = [record(head['repo']), record(base['repo'])];
  const label = text(record(event.payload['label'])['name']);
  const login = text(record(event.payload['sender'])['login']);
  const labelled =
    event.name === 'pull_request' && event.payload['action'] === 'labeled' && label !== '' && login !== '';
  return {
    number,
    headSha: text(head['sha']),
    baseSha: text(base['sha']),
    baseRef: text(base['ref']),
    fork: text(headRepo['full_name']) !== text(baseRepo['full_name']),
    queued: false,
    labelled: labelled ? {label, login} : null,
  };
}

/**
 * The queue's branch is named after the pull request, and `base_sha` is the commit that this one entry of the queue is put upon:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
function queuedOf(event: WorkflowEvent): PullRequest {
  const group = record(event.payload['merge_group']);
  const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(text(group['head_ref']))?.[1];
  if (number === undefined) throw notToReview(event);
  const [headSha, baseSha] = [text(group['head_sha']), text(group['base_sha'])];
  return {number: Number(number), headSha, baseSha, baseRef: '', fork: false, queued: true, labelled: null};
}

function notToReview({name}: WorkflowEvent): UsageError {
  const object = name === 'pull_request_target' ? 'pull_request' : name;
  return new UsageError(
    ['pull_request', 'merge_group'].includes(object)
      ? `the payload of the event ${name} does not say which pull request it is about (its object ${object} is missing or incomplete)`
      : `a review in a workflow needs a pull_request or merge_group event, and this is ${name || 'none'}`,
    'trigger',
    [],
    'on a terminal: iam-alert-guard review --base FILE',
  );
}
