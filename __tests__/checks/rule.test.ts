import {cis, NOTICED} from '../accounts/roads/alarm/account.js';
import {check as present} from '../../src/checks/rule/rule-present.js';
import {home, refuse, rule, ruleOf, type World} from '../support/account.js';
import {ACCOUNT, OTHER_REGION, REGION, ROLE, TOPIC} from '../support/names.js';
import {IAM_PATTERN, policy} from '../support/policies.js';
import {table} from '../support/table.js';

const SEC = `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/sec`;
const ON_SEC = {baseline: {rule: {bus: 'sec'}}} as const;
const NAMELESS = {baseline: {rule: {name: null}}} as const;

/** Takes the rule off the default bus and gives it back. */
function taken(account: World): ReturnType<typeof ruleOf> {
  const found = ruleOf(account);
  home(account).rules = home(account).rules.filter((other) => other !== found);
  return found;
}

/** The rule stands on the custom bus. */
function onCustomBus(account: World): void {
  const moved = taken(account);
  moved.rule.EventBusName = 'sec';
  moved.rule.Arn = moved.rule.Arn.replace('rule/', 'rule/sec/');
  account.buses.push({name: 'sec', region: REGION, policy: null, key: null, rules: [moved], archives: []});
}

function inOtherRegion(account: World): void {
  const moved = taken(account);
  moved.rule.Arn = moved.rule.Arn.replace(REGION, OTHER_REGION);
  account.buses.find(({region}) => region === OTHER_REGION)?.rules.push(moved);
}

/** A rule of the default bus forwards to the custom one. */
function forwarding(account: World): void {
  home(account).rules.push(rule('forward', IAM_PATTERN, {Id: '1', Arn: SEC, RoleArn: ROLE}));
  const role = account.roles['iam-alerts'];
  if (role !== undefined) role.inline['forward'] = policy({Effect: 'Allow', Action: 'events:PutEvents', Resource: SEC});
}

const all =
  (...changes: ((account: World) => void)[]): ((account: World) => void) =>
  (account) => {
    for (const change of changes) change(account);
  };

table(present, [
  {
    name: 'the rules are denied, and alarms are enough and work: what was not looked at is said',
    change: (account) => {
      cis(account);
      refuse(account, 'events:ListRules');
    },
    judging: {baseline: NOTICED},
    says: ['unknown info'],
    words: ['Not looked at: the rules of the bus default', 'events:ListRules in us-east-1 was denied'],
  },
  {name: 'healthy', says: ['pass']},
  {name: 'deleted', change: (account) => void taken(account), says: ['fail critical'], words: ['no such rule']},
  {
    name: 'only in the region of the credentials',
    change: all(inOtherRegion, (account) => void (account.region = OTHER_REGION)),
    says: ['fail critical'],
    words: [`Found iam-changes in ${OTHER_REGION}, where IAM events never arrive.`],
  },
  {
    name: 'only in the region of a trail',
    change: all(inOtherRegion, (account) => {
      for (const {trail} of account.trails) {
        trail.HomeRegion = OTHER_REGION;
        trail.TrailARN = trail.TrailARN.replace(REGION, OTHER_REGION);
      }
    }),
    judging: {baseline: {rule: {name: 'iam-changes'}, trail: {name: null}}},
    says: ['fail critical'],
    words: [`Found iam-changes in ${OTHER_REGION}`],
  },
  {
    name: 'in another region, and no name is declared',
    change: all(inOtherRegion, (account) => void (account.region = OTHER_REGION)),
    judging: NAMELESS,
    says: ['fail critical'],
    words: [`Found iam-changes in ${OTHER_REGION}, where IAM events never arrive.`],
  },
  {
    name: 'a rule of the name in the right place and in another region too',
    change: (account) => {
      account.region = OTHER_REGION;
      const copy = rule('iam-changes', IAM_PATTERN, {Id: '1', Arn: TOPIC});
      account.buses.find(({region}) => region === OTHER_REGION)?.rules.push(copy);
    },
    says: ['pass'],
  },
  {
    name: 'on a custom bus',
    change: onCustomBus,
    says: ['fail critical'],
    words: ['Found iam-changes on the bus sec, where IAM events never arrive.'],
  },
  {
    name: 'on a custom bus, and no name is declared',
    change: onCustomBus,
    judging: NAMELESS,
    says: ['fail critical'],
    words: ['Found iam-changes on the bus sec, where IAM events never arrive.'],
  },
  {
    name: 'on a custom bus, and the buses cannot be listed',
    change: all(onCustomBus, (account) => refuse(account, 'events:ListEventBuses')),
    says: ['fail critical'],
    words: ['no such rule'],
  },
  {
    name: 'declared on a custom bus to which nothing forwards',
    change: onCustomBus,
    judging: ON_SEC,
    says: ['fail critical'],
    words: ['no rule of the default bus forwards IAM events to it'],
  },
  {
    name: 'declared on a custom bus to which a rule forwards',
    change: all(onCustomBus, forwarding),
    judging: ON_SEC,
    says: ['pass'],
  },
  {
    name: 'declared on a custom bus, and whether a rule forwards to it cannot be told',
    change: all(onCustomBus, forwarding, (account) =>
      refuse(account, 'events:ListTargetsByRule', 'denied', '"Rule":"forward"'),
    ),
    judging: ON_SEC,
    says: ['unknown critical'],
  },
  {
    name: 'declared on a custom bus, and standing on the default one',
    change: (account) => {
      account.buses.push({name: 'sec', region: REGION, policy: null, key: null, rules: [], archives: []});
    },
    judging: ON_SEC,
    says: ['fail medium'],
    words: ['Delivery is intact', 'Found iam-changes on the bus default, which is not the declared bus.'],
  },
  {
    name: 'another bus is declared, there is none of that name, and the default one does the work',
    judging: {baseline: {rule: {name: null, bus: 'other', 'dead-letter-queue': null}}},
    says: ['fail medium'],
    words: ['Delivery is intact, but not by the declared bus', 'the event bus other does not exist'],
  },
  {
    name: 'another bus is declared, and a rule of the default one forwards to it',
    change: all(onCustomBus, forwarding),
    judging: {baseline: {rule: {name: null, bus: 'sec'}}},
    says: ['pass'],
  },
  {
    name: 'another bus is declared, and nothing forwards to it',
    change: onCustomBus,
    judging: {baseline: {rule: {name: null, bus: 'sec'}}},
    says: ['fail critical'],
    words: ['no rule of the default bus forwards IAM events to it'],
  },
  {
    name: 'the rules cannot be listed',
    change: (account) => refuse(account, 'events:ListRules'),
    says: ['unknown critical'],
    words: ['events:ListRules in us-east-1 was denied'],
  },
]);
