/** The healthy account with all that a policy may have to speak of: a role on the target, a policy on the role, a function that hears. */
import {PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {AttachRolePolicyCommand, CreatePolicyCommand} from '@aws-sdk/client-iam';
import {CreateOrganizationCommand, OrganizationsClient} from '@aws-sdk/client-organizations';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {parseBaseline} from '../../src/baseline/parse.js';
import type {Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import type {StandIn} from '../../stand-in/start.js';

/** A fresh delivery would prove bucket and key without a look at them. */
export const NOTHING_DELIVERED_YET: Rule = {op: 'GetTrailStatus', set: {LatestDeliveryTime: null}};

export async function richAccount(standIn: StandIn, account: Account): Promise<Healthy> {
  const {names, baseline} = await buildHealthy(standIn, account);
  const {events, iam, sns} = account.clients();
  const {topicArn, roleArn, roleName: RoleName, ruleName: Rule, targetId: Id, dlqArn, functionArn} = names;
  const allowed = [
    {Effect: 'Allow', Action: 'sns:Publish', Resource: topicArn},
    // Who publishes by this role to the encrypted topic asks for its key.
    {Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: '*'},
  ];
  const made = await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'publish',
      PolicyDocument: JSON.stringify({Version: '2012-10-17', Statement: allowed}),
    }),
  );
  await iam.send(new AttachRolePolicyCommand({RoleName, PolicyArn: made.Policy?.Arn}));
  const target = {Id, Arn: topicArn, RoleArn: roleArn, DeadLetterConfig: {Arn: dlqArn}};
  await events.send(new PutTargetsCommand({Rule, Targets: [target]}));
  await sns.send(new SubscribeCommand({TopicArn: topicArn, Protocol: 'lambda', Endpoint: functionArn}));
  const recipients = [...(baseline['recipients'] as object[]), {protocol: 'lambda', endpoint: functionArn}];
  const {Organization} = await new OrganizationsClient(account.config()).send(new CreateOrganizationCommand({}));
  const declared = {...baseline, organization: Organization?.Id, recipients};
  if (!parseBaseline(JSON.stringify(declared), 'baseline').ok)
    throw new Error('the baseline of the rich account is none');
  return {names, baseline: declared};
}
