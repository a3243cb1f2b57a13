import {check as delivered} from '../../src/checks/delivery/alerts-delivered.js';
import {IAM, roleMay} from '../accounts/changes.js';
import {FOREIGN_BUS} from '../accounts/hubs.js';
import * as A from '../accounts/roads/alarm/account.js';
import {home, rule, ruleOf, topicOf, type World} from '../support/account.js';
import {ACCOUNT, EMAIL, REGION, ROLE, TOPIC} from '../support/names.js';
import {defaultStatement, policy} from '../support/policies.js';
import {table} from '../support/table.js';

type Change = (account: World) => void;

const MAIL = {baseline: {recipients: [{protocol: 'email', endpoint: EMAIL}]}};

const ARCHIVE = `arn:aws:events:${REGION}:${ACCOUNT}:archive/all`;

const matching =
  (...eventName: object[]): Change =>
  (account) =>
    void (ruleOf(account).rule.EventPattern = JSON.stringify({source: ['aws.iam'], detail: {eventName}}));

const closedTopic: Change = (account) => void (topicOf(account).attributes['Policy'] = policy(defaultStatement(TOPIC)));

/** Everything goes to a bus of another account too, of which nothing was read. */
const besideHub: Change = (account) => {
  account.roles['iam-alerts']!.inline['forward'] = roleMay('events:PutEvents', FOREIGN_BUS);
  home(account).rules.push(rule('to-hub', IAM, {Id: '1', Arn: FOREIGN_BUS, RoleArn: ROLE}));
};

table(delivered, [
  {name: 'a hub that was not read, beside a topic that works', change: besideHub, judging: MAIL, says: ['pass']},
  {
    name: 'a hub that was not read, beside a topic that admits nobody',
    change: (account) => {
      besideHub(account);
      closedTopic(account);
    },
    judging: MAIL,
    says: ['unknown critical'],
    words: ['could be read of the way to security@example.com loses every alert, at the topic (arn:aws:sns:'],
  },
  {name: 'healthy', says: ['pass', 'pass']},
  {
    name: 'lost at one joint',
    change: closedTopic,
    judging: MAIL,
    says: ['fail critical'],
    words: ['all 109 required calls are lost at the topic ('],
  },
  {
    name: 'lost at two joints, all of them',
    change: (account) => {
      matching({prefix: 'Create'}, {prefix: 'Put'})(account);
      closedTopic(account);
    },
    judging: MAIL,
    says: ['fail critical'],
    words: ['all 109 required calls are lost, 88 at the rule (', '), 21 at the topic ('],
  },
  {
    name: 'no rule but one that belongs to EventBridge',
    change: (account) => {
      const archive = rule('Events-Archive-all', {'replay-name': [{exists: false}]}, {Id: '1', Arn: ARCHIVE});
      archive.rule.ManagedBy = 'prod.vhs.events.aws.internal';
      home(account).rules = [archive];
    },
    judging: MAIL,
    says: ['fail critical'],
    words: ['lost at the rule ('],
  },
  {
    name: 'lost at the metric filter, and no rule is at fault',
    change: A.besideOthers((account) => {
      A.groupOf(account).filters = [A.filter('iam-changes', '{ $.eventName = "Create*" }')];
    }),
    judging: {baseline: A.NOTICED},
    says: ['fail high'],
    words: ['at the metric filter ('],
  },
  {
    name: 'some lost at one joint',
    change: matching({'anything-but': ['TagRole', 'TagUser']}),
    judging: MAIL,
    says: ['fail high'],
    words: ['2 of 109 required calls (iam:TagRole and 1 more) are lost for ', ': at the rule ('],
  },
  {
    name: 'some lost at two joints',
    change: (account) => {
      matching({'anything-but': ['TagRole', 'TagUser']})(account);
      const [row] = topicOf(account).subscriptions;
      row!.attributes['FilterPolicyScope'] = 'MessageBody';
      row!.attributes['FilterPolicy'] =
        '{"detail":{"eventName":[{"anything-but":["CreateUser","DeleteUser","PutUserPolicy"]}]}}';
    },
    judging: MAIL,
    says: ['fail high'],
    words: ['5 of 109 required calls', ': 3 at the subscription (', '), 2 at the rule ('],
  },
  {
    name: 'failed attempts alone',
    change: (account) =>
      void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"errorCode":[{"exists":false}]}}'),
    judging: MAIL,
    says: ['fail low'],
    words: ['Failed attempts stay silent'],
  },
]);
