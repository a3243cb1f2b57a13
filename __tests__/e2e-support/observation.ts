/** One observation of an account of the stand-in, in this process, and the judgement of it. */
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove, settingOf, wanted} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import {buildPlan} from '../../src/plan/build.js';
import {wantedForPlan} from '../../src/plan/wanted.js';
import type {Verdict} from '../../src/report/model/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Answer, Observed} from '../../src/snapshot/model.js';
import {observe} from '../../src/snapshot/observe.js';
import type {ReadOp, ReadTypes} from '../../src/snapshot/reads.js';
import type {Account} from '../../stand-in/accounts.js';
import {BASELINE_PATH} from '../../stand-in/demo/stage.js';
import type {StandIn} from '../../stand-in/start.js';

export interface ObserveOptions {
  readonly standIn: Pick<StandIn, 'endpoint'>;
  readonly account: Account;
  readonly baseline: string;
  /** Where the credentials' profile says it works. Default: the account's region. */
  readonly region?: string;
  /** Milliseconds. Default 30 000. */
  readonly deadline?: number;
  /** Reads what a plan rests on, too. */
  readonly forPlan?: boolean;
}

export interface Seen {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly observed: readonly Observed[];
  /** The steps that reconcile would take by itself. */
  readonly steps: () => readonly string[];
  /** Reads of each round trip. */
  readonly rounds: readonly (readonly string[])[];
  /** The answer to the one read of this kind. Throws where there are more, or none. */
  readonly answer: <O extends ReadOp>(op: O) => Answer<ReadTypes[O]['value']>;
  /** The finding of a check that has one only. */
  readonly finding: (check: string) => Finding;
}

export async function see({
  standIn,
  account,
  baseline,
  region = account.region,
  deadline = 30_000,
  forPlan = false,
}: ObserveOptions): Promise<Seen> {
  const parsed = parseBaseline(baseline, BASELINE_PATH, {env: () => undefined, checks: CHECKS.map(({id}) => id)});
  if (!parsed.ok) throw new Error(parsed.problems.map(({line, message}) => `${String(line)}: ${message}`).join('\n'));
  const observedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const setting = settingOf({...parsed, partition: 'aws', eventRegion: 'us-east-1', now: observedAt});
  const given = {endpoint: standIn.endpoint, credentials: () => Promise.resolve(account.credentials)};
  const rounds: string[][] = [];
  const {snapshot} = await observe({
    aws: openAws({sdk, version: '0.0.0', env: {}, given}, {deadline}),
    region,
    observedAt,
    wanted: (soFar) => (forPlan ? wantedForPlan : wanted)(setting, new Facts(soFar)),
    onRound: (_, reads) => rounds.push(reads.map(({op}) => op)),
  });
  const proof = prove(setting, new Facts(snapshot));
  const {findings, verdict} = assess(CHECKS, proof);
  return {
    verdict,
    findings,
    observed: snapshot.observed,
    steps: () =>
      buildPlan(setting, proof)
        .steps.filter(({by}) => by === 'reconcile')
        .map(({action, resource}) => `${action} ${resource}`),
    rounds,
    answer: (op) =>
      only(
        snapshot.observed.filter(({read}) => read.op === op),
        op,
      ).answer,
    finding: (check) =>
      only(
        findings.filter((each) => each.check === check),
        check,
      ),
  };
}

function only<T>(found: readonly T[], name: string): T {
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) throw new Error(`${String(found.length)} of ${name}, not one`);
  return first;
}
