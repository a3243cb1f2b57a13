/** The event that started the workflow: https://docs.github.com/en/webhooks/webhook-events-and-payloads. Hostile where a fork wrote it. */
import {UsageError} from '../../errors.js';
import type {World} from '../../ports/world.js';

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
  /** From another repository: no credentials, a read-only token. */
  readonly fork: boolean;
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

export function defaultBranch(event: WorkflowEvent): string | null {
  return text(record(event.payload['repository'])['default_branch']) || null;
}

/** @throws UsageError where the event is no pull request's */
export function pullRequestOf(event: WorkflowEvent): PullRequest {
  const pull = record(event.payload['pull_request']);
  const {number} = pull;
  if (typeof number !== 'number') {
    throw new UsageError(
      `a review in a workflow needs a pull_request event, and this is ${event.name || 'none'}`,
      'trigger',
      [],
      'on a terminal: iam-alert-guard review --base FILE',
    );
  }
  const [head, base] = [record(pull['head']), record(pull['base'])];
  const [headRepo, baseRepo] = [record(head['repo']), record(base['repo'])];
  return {
    number,
    headSha: text(head['sha']),
    baseSha: text(base['sha']),
    fork: text(headRepo['full_name']) !== text(baseRepo['full_name']),
  };
}

/**
 * The commit that was checked out: GitHub's merge commit, unless the workflow took another. `actions/checkout` leaves a commit where it
 * was given none or a commit, and a branch where it was given a branch, which is never the merge commit:
 * https://github.com/actions/checkout#usage, https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-HEAD
 */
export async function checkedOut(pull: PullRequest, world: World, cwd: string): Promise<string> {
  const root = world.env['GITHUB_WORKSPACE'] || cwd;
  const bytes = await world.files.read(`${root}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
  if (bytes === null) return world.env['GITHUB_SHA'] || pull.headSha;
  const head = new TextDecoder().decode(bytes).trim();
  return /^[0-9a-f]{40,64}$/.test(head) ? head : pull.headSha;
}

const HEAD_LIMIT = 4096;
