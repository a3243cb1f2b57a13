/** Chains that go on over another bus: of this account (`hub`), or of another one (`forwards`, `hubAccount`). */
import {home, rule, ruleOf, subscribe, topic} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {snapshotOf, world, type World} from '../support/world.js';
import {type Change} from './case.js';
import * as C from './changes.js';

export const HUB = `arn:aws:events:${N.OTHER_REGION}:${N.ACCOUNT}:event-bus/hub`;
export const HUB_TOPIC = `arn:aws:sns:${N.OTHER_REGION}:${N.ACCOUNT}:hub-alerts`;
export const RECIPIENTS = {recipients: [C.MAIL]};
export const THROUGH_HUB = {
  rule: {'dead-letter-queue': null},
  topic: {name: HUB_TOPIC, 'kms-key': null},
  ...RECIPIENTS,
};

export const FOREIGN_BUS = N.BUS.replace(N.ACCOUNT, N.STRANGER);
export const FOREIGN_TOPIC = `arn:aws:sns:us-east-1:${N.STRANGER}:sec-alerts`;
/** The baseline of a member whose alerts are made elsewhere. */
export const MEMBER = {rule: {'dead-letter-queue': null}, topic: null, ...RECIPIENTS};
export const vouching = (...resources: readonly string[]): {elsewhere: object[]} => ({
  elsewhere: resources.map((resource) => ({resource, reason: 'the security account'})),
});

/** The rule forwards to a bus, on which another rule alerts. */
export interface Hub {
  readonly bus?: string;
  readonly topic?: string;
  readonly pattern?: object;
  readonly state?: string;
  readonly policy?: string;
  /** The ARN that the target's role may put events to; `null`: the target has no role. */
  readonly role?: string | null;
}

export function hub(options: Hub = {}): Change {
  const {bus = HUB, topic: alerts = HUB_TOPIC, pattern = {source: ['aws.iam']}, state = 'ENABLED'} = options;
  const {policy = null, role = bus} = options;
  const region = bus.split(':')[3]!;
  const name = bus.slice(bus.indexOf('/') + 1);
  return (account) => {
    ruleOf(account).targets = [{Id: 'fwd', Arn: bus, ...(role === null ? {} : {RoleArn: N.ROLE})}];
    account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', role ?? bus);
    const onward = rule('hub-alerts', pattern, {Id: '1', Arn: alerts});
    const path = name === 'default' ? '' : `${name}/`;
    Object.assign(onward.rule, {
      ...{EventBusName: name, State: state},
      Arn: `arn:aws:events:${region}:${N.ACCOUNT}:rule/${path}hub-alerts`,
    });
    const there = account.buses.find((found) => found.name === name && found.region === region);
    if (there === undefined) account.buses.push({name, region, policy, key: null, rules: [onward], archives: []});
    else there.rules.push(onward);
    account.topics[alerts] = topic(alerts, P.policy(P.eventsStatement(alerts)));
    subscribe(account, 'email', N.EMAIL, {}, alerts);
  };
}

/** The rule sends to a bus or a topic of another account, by a role or by its own right. */
export const forwards =
  (Arn: string = FOREIGN_BUS, {role = false, fields = {}}: {role?: boolean; fields?: object} = {}): Change =>
  (account) => {
    ruleOf(account).targets = [{Id: 'fwd', Arn, ...(role ? {RoleArn: N.ROLE} : {}), ...fields}];
    account.roles['iam-alerts']!.inline['forward'] = C.roleMay(
      ['events:PutEvents', 'sns:Publish'],
      [FOREIGN_BUS, FOREIGN_TOPIC],
    );
  };

export const admits = (member: string): string =>
  P.policy({
    ...{Sid: 'm', Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${member}:root`}},
    ...{Action: 'events:PutEvents', Resource: FOREIGN_BUS},
  });

/** Admits by a condition, whoever of an account it is. */
export const admitsBy = (Condition: object, Principal: object | string = '*'): string =>
  P.policy({
    ...{Sid: 'o', Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource: FOREIGN_BUS, Condition},
  });

/** What the other account's own run saw. */
export function hubAccount(change: Change = () => undefined): () => readonly Snapshot[] {
  return () => {
    const account = JSON.parse(JSON.stringify(world()).replaceAll(N.ACCOUNT, N.STRANGER)) as World;
    const onward = rule('members', {source: ['aws.iam']}, {Id: '1', Arn: FOREIGN_TOPIC});
    onward.rule.Arn = onward.rule.Arn.replace(N.ACCOUNT, N.STRANGER);
    Object.assign(home(account), {rules: [onward], policy: admits(N.ACCOUNT)});
    account.topics[FOREIGN_TOPIC] = topic(FOREIGN_TOPIC, P.policy(P.eventsStatement(FOREIGN_TOPIC)), {
      Owner: N.STRANGER,
    });
    subscribe(account, 'email', N.EMAIL, {}, FOREIGN_TOPIC);
    change(account);
    const baseline = {
      ...{account: N.STRANGER, trail: null, rule: {name: 'members', 'dead-letter-queue': null}},
      ...{topic: {name: FOREIGN_TOPIC, 'kms-key': null}, ...RECIPIENTS},
    };
    return [snapshotOf(account, {baseline})];
  };
}
