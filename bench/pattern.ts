/**
 * Events per second through the pattern matcher, next to plain `JSON.parse` of the same events in the same run.
 *
 *   npx tsx bench/pattern.ts            the table for bench/pattern.md
 *   npx tsx bench/pattern.ts --sizes    how time grows with the size of pattern and event
 */
import {coverCalls, matchEvent, parsePattern, PatternSet, type Json, type Pattern} from '../src/pattern/index.js';
import {MUTATING_CALLS, READ_CALLS} from '../src/data/iam-actions.js';

const EVENTS = 1000;
const ROUNDS = 7;

/** A small seeded generator, so that every run has the same events (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20261123);
function pick<T>(list: readonly T[]): T {
  return list[Math.floor(next() * list.length)] as T;
}
function hex(digits: number): string {
  return Array.from({length: digits}, () => Math.floor(next() * 16).toString(16)).join('');
}

/** An IAM call as CloudTrail records it and EventBridge wraps it, about 1.4 KB of JSON. */
function iamEvent(): Json {
  const name = next() < 0.6 ? pick(MUTATING_CALLS) : pick(READ_CALLS);
  const user = pick(['alice', 'bob', 'carol', 'deploy', 'ci']);
  const account = '111122223333';
  const assumed = next() < 0.5;
  const time = `2026-01-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}T12:00:00Z`;
  return {
    version: '0',
    id: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
    'detail-type': 'AWS API Call via CloudTrail',
    source: 'aws.iam',
    account,
    time,
    region: 'us-east-1',
    resources: [],
    detail: {
      eventVersion: '1.11',
      userIdentity: {
        type: assumed ? 'AssumedRole' : 'IAMUser',
        principalId: `AROA${hex(16).toUpperCase()}:${user}`,
        arn: assumed ? `arn:aws:sts::${account}:assumed-role/admin/${user}` : `arn:aws:iam::${account}:user/${user}`,
        accountId: account,
        accessKeyId: `ASIA${hex(16).toUpperCase()}`,
        sessionContext: {
          sessionIssuer: {
            type: 'Role',
            principalId: `AROA${hex(16).toUpperCase()}`,
            arn: `arn:aws:iam::${account}:role/admin`,
            accountId: account,
            userName: 'admin',
          },
          attributes: {creationDate: time, mfaAuthenticated: pick(['true', 'false'])},
        },
      },
      eventTime: time,
      eventSource: 'iam.amazonaws.com',
      eventName: name,
      awsRegion: 'us-east-1',
      sourceIPAddress: `203.0.113.${Math.floor(next() * 255)}`,
      userAgent: 'aws-cli/2.15.0 Python/3.11.6 Linux/5.10.0 exe/x86_64.amzn.2 prompt/off command/iam',
      ...(next() < 0.1
        ? {errorCode: 'AccessDenied', errorMessage: `User is not authorized to perform: iam:${name}`}
        : {}),
      requestParameters: {userName: user, policyArn: `arn:aws:iam::aws:policy/${hex(12)}`, roleName: `role-${hex(8)}`},
      responseElements: null,
      requestID: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
      eventID: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
      readOnly: READ_CALLS.includes(name),
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: 'iam.amazonaws.com',
      },
    },
  };
}

function rule(value: Json): Pattern {
  return parsePattern(JSON.stringify(value));
}

/** source, detail-type, eventSource and 13 prefixes of eventName. */
const PREFIXES = [
  'Add',
  'Attach',
  'Change',
  'Create',
  'Deactivate',
  'Delete',
  'Detach',
  'Enable',
  'Put',
  'Remove',
  'Set',
  'Update',
  'Upload',
];
const oneRule = rule({
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventSource: ['iam.amazonaws.com'], eventName: PREFIXES.map((prefix) => ({prefix}))},
});

/** Rules of an account: half about IAM, the others about other services; all operators in turn. */
function hundredRules(): Pattern[] {
  const services = ['iam', 'iam', 'iam', 's3', 'ec2', 'iam', 'kms', 'sts', 'iam', 'lambda'];
  return Array.from({length: 100}, (_, i) => {
    const service = services[i % services.length] ?? 'iam';
    const forms: Json[] = [
      {eventName: [pick(MUTATING_CALLS), pick(MUTATING_CALLS)]},
      {eventName: [{prefix: pick(PREFIXES)}, {prefix: pick(PREFIXES)}]},
      {eventName: [{'anything-but': {prefix: ['Get', 'List']}}]},
      {eventName: [{'anything-but': [pick(MUTATING_CALLS), pick(READ_CALLS)]}], errorCode: [{exists: false}]},
      {eventName: [{wildcard: '*Policy*'}], userIdentity: {type: ['AssumedRole']}},
      {userIdentity: {sessionContext: {sessionIssuer: {userName: [{exists: true}]}}}, eventName: [{suffix: 'User'}]},
    ];
    return rule({
      source: [`aws.${service}`],
      detail: {eventSource: [`${service}.amazonaws.com`], ...(forms[i % forms.length] as object)},
    });
  });
}

