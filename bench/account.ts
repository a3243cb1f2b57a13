/** Accounts of the AWS stand-in that hold as much as a benchmark asks for. */
import {PutRuleCommand, PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import type {Account} from '../stand-in/accounts.js';

/** Rules of other teams: of other services, on a schedule of events, or broad ones that match IAM calls too. */
export async function addRules(
  account: Account,
  count: number,
  pattern: (number: number) => unknown,
  target: string,
): Promise<void> {
  const {events} = account.clients();
  for (let number = 0; number < count; number++) {
    const Name = `${pattern.name}-${String(number).padStart(3, '0')}`;
    await events.send(new PutRuleCommand({Name, EventPattern: JSON.stringify(pattern(number))}));
    await events.send(new PutTargetsCommand({Rule: Name, Targets: [{Id: '1', Arn: target}]}));
  }
}

/** None of it can match an IAM call. */
export const elsewhere = (number: number): unknown => ({
  source: [`aws.${['ec2', 's3', 'ecs', 'guardduty', 'health'][number % 5] ?? ''}`],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventName: [{prefix: `Create${String(number)}`}, {prefix: 'Delete'}]},
});

/** Each matches some IAM calls. */
export const ofIam = (number: number): unknown => ({
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {
    eventSource: ['iam.amazonaws.com'],
    eventName: [
      {prefix: ['Create', 'Delete', 'Put', 'Attach', 'Update'][number % 5]},
      {wildcard: `*${String(number)}*Policy`},
    ],
    userIdentity: {type: [{'anything-but': ['AWSService']}]},
  },
});

export const person = (number: number): string => `person-${String(number)}@example.com`;

export async function addSubscribers(account: Account, topicArn: string, count: number): Promise<void> {
  const {sns} = account.clients();
  for (let number = 0; number < count; number++) {
    await sns.send(new SubscribeCommand({TopicArn: topicArn, Protocol: 'email', Endpoint: person(number)}));
  }
}
