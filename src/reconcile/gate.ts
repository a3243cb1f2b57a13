/**
 * From where reconcile may run in a workflow: on triggers that no stranger can pull, from code that has been reviewed, and against one
 * account that the baseline names.
 */

/** What is known of the run: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
export interface WorkflowRun {
  /** GITHUB_EVENT_NAME. In a called workflow it is the caller's: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#the-github-context */
  readonly event: string;
  /** GITHUB_REF, e.g. `refs/heads/main`. */
  readonly ref: string;
  /** `repository.default_branch` of the event's payload; null where the payload has none. */
  readonly defaultBranch: string | null;
  /** The refs that the workflow's owner allows besides. */
  readonly allowRef: readonly string[];
  readonly accountPinned: boolean;
}

/** `workflow_call` is never a run's own event: what called is asked. */
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'];

/** Why reconcile may not run here, with what to do; null where it may. */
export function mayReconcileHere({event, ref, defaultBranch, allowRef, accountPinned}: WorkflowRun): string | null {
  if (!TRIGGERS.includes(event)) {
    return `reconcile does not run on ${event === '' ? 'an event without a name' : event}: only on ${TRIGGERS.join(', ')}, and in workflows that those call`;
  }
  if (!accountPinned)
    return 'reconcile in a workflow needs the account in the baseline: the key `account` with its 12 digits, in quotation marks';
  // "Scheduled workflows will only run on the default branch", and their payload need not name it:
  // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
  if (event === 'schedule' && defaultBranch === null && ref.startsWith('refs/heads/')) return null;
  if (isAllowed({ref, defaultBranch, allowRef})) return null;
  const where =
    defaultBranch === null
      ? 'the default branch, which the event does not name'
      : `the default branch, ${defaultBranch}`;
  return `reconcile runs on ${where}, or on refs named in allow-ref, and this is ${ref === '' ? 'no ref at all' : ref}`;
}

function isAllowed({ref, defaultBranch, allowRef}: Pick<WorkflowRun, 'ref' | 'defaultBranch' | 'allowRef'>): boolean {
  const allowed = [...(defaultBranch === null ? [] : [`refs/heads/${defaultBranch}`]), ...allowRef.map(fullRef)];
  return ref !== '' && allowed.includes(ref);
}

/**
 * Why the tracking issue is not this run's to keep; null where it is. What another branch declares nobody has merged: it must neither
 * close the issue of the default branch nor open one.
 */
export function mayTrackHere(run: Pick<WorkflowRun, 'event' | 'ref' | 'defaultBranch' | 'allowRef'>): string | null {
  const {event, ref, defaultBranch} = run;
  if (event === 'schedule' || ref === '' || defaultBranch === null || isAllowed(run)) return null;
  return `The tracking issue was left as it is: it follows ${defaultBranch} and the refs in allow-ref, and this run is of ${ref}.`;
}

/** `main` means the branch; anything else is written out. */
function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}
