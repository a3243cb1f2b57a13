/** Causes that accounts have in common, as parts of the page. */
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import {copied, el, id, instructed, prose, type Child, type Html} from '../escape/html.js';
import {section, table} from '../sections/html/part.js';
import {consequenceWords, type ShownGroup} from './groups.js';
import {mendingCommands, remedyOf} from './remedies.js';
import {groupCause, groupHead, groupName, someAccounts} from './words.js';

export function groupsPart(heading: string, groups: readonly ShownGroup[], report: FleetReport): Html | null {
  return groups.length === 0 ? null : section(heading, ...groups.map((group) => groupPart(group, report)));
}

function groupPart(group: ShownGroup, report: FleetReport): Html {
  const commands = mendingCommands(group.mended, report);
  const remedy = remedyOf(group.mended, report);
  const head = groupHead(group);
  return el(
    'article',
    {class: `finding ${group.severity}`},
    head.check === null ? el('h3', {}, head.words) : el('h3', {}, `${head.words}: `, id(head.check)),
    el('p', {}, prose(groupCause(group))),
    ...group.consequences.map((each) => el('p', {}, prose(consequenceWords(each, group)))),
    el('p', {class: 'soft'}, `In ${someAccounts(group.accounts)}`),
    commands.length > 0
      ? copied(commands.join('\n'))
      : remedy === null
        ? null
        : instructed(el('b', {}, 'Remedy: '), remedy),
  );
}

/** The exceptions: what was accepted, where, until when, and why. */
export function waivedPart(groups: readonly FleetGroup[]): Html | null {
  if (groups.length === 0) return null;
  const rows = groups.map((group): Child[] => [
    id(groupName(group)),
    prose(groupCause(group)),
    someAccounts(group.accounts),
    group.waiver?.expires ?? null,
    group.waiver === undefined ? null : prose(group.waiver.reason),
  ]);
  return section('Waived', table(['Check', 'What', 'In', 'Until', 'Reason'], rows));
}

export function countedPart(heading: string, groups: readonly FleetGroup[]): Html | null {
  if (groups.length === 0) return null;
  const rows = groups.map((group): Child[] => [
    id(groupName(group)),
    String(group.accounts.length),
    prose(groupCause(group)),
  ]);
  return section(heading, table(['Check', 'Accounts', 'What'], rows));
}
