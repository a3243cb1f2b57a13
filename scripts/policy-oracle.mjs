/**
 * Compares the policy evaluator with an independent one, `@cloud-copilot/iam-simulate`, on generated policies and requests.
 *
 *   npx tsx scripts/policy-oracle.mjs [--count 20000] [--seed 20261123] [--version 0.1.173] [--show 3]
 *
 * That package is AGPL, so it is no dependency: it is fetched into a temporary folder for the run and never imported otherwise.
 * Prints how often both agree, each class of disagreement with examples, and how often this evaluator abstains. Exit 1 where a class
 * of disagreement is not one of those explained in `docs/policy-evaluation.md`.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {evaluate, evaluateForRole, parsePolicy} from '../src/policy/index.ts';

const {values: options} = parseArgs({
  options: {
    count: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '20261123'},
    version: {type: 'string', default: '0.1.173'},
    show: {type: 'string', default: '3'},
  },
});

/** A small generator of numbers (mulberry32): the same seed gives the same run. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = generator(Number(options.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const chance = (share) => random() < share;
const some = (list, most) => Array.from({length: 1 + Math.floor(random() * most)}, () => pick(list));
const one = (list) => (list.length === 1 && chance(0.5) ? list[0] : list);

const ACCOUNT = '111122223333';
const FOREIGN = '444455556666';
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:iam-alerts`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/sender`;
const RULE = `arn:aws:events:us-east-1:${ACCOUNT}:rule/iam-changes`;

const PRINCIPALS = [
  '*',
  {AWS: '*'},
  {Service: 'events.amazonaws.com'},
  {Service: ['sns.amazonaws.com', 'events.amazonaws.com']},
  {Service: 'cloudwatch.amazonaws.com'},
  {AWS: ACCOUNT},
  {AWS: `arn:aws:iam::${ACCOUNT}:root`},
  {AWS: [ROLE, FOREIGN]},
  {AWS: `arn:aws:iam::${ACCOUNT}:role/other`},
  {AWS: FOREIGN, Service: 'events.amazonaws.com'},
];
const ACTIONS = ['*', 'sns:*', 'sns:Publish', 'SNS:PUBLISH', 'sns:Pub*', 'sns:?ublish', 'sns:Subscribe', 'sqs:*'];
const RESOURCES = [
  ...['*', TOPIC, 'arn:aws:sns:*:*:iam-alerts', `arn:aws:sns:us-east-1:${ACCOUNT}:*`, 'arn:aws:sns:*:*:other'],
  ...[
    `arn:aws:sns:us-east-1:${ACCOUNT}:iam-alert?`,
    'arn:aws:sns:*:*:${aws:a}-alerts',
    'arn:aws:sns:*:iam-alerts',
    'arn:aws:sns:*',
  ],
];
const TEXTS = ['x', 'X', 'xy', 'iam', 'x*', '?', '*', '${aws:a}', "${aws:d, 'x'}", '${aws:d}', 'x${*}'];
const FAMILIES = [
  [
    [
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
    ],
    ['aws:a', 'aws:b', 'aws:d'],
    TEXTS,
  ],
  [
    ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
    ['aws:SourceArn', 'aws:d'],
    [
      RULE,
      'arn:aws:events:*:*:rule/*',
      `arn:aws:events:us-east-1:${FOREIGN}:rule/*`,
      'arn:aws:sns:*:*:*',
      '*',
      `${RULE}?`,
    ],
  ],
  [
    [
      'NumericEquals',
      'NumericNotEquals',
      'NumericLessThan',
      'NumericLessThanEquals',
      'NumericGreaterThan',
      'NumericGreaterThanEquals',
    ],
    ['aws:n', 'aws:d'],
    ['1', '2', '3', '2.0', '-1'],
  ],
  [
    ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
    ['aws:CurrentTime', 'aws:d'],
    ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '1767225600', '2027-01-01T00:00:00Z'],
  ],
  [['Bool'], ['aws:SecureTransport', 'aws:d'], ['true', 'false', 'True']],
  [
    ['IpAddress', 'NotIpAddress'],
    ['aws:SourceIp', 'aws:d'],
    ['203.0.113.0/24', '0.0.0.0/0', '198.51.100.7', '2001:db8::/32', '203.0.113.64/26'],
  ],
  [['BinaryEquals'], ['aws:bin', 'aws:d'], ['QQ==', 'Qg==']],
  [['Null'], ['aws:a', 'aws:d', 'aws:list'], ['true', 'false']],
  [
    [
      'ForAllValues:StringEquals',
      'ForAllValues:StringLike',
      'ForAllValues:StringNotEquals',
      'ForAnyValue:StringEquals',
      'ForAnyValue:StringLike',
      'ForAnyValue:StringNotLike',
    ],
    ['aws:list', 'aws:a', 'aws:d'],
    ['x', 'y', 'z', 'x*', '*'],
  ],
];

function condition() {
  const result = {};
  for (let lines = Math.floor(random() * 3); lines > 0; lines -= 1) {
    const [operators, keys, values] = pick(FAMILIES);
    const operator = pick(operators);
    const name = operator !== 'Null' && chance(0.25) ? `${operator}IfExists` : operator;
    result[name] = {...result[name], [chance(0.2) ? pick(keys).toUpperCase() : pick(keys)]: one(some(values, 2))};
  }
  return result;
}

function statement(kind) {
  const not = (name) => (chance(0.12) ? `Not${name}` : name);
  return {
    Effect: chance(0.7) ? 'Allow' : 'Deny',
    ...(kind === 'identity' ? {} : {[not('Principal')]: pick(PRINCIPALS)}),
    [not('Action')]: one(some(ACTIONS, 2)),
    [not('Resource')]: one(some(RESOURCES, 2)),
    ...(chance(0.55) ? {Condition: condition()} : {}),
  };
}

function document(kind) {
  return {
    Version: chance(0.9) ? '2012-10-17' : '2008-10-17',
    Statement: Array.from({length: 1 + Math.floor(random() * 3)}, () => statement(kind)),
  };
}

const maybe = (share, value) => (chance(share) ? value : undefined);

function context() {
  const values = {
    'aws:a': maybe(0.8, pick(['x', 'X', 'xy', 'iam', '*'])),
    'aws:b': maybe(0.7, pick(['x', 'xy', 'z'])),
    'aws:list': maybe(0.8, some(['x', 'y', 'z', 'xz'], 3)),
    'aws:n': maybe(0.8, pick(['1', '2', '2.0', '3'])),
    'aws:CurrentTime': pick(['2026-01-01T00:00:00Z', '2026-03-01T12:00:00Z', '2026-12-31T23:59:59Z']),
    'aws:SecureTransport': pick(['true', 'false']),
    'aws:SourceIp': maybe(0.8, pick(['203.0.113.9', '203.0.113.70', '198.51.100.7', '2001:db8::5'])),
    'aws:SourceArn': maybe(0.7, pick([RULE, `${RULE}2`, TOPIC])),
    'aws:bin': maybe(0.7, pick(['QQ==', 'Qg=='])),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const KEYS = [
  'aws:a',
  'aws:b',
  'aws:d',
  'aws:list',
  'aws:n',
  'aws:currenttime',
  'aws:securetransport',
  'aws:sourceip',
  'aws:sourcearn',
  'aws:bin',
];

function ours(test) {
  const carried = Object.entries(test.context).map(([key, value]) => [
    key.toLowerCase(),
    Array.isArray(value) ? value : [value],
  ]);
  const keys = new Map([...KEYS.map((key) => [key, 'absent']), ...carried]);
  const request = {principal: test.who.ours, action: test.action, resource: TOPIC, keys};
  const resource = [parsePolicy(JSON.stringify(test.resource))];
  if (!test.identity) return evaluate(resource, request);
  const identity = [parsePolicy(JSON.stringify(test.identity), 'identity')];
  return evaluateForRole({identity, boundary: null, resource, sameAccount: test.who.account === ACCOUNT}, request);
}

function theirs(oracle, test) {
  const load = (policy, name) => oracle.loadPolicy(policy, {name});
  const resource = {resource: TOPIC, accountId: ACCOUNT};
  return oracle.authorize({
    request: new oracle.AwsRequestImpl(
      test.who.theirs,
      resource,
      test.action,
      new oracle.RequestContextImpl(test.context),
    ),
    sessionPolicy: undefined,
    identityPolicies: test.identity ? [load(test.identity, 'identity')] : [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: load(test.resource, 'resource'),
    permissionBoundaries: undefined,
    vpcEndpointPolicies: undefined,
    simulationParameters: {
      simulationMode: 'Strict',
      discoveryContextKeyConstraints: new oracle.DiscoveryContextKeyConstraints([]),
    },
    serviceSettings: {s3: {}},
  }).result;
}

/**
 * The inside of the package: its public entry knows the real condition keys alone, and its entry without validation cannot take a
 * resource policy in this version.
 */