interface Result {
  readonly name: string;
  readonly rates: readonly number[];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Takes all measurements in turn, round by round: what else runs on the machine then hurts all alike. */
function measure(runs: readonly (readonly [string, () => number])[]): Result[] {
  const rates = new Map<string, number[]>(runs.map(([name]) => [name, []]));
  for (let round = -2; round < ROUNDS; round++) {
    for (const [name, run] of runs) {
      const start = performance.now();
      let events = 0;
      while (performance.now() - start < 300) events += run();
      if (round >= 0) rates.get(name)?.push((events * 1000) / (performance.now() - start));
    }
  }
  return [...rates].map(([name, list]) => ({name, rates: list}));
}

let sink = 0;

function main(): void {
  const texts = Array.from({length: EVENTS}, () => JSON.stringify(iamEvent()));
  const objects = texts.map((text) => JSON.parse(text) as object);
  const rules = hundredRules();
  const numeric = rule({
    detail: {eventName: ['CreateUser'], requestParameters: {maxSessionDuration: [{numeric: ['>', 3600]}]}},
  });
  const each = (run: (i: number) => unknown) => (): number => {
    for (let i = 0; i < EVENTS; i++) if (run(i)) sink++;
    return EVENTS;
  };
  const set = new PatternSet(rules);
  const results = measure([
    ['JSON.parse only', each((i) => JSON.parse(texts[i] as string))],
    ['1 rule, text', each((i) => matchEvent(oneRule, texts[i] as string))],
    ['100 rules, text', each((i) => set.match(texts[i] as string).length)],
    ['1 rule, objects', each((i) => matchEvent(oneRule, objects[i] as object))],
    ['100 rules, objects', each((i) => set.match(objects[i] as object).length)],
    ['1 rule that compares numbers, text', each((i) => matchEvent(numeric, texts[i] as string))],
    [
      'coverage of 109 calls, 1 rule',
      () => coverCalls([oneRule], MUTATING_CALLS, {account: '111122223333', eventRegion: 'us-east-1'}).size,
    ],
  ]);
  const floor = median(results[0]?.rates ?? []);
  const bytes = texts.reduce((sum, text) => sum + text.length, 0) / EVENTS;
  const matched = objects.reduce((sum, event) => sum + Number(matchEvent(oneRule, event)), 0);
  console.log(
    `node ${process.version}, ${EVENTS} events of ${Math.round(bytes)} bytes, ${matched} match the one rule; median of ${ROUNDS}\n`,
  );
  console.log('| | events a second (lowest–highest) | of JSON.parse |\n| --- | --- | --- |');
  for (const {name, rates} of results) {
    const number = (n: number): string => Math.round(n).toLocaleString('en');
    const share = (median(rates) / floor).toFixed(2);
    console.log(
      `| ${name} | ${number(median(rates))} (${number(Math.min(...rates))}–${number(Math.max(...rates))}) | ${share} |`,
    );
  }
  if (sink < 0) throw new Error('unreachable: keeps the work from being optimised away');
}

/** Microseconds for each unit of size, doubling the size: a flat line is linear. */
function sizes(): void {
  const deep = (n: number): string => `{"a":${'['.repeat(n)}{"b":"x","c":"y"}${']'.repeat(n)}}`;
  const rows = (n: number): Json => ({a: Array.from({length: n}, (_, i) => ({b: 'x', c: `${i}`}))});
  const inArray = rule({a: {b: ['x'], c: ['none']}});
  const stars = rule({a: [{wildcard: `*${'aab*'.repeat(30)}`}]});
  const cases: readonly (readonly [string, (n: number) => () => unknown])[] = [
    ['parse: fields', (n) => parsing(`{${Array.from({length: n}, (_, i) => `"k${i}":["x"]`).join(',')}}`)],
    ['parse: matchers', (n) => parsing(JSON.stringify({a: Array.from({length: n}, (_, i) => ({prefix: `p${i}`}))}))],
    ['match: objects in an array', (n) => matching(inArray, JSON.stringify(rows(n)))],
    ['match: nested arrays', (n) => matching(inArray, deep(n))],
    ['match: 31 stars on one value', (n) => matching(stars, JSON.stringify({a: 'a'.repeat(n)}))],
  ];
  const steps = [1000, 2000, 4000, 8000, 16_000, 32_000];
  console.log(`| µs a unit | ${steps.join(' | ')} |\n| --- |${steps.map(() => ' --- |').join('')}`);
  for (const [name, make] of cases) {
    const cells = steps.map((n) => {
      const run = make(n);
      const times = Array.from({length: 9}, () => {
        const start = performance.now();
        run();
        return ((performance.now() - start) * 1000) / n;
      });
      return median(times).toFixed(3);
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function parsing(text: string): () => unknown {
  return () => parsePattern(text);
}

function matching(pattern: Pattern, event: string): () => unknown {
  return () => matchEvent(pattern, event);
}

if (process.argv.includes('--sizes')) sizes();
else main();
