/** The forms in which `permissions` answers. */
import {checksOn, actionsFor, CANARY, LOOKUP, readsOf, writesOf, type Purpose} from './actions.js';
import type {PermissionFormat} from './formats.js';
import {ANYWHERE, type Place} from './place.js';
import {policyFor} from './policy.js';
import {arnsOf, scopeOf} from './scopes.js';
import {cloudFormationTemplate, terraformFile, type Roles} from './templates.js';
import {OPERATIONS} from '../snapshot/reads.js';
import {WRITES} from '../plan/calls/write-facts.js';

/** The document alone, ready for `aws iam put-role-policy --policy-document file://...`. */
export function policyJson(purpose: Purpose, place: Place): string {
  return `${JSON.stringify(policyFor(purpose, place), null, 2)}\n`;
}

/** What an action is for: the checks that rest on it, or the calls of a plan. */
function serves(action: string, purpose: Purpose): string {
  const calls = writesOf(purpose).filter((op) => WRITES[op].actions.includes(action));
  const checks = checksOn(action);
  const planned =
    calls.length > 0 ? `a plan with ${calls.map((op) => op.slice(op.indexOf(':') + 1)).join(', ')}` : null;
  if (
    CANARY.includes(action) &&
    purpose.command === 'canary' &&
    !action.startsWith('iam:Get') &&
    !action.startsWith('iam:List')
  )
    return 'the canary';
  if (action === LOOKUP) return 'the records of real changes';
  if (action === 'sts:GetCallerIdentity') return 'which account this is; AWS asks no permission for it';
  if (checks.length === 0) return planned ?? 'planning: is it managed elsewhere?';
  const links = checks.map((id) => `[${id}](checks/${id}.md)`);
  const shown =
    links.length > 4 ? `${links.slice(0, 3).join(', ')} and ${String(links.length - 3)} more checks` : links.join(', ');
  return planned === null ? shown : `${shown}; ${planned}`;
}

/**
 * One row an action: on what it is granted, and for what. Links are relative to `docs/`.
 *
 * @param besides actions that the reader has seen already
 */
export function actionTable(purpose: Purpose, place: Place = ANYWHERE, besides: readonly string[] = []): string {
  const advice = new Set(readsOf('advice').flatMap((op) => OPERATIONS[op].actions));
  const actions = actionsFor(purpose).filter((action) => !besides.includes(action));
  const rows = actions.map((action) => {
    const resources = arnsOf(scopeOf(action), place).map((arn) => `\`${arn}\``);
    const tier = purpose.advice && advice.has(action) ? 'advice: ' : '';
    return `| \`${action}\` | ${resources.join(', ')} | ${tier}${serves(action, purpose)} |`;
  });
  return ['| action | on | for |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

export function renderPermissions(format: PermissionFormat, purpose: Purpose, place: Place): string {
  const {advice, prune, baseline} = purpose;
  const roles: Roles = {check: {advice, prune, baseline}, reconcile: {advice, prune, baseline}, place};
  switch (format) {
    case 'json':
      return policyJson(purpose, place);
    case 'markdown':
      return actionTable(purpose, place);
    case 'cloudformation':
      return cloudFormationTemplate(roles);
    case 'terraform':
      return terraformFile(roles);
  }
}
