/**
 * A rule that leaves out failed attempts is as good as one that does not, and no better: what could not be read behind it stays unknown.
 * Accounts of the tables, each with one of its reads unanswered, with such rules and without.
 */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove, type Setting} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {OPERATIONS} from '../../src/snapshot/reads.js';
import type {Observed, Snapshot} from '../../src/snapshot/model.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {BROKEN, HEALTHY} from '../accounts/tables.js';
import {spoiledAnswer} from '../plan/unread.js';
import type {World} from '../support/account.js';
import {runs} from '../support/runs.js';
import {settingFor, snapshotOf} from '../support/world.js';

function leaveOutFailures({buses}: World): void {
  for (const {rule} of buses.flatMap(({rules}) => rules)) {
    if (rule.EventPattern === undefined) continue;
    let pattern: {detail?: object};
    try {
      pattern = JSON.parse(rule.EventPattern) as typeof pattern;
    } catch {
      continue;
    }
    // EventBridge takes no empty list of fields: a field more would mend it.
    if (pattern.detail !== undefined && Object.keys(pattern.detail).length === 0) continue;
    rule.EventPattern = JSON.stringify({...pattern, detail: {...pattern.detail, errorCode: [{exists: false}]}});
  }
}

/** The reads whose failure leaves the account in sync: null where none fails. */
function inSync(snapshot: Snapshot, setting: Setting, others: readonly Snapshot[]): ReadonlySet<string | null> {
  const isWell = (seen: Snapshot): boolean =>
    assess(CHECKS, prove(setting, new Facts(seen, others))).verdict === 'in-sync';
  const spoiled = snapshot.observed.flatMap((entry, index) => {
    const {read} = entry;
    if (OPERATIONS[read.op].tier === 'advice') return [];
    const blind = {...entry, answer: spoiledAnswer(read, 'denied')} as Observed;
    return isWell({...snapshot, observed: snapshot.observed.with(index, blind)})
      ? [`${read.op} ${read.region} ${JSON.stringify(read.params)}`]
      : [];
  });
  return new Set([...(isWell(snapshot) ? [null] : []), ...spoiled]);
}

/** Healthier than with rules that take failed attempts, too. */
function better(found: Case): readonly (string | null)[] {
  const judging = judgingOf(found);
  const [setting, others] = [settingFor(judging), judging.others ?? []];
  const seen = (change: (account: World) => void): ReadonlySet<string | null> => {
    const account = accountOf(found);
    change(account);
    return inSync(snapshotOf(account, judging), setting, others);
  };
  const before = seen(() => undefined);
  return [...seen(leaveOutFailures)].filter((read) => !before.has(read));
}

describe('rules that leave out failed attempts', () => {
  const all: readonly Case[] = [...HEALTHY, ...BROKEN].flatMap(({cases}) => cases);
  const each = runs(400, 240, 1);
  it('make no account healthier, whichever read fails', () => {
    const wrong = all.flatMap((found, index) =>
      index % each !== 7 % each
        ? []
        : better(found).map((read) => `${found.title}: in sync ${read === null ? '' : `although ${read} was denied`}`),
    );
    expect(wrong).toEqual([]);
  });
});
