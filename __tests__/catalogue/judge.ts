/** Judges what was recorded of an account as `check` would with its default options. Pure: no stand-in, no SDK. */
import {parseBaseline} from '../../src/baseline/parse.js';
import {assess, exitOf} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {partitionFacts} from '../../src/data/partitions.js';
import {prove, settingOf, type Setting} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import type {Verdict} from '../../src/report/model/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import {readKey, type Snapshot} from '../../src/snapshot/model.js';

export interface Recorded {
  /** The baseline's text. */
  readonly baseline: string;
  readonly snapshot: Snapshot;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly exit: number;
  readonly findings: readonly Finding[];
  /** Reads that were asked for and not recorded. Where there are any, the recording is out of date. */
  readonly missing: readonly string[];
}

const REGION = 'us-east-1';

/** @throws where the baseline has problems, or its partition no event region */
export function settingFor(text: string, now: string, region: string | null = REGION): Setting {
  const parsed = parseBaseline(text, '.github/iam-alerts.yml', {
    env: () => undefined,
    checks: CHECKS.map(({id}) => id),
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({line, message}) => `${String(line)}: ${message}`).join('\n'));
  const partition =
    parsed.baseline.partition ??
    (region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws');
  const facts = partitionFacts(partition);
  if (facts === null) throw new Error(`no event region for ${partition}`);
  return settingOf({...parsed, partition, eventRegion: facts.eventRegion, now});
}

export function judge({baseline, snapshot}: Recorded): Judged {
  const setting = settingFor(baseline, snapshot.observedAt, snapshot.region);
  const facts = new Facts(snapshot);
  const {findings, verdict} = assess(CHECKS, prove(setting, facts));
  const exit = exitOf(findings, facts.account !== null, {failOn: 'medium', failOnUnknown: true});
  return {verdict, findings, exit, missing: facts.wanted().map(readKey)};
}

/** What two judgements of one thing must have in common: the verdict, and what is not a pass, by status, severity and check. */
export function gist({verdict, findings}: Judged): readonly string[] {
  const said = findings
    .filter(({status}) => status !== 'pass')
    .map(({status, severity, check}) => `${status} ${severity} ${check}`);
  return [verdict, ...[...new Set(said)].sort()];
}
