/**
 * For maintainers: `npm run live -- --account 111122223333` asks a sandbox account of AWS what no page says. It asks AWS's engines about
 * patterns and filters, sends canaries along chains that are broken on purpose, writes the answers down, and takes everything away again.
 * Never in CI. `--clean` takes away what a run that was killed has left.
 */
import {writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {GetCallerIdentityCommand, STSClient} from '@aws-sdk/client-sts';
import {accountWith, type Account} from '../../stand-in/accounts.js';
import {chainOf, destroy, inTheWay, leftovers} from './chain.js';
import {ASKED} from './asked.js';
import {askExamples, cleanExamples} from './examples.js';
import {askAll, chosen, flyAll} from './flights.js';
import {differing, type Answers} from './model.js';
import {askFilters, askPatterns, patternVectors, type Answer} from './vectors.js';

const USAGE =
  'usage: npm run live -- --account 12-DIGITS [--timeout 3m] [--only TITLE]... [--ask QUESTION]... [--answers FILE] [--yes] [--clean]';

const COSTS = [
  'The roles of examples/permissions/roles.yml are deployed under other names, with the OIDC provider of GitHub where there is none, and taken away again.',
  'Then, in us-east-1 and one after the other, fifteen chains are made and taken away: a trail with a bucket, a rule, a topic, and examples/permissions/canary.yml',
  '(a queue, and the role iam-alert-guard/canary, of which one tag is changed). Rules, topics and SIEMs that you have get these events, too.',
  'A trail beside another one costs 2 USD for 100,000 management events of the account; everything else is some cents.',
  'It takes twice the timeout for each chain that loses its canary, about an hour in all, so have credentials for two.',
];

function summary(title: string, answers: readonly Answer[]): string {
  const silent = answers.filter(({aws}) => aws === null);
  const why = [...new Set(silent.map(({error = 'no answer'}) => error))].join(', ');
  const rest = silent.length === 0 ? '' : `, ${String(silent.length)} without an answer (${why})`;
  return `${title}: ${String(answers.length)} asked, ${String(differing(answers).length)} otherwise than the tool says${rest}`;
}

async function opened(asked: string): Promise<Account | string> {
  const region = 'us-east-1';
  const sts = new STSClient({region});
  try {
    const {Account: id} = await sts.send(new GetCallerIdentityCommand({}));
    if (id !== asked) return `the credentials belong to account ${id ?? 'unknown'}, and --account is ${asked}`;
    const {accessKeyId, secretAccessKey, sessionToken} = await sts.config.credentials();
    const credentials = {accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : {sessionToken})};
    // Where none is named, the SDK finds the endpoint by itself.
    const where = {endpoint: process.env['AWS_ENDPOINT_URL']} as {endpoint: string};
    return accountWith(where, asked, region, credentials);
  } finally {
    sts.destroy();
  }
}

async function agreed(account: string): Promise<boolean> {
  const lines = createInterface({input: process.stdin, output: process.stdout});
  try {
    return (await lines.question('Type the account number to go on: ')).trim() === account;
  } finally {
    lines.close();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      account: {type: 'string', default: ''},
      timeout: {type: 'string', default: '3m'},
      only: {type: 'string', multiple: true},
      ask: {type: 'string', multiple: true},
      answers: {type: 'string', default: 'live-answers.json'},
      yes: {type: 'boolean', default: false},
      clean: {type: 'boolean', default: false},
    },
  });
  if (!/^\d{12}$/.test(values.account) || process.env['GITHUB_ACTIONS'] === 'true') {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const account = await opened(values.account);
  if (typeof account === 'string') {
    process.stderr.write(`Nothing was done: ${account}\n`);
    return 2;
  }
  if (values.clean) {
    const left: string[] = [];
    for (const chain of await leftovers(account)) left.push(...(await destroy(chain)));
    left.push(...(await cleanExamples(account)));
    say(left.length === 0 ? 'Nothing is left.' : left.join('\n'));
    return left.length === 0 ? 0 : 1;
  }
  COSTS.forEach(say);
  if (await inTheWay(chainOf(account))) {
    process.stderr.write(
      'Nothing was done: the account has a rule iam-changes. This wants a sandbox, or --clean after a run that was killed.\n',
    );
    return 2;
  }
  if (!values.yes && !(await agreed(account.id))) return 2;
  const examples = await askExamples(account);
  for (const {example, deployed, differs} of examples)
    say(`Example ${example}: ${deployed && differs.length === 0 ? 'deployed, and as it says' : differs.join('; ')}`);
  const clients = account.clients();
  const patterns = await askPatterns(clients, patternVectors());
  say(summary('Patterns (TestEventPattern)', patterns));
  const filters = await askFilters(clients);
  say(summary('Filters (TestMetricFilter)', filters));
  const endpoint = process.env['AWS_ENDPOINT_URL'] ?? null;
  // An emulator has no answer for what these ask; AWS has.
  const skip = endpoint === null ? [] : ['s3:', 'cloudwatch:', 'events:ListArchives'];
  const flights = await flyAll({account, endpoint, timeout: values.timeout, skip, log: say}, chosen(values.only));
  const asked = ASKED.filter(({question}) => values.ask === undefined || values.ask.includes(question));
  const questions = await askAll({account, endpoint, timeout: values.timeout, skip, log: say}, asked);
  const answers: Answers = {
    ...{at: new Date().toISOString(), by: endpoint ?? 'aws'},
    ...{examples, patterns, filters, flights, questions},
  };
  await writeFile(values.answers, `${JSON.stringify(answers, null, 2).replaceAll(account.id, '111122223333')}\n`);
  say(
    `The answers: ${values.answers}. Put the file into __tests__/conformance/live: from then on the tests hold the tool against what AWS said there.`,
  );
  account.close();
  const right =
    flights.every(({agrees, left}) => agrees && left.length === 0) &&
    examples.every(({deployed, differs, left}) => deployed && differs.length === 0 && left.length === 0) &&
    questions.every(({left}) => left.length === 0);
  return right && differing(patterns).length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