function openOracle(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const inside = (name) => require(join(folder, 'node_modules/@cloud-copilot/iam-simulate/dist/cjs', name));
  return {
    ...require('@cloud-copilot/iam-policy'),
    ...inside('core_engine/CoreSimulatorEngine.js'),
    ...inside('request/request.js'),
    ...inside('requestContext.js'),
    ...inside('context_keys/discoveryContextKeyConstraints.js'),
  };
}

const role = (account) => ({
  account,
  ours: {kind: 'role', account, arn: `arn:aws:iam::${account}:role/sender`},
  theirs: `arn:aws:sts::${account}:assumed-role/sender/session`,
});
const WHO = [
  {ours: {kind: 'service', names: ['events.amazonaws.com']}, theirs: 'events.amazonaws.com'},
  {ours: {kind: 'service', names: ['events.amazonaws.com']}, theirs: 'events.amazonaws.com'},
  {ours: {kind: 'anonymous'}, theirs: {type: 'Anonymous'}},
  role(ACCOUNT),
  role(FOREIGN),
];

/**
 * What makes a disagreement one of a known kind, looked for in the smallest policies that still show it. Each is explained in
 * docs/policy-evaluation.md.
 */
const CLASSES = [
  ['a block of every address', (test) => text(test).includes('/0"')],
  [
    'an IPv6 address against an IPv4 block',
    (test) => /IpAddress/.test(text(test)) && test.context['aws:SourceIp']?.includes(':'),
  ],
  ['ForAnyValue with IfExists on a missing key', (test) => /ForAnyValue:\w+IfExists/.test(text(test))],
  ['a variable in the older language', (test) => text(test).includes('2008-10-17') && text(test).includes('${')],
  ['a variable in a Resource', (test) => /Resource":[^\]}]*\$\{/.test(text(test))],
  ['a date in seconds', (test) => text(test).includes('1767225600')],
];

const text = (test) => JSON.stringify([test.resource, test.identity]);
const same = {Allowed: 'allow', ExplicitlyDenied: 'explicit-deny', ImplicitlyDenied: 'implicit-deny'};

/** Their answer and ours; undefined where theirs is an error. */
function answers(oracle, test) {
  try {
    return [same[theirs(oracle, test)], ours(test)];
  } catch {
    return undefined;
  }
}

const differs = (found) => found !== undefined && found[1].effect !== 'unknown' && found[0] !== found[1].effect;

/** An example on one line: who asks for what, the statements, and the keys that they name. */
function brief({who, action, resource, identity, context, mine, other}) {
  const spoken = JSON.stringify([resource, identity]).toLowerCase();
  const relevant = Object.fromEntries(Object.entries(context).filter(([key]) => spoken.includes(key.toLowerCase())));
  const name = who.account ? `role of ${who.account === ACCOUNT ? 'the account' : 'another account'}` : who.ours.kind;
  return JSON.stringify({
    name,
    action,
    context: relevant,
    resource: resource.Statement,
    identity: identity?.Statement,
    mine,
    other,
  });
}

/** Every copy of the value with one part less. */
function* smaller(value) {
  if (Array.isArray(value) && value.length > 1) {
    for (let at = 0; at < value.length; at += 1) yield value.toSpliced(at, 1);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (
      key === 'Condition' ||
      ![
        'Effect',
        'Principal',
        'NotPrincipal',
        'Action',
        'NotAction',
        'Resource',
        'NotResource',
        'Version',
        'Statement',
      ].includes(key)
    ) {
      if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    }
    for (const part of smaller(inner))
      yield Array.isArray(value) ? value.with(Number(key), part) : {...value, [key]: part};
  }
}

/** The same disagreement in the smallest policies that one can get to by leaving parts out. */
function shrink(oracle, test) {
  for (const name of ['resource', 'identity']) {
    for (const part of smaller(test[name])) {
      const candidate = {...test, [name]: part};
      if (differs(answers(oracle, candidate))) return shrink(oracle, candidate);
    }
  }
  return test;
}

function compare(oracle) {
  const tally = {agree: 0, abstain: 0, differ: 0, error: 0};
  const effects = {};
  const classes = new Map();
  for (let run = Number(options.count); run > 0; run -= 1) {
    const who = pick(WHO);
    const test = {
      who,
      action: pick(['sns:Publish', 'sns:Publish', 'sns:Subscribe']),
      resource: document('resource'),
      context: context(),
    };
    if (who.account) test.identity = document('identity');
    const found = answers(oracle, test);
    if (!found) {
      tally.error += 1;
      continue;
    }
    effects[found[0]] = (effects[found[0]] ?? 0) + 1;
    if (!differs(found)) {
      tally[found[1].effect === 'unknown' ? 'abstain' : 'agree'] += 1;
      continue;
    }
    tally.differ += 1;
    const small = shrink(oracle, test);
    const [other, mine] = answers(oracle, small);
    const name = CLASSES.find(([, fits]) => fits(small))?.[0] ?? 'NOT EXPLAINED';
    classes.set(name, [...(classes.get(name) ?? []), {...small, mine: mine.effect, other}]);
  }
  console.log(JSON.stringify({count: Number(options.count), seed: Number(options.seed), ...tally, effects}));
  for (const [name, found] of classes) {
    console.log(`${name}: ${found.length}`);
    for (const entry of found.slice(0, Number(options.show))) console.log(`  ${brief(entry)}`);
  }
  return classes.has('NOT EXPLAINED') ? 1 : 0;
}

const folder = mkdtempSync(join(tmpdir(), 'policy-oracle-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `@cloud-copilot/iam-simulate@${options.version}`,
  ];
  execFileSync('npm', install, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  process.exitCode = compare(openOracle(folder));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
