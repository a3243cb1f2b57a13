/** Functions that are recipients: let SNS, EventBridge or an alarm invoke them, and say where somebody has stopped one. */
import {placeOf} from '../../delivery/context.js';
import {functionAdmits, type Sender} from '../../delivery/hops/access/admission.js';
import {functionAdmitsAlarm, functionAdmitsRule} from '../../delivery/hops/access/direct-admission.js';
import {parseArn} from '../../delivery/arn.js';
import {failureOf, fails} from '../../delivery/hops/end.js';
import {functionParts, topicInvokes} from '../../delivery/hops/receiver/function-parts.js';
import {awsCommand} from '../../delivery/command.js';
import {unreadable} from '../../delivery/gate.js';
import type {Read} from '../../snapshot/reads.js';
import {blocking, freeSid, sidOf, statementsOf, withStatements, type Statement} from '../policy/merge.js';
import {errand, grantFirst, isOwn, pruneWith, type Item, type Ownership, type Planning} from '../planning.js';
import {change} from './change.js';
import {snsPrincipalFor} from './sns-principal.js';

/** Reserved concurrency is a function's, never a version's or an alias's. */
export function stoppedFunction(planning: Planning, arn: string): Item[] {
  const region = parseArn(arn)?.region ?? '';
  const FunctionName = arn.split(':').slice(0, 7).join(':');
  const read: Read<'lambda:GetFunctionConcurrency'> = {
    op: 'lambda:GetFunctionConcurrency',
    region,
    params: {FunctionName},
  };
  const concurrency = planning.context.facts.get(read);
  if (concurrency.status !== 'known' || concurrency.value.ReservedConcurrentExecutions !== 0) return [];
  const name = `${FunctionName}#concurrency`;
  const text = 'The function is stopped: its reserved concurrency is 0.';
  const before = {ReservedConcurrentExecutions: 0};
  if (!planning.prune.has(name)) {
    return [
      errand('DeleteFunctionConcurrency', FunctionName, region, `${text} If it is not intended:${pruneWith(name)}`, {
        before,
      }),
    ];
  }
  return [
    {
      kind: 'call',
      write: {op: 'lambda:DeleteFunctionConcurrency', region, params: {FunctionName}},
      resource: FunctionName,
      text: `${text} This removes the reservation, as --prune asks.`,
      before,
      after: {ReservedConcurrentExecutions: null},
      fact: change(planning, read, ['ReservedConcurrentExecutions'], null),
      owner: {section: 'topic', tags: null},
    },
  ];
}

/** Who invokes a function, and for what: a topic, a rule, an alarm. */
export type Invoking = Sender | {readonly service: 'alarms'; readonly sourceArn: string};

/** In words: who it is, for what it comes, and in which section of the baseline that stands. */
const WORDS: {
  readonly [S in Invoking['service']]: readonly [who: string, what: string, section: Ownership['section']];
} = {
  sns: ['SNS', 'topic', 'topic'],
  events: ['EventBridge', 'rule', 'rule'],
  alarms: ['CloudWatch', 'alarm', 'rule'],
};

/** AddPermission takes one name. Of alarms: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html */
function principalFor(arn: string, {service, sourceArn}: Invoking): string {
  if (service === 'events') return 'events.amazonaws.com';
  if (service === 'alarms') return 'lambda.alarms.cloudwatch.amazonaws.com';
  return [snsPrincipalFor(sourceArn, arn)].flat()[0] ?? 'sns.amazonaws.com';
}

/** As AddPermission writes it: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html */
function invokeStatement(arn: string, sender: Invoking): Statement {
  return {
    subject: sender.sourceArn,
    body: {
      Effect: 'Allow',
      Principal: {Service: principalFor(arn, sender)},
      Action: 'lambda:InvokeFunction',
      Resource: arn,
      Condition: {ArnLike: {'AWS:SourceArn': sender.sourceArn}},
    },
  };
}

function mayInvoke({context, account}: Planning, arn: string, {service, sourceArn}: Invoking, text: string): boolean {
  const where = {functionArn: arn, ...placeOf(context, account)};
  const asked = {
    sns: () => functionAdmits(text, {...where, topicArn: sourceArn}),
    events: () => functionAdmitsRule(text, {...where, ruleArn: sourceArn}),
    alarms: () => functionAdmitsAlarm(text, {...where, alarmArn: sourceArn}),
  };
  return asked[service]().answer === 'allowed';
}

