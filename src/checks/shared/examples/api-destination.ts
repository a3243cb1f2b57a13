/** The example account with a rule that leads to Slack by an API destination, as edits. */
import type {Json} from '../../../findings/model.js';
import type {Edit, Example} from '../../example.js';
import {policyText} from './account.js';

const ARN = 'arn:aws:events:us-east-1:111122223333:api-destination/security-chat/0a1b2c3d-0000-4000-8000-000000000000';
const ROLE = 'arn:aws:iam::111122223333:role/hand-over';

export const DECLARES_DESTINATION: Json = {
  topic: null,
  recipients: [{protocol: 'api-destination', endpoint: 'security-chat'}],
};

/** @param differs from the account in which all is well */
export function handingOver(differs: {readonly template?: Json; readonly connection?: Json} = {}): readonly Edit[] {
  const {template = {text: 'IAM change: <call>'}, connection = {}} = differs;
  const given = {destination: {where: 'security-chat'}, role: {where: 'hand-over'}};
  return [
    {
      read: 'events:ListTargetsByRule',
      where: 'iam-changes',
      value: [
        {
          Id: 'slack',
          Arn: ARN,
          RoleArn: ROLE,
          DeadLetterConfig: {Arn: 'arn:aws:sqs:us-east-1:111122223333:iam-dlq'},
          InputTransformer: {
            InputPathsMap: {call: '$.detail.eventName'},
            InputTemplate: JSON.stringify(template),
          },
        },
      ],
    },
    {
      read: 'events:DescribeApiDestination',
      ...given.destination,
      value: {
        Name: 'security-chat',
        ApiDestinationArn: ARN,
        ApiDestinationState: 'ACTIVE',
        ConnectionArn: ARN.replace('api-destination', 'connection'),
        HttpMethod: 'POST',
        InvocationEndpoint: 'https://hooks.slack.com/services#0123456789ab',
        Wildcards: 0,
      },
    },
    {
      read: 'events:DescribeConnection',
      ...given.destination,
      value: {
        Name: 'security-chat',
        ConnectionArn: ARN.replace('api-destination', 'connection'),
        ConnectionState: 'AUTHORIZED',
        BodyParameters: [],
        ...(connection as object),
      },
    },
    {
      read: 'iam:GetRole',
      ...given.role,
      value: {
        RoleName: 'hand-over',
        Arn: ROLE,
        AssumeRolePolicyDocument: policyText({
          Effect: 'Allow',
          Principal: {Service: 'events.amazonaws.com'},
          Action: 'sts:AssumeRole',
        }),
      },
    },
    {read: 'iam:ListRolePolicies', ...given.role, value: ['invoke']},
    {
      read: 'iam:GetRolePolicy',
      ...given.role,
      value: policyText({Effect: 'Allow', Action: 'events:InvokeApiDestination', Resource: ARN}),
    },
    {read: 'iam:ListAttachedRolePolicies', ...given.role, value: []},
  ];
}

export const HANDS_OVER: Pick<Example, 'baseline' | 'edits'> = {baseline: DECLARES_DESTINATION, edits: handingOver()};
