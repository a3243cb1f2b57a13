/** Runs catalogue entries: a healthy account is built, the fault injected, the account observed, the snapshot judged. */
import {openAws} from '../../src/adapters/aws/open.js';
import {sdk} from '../../src/adapters/aws/sdk-chunks.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {assess, exitOf} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {partitionFacts} from '../../src/data/partitions.js';
import {prove, settingOf, wanted, type Setting} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import type {Verdict} from '../../src/report/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {observe} from '../../src/snapshot/observe.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import {applyFault, type Fault} from '../../stand-in/inject.js';
import type {StandIn} from '../../stand-in/start.js';

export interface Recorded {
  /** The baseline's text. */
  readonly baseline: string;
  readonly snapshot: Snapshot;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly exit: number;
  readonly findings: readonly Finding[];
}

const REGION = 'us-east-1';

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

/** Observes an account of the stand-in as a run would. Throttling is not waited for: one retry shows that it is tried. */
export async function observeAccount(
  standIn: StandIn,
  account: Account,
  text: string,
  maxAttempts = 2,
): Promise<Snapshot> {
  const observedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const setting = settingFor(text, observedAt, account.region);
  const aws = openAws(
    {
      sdk,
      version: 'test',
      env: {},
      given: {endpoint: standIn.endpoint, credentials: () => Promise.resolve(account.credentials)},
      maxAttempts,
    },
    {deadline: 60_000},
  );
  const {snapshot} = await observe({
    aws,
    region: account.region,
    observedAt,
    wanted: (soFar) => wanted(setting, new Facts(soFar)),
  });
  return snapshot;
}

/** @param fault null: the healthy account itself */
export async function record(standIn: StandIn, fault: Fault | null): Promise<Recorded> {
  const account = await freshAccount(standIn);
  try {
    const healthy = await buildHealthy(standIn, account);
    const declared = fault === null ? healthy.baseline : await applyFault(standIn, account, healthy, fault);
    const baseline = `${JSON.stringify(declared, null, 2)}\n`;
    return {baseline, snapshot: await observeAccount(standIn, account, baseline)};
  } finally {
    account.close();
  }
}

export function judge({baseline, snapshot}: Recorded): Judged {
  const setting = settingFor(baseline, snapshot.observedAt, snapshot.region);
  const facts = new Facts(snapshot);
  const {findings, verdict} = assess(CHECKS, prove(setting, facts));
  return {verdict, findings, exit: exitOf(findings, facts.account !== null, {failOn: 'medium', failOnUnknown: true})};
}
