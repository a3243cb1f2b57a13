/** Questions that a chain of their own answers: what is asked for is built, and a canary is sent along it. */
import {PutTargetsCommand, type Target} from '@aws-sdk/client-eventbridge';
import {CreateRoleCommand, DeleteRoleCommand, DeleteRolePolicyCommand, PutRolePolicyCommand} from '@aws-sdk/client-iam';
import {SetTopicAttributesCommand} from '@aws-sdk/client-sns';
import type {Built} from '../../__tests__/canary/faults.js';
import {allow, policy} from '../../stand-in/fixture-policies.js';
import {RULE} from './chain.js';

export interface Asked {
  /** `id` of the question. */
  readonly question: string;
  readonly put: (built: Built) => Promise<unknown>;
}

/** Taken away by `--clean` by how its name begins. */
const ROLE = 'iam-alert-guard-live-target';
/** A role that was made a moment ago is not known everywhere: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency */
const TRIES = 6;
const PAUSE = 5_000;

async function lead({account, topicArn}: Built, more: Partial<Target>): Promise<void> {
  const {events} = account.clients();
  const Targets = [{Id: 'alerts', Arn: topicArn, ...more}];
  for (let left = TRIES; ; left--) {
    try {
      await events.send(new PutTargetsCommand({Rule: RULE, Targets}));
      return;
    } catch (error) {
      if (more.RoleArn === undefined || left === 1) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      });
    }
  }
}

async function roleFor({account, topicArn}: Built): Promise<string> {
  const {iam} = account.clients();
  const AssumeRolePolicyDocument = policy({
    Effect: 'Allow',
    Principal: {Service: 'events.amazonaws.com'},
    Action: 'sts:AssumeRole',
  });
  const {Role} = await iam.send(new CreateRoleCommand({RoleName: ROLE, AssumeRolePolicyDocument}));
  const PolicyDocument = policy(
    {Effect: 'Allow', Action: 'sns:Publish', Resource: topicArn},
    {Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: '*'},
  );
  await iam.send(new PutRolePolicyCommand({RoleName: ROLE, PolicyName: 'publish', PolicyDocument}));
  return Role?.Arn ?? '';
}

/** @returns what could not be taken away, in words */
export async function withoutRole({account}: Pick<Built, 'account'>): Promise<string[]> {
  const {iam} = account.clients();
  try {
    await iam.send(new DeleteRolePolicyCommand({RoleName: ROLE, PolicyName: 'publish'}));
    await iam.send(new DeleteRoleCommand({RoleName: ROLE}));
    return [];
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    return name.startsWith('NoSuchEntity') ? [] : [`role of the target: ${name}`];
  }
}

function topic({account, topicArn: TopicArn}: Built, AttributeName: string, AttributeValue: string): Promise<unknown> {
  return account.clients().sns.send(new SetTopicAttributesCommand({TopicArn, AttributeName, AttributeValue}));
}

/** Nobody but the account itself, for something else. */
function admitsNobody({account, topicArn}: Built): string {
  return policy({
    Effect: 'Allow',
    Principal: {AWS: account.id},
    Action: 'sns:GetTopicAttributes',
    Resource: topicArn,
  });
}

export const ASKED: readonly Asked[] = [
  {
    question: 'topic-role',
    put: async (built) => {
      await topic(built, 'Policy', admitsNobody(built));
      await lead(built, {RoleArn: await roleFor(built)});
    },
  },
  {
    question: 'topic-source-arn',
    put: (built) => {
      const {account, topicArn} = built;
      const rule = `arn:aws:events:${account.region}:${account.id}:rule/${RULE}`;
      const condition = {ArnEquals: {'aws:SourceArn': rule}};
      return topic(
        built,
        'Policy',
        policy(allow('events', 'events.amazonaws.com', 'sns:Publish', topicArn, condition)),
      );
    },
  },
  {
    question: 'managed-key-role',
    put: async (built) => {
      await topic(built, 'KmsMasterKeyId', 'alias/aws/sns');
      await lead(built, {RoleArn: await roleFor(built)});
    },
  },
  {
    question: 'template-missing-value',
    put: (built) =>
      lead(built, {
        InputTransformer: {
          // What succeeds has no error code.
          InputPathsMap: {call: '$.detail.eventName', by: '$.detail.userAgent', error: '$.detail.errorCode'},
          InputTemplate: '{"call": <call>, "by": <by>, "error": <error>}',
        },
      }),
  },
];
