/** Functions that are recipients: let SNS invoke them, and say where somebody has stopped one. */
import {functionAdmits} from '../../delivery/hops/admission.js';
import {parseArn} from '../../delivery/arn.js';
import {unreadable} from '../../delivery/gate.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Read} from '../../snapshot/reads.js';
import {OUR_SID, statementsOf, withStatements} from '../merge.js';
import {errand, grantFirst, isOwn, pruneWith, type Item, type Ownership, type Planning} from '../planning.js';
import {change} from './change.js';

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
      errand('DeleteFunctionConcurrency', FunctionName, region, `${text} If it is not meant:${pruneWith(name)}`, {
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
      account,
      partition: context.partition,
      now: context.now,
    }).answer === 'allowed'
  )
    return stopped;
  const taken = statementsOf(arn, text).some(({name}) => name === `${arn}#${OUR_SID}`);
  const StatementId = taken ? `${OUR_SID}-${topic.arn.slice(topic.arn.lastIndexOf(':') + 1)}`.slice(0, 100) : OUR_SID;
  const statement = {
    Sid: StatementId,
    Effect: 'Allow',
    Principal: {Service: 'sns.amazonaws.com'},
    Action: 'lambda:InvokeFunction',
    Resource: arn,
    Condition: {ArnLike: {'AWS:SourceArn': topic.arn}},
  };
  const after = withStatements(text, [statement]);
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
          Principal: 'sns.amazonaws.com',
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
