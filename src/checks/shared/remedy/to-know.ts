/**
 * `checks/shared/remedy/` writes what a reader can do about a finding, with the names that are known.
 * What would make an unknown known: it follows from the kind of the doubt and the reads that it rests on, never from its words.
 */
import {parseArn} from '../../../delivery/arn.js';
import type {FleetSight} from '../../../delivery/context.js';
import {ownerOf} from '../../../snapshot/facts.js';
import {isPassing, type Doubt, type Unread} from '../../../delivery/doubt.js';
import {asksOrganization} from '../../../delivery/organization.js';
import {ownerElsewhere, type Owner} from '../../../delivery/owner.js';
import type {Proof} from '../../../delivery/proof.js';
import type {DoubtKind, Remediation} from '../../../findings/model.js';
import type {Outcome} from '../../check.js';

/** A doubt of which nothing more is known than that this version does not decide it. */
export const UNDECIDED: Doubt = {kind: 'not-evaluated', reads: [], permissions: []};

/** Why it was not, where somebody has to let it be read. */
const REFUSED: ReadonlySet<Unread['kind']> = new Set(['denied', 'foreign']);

/** What was not read of another account alone: no grant in the checked account lets it be read. */
export function hiddenBy({doubt = UNDECIDED}: Outcome, {context}: Proof): Owner | null {
  const owners = doubt.reads
    .filter(({kind}) => REFUSED.has(kind))
    .map(({read, kind}) => ownerElsewhere(read, kind, context.account));
  const [first = null] = owners;
  return first !== null && owners.every((one) => one?.owner === first.owner) ? first : null;
}

/**
 * @param owner the account that the finding's resource belongs to, where that is another than the checked one
 * @param organization of the checked account; null where it is not known
 * @param fleet where the account is one of many
 */
export function toKnow(
  outcome: Outcome,
  owner: string | null,
  organization: string | null = null,
  fleet?: FleetSight,
): Remediation {
  const {doubt = UNDECIDED, resource} = outcome;
  const by = 'human';
  // The policy was read, whoever owns it: only which organization the account is in is missing.
  if (organization === null && asksOrganization(doubt)) return {by, text: WHICH_ORGANIZATION};
  const {kind, reads, permissions, resource: about, vouchable} = doubt;
  const theirs = reads.length > 0 && reads.every(({read}) => ownerOf(read) === owner);
  if (owner !== null && theirs && permissions.length > 0)
    return {by, text: toSee(owner, resource ?? '', fleet, permissions)};
  if (permissions.length > 0)
    return {by: 'grant-permission', text: `Grant ${permissions.join(', ')} to the role that runs this check.`};
  // What was read is not shown better by a snapshot: it is not decided.
  if (owner !== null && (kind === 'unread' || kind === 'foreign'))
    return {by, text: toSee(owner, resource ?? '', fleet)};
  if (kind === 'foreign' && about !== undefined)
    return {by, text: toSee(parseArn(about)?.account ?? 'of its owner', about, fleet)};
  if (kind === 'disputed-deny')
    return {
      by,
      text: 'Remove or narrow the Deny that the message names: alerts may be lost while it is there, and no Allow overrides it.',
    };
  if (reads.some((one) => one.kind === 'not-observed'))
    return {
      by,
      text: 'No resource needs to be changed. Save a new snapshot with this baseline: this one was made without reads that this baseline needs. `iam-alert-guard check --save-snapshot FILE`',
    };
  if (isPassing(doubt))
    return {
      by,
      action: 'RunAgain',
      text: 'No resource needs to be changed. AWS did not answer this time: run the check again. If it judges a saved snapshot, save a new one first.',
    };
  if (vouchable !== undefined) return {by, text: vouchFor(vouchable)};
  if (reads.some((one) => one.kind === 'malformed')) return {by, text: NOT_UNDERSTOOD};
  return {by, text: kind === 'unread' ? LET_IT_BE_READ : UNDECIDABLE[kind]};
}

const WHICH_ORGANIZATION =
  'Declare `organization`, the id of the organization of the account, in the baseline, or grant organizations:DescribeOrganization to the role that runs this check.';

const LET_IT_BE_READ =
  'No resource needs to be changed. Let the role that runs this check read what the message names, then run the check again.';

const NOT_UNDERSTOOD =
  'No resource needs to be changed. AWS answered in a form that this version of the tool does not know: use a newer version, or report it.';

const ACCEPT = 'or accept the doubt with a waiver that has `unknown: true`.';
const BEYOND = `No permission is missing: this version cannot decide it from the configuration. Change the setting that the message names, ${ACCEPT}`;

/** What no model reaches is known only to whoever has seen an alert arrive over it (contract, section 5). */
function vouchFor(resource: string): string {
  return `No permission is missing: this version does not follow this route. If you have seen an alert arrive by it that names the call, vouch for it in the baseline, under \`elsewhere\`: {resource: "${resource}", reason: "..."}. Otherwise send the alerts by another route, ${ACCEPT}`;
}

const UNDECIDABLE: Readonly<Record<Exclude<DoubtKind, 'unread' | 'disputed-deny'>, string>> = {
  foreign: BEYOND,
  undocumented: `No permission is missing: AWS's documentation does not say how this behaves. Change the setting that the message names, ${ACCEPT}`,
  'not-evaluated': BEYOND,
  'too-complex': `No permission is missing: the setting that the message names is too complex for this version to decide. Simplify it, ${ACCEPT}`,
  open: BEYOND,
};

/**
 * What would show what another account owns: a snapshot of its own, or, where many accounts are judged, that it is a hub.
 *
 * @param permissions that whoever reads it there lacks, where they are known
 */
export function toSee(
  owner: string,
  resource: string,
  fleet: FleetSight | undefined,
  permissions: readonly string[] = [],
): string {
  const what = permissions.join(', ');
  if (fleet === undefined) {
    const needed = what === '' ? '' : ` The role that makes that snapshot needs ${what}.`;
    return `Save a snapshot in account ${owner} (\`iam-alert-guard check --save-snapshot FILE\`) and pass it together with the one of this run (--snapshot), or list ${resource} in \`elsewhere\`. That claims, without proof, that alerts reach the recipients by it.${needed}`;
  }
  if (fleet.hubs.includes(owner))
    return `In account ${owner}: let the role ${fleet.role} ${what === '' ? `read ${resource}` : `do ${what}`}. \`iam-alert-guard permissions\` prints all that it needs.`;
  return `List account ${owner} under \`hubs\` in the organization file, and create the role ${fleet.role} there, so that it is read too. Otherwise list ${resource} in \`elsewhere\` of the baseline.`;
}
