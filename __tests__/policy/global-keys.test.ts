/** Every key that IAM's page of global keys lists, in a call that EventBridge makes by itself and by the role of a target. */
import {describe, expect, it} from '@jest/globals';
import {evaluate} from '../../src/policy/index.js';
import * as chain from '../../src/policy/services.js';
import {admits, policy, RULE, TOPIC} from './build.js';

type There = 'there' | 'absent' | 'open';

/** The page, 2026-11-30. `open`: nobody knows whether it is there. */
const PAGE: Readonly<Record<string, readonly [service: There, role: There]>> = {
  // Properties of the principal
  'aws:PrincipalArn': ['absent', 'there'],
  'aws:PrincipalAccount': ['open', 'there'],
  'aws:PrincipalOrgPaths': ['absent', 'open'],
  'aws:PrincipalOrgID': ['absent', 'open'],
  'aws:PrincipalTag/team': ['absent', 'open'],
  'aws:PrincipalIsAWSService': ['there', 'there'],
  'aws:PrincipalServiceName': ['there', 'absent'],
  'aws:PrincipalServiceNamesList': ['there', 'absent'],
  'aws:PrincipalType': ['there', 'there'],
  'aws:userid': ['open', 'there'],
  'aws:username': ['absent', 'absent'],
  // Properties of a role session
  'aws:AssumedRoot': ['absent', 'absent'],
  'aws:FederatedProvider': ['absent', 'absent'],
  'aws:TokenIssueTime': ['absent', 'there'],
  'aws:SignInSessionArn': ['absent', 'absent'],
  'aws:MultiFactorAuthAge': ['absent', 'absent'],
  'aws:MultiFactorAuthPresent': ['absent', 'open'],
  'aws:ChatbotSourceArn': ['absent', 'absent'],
  'aws:Ec2InstanceSourceVpc': ['absent', 'absent'],
  'aws:Ec2InstanceSourcePrivateIPv4': ['absent', 'absent'],
  'aws:SourceIdentity': ['absent', 'absent'],
  'ec2:RoleDelivery': ['absent', 'absent'],
  'ec2:SourceInstanceArn': ['absent', 'absent'],
  'glue:RoleAssumedBy': ['absent', 'absent'],
  'glue:CredentialIssuingService': ['absent', 'absent'],
  'codebuild:BuildArn': ['absent', 'absent'],
  'codebuild:ProjectArn': ['absent', 'absent'],
  'lambda:SourceFunctionArn': ['absent', 'absent'],
  'ssm:SourceInstanceArn': ['absent', 'absent'],
  'identitystore:UserId': ['absent', 'absent'],
  // Properties of the network
  'aws:SourceIp': ['open', 'open'],
  'aws:SourceVpc': ['absent', 'absent'],
  'aws:SourceVpcArn': ['absent', 'absent'],
  'aws:SourceVpce': ['absent', 'absent'],
  'aws:VpceAccount': ['absent', 'absent'],
  'aws:VpceOrgID': ['absent', 'absent'],
  'aws:VpceOrgPaths': ['absent', 'absent'],
  'aws:VpcSourceIp': ['absent', 'absent'],
  // Properties of the resource
  'aws:ResourceAccount': ['there', 'there'],
  'aws:ResourceOrgID': ['open', 'open'],
  'aws:ResourceOrgPaths': ['open', 'open'],
  'aws:ResourceTag/team': ['open', 'open'],
  // Properties of the request
  'aws:CalledVia': ['absent', 'absent'],
  'aws:CalledViaFirst': ['absent', 'absent'],
  'aws:CalledViaLast': ['absent', 'absent'],
  'aws:CalledViaAWSMCP': ['absent', 'absent'],
  'aws:ViaAWSService': ['there', 'there'],
  'aws:ViaAWSMCPService': ['open', 'open'],
  'aws:CurrentTime': ['there', 'there'],
  'aws:EpochTime': ['there', 'there'],
  'aws:referer': ['absent', 'absent'],
  'aws:RequestedRegion': ['there', 'there'],
  'aws:RequestTag/team': ['absent', 'absent'],
  'aws:TagKeys': ['absent', 'absent'],
  'aws:SecureTransport': ['there', 'there'],
  'aws:SourceOrgID': ['open', 'absent'],
  'aws:SourceOrgPaths': ['open', 'absent'],
  'aws:UserAgent': ['there', 'there'],
  'aws:IsMcpServiceAction': ['absent', 'absent'],
  // Other cross-service keys: of users who were federated
  'saml:sub': ['absent', 'absent'],
  'cognito-identity.amazonaws.com:sub': ['absent', 'absent'],
  'token.actions.githubusercontent.com:sub': ['absent', 'absent'],
  'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE:sub': ['absent', 'absent'],
  // What AWS may add
  'aws:SomethingNew': ['open', 'open'],
  'ecs:SomethingNew': ['absent', 'open'],
};

const ROLE = 'arn:aws:iam::111122223333:role/alerts';
const NOW = '2026-11-30T00:00:00Z';

/** By two Deny statements: one for requests with the key, one for those without. */
function isThere(key: string, question: chain.Question, principal: object): There {
  const denied = (absent: 'true' | 'false'): boolean => {
    const statements = [
      admits(principal),
      admits({Effect: 'Deny', Principal: '*', Condition: {Null: {[key]: absent}}}),
    ];
    return evaluate([policy(...statements)], chain.askedAt(question, NOW).request).effect === 'explicit-deny';
  };
  const [whenThere, whenAbsent] = [denied('false'), denied('true')];
  return whenThere ? 'there' : whenAbsent ? 'absent' : 'open';
}

describe('global condition keys', () => {
  it.each(Object.entries(PAGE))('%s: of EventBridge %j', (key, [service, role]) => {
    expect({
      service: isThere(key, chain.eventBridgeToTopic(RULE, TOPIC), {}),
      role: isThere(key, chain.roleDoes(ROLE, 'sns:Publish', TOPIC), {Principal: {AWS: ROLE}}),
    }).toEqual({service, role});
  });
});
