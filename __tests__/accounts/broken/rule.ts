/** Patterns that miss something, rules that do not run, buses that are open. */
import {home, refuse, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const ALL_STATE = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';

/** No IAM event meets the pattern, or not every one does. */
const misses = (words: string, value: object | string): Case => broken(words, 'rule', C.pattern(value));
/** The pattern asks for more than every call has. */
const only = (words: string, detail: object): Case => misses(`only ${words}`, C.calls(detail));

const open = (words: string, statement: object): Case =>
  broken(`a bus on which ${words}`, 'rule', (account) => {
    home(account).policy = P.policy({Sid: 'x', Effect: 'Allow', Resource: N.BUS, ...statement});
  });

/** The rule moves to a bus of its own, to which nothing forwards. */
function toOwnBus(account: Parameters<typeof ruleOf>[0]): void {
  const moved = home(account).rules.shift()!;
  moved.rule.EventBusName = 'security';
  moved.rule.Arn = N.RULE.replace('rule/', 'rule/security/');
  account.buses.push({name: 'security', region: N.REGION, policy: null, key: null, rules: [moved], archives: []});
}

export const RULES: readonly Case[] = [
  misses('a space behind the source', {...C.calls(), source: ['aws.iam ']}),
  misses('a kind of event in another case', C.calls({}, {'detail-type': ['AWS API call via CloudTrail']})),
  misses('a key that no event has: detailType', {source: ['aws.iam'], detailType: C.IAM['detail-type']}),
  misses('the service called by its short name', C.calls({eventSource: ['iam']})),
  misses('the name beside the detail and not in it', C.calls({}, {eventName: ['CreateUser']})),
  misses(
    'six verbs of twenty-two',
    C.named(...['Create', 'Delete', 'Attach', 'Detach', 'Put', 'Update'].map((prefix) => ({prefix}))),
  ),
  misses('names by a wildcard', C.named({wildcard: '*Policy*'})),
  only('reads', {readOnly: [true]}),
  only('a readOnly that is text, which it never is', {readOnly: ['false']}),
  only('root', {userIdentity: {type: ['Root']}}),
  only('the types of callers that come to mind', {
    userIdentity: {type: ['Root', 'IAMUser', 'AssumedRole', 'FederatedUser']},
  }),
  only('failed attempts', {errorCode: [{exists: true}]}),
  only('successes of all calls but one', {errorCode: [{exists: false}], eventName: [{'anything-but': ['TagRole']}]}),
  only('calls that no service made', {userIdentity: {invokedBy: [{exists: false}]}}),
  only('calls that did not come by an endpoint', {vpcEndpointId: [{exists: false}]}),
  only('calls of another tool', {userAgent: [{'anything-but': {wildcard: '*terraform*'}}]}),
  only('half of the addresses', {sourceIPAddress: [{cidr: '0.0.0.0/1'}]}),
  misses('another account', {...C.IAM, account: [N.STRANGER]}),
  misses('the account as a number, which it never is', `{"source":["aws.iam"],"account":[${N.ACCOUNT}]}`),
  misses('another region, where IAM events never arrive', {...C.IAM, region: [N.OTHER_REGION]}),
  misses('resources, which IAM events do not name', {...C.IAM, resources: [{prefix: 'arn:'}]}),
  misses(
    'an $or, and the same field beside it asks for more',
    '{"$or":[{"source":["aws.iam"]},{"source":["aws.sts"]}],"source":["aws.ec2"]}',
  ),
  misses('an $or of texts, which is a field of that name', '{"source":["aws.iam"],"$or":["x","y"]}'),
  shaky('a pattern that is no JSON', 'rule', C.pattern('{"source":["aws.iam"]')),
  broken(
    'rules that share the events, and leave a type of caller out',
    'rule',
    C.rules(C.callsBy({type: ['Root']}), C.callsBy({type: [{'anything-but': ['Root', 'AssumedRole']}]})),
    C.ANY_RULE,
  ),
  broken(
    'rules that share the events, one of them disabled',
    'rule',
    C.all(C.rules(C.named({prefix: 'C'}), C.named({'anything-but': {prefix: 'C'}})), (account) => {
      ruleOf(account, 'part-0').rule.State = 'DISABLED';
    }),
    C.ANY_RULE,
  ),
  broken(
    'in the region where IAM events do not arrive',
    'rule',
    (account) => {
      const moved = home(account).rules.shift()!;
      moved.rule.Arn = N.RULE.replace(N.REGION, N.OTHER_REGION);
      account.buses.find(({region}) => region === N.OTHER_REGION)!.rules.push(moved);
    },
    C.ANY_RULE,
  ),
  broken('on a bus of its own, declared so, and nothing forwards to it', 'rule', toOwnBus, {rule: {bus: 'security'}}),
  broken('all management events are declared, and it has the common state', 'rule', () => undefined, {
    rule: {state: ALL_STATE},
  }),
  open('a stranger may put events', {Principal: {AWS: `arn:aws:iam::${N.STRANGER}:root`}, Action: 'events:PutEvents'}),
  open('everybody may put events', {Principal: '*', Action: 'events:PutEvents'}),
  open('everybody may make rules', {
    ...{Principal: {AWS: '*'}, Action: 'events:PutRule', Resource: `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`},
  }),
  broken('the bus key is disabled', 'rule', (account) => {
    home(account).key = N.BUS_KEY;
    C.keyOf(account, N.BUS_KEY).key.KeyState = 'Disabled';
  }),
  broken('the bus key admits its own account alone', 'rule', (account) => {
    home(account).key = N.BUS_KEY;
    C.keyPolicy(N.BUS_KEY)(account);
  }),
  broken(
    'the bus key’s policy asks where the call comes from',
    'rule',
    C.busKeyPolicy(P.allow(C.EVENTS, 'kms:*', '*', {IpAddress: {'aws:SourceIp': '10.0.0.0/8'}})),
  ),
  broken('the rule was made anew, without a target', 'rule', (account) => void (ruleOf(account).targets = [])),
  unknown('the rules may not be listed', 'rule', (account) => refuse(account, 'events:ListRules')),
];