/** What stands behind a subscription to a topic. @param arn with the version or alias that is invoked, if any */
export function functionItems(planning: Planning, arn: string, sender: Sender): Item[] {
  const region = parseArn(arn)?.region ?? '';
  const exists = planning.context.facts.get({
    op: 'lambda:GetFunctionConfiguration',
    region,
    params: {FunctionName: arn},
  });
  if (!isOwn(planning, arn)) return [];
  if (exists.status === 'absent')
    return [
      errand(
        'CreateFunction',
        arn,
        region,
        'The declared function does not exist: deploy it, or declare another recipient.',
      ),
    ];
  return [
    ...stoppedFunction(planning, arn),
    ...admittedToFunction(planning, arn, sender),
    ...told(planning, arn, sender.sourceArn),
  ];
}

/** What else of the function stops alerts: a person's. */
function told({context}: Planning, arn: string, topicArn: string): Item[] {
  const {parts} = functionParts(context, arn, topicInvokes(context, arn, topicArn));
  return parts.filter(fails).flatMap((part): Item[] => {
    const {remedy} = part;
    if (remedy === undefined || !('todo' in remedy)) return [];
    const text = `Alerts are lost at the subscribed function: ${failureOf(part)}. ${remedy.todo}`;
    return [errand(remedy.action, arn, parseArn(arn)?.region ?? '', text)];
  });
}

/** The permission is that of the version or alias, where one is named: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
export function admittedToFunction(planning: Planning, arn: string, sender: Invoking): Item[] {
  const [who, what, section] = WORDS[sender.service];
  const why = `${who} is not allowed to invoke the function for the ${what}.`;
  const region = parseArn(arn)?.region ?? '';
  if (!isOwn(planning, arn))
    return sender.service === 'sns'
      ? []
      : [
          errand(
            'AddPermission',
            arn,
            region,
            `${why} It belongs to another account, whose owner has to admit ${sender.sourceArn}.`,
          ),
        ];
  const read: Read<'lambda:GetPolicy'> = {op: 'lambda:GetPolicy', region, params: {FunctionName: arn}};
  const policy = planning.context.facts.get(read);
  if (policy.status === 'unreadable') return [grantFirst('AddPermission', arn, region, unreadable(read, policy))];
  const text = policy.status === 'known' ? policy.value : null;
  const admits = (one: string): boolean => mayInvoke(planning, arn, sender, one);
  if (text !== null && admits(text)) return [];
  const statement = invokeStatement(arn, sender);
  const after = withStatements(text, [statement]);
  if (after === null || after === text || !admits(after)) {
    const how =
      after === null ? 'Its policy cannot be read as a policy; it needs a person.' : refused(arn, after, who, admits);
    return [errand('AddPermission', arn, region, `${why} ${how}`, {before: text})];
  }
  const taken = statementsOf(arn, text).map(({statement: each}) => sidOf(each));
  const StatementId = freeSid(statement, new Set(taken));
  const owner: Ownership = {section, tags: null};
  return [
    {
      kind: 'call',
      write: {
        op: 'lambda:AddPermission',
        region,
        params: {
          FunctionName: arn,
          StatementId,
          Action: 'lambda:InvokeFunction',
          Principal: principalFor(arn, sender),
          SourceArn: sender.sourceArn,
        },
      },
      resource: arn,
      text: why,
      before: text,
      after,
      fact: change(planning, read, [], after),
      owner,
    },
  ];
}

/** With our statement in it, the policy would still say no. */
function refused(arn: string, after: string, who: string, admits: (policy: string) => boolean): string {
  const named = new Map(statementsOf(arn, after).map(({name, statement}) => [name, sidOf(statement)]));
  const denies = blocking(arn, after, admits).flatMap((name) => {
    const sid = named.get(name);
    return typeof sid === 'string' ? [sid] : ['SID'];
  });
  if (denies.length === 0)
    return `Its policy has the statement that allows ${who}, but still does not allow it; it needs a person.`;
  const region = parseArn(arn)?.region ?? '';
  const calls = denies.map(
    (sid) => `\n  ${awsCommand('lambda remove-permission', region, {'function-name': arn, 'statement-id': sid})}`,
  );
  return `A statement that this tool did not write denies it. If it is not intended:${calls.join('')}`;
}
