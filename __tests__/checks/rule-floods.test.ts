import {check} from '../../src/checks/rule/rule-floods.js';
import {bodyFilter, calls, pattern} from '../accounts/changes.js';
import {home, rule, ruleOf, type World} from '../support/account.js';
import {OPS_TOPIC, TOPIC} from '../support/names.js';
import {table} from '../support/table.js';

const third = (account: World): void =>
  void (ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
const both =
  (...changes: ((account: World) => void)[]): ((account: World) => void) =>
  (account) => {
    for (const change of changes) change(account);
  };
const ofIam = pattern({source: ['aws.iam']});

table(check, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'every event of the bus',
    change: pattern({source: [{prefix: ''}]}),
    says: ['fail low'],
    words: ['also sends every event of the bus to a declared recipient'],
  },
  {
    name: 'all services of AWS',
    change: pattern({source: [{prefix: 'aws.'}]}),
    says: ['fail low'],
    words: ['every event of every AWS service'],
  },
  {
    name: 'the recorded calls of every service',
    change: pattern({'detail-type': ['AWS API Call via CloudTrail']}),
    says: ['fail low'],
    words: ['the recorded calls of every AWS service'],
  },
  {name: 'all of IAM, in the state that drops reads', change: ofIam, says: ['pass']},
  {
    name: 'all of IAM, reads too',
    change: both(ofIam, third),
    says: ['fail low'],
    words: ['calls that only read IAM'],
  },
  {
    name: 'all of IAM, reads too, which are required',
    change: both(ofIam, third),
    judging: {baseline: {events: 'iam-all'}},
    says: ['pass'],
  },
  {
    name: 'every event of the bus, of which the filter policies leave the changes of IAM',
    change: both(
      pattern({source: [{prefix: ''}]}),
      bodyFilter({source: ['aws.iam'], detail: {readOnly: [false]}}),
      (account) => {
        for (const {attributes} of account.topics[TOPIC]!.subscriptions) {
          attributes['FilterPolicyScope'] = 'MessageBody';
          attributes['FilterPolicy'] = '{"source":["aws.iam"],"detail":{"readOnly":[false]}}';
        }
      },
    ),
    says: ['pass'],
  },
  {
    name: 'every event of the bus to somebody else',
    change: (account) =>
      void home(account).rules.push(rule('all', {source: [{prefix: ''}]}, {Id: '1', Arn: OPS_TOPIC})),
    says: ['pass'],
  },
  {
    name: 'a rule that is disabled',
    change: both(pattern({source: [{prefix: ''}]}), (account) => void (ruleOf(account).rule.State = 'DISABLED')),
    says: [],
  },
  {name: 'one call', change: pattern(calls({eventName: ['CreateUser']})), says: ['pass']},
]);
