/** What no model follows: a Custom Event Bus, which may be vouched for, and everything else, which is a loss. */
import {home, rule, ruleOf, unsubscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {leadsTo, roleFor} from './direct.js';

const BUS = `arn:aws:events:us-east-1:${N.ACCOUNT}:event-busv2/orders/EXAMPLE1234567890abcdef`;
const MAIL = {topic: null, ...C.MAIL_ALONE};
const VOUCHED = {...MAIL, elsewhere: [{resource: BUS, reason: 'its subscriber mails us'}]};
const mayPut: Change = roleFor('events:PutEvents', BUS);
const toBus = (target: object = {}): Change => C.all(leadsTo({Arn: BUS, RoleArn: N.ROLE, ...target}), mayPut);
/** The rule that an event source of the bus makes. */
const eventSource: Change = C.all(mayPut, (account) => {
  const made = rule('EventsV2-EventSource-iam', {source: ['aws.iam']}, {Id: 'x', Arn: BUS, RoleArn: N.ROLE});
  made.rule.ManagedBy = C.EVENTS;
  home(account).rules = [made];
});
const besideNobody: Change = C.all(leadsTo({Arn: N.TOPIC}, {Arn: BUS, RoleArn: N.ROLE}), mayPut, (account) =>
  unsubscribe(account, 'email'),
);
const NO_RULE = {rule: null};

export const BROKEN: readonly Case[] = [
  unknown('a Custom Event Bus', 'target', toBus(), MAIL),
  // What is missing on the other road is no loss while this one may bring the alerts.
  unknown(
    'a Custom Event Bus, and nobody is on the topic beside it',
    'target subscription',
    besideNobody,
    C.MAIL_ALONE,
  ),
  unknown(
    'a Custom Event Bus, no topic is declared, and nobody is on the one beside it',
    'target subscription',
    besideNobody,
    MAIL,
  ),
  broken(
    'a Custom Event Bus for some calls alone, and nobody is on the topic beside it',
    'target subscription',
    C.all(besideNobody, C.pattern(C.named('CreateUser'))),
    MAIL,
  ),
  unknown('a Custom Event Bus with an event source', 'target', eventSource, {...MAIL, ...NO_RULE}),
  broken('a Custom Event Bus, and the target has no role', 'target', leadsTo({Arn: BUS}), MAIL),
  broken('a Custom Event Bus, vouched for, and the target has no role', 'target', leadsTo({Arn: BUS}), VOUCHED),
  broken(
    'a Custom Event Bus, and the role may not put events',
    'target',
    C.all(toBus(), roleFor('sns:Publish', '*')),
    MAIL,
  ),
  broken(
    'a Custom Event Bus in another region',
    'target',
    leadsTo({Arn: BUS.replace('us-east-1', N.OTHER_REGION), RoleArn: N.ROLE}),
    MAIL,
  ),
  broken(
    'a Custom Event Bus, vouched for, behind a rule that is disabled',
    'rule',
    C.all(toBus(), (account) => void (ruleOf(account).rule.State = 'DISABLED')),
    VOUCHED,
  ),
  ...[
    'states:us-east-1:111122223333:stateMachine:triage',
    'ssm-incidents::111122223333:response-plan/iam',
    'ssm:us-east-1:111122223333:opsitem',
    'execute-api:us-east-1:111122223333:a1b2c3/prod/POST/alerts',
    'codebuild:us-east-1:111122223333:project/triage',
    'athena:us-east-1:111122223333:workgroup/x',
  ].map((resource) =>
    broken(`${resource} alone`, 'target rule', leadsTo({Arn: `arn:aws:${resource}`, RoleArn: N.ROLE}), MAIL),
  ),
];

export const HEALTHY: readonly Case[] = [
  healthy('a Custom Event Bus that the baseline vouches for, of its own account', toBus(), VOUCHED),
  healthy('a Custom Event Bus that is vouched for, and nobody is on the topic beside it', besideNobody, VOUCHED),
  healthy('an event source of a Custom Event Bus that is vouched for', eventSource, {...VOUCHED, ...NO_RULE}),
  healthy('a Custom Event Bus beside the topic', C.all(leadsTo({Arn: N.TOPIC}, {Arn: BUS, RoleArn: N.ROLE}), mayPut)),
  healthy(
    'a state machine beside the topic',
    leadsTo({Arn: N.TOPIC}, {Arn: `arn:aws:states:us-east-1:${N.ACCOUNT}:stateMachine:triage`, RoleArn: N.ROLE}),
  ),
  healthy('an archive beside the chain', (account) => {
    const made = rule(
      'Events-Archive-all',
      {'replay-name': [{exists: false}]},
      {Id: 'x', Arn: 'arn:aws:events:us-east-1:::'},
    );
    made.rule.ManagedBy = 'prod.vhs.events.aws.internal';
    home(account).rules.push(made);
  }),
];
