/** A log group that EventBridge writes to: there, admitted by a resource policy, of a class and with a key that let it. */
import {isMalformed, parsePolicy} from '../../../policy/index.js';
import {logsToKey} from '../../../policy/services.js';
import type {LogGroup} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, goneGate, isForeign, placeOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, unknown, unreadable, type Gate} from '../../gate.js';
import {askAll} from '../access/admission.js';
import {logGroupAdmitsRule} from '../access/direct-admission.js';
import {keyUsable} from '../access/key.js';

export interface LogGroupAnswer {
  readonly exists: Gate;
  readonly admits: Gate;
  readonly storage: Gate;
  readonly key: Gate;
  /** How many resource policies the account has in the Region, those of single log groups not among them; null where they were not read. */
  readonly policies: number | null;
}

export function logGroupOf(context: Context, arn: string, ruleArn: string): LogGroupAnswer {
  const bare = arn.replace(/:\*$/, '');
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const logGroupName = bare.split(':').slice(6).join(':');
  const read: Read<'logs:DescribeLogGroups'> = {op: 'logs:DescribeLogGroups', region, params: {logGroupName}};
  const found = ask(context, read);
  const settle = (gate: Gate): Gate => vouched(context, bare, gate);
  const admits = settle(admitsRule(context, region, bare, ruleArn));
  const listed = ask(context, policiesRead(region, {}));
  const policies = listed.status === 'known' ? listed.value.length : null;
  const none = {admits: PASSES, storage: PASSES, key: PASSES, policies};
  if (found.status === 'unreadable') return {...none, exists: settle(unreadable(read, found)), admits};
  const [group] = found.status === 'known' ? found.value : [];
  if (group === undefined) {
    // Another account's is not in this account's list.
    const gone = isForeign(context, parseArn(arn)?.account)
      ? goneGate(context, 'log group', bare, read)
      : blocks(`the log group ${logGroupName} does not exist`);
    return {...none, exists: settle(gone)};
  }
  return {
    ...none,
    exists: PASSES,
    admits,
    storage: settle(classGate(group)),
    key: settle(logKeyGate(context, bare, group)),
  };
}

type PoliciesRead = Read<'logs:DescribeResourcePolicies'>;

function policiesRead(region: string, params: PoliciesRead['params']): PoliciesRead {
  return {op: 'logs:DescribeResourcePolicies', region, params};
}

/**
 * Policies of the account and those of the group count together; the second are not in a list of the first
 * (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html).
 */
function admitsRule(context: Context, region: string, groupArn: string, ruleArn: string): Gate {
  const reads = [{}, {resourceArn: groupArn}].map((params) => policiesRead(region, params));
  const texts: string[] = [];
  const doubts: Gate[] = [];
  for (const each of reads) {
    const answer = ask(context, each);
    if (answer.status === 'known') texts.push(...answer.value);
    else if (answer.status === 'unreadable') doubts.push(unreadable(each, answer));
  }
  // A policy that could not be read may allow or deny.
  const [doubt] = doubts;
  if (doubt !== undefined) return doubt;
  // One that speaks of something else and cannot be read is no doubt about this one.
  const speaking = texts.filter((text) => isMalformed(parsePolicy(text, 'resource')) || text.includes('logs'));
  if (speaking.length === 0) return blocks('no resource policy of CloudWatch Logs admits EventBridge to the log group');
  return logGroupAdmitsRule(speaking, {groupArn, ruleArn, ...placeOf(context)});
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html */
function classGate({logGroupClass: name = 'STANDARD'}: LogGroup): Gate {
  return name === 'STANDARD' || name === 'INFREQUENT_ACCESS'
    ? PASSES
    : unknown(
        `the log group is of the class ${name}, and whether EventBridge writes to such a group is not documented`,
        'undocumented',
      );
}

/**
 * CloudWatch Logs itself encrypts, by a key whose policy admits it: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html.
 * The page has it that what is stored cannot be read without the key, and has no word on what comes in.
 *
 * @param groupArn without the closing `:*`
 */
export function logKeyGate(context: Context, groupArn: string, {kmsKeyId: named}: LogGroup): Gate {
  if (named === undefined) return PASSES;
  const region = parseArn(groupArn)?.region ?? context.eventRegion;
  const {gate} = keyUsable(context, named, region, 'log group', (text, keyArn) =>
    askAll('log group key', text, {...placeOf(context), ...{groupArn, keyArn}}, () => logsToKey(groupArn, keyArn)),
  );
  return gate.state === 'blocks'
    ? unknown(`${gate.reason}, and whether the log group takes events then is not documented`, 'undocumented')
    : gate;
}
