/** Reads of a target's execution role: https://docs.aws.amazon.com/IAM/latest/APIReference/ */
import type {Role} from '../../../snapshot/nouns.js';
import {dated, document, pick, required, same, tags, type ReaderOf} from './reading.js';
import {Malformed} from '../malformed.js';

type Reads = {
  readonly [
    O in
      | 'iam:GetRole'
      | 'iam:ListRolePolicies'
      | 'iam:GetRolePolicy'
      | 'iam:ListAttachedRolePolicies'
      | 'iam:GetPolicyVersion'
  ]: ReaderOf<O>;
};

/** IAM returns policy documents URL-encoded (RFC 3986): https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function decoded(encoded: string): string {
  let text: string;
  try {
    text = decodeURIComponent(encoded);
  } catch {
    throw new Malformed('decodable policy document');
  }
  return document(text, 'policy document');
}

export const IAM_READS: Reads = {
  async 'iam:GetRole'({clients, read, options}) {
    const client = await clients.get('iam', read.region);
    const {GetRoleCommand} = await clients.sdk.iam();
    const {Role: role} = await client.send(new GetRoleCommand(read.params), options);
    if (role === undefined) throw new Malformed('Role');
    const answer: Role = {
      RoleName: same(role.RoleName, read.params.RoleName, 'RoleName'),
      Arn: required(role.Arn, 'Arn'),
      ...(role.AssumeRolePolicyDocument === undefined
        ? {}
        : {AssumeRolePolicyDocument: decoded(role.AssumeRolePolicyDocument)}),
      ...(role.PermissionsBoundary?.PermissionsBoundaryArn === undefined
        ? {}
        : {PermissionsBoundary: role.PermissionsBoundary.PermissionsBoundaryArn}),
      ...pick(role, ['Description']),
      ...(role.Tags === undefined || role.Tags.length === 0 ? {} : {Tags: tags(role.Tags)}),
      ...dated('LastUsed', role.RoleLastUsed?.LastUsedDate),
    };
    return answer;
  },

  async 'iam:ListRolePolicies'({clients, read, options}) {
    const client = await clients.get('iam', read.region);
    const {paginateListRolePolicies} = await clients.sdk.iam();
    const names: string[] = [];
    for await (const page of paginateListRolePolicies({client}, {...read.params}, options)) {
      names.push(...required(page.PolicyNames, 'PolicyNames'));
    }
    return names;
  },

  async 'iam:GetRolePolicy'({clients, read, options}) {
    const client = await clients.get('iam', read.region);
    const {GetRolePolicyCommand} = await clients.sdk.iam();
    const out = await client.send(new GetRolePolicyCommand(read.params), options);
    return decoded(required(out.PolicyDocument, 'PolicyDocument'));
  },

  async 'iam:ListAttachedRolePolicies'({clients, read, options}) {
    const client = await clients.get('iam', read.region);
    const {paginateListAttachedRolePolicies} = await clients.sdk.iam();
    const arns: string[] = [];
    for await (const page of paginateListAttachedRolePolicies({client}, {...read.params}, options)) {
      for (const policy of required(page.AttachedPolicies, 'AttachedPolicies'))
        arns.push(required(policy.PolicyArn, 'PolicyArn'));
    }
    return arns;
  },

  async 'iam:GetPolicyVersion'({clients, read, options}) {
    const client = await clients.get('iam', read.region);
    const {GetPolicyCommand, GetPolicyVersionCommand} = await clients.sdk.iam();
    const {Policy: policy} = await client.send(new GetPolicyCommand(read.params), options);
    const VersionId = required(policy?.DefaultVersionId, 'DefaultVersionId');
    const out = await client.send(new GetPolicyVersionCommand({...read.params, VersionId}), options);
    return decoded(required(out.PolicyVersion?.Document, 'Document'));
  },
};
