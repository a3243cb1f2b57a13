/** A function that the rule invokes directly. */
import {refuse, subscribe} from '../../support/account.js';
import type {FunctionState} from '../../support/resources.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {admitsRule, leadsTo, only, roleFor} from './direct.js';

const FUNCTION = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:to-chat`;
const ALIAS = `${FUNCTION}:live`;
const DECLARED = only('lambda', FUNCTION);
const ALIASED = only('lambda', ALIAS);
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
  C.all(made(FUNCTION, more), leadsTo({Arn: FUNCTION, ...target}));
/** The alias shares its calls among versions 1 and 2. */
const toAlias = (more: Partial<FunctionState> = {}, second: Partial<FunctionState> = {}): Change =>
  C.all(
    made(FUNCTION, {policy: null}),
    made(ALIAS, {version: '1', ...more}),
    made(`${FUNCTION}:2`, {policy: null, ...second}),
    leadsTo({Arn: ALIAS}),
  );
const policy = (...statements: object[]): Change => to({policy: P.policy(...statements)});
const trust =
  (service: string): Change =>
  (account) => {
    account.roles['runs'] = {
      path: '/',
      trust: P.policy({Effect: 'Allow', Principal: {Service: service}, Action: 'sts:AssumeRole'}),
      boundary: null,
      inline: {},
      attached: [],
    };
  };
const fault = (words: string, change: Change, baseline: object = DECLARED): Case =>
  broken(words, 'target', change, baseline);

/** An input of somebody's own. */
const text = (words: string, InputTemplate: string, make: typeof healthy | typeof unknown): Case => {
  const InputPathsMap = {
    ...{n: '$.detail.eventName', a: '$.account', u: '$.detail.userAgent', p: '$.detail.requestParameters'},
    at: '$.time',
  };
  const change = to({}, {InputTransformer: {InputPathsMap, InputTemplate}});
  const title = `a function, and ${words}`;
  return make === healthy
    ? healthy(title, change, DECLARED)
    : (make as typeof unknown)(title, 'target', change, DECLARED);
};

export const BROKEN: readonly Case[] = [
  fault('a rule for the function alone, and none for the declared topic', C.all(to(), leadsTo({Arn: FUNCTION})), {
    recipients: [C.MAIL, {protocol: 'lambda', endpoint: FUNCTION}],
    ...C.ANY_RULE,
  }),
  fault('a function that does not exist', leadsTo({Arn: FUNCTION})),
  fault('a function without a policy', to({policy: null})),
  fault('a function that admits SNS', policy(P.allow('sns.amazonaws.com', INVOKE, FUNCTION))),
  fault(
    'a function that admits another rule',
    policy(P.allow(C.EVENTS, INVOKE, FUNCTION, {ArnLike: {'AWS:SourceArn': N.WATCH_RULE}})),
  ),
  fault('a function whose policy speaks of another function', policy(P.allow(C.EVENTS, INVOKE, N.FUNCTION))),
  fault(
    'a function that a statement denies',
    policy(P.allow(C.EVENTS, INVOKE, FUNCTION), {Effect: 'Deny', Principal: '*', Action: '*', Resource: FUNCTION}),
  ),
  fault('a function that may be read and not invoked', policy(P.allow(C.EVENTS, 'lambda:GetFunction', FUNCTION))),
  fault(
    'an alias, and the permission is the function’s',
    C.all(made(FUNCTION), made(ALIAS, {version: '1', policy: null}), leadsTo({Arn: ALIAS})),
    ALIASED,
  ),
  fault('an alias that does not exist', C.all(made(FUNCTION), leadsTo({Arn: ALIAS})), ALIASED),
  fault('an alias that sends a share to a version that is gone', toAlias({weights: {'3': 0.1}}), ALIASED),
  fault(
    'an alias that sends a share to a version that failed',
    toAlias({weights: {'2': 0.5}}, {state: 'Failed'}),
    ALIASED,
  ),
  fault('a function that failed', to({state: 'Failed'})),
  fault('a durable function by its plain ARN', to({durable: true})),
  fault(
    'a durable function by its plain ARN, and the target has a role',
    C.all(to({durable: true, policy: null}, {RoleArn: N.ROLE}), roleFor(INVOKE, FUNCTION)),
  ),
  fault('a function with a reserved concurrency of 0', to({reserved: 0})),
  fault('an execution role that does not exist', to({role: 'gone'})),
  fault('an execution role of another service', C.all(trust('ec2.amazonaws.com'), to({role: 'runs'}))),
  fault(
    'a role of the target that may not invoke',
    C.all(to({policy: null}, {RoleArn: N.ROLE}), roleFor('lambda:GetFunction', FUNCTION)),
  ),
  fault(
    'a role of the target, and a policy that denies it',
    C.all(
      to({policy: P.policy({Effect: 'Deny', Principal: '*', Action: INVOKE, Resource: FUNCTION})}, {RoleArn: N.ROLE}),
      roleFor(INVOKE, FUNCTION),
    ),
  ),
  fault(
    'a function in another region',
    leadsTo({Arn: FUNCTION.replace('us-east-1', N.OTHER_REGION)}),
    only('lambda', FUNCTION.replace('us-east-1', N.OTHER_REGION)),
  ),
  fault(
    'a function of another account, and the target has no role',
    leadsTo({Arn: FUNCTION.replace(N.ACCOUNT, N.STRANGER)}),
    only('lambda', FUNCTION.replace(N.ACCOUNT, N.STRANGER)),
  ),
  fault('a constant instead of the event', to({}, {Input: '{}'})),
  fault('a path to a field that is not there', to({}, {InputPath: '$.detail.requestParameters.user'})),
  broken(
    'a rule that is disabled',
    'rule',
    C.all(
      to(),
      (account) =>
        void (account.buses[0]!.rules.find(({rule}) => rule.Name === 'iam-changes')!.rule.State = 'DISABLED'),
    ),
    DECLARED,
  ),
  unknown('a function that is being made', 'target', to({state: 'Pending'}), DECLARED),
  unknown('a state that no page explains', 'target', to({state: 'Deactivated'}), DECLARED),
  unknown(
    'a function whose policy may not be read',
    'target',
    C.all(to(), (account) => refuse(account, 'lambda:GetPolicy', 'denied', 'to-chat')),
    DECLARED,
  ),
  unknown(
    'an alias that may not be read',
    'target',
    C.all(toAlias(), (account) => refuse(account, 'lambda:GetAlias')),
    ALIASED,
  ),
  unknown(
    'an execution role that may not be read',
    'target',
    C.all(to(), (account) => refuse(account, 'iam:GetRole')),
    DECLARED,
  ),
  text('two lines of text', '"IAM <n>"\n"in <a>"', unknown),
  text('a text with the agent, in which a caller may put quotation marks', '"IAM <n> <u>"', unknown),
  text('a text with the whole event', '"IAM <n>: <aws.events.event.json>"', unknown),
  text('a text with the parameters of the call', '"IAM <n> <p>"', unknown),
  unknown('a function that keeps its tenants apart', 'target', to({tenants: 'PER_TENANT'}), DECLARED),
];

const TO_BOTH = {recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'lambda', endpoint: FUNCTION}]};
const toFunction = (named: string): Change =>
  C.all(
    made(FUNCTION, {
      policy: admitsRule(INVOKE, FUNCTION, {ArnLike: {'AWS:SourceArn': `arn:aws:events:*:${N.ACCOUNT}:rule/*`}}),
    }),
    C.anotherRule(named, C.IAM, {Id: 'f', Arn: FUNCTION, DeadLetterConfig: {Arn: N.RULE_DLQ}}),
  );

export const HEALTHY: readonly Case[] = [
  healthy('a rule of its own for the function, beside the one for the declared topic', toFunction('to-function'), {
    ...TO_BOTH,
    ...C.ANY_RULE,
  }),
  healthy('the same, and the rule for the topic is declared', toFunction('to-function'), TO_BOTH),
  healthy('a function that the rule invokes, and no topic', to(), DECLARED),
  healthy('pinned to the rule', to(), only('lambda', FUNCTION, {via: 'direct'})),
  text('one line of text', '"IAM <n> in <a> at <at>"', healthy),
  text('one line of text with quotation marks of its own', '"IAM \\"<n>\\" in <a>"', healthy),
  text('one line of text with the envelope', '"IAM <n>: <aws.events.event>"', healthy),
  text('an object', '{"call": <n>, "agent": <u>, "parameters": <p>}', healthy),
  text('the whole event', '<aws.events.event.json>', healthy),
  healthy('a function, and a part of the event', to({}, {InputPath: '$.detail'}), DECLARED),
  healthy('a function that sleeps', to({state: 'Inactive'}), DECLARED),
  healthy('a function with a concurrency of its own', to({reserved: 5}), DECLARED),
  healthy(
    'a permission for every rule',
    policy(
      P.allow(C.EVENTS, 'lambda:*', FUNCTION, {ArnLike: {'AWS:SourceArn': `arn:aws:events:*:${N.ACCOUNT}:rule/*`}}),
    ),
    DECLARED,
  ),
  healthy('a permission without conditions', policy(P.allow(C.EVENTS, INVOKE, FUNCTION)), DECLARED),
  healthy('an alias with its own permission', toAlias(), ALIASED),
  healthy('a durable function by its alias', toAlias({durable: true}, {durable: true}), ALIASED),
  healthy(
    'a durable function by the number of its version',
    C.all(
      made(FUNCTION, {policy: null, durable: true}),
      made(`${FUNCTION}:7`, {durable: true}),
      leadsTo({Arn: `${FUNCTION}:7`}),
    ),
    only('lambda', `${FUNCTION}:7`),
  ),
  healthy('an alias that shares its calls among two versions that work', toAlias({weights: {'2': 0.5}}), ALIASED),
  healthy('an alias whose other version gets nothing', toAlias({weights: {'3': 0}}), ALIASED),
  healthy(
    'a version by its number',
    C.all(made(FUNCTION, {policy: null}), made(`${FUNCTION}:7`), leadsTo({Arn: `${FUNCTION}:7`})),
    only('lambda', `${FUNCTION}:7`),
  ),
  healthy(
    'a role of the target, and a function without a policy',
    C.all(to({policy: null}, {RoleArn: N.ROLE}), roleFor(INVOKE, FUNCTION)),
    DECLARED,
  ),
  healthy('what it fails on is kept', to({onFailure: N.RULE_DLQ}), DECLARED),
  healthy(
    'over the topic and directly, and the function admits the rule alone',
    C.all(to(), leadsTo({Arn: N.TOPIC}, {Arn: FUNCTION}), (account) => void subscribe(account, 'lambda', FUNCTION)),
    TO_BOTH,
  ),
  healthy(
    'an undeclared function beside the topic that may not be read',
    C.all(leadsTo({Arn: N.TOPIC}, {Arn: FUNCTION}), (account) =>
      refuse(account, 'lambda:GetFunctionConfiguration', 'denied', 'to-chat'),
    ),
  ),
];
