/** Functions that are recipients: let SNS invoke them, and say where somebody has stopped one. */
import {placeOf} from '../../delivery/context.js';
import {functionAdmits} from '../../delivery/hops/access/admission.js';
import {parseArn} from '../../delivery/arn.js';
import {unreadable} from '../../delivery/gate.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Read} from '../../snapshot/reads.js';
import {freeSid, sidOf, statementsOf, withStatements, type Statement} from '../merge.js';
import {errand, grantFirst, isOwn, pruneWith, type Item, type Ownership, type Planning} from '../planning.js';
import {change} from './change.js';
import {snsPrincipalFor} from './sns-principal.js';

/** Reserved concurrency is a function's, never a version's or an alias's. */
function stoppedFunction(planning: Planning, arn: string, region: string): Item[] {
  const FunctionName = arn.split(':').slice(0, 7).join(':');
  const read: Read<'lambda:GetFunctionConcurrency'> = {
    op: 'lambda:GetFunctionConcurrency',
    region,
    params: {FunctionName},
  };
  const concurrency = planning.context.facts.get(read);
  if (concurrency.status !== 'known' || concurrency.value.ReservedConcurrentExecutions !== 0) return [];
  const name = `${FunctionName}#concurrency`;
  const text = 'Somebody has stopped the function: its reserved concurrency is 0.';
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
      text: `${text} The reservation is named to be pruned.`,
      before,
      after: {ReservedConcurrentExecutions: null},
      fact: change(planning, read, ['ReservedConcurrentExecutions'], null),
      owner: {section: 'topic', tags: null},
    },
  ];
}

/** As AddPermission writes it: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html */
/** AddPermission takes one name. */
function principalFor(arn: string, topicArn: string): string {
  return [snsPrincipalFor(topicArn, arn)].flat()[0] ?? 'sns.amazonaws.com';
}

function invokeStatement(arn: string, topicArn: string): Statement {
  return {
    subject: topicArn,
    body: {
      Effect: 'Allow',
      Principal: {Service: principalFor(arn, topicArn)},
      Action: 'lambda:InvokeFunction',
      Resource: arn,
      Condition: {ArnLike: {'AWS:SourceArn': topicArn}},
    },
  };
}

export function functionItems(planning: Planning, topic: TopicAnswer, arn: string): Item[] {
  const {context, account} = planning;
  const region = parseArn(arn)?.region ?? topic.region;
  const params = {FunctionName: arn};
  const exists = context.facts.get({op: 'lambda:GetFunctionConfiguration', region, params});
  if (!isOwn(planning, arn)) return [];
  if (exists.status === 'absent')
    return [
      errand(
        'CreateFunction',
        arn,
        region,
        'The subscribed function does not exist: deploy it, or declare another recipient.',
      ),
    ];
  const stopped = stoppedFunction(planning, arn, region);
  const read: Read<'lambda:GetPolicy'> = {op: 'lambda:GetPolicy', region, params};
  const policy = context.facts.get(read);
  if (policy.status === 'unreadable')
    return [...stopped, grantFirst('AddPermission', arn, region, unreadable(read, policy))];
  const text = policy.status === 'known' ? policy.value : null;
  if (
    text !== null &&
    functionAdmits(text, {
      functionArn: arn,
      topicArn: topic.arn,
      ...placeOf(context, account),
    }).answer === 'allowed'
  )
    return stopped;
  const statement = invokeStatement(arn, topic.arn);
  const after = withStatements(text, [statement]);
  if (after === null || after === text) {
    const why =
      after === null ? 'cannot be read as a policy' : 'has the statement that allows SNS, but still does not allow it';
    return [
      ...stopped,
      errand(
        'AddPermission',
        arn,
        region,
        `SNS may not invoke the function for the topic. Its policy ${why}; it needs a person.`,
        {before: text},
      ),
    ];
  }
  const taken = statementsOf(arn, text).map(({statement: each}) => sidOf(each));
  const StatementId = freeSid(statement, new Set(taken));
  const owner: Ownership = {section: 'topic', tags: null};
  return [
    ...stopped,
    {
      kind: 'call',
      write: {
        op: 'lambda:AddPermission',
        region,
        params: {
          FunctionName: arn,
          StatementId,
          Action: 'lambda:InvokeFunction',
          Principal: principalFor(arn, topic.arn),
          SourceArn: topic.arn,
        },
      },
      resource: arn,
      text: 'SNS may not invoke the function for the topic.',
      before: text,
      after,
      fact: change(planning, read, [], after),
      owner,
    },
  ];
}
