/**
 * Functions behind a rule and behind a topic. Each verdict was decided from these pages before the tool saw the account:
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 * https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html
 */
import {subscribe} from '../../support/account.js';
import type {FunctionState} from '../../support/resources.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {admitsRule, leadsTo, only, roleFor} from '../roads/direct.js';

const F = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:to-chat`;
const LIVE = `${F}:live`;
const INVOKE = 'lambda:InvokeFunction';
const made =
  (arn: string, more: Partial<FunctionState> = {}): Change =>
  (account) => {
    account.functions[arn] = {
      state: 'Active',
      policy: admitsRule(INVOKE, arn),
      reserved: null,
      role: 'iam-alerts',
      ...more,
    };
  };
const to = (more: Partial<FunctionState> = {}, target: object = {}): Change =>
  C.all(made(F, more), leadsTo({Arn: F, ...target}));
const admit = (condition: object | undefined, more: object = {}): object => ({
  ...P.allow(C.EVENTS, INVOKE, F, condition),
  ...more,
});
const alias = (change: Change): Change =>
  C.all(
    made(F, {policy: null}),
    made(LIVE, {version: '1'}),
    made(`${F}:1`, {policy: null}),
    leadsTo({Arn: LIVE}),
    change,
  );
const runs = (words: string, change: Change, baseline: object = only('lambda', F)): Case =>
  healthy(`a function behind the rule: ${words}`, change, baseline);
const idle = (words: string, change: Change, baseline: object = only('lambda', F)): Case =>
  broken(`a function behind the rule: ${words}`, 'target', change, baseline);
const by = (...statements: object[]): Change => to({policy: P.policy(...statements)});
const LIVELY = only('lambda', LIVE);
const LIKE = (pattern: string): object => ({ArnLike: {'AWS:SourceArn': pattern}});
const runsAs =
  (trust: object): Change =>
  (account) => {
    account.roles['runs'] = {path: '/service-role/', trust: P.policy(trust), boundary: null, inline: {}, attached: []};
  };
const assume = (more: object = {}): object => ({
  Effect: 'Allow',
  Principal: {Service: 'lambda.amazonaws.com'},
  Action: 'sts:AssumeRole',
  ...more,
});
const FOREIGN = F.replace(N.ACCOUNT, N.STRANGER);
const toForeign = C.all(leadsTo({Arn: FOREIGN, RoleArn: N.ROLE}), roleFor(INVOKE, FOREIGN));

const DIRECT: readonly Case[] = [
  runs('rules by the beginning of their names', by(admit(LIKE(`arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam-*`)))),
  runs('rules of any bus and Region of this account', by(admit(LIKE(`arn:aws:events:*:${N.ACCOUNT}:rule/*`)))),
  runs('everybody who comes from the rule', by(admit(LIKE(N.RULE), {Principal: '*'}))),
  runs('everything that begins with Invoke', by(admit(LIKE(N.RULE), {Action: 'lambda:Invoke*'}))),
  runs(
    'its permission is the second of two',
    by(P.allow('s3.amazonaws.com', INVOKE, F, {StringEquals: {'AWS:SourceAccount': N.ACCOUNT}}), admit(LIKE(N.RULE))),
  ),
  runs(
    'its URL is open to nobody, and it has one',
    by(admit(LIKE(N.RULE)), {
      Effect: 'Allow',
      Principal: {AWS: C.ROOT},
      Action: 'lambda:InvokeFunctionUrl',
      Resource: F,
      Condition: {StringEquals: {'lambda:FunctionUrlAuthType': 'AWS_IAM'}},
    }),
  ),
  runs(
    'a Deny of its URL',
    by(admit(LIKE(N.RULE)), {Effect: 'Deny', Principal: '*', Action: 'lambda:InvokeFunctionUrl', Resource: F}),
  ),
  runs('what it cannot process goes to a queue that is gone', to({deadLetter: `${N.RULE_DLQ}-gone`})),
  runs('what it cannot process goes to a topic that is gone', to({onFailure: `${N.TOPIC}-gone`})),
  runs('one at a time', to({reserved: 1})),
  runs(
    '$LATEST by its name, and the permission is for it',
    C.all(made(F, {policy: null}), made(`${F}:$LATEST`), leadsTo({Arn: `${F}:$LATEST`})),
    only('lambda', `${F}:$LATEST`),
  ),
  runs(
    'an alias, and its function has a failed $LATEST',
    alias((account) => void (account.functions[F]!.state = 'Failed')),
    LIVELY,
  ),
  runs(
    'an execution role under a path, which trusts two services',
    C.all(
      runsAs(assume({Principal: {Service: ['edgelambda.amazonaws.com', 'lambda.amazonaws.com']}})),
      (account) => {
        account.roles['runs']!.path = '/';
      },
      to({role: 'runs'}),
    ),
  ),
  runs('of another account, by a role, vouched for', toForeign, {
    ...only('lambda', FOREIGN),
    elsewhere: [{resource: FOREIGN, reason: 'its own run proves it'}],
  }),
  idle(
    'an alias, and the function may never run',
    alias((account) => void (account.functions[F]!.reserved = 0)),
    LIVELY,
  ),
  idle(
    'an alias, and the version behind it failed',
    alias((account) => {
      account.functions[LIVE]!.state = 'Failed';
      account.functions[`${F}:1`]!.state = 'Failed';
    }),
    LIVELY,
  ),
  idle(
    'rules by a star that is none, with StringEquals',
    by(admit({StringEquals: {'AWS:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}})),
  ),
  idle(
    'members of an organization, of which a service is none',
    by(admit({StringEquals: {'aws:PrincipalOrgID': C.ORG}})),
    {...only('lambda', F), organization: C.ORG},
  ),
  idle(
    'a token of the source, which only Alexa sends',
    by(admit({StringEquals: {'lambda:EventSourceToken': 'amzn1.ask.skill.x'}})),
  ),
  idle('through its URL alone', by(admit({Bool: {'lambda:InvokedViaFunctionUrl': 'true'}}))),
  idle('its URL alone', by(admit(LIKE(N.RULE), {Action: 'lambda:InvokeFunctionUrl'}))),
  idle(
    'the permission is for another alias',
    C.all(
      made(F, {policy: null}),
      made(LIVE, {version: '1', policy: admitsRule(INVOKE, `${F}:beta`)}),
      leadsTo({Arn: LIVE}),
    ),
    LIVELY,
  ),
  idle('the rule of another account', by(admit(LIKE(N.RULE.replace(N.ACCOUNT, N.STRANGER))))),
  idle('the bus in place of the rule', by(admit(LIKE(N.BUS)))),
  idle(
    'a Deny of who is not of the organization, as services are',
    by(admit(LIKE(N.RULE)), {
      Effect: 'Deny',
      Principal: '*',
      Action: INVOKE,
      Resource: F,
      Condition: {StringNotEquals: {'aws:PrincipalOrgID': C.ORG}},
    }),
    {...only('lambda', F), organization: C.ORG},
  ),
  idle(
    'an execution role that asks for an external id',
    C.all(
      runsAs(assume({Condition: {StringEquals: {'sts:ExternalId': 'x'}}})),
      (account) => void (account.roles['runs']!.path = '/'),
      to({role: 'runs'}),
    ),
  ),
  unknown('a function behind the rule: of another account, by a role', 'target', toForeign, only('lambda', FOREIGN)),
  shaky(
    'a function behind the rule: active, and not to be invoked',
    'target',
    to({state: 'ActiveNonInvocable'}),
    only('lambda', F),
  ),
];

const SNS = 'sns.amazonaws.com';
const subscribed = (arn: string, ...made: Change[]): Change =>
  C.all(...made, (account) => void subscribe(account, 'lambda', arn));
const fromTopic = (arn: string, condition: object = LIKE(N.TOPIC)): string =>
  P.policy(P.allow(SNS, INVOKE, arn, condition));
const BEHIND_TOPIC: readonly Case[] = [
  healthy(
    'a function behind the topic: an alias, by its own permission',
    subscribed(
      LIVE,
      made(F, {policy: null}),
      made(LIVE, {version: '1', policy: fromTopic(LIVE)}),
      made(`${F}:1`, {policy: null}),
    ),
    C.alsoTo('lambda', LIVE),
  ),
  healthy(
    'a function behind the topic: topics by the beginning of their names',
    subscribed(F, made(F, {policy: fromTopic(F, LIKE(`arn:aws:sns:us-east-1:${N.ACCOUNT}:iam*`))})),
    C.alsoTo('lambda', F),
  ),
  broken(
    'a function behind the topic: an alias, and the permission is the function’s',
    'subscription',
    subscribed(
      LIVE,
      made(F, {policy: fromTopic(F)}),
      made(LIVE, {version: '1', policy: null}),
      made(`${F}:1`, {policy: null}),
    ),
    C.alsoTo('lambda', LIVE),
  ),
  broken(
    'a function behind the topic: an alias that is gone',
    'subscription',
    subscribed(LIVE, made(F, {policy: fromTopic(F)})),
    C.alsoTo('lambda', LIVE),
  ),
  broken(
    'a function behind the topic: the subscription in place of the topic',
    'subscription',
    subscribed(F, made(F, {policy: fromTopic(F, LIKE(`${N.TOPIC}:*`))})),
    C.alsoTo('lambda', F),
  ),
  broken(
    'a function behind the topic: a topic in another case',
    'subscription',
    subscribed(F, made(F, {policy: fromTopic(F, LIKE(N.TOPIC.replace('iam-', 'IAM-')))})),
    C.alsoTo('lambda', F),
  ),
  broken(
    'a function behind the topic: an alias of a function that may never run',
    'subscription',
    subscribed(
      LIVE,
      made(F, {policy: null, reserved: 0}),
      made(LIVE, {version: '1', policy: fromTopic(LIVE)}),
      made(`${F}:1`, {policy: null}),
    ),
    C.alsoTo('lambda', LIVE),
  ),
];

const ALL = [...DIRECT, ...BEHIND_TOPIC];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
