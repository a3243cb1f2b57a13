/** What the tool says of an account: observed through the real adapters, or of a snapshot, judged as `check` and `trace` do. */
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {parseBaseline, type ParsedBaseline} from '../../src/baseline/parse.js';
import {alsoRequired} from '../../src/commands/shared/traced-event.js';
import {check as alertsDelivered} from '../../src/checks/delivery/alerts-delivered.js';
import {prove, settingOf, wanted, type Proof, type Setting} from '../../src/delivery/proof.js';
import type {Read} from '../../src/snapshot/reads.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {observe} from '../../src/snapshot/observe.js';
import {queueArn, REGION, type Plan} from './plan.js';

export interface Judged {
  readonly baseline: string;
  readonly snapshot: Snapshot;
  readonly proof: Proof;
  /** The proof that `trace` follows an event of this call through. */
  readonly tracing: (call: string) => Proof;
  /** Of `alerts-delivered`, by recipient. */
  readonly verdicts: readonly ('pass' | 'fail' | 'unknown')[];
}

const NOW = '2026-01-15T12:00:00Z';

export function baselineOf(plan: Plan): string {
  return JSON.stringify(
    {
      version: 1,
      account: plan.account,
      events: {include: plan.required.map((call) => `iam:${call}`), except: plan.except},
      'unexpected-recipients': 'allow',
      recipients: plan.recipients.map((queue) => ({protocol: 'sqs', endpoint: queueArn(plan, queue)})),
    },
    null,
    2,
  );
}

export async function judge(plan: Plan, endpoint: string): Promise<Judged> {
  const baseline = baselineOf(plan);
  const parsed = parseBaseline(baseline, 'baseline.yml', {env: () => undefined});
  if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
  const setting = settingFor(parsed);
  const snapshot = await look(setting, plan, endpoint);
  const proof = prove(setting, new Facts(snapshot));
  const others = new Map<string, Proof>();
  for (const call of plan.others) {
    const wider = settingFor(alsoRequired(call)(parsed));
    others.set(call, prove(wider, new Facts(await look(wider, plan, endpoint))));
  }
  const tracing = (call: string): Proof => others.get(call) ?? proof;
  const verdicts = alertsDelivered.evaluate(proof, () => []).map(({status}) => status);
  return {baseline, snapshot, proof, tracing, verdicts};
}

function settingFor(parsed: ParsedBaseline): Setting {
  return settingOf({...parsed, partition: 'aws', eventRegion: REGION, now: NOW});
}

/** What only advice and the log files need is left out: it is a third of the reads, and decides no delivery. */
const BESIDE = ['s3:', 'cloudwatch:', 'events:ListArchives', 'cloudtrail:ListTags'];
const decides = ({op}: Read): boolean => !BESIDE.some((prefix) => op.startsWith(prefix));

async function look(setting: Setting, {account}: Plan, endpoint: string): Promise<Snapshot> {
  const credentials = {accessKeyId: account, secretAccessKey: 'witness'};
  const given = {endpoint, credentials: () => Promise.resolve(credentials)};
  const {snapshot} = await observe({
    aws: openAws({sdk, version: '0.0.0', env: {}, given}, {deadline: 60_000}),
    region: REGION,
    observedAt: NOW,
    wanted: (soFar) => wanted(setting, new Facts(soFar)).filter(decides),
  });
  return snapshot;
}
