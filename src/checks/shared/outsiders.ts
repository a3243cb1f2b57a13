/** Words about those whom a policy admits though nobody declared them, and whom the baseline names. */
import {parseArn} from '../../delivery/arn.js';
import type {Proof} from '../../delivery/proof.js';
import {statementName} from '../../policy/index.js';
import type {Outsider} from '../../policy/openness.js';

/** Accounts that the baseline itself names: in `elsewhere`, in the topic, the bus, the queues and the recipients. */
export function trustedAccounts({context}: Proof): string[] {
  const {baseline} = context;
  const named = [
    ...baseline.elsewhere.map(({resource}) => resource),
    baseline.topic.name,
    baseline.rule.bus,
    baseline.rule['dead-letter-queue'],
    baseline.trail['kms-key'],
    baseline.topic['kms-key'],
    ...baseline.recipients.map((recipient) => recipient.public),
  ];
  const accounts = named.flatMap((name) => (name === undefined ? [] : (parseArn(name)?.account ?? [])));
  return [...new Set(accounts)].filter((account) => account !== '').sort();
}

/** The organization whose accounts the baseline counts among its own, where it names one. */
export function declaredOrganization({context}: Proof): string | undefined {
  const {organization} = context.baseline as {readonly organization?: string} & typeof context.baseline;
  return organization;
}

/** The organization of the account that owns a resource, where it is known. */
export function homeOf({context}: Proof, owner: string): string | undefined {
  return owner === context.account ? context.organization || undefined : undefined;
}

/** May it be the checked account itself? Where STS does not tell which that is, any single account may. */
export function isOurs({context}: Proof, {kind}: Outsider): boolean {
  return context.account === null && kind === 'account';
}

/** `everyone is allowed to call sns:Publish (statement "open")`. */
export function outsiderWords({kind, principal, via, actions, statements}: Outsider): string {
  const who = kind === 'everyone' ? 'everyone' : kind === 'organization' ? `every account of ${principal}` : principal;
  const how = via === null ? '' : ` through ${via}`;
  const names = statements.length === 0 ? '' : ` (${statements.map(statementName).join(', ')})`;
  return `${who}${how} is allowed to call ${actions.join(', ')}${names}`;
}
