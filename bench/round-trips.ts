/**
 * How many AWS calls a check makes, how many round trips stand in sequence, and what makes them grow.
 *
 *   npx tsx bench/round-trips.ts          the table for bench/README.md
 *
 * Calls are counted by the stand-in, pages and all. A round is a set of reads that go out together (`src/snapshot/observe.ts`).
 */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const {see} = await import('../__tests__/e2e-support/observation.js');
const {freshAccount} = await import('../stand-in/accounts.js');
const {buildHealthy} = await import('../stand-in/healthy.js');
const {startStandIn} = await import('../stand-in/start.js');
const {buildTutorialAccount, repairTutorialAccount} = await import('../stand-in/tutorial-account.js');
const {addRules, elsewhere, ofIam} = await import('./account.js');

const SHORTEST = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

const started = await startStandIn();
if ('unavailable' in started) throw new Error(`this needs the AWS stand-in: ${started.unavailable}`);
const standIn = started;
type Account = Awaited<ReturnType<typeof freshAccount>>;

const rows: string[] = [];
const rounds: string[] = [];

async function row(name: string, account: Account, baseline: string): Promise<void> {
  await standIn.control.clearCalls(account.id);
  const seen = await see({standIn, account, baseline});
  const calls = await standIn.control.calls(account.id);
  rows.push(
    `| ${name} | ${seen.verdict} | ${String(seen.observed.length)} | ${String(calls.length)} | ${String(seen.rounds.length)} |`,
  );
  rounds.push(`${name}`, ...seen.rounds.map((reads, index) => `  ${String(index + 1)}. ${tally(reads)}`));
}

function tally(reads: readonly string[]): string {
  const count = new Map<string, number>();
  for (const op of reads) count.set(op, (count.get(op) ?? 0) + 1);
  return [...count].map(([op, times]) => (times === 1 ? op : `${op} ×${String(times)}`)).join(', ');
}

async function tutorial(rules: number, pattern: (number: number) => unknown): Promise<Account> {
  const account = await freshAccount(standIn);
  const built = await buildTutorialAccount(standIn, account);
  await repairTutorialAccount(built);
  await addRules(account, rules, pattern, `arn:aws:lambda:us-east-1:${account.id}:function:team`);
  return account;
}

try {
  const healthy = await freshAccount(standIn);
  const {baseline} = await buildHealthy(standIn, healthy);
  await row('a baseline that names everything', healthy, JSON.stringify(baseline, null, 2));
  await row('three lines', await tutorial(0, elsewhere), SHORTEST);
  await row('three lines, 100 more rules, none for IAM', await tutorial(100, elsewhere), SHORTEST);
  await row('three lines, 300 more rules, none for IAM', await tutorial(300, elsewhere), SHORTEST);
  await row('three lines, 20 more rules for IAM', await tutorial(20, ofIam), SHORTEST);
  const table = [
    '| account and baseline | verdict | reads | calls | rounds |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  console.log([...table, '', ...rounds].join('\n'));
} finally {
  await standIn.stop();
}
