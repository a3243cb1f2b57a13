/**
 * `data/` holds tables of facts about AWS, each with its source.
 *
 * The universe of IAM calls: typed access to `iam-actions.json` (made by `scripts/iam-actions.mjs`, which tells when it is out of date).
 */
import data from './iam-actions.json' with {type: 'json'};

export interface IamAction {
  readonly name: string;
  /** As the service authorization reference has it: Write, Permissions management, Tagging, Read or List. */
  readonly accessLevel: string;
  /** Does the call change configuration? What CloudTrail's `readOnly: false` says. */
  readonly mutates: boolean;
  /** An operation of the public API (it has an SDK method). */
  readonly publicApi: boolean;
  /** `false`: a permission only, never a call and never an event (PassRole). */
  readonly event: boolean;
  /** Another service has a call of this name: a rule for `CreateUser` may be about Cognito. */
  readonly shared: boolean;
}

/** Which list this is: for reports, so that a count can be repeated. */
export interface Universe {
  readonly version: string;
  readonly sha256: string;
}

export const UNIVERSE: Universe = {version: data.version, sha256: data.sha256};

/** Every name known, sorted. */
export const IAM_ACTIONS: readonly IamAction[] = data.actions.map((action) => ({
  name: action.name,
  accessLevel: action.accessLevel,
  mutates: action.mutates,
  publicApi: action.publicApi,
  event: !('event' in action) || action.event !== false,
  shared: 'shared' in action && action.shared === true,
}));

const BY_NAME: ReadonlyMap<string, IamAction> = new Map(IAM_ACTIONS.map((action) => [action.name, action]));

function names(select: (action: IamAction) => boolean): readonly string[] {
  return IAM_ACTIONS.filter(select).map(({name}) => name);
}

/** The calls of the public API that change IAM: what `events: iam-changes` requires (109). */
export const MUTATING_CALLS = names(({mutates, publicApi}) => mutates && publicApi);

/**
 * Names that change IAM but are in no SDK: that CloudTrail logs them under this name is not verified (6). Of the API's own calls AWS
 * says that all are logged: https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
 */
export const UNVERIFIED_CALLS = names(({mutates, publicApi}) => mutates && !publicApi);

/** The calls that only read, console-only ones included. */
export const READ_CALLS = names(({mutates, event}) => !mutates && event);

/** What is known of a name, case counted. */
export function iamAction(name: string): IamAction | undefined {
  return BY_NAME.get(name);
}
