/**
 * What the target of a rule is, by its ARN, for telling a person. Sources: the targets that EventBridge has
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html) and the resource types of each service
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */

/** Service, what its resource begins with, and the noun with its article. */
const NOUNS: readonly (readonly [service: string, resource: string, noun: string])[] = [
  ['lambda', 'function:', 'a Lambda function'],
  ['sqs', '', 'an SQS queue'],
  ['kinesis', 'stream/', 'a Kinesis data stream'],
  ['firehose', 'deliverystream/', 'a Firehose delivery stream'],
  ['logs', 'log-group:', 'a CloudWatch Logs log group'],
  ['events', 'api-destination/', 'an API destination'],
  ['events', 'event-busv2/', 'a Custom Event Bus'],
  ['events', 'event-bus/', 'an event bus'],
  ['sns', '', 'an SNS topic'],
  ['states', 'stateMachine:', 'a Step Functions state machine'],
  ['ssm-incidents', 'response-plan/', 'an Incident Manager response plan'],
  ['ssm', 'opsitem', 'a Systems Manager OpsItem'],
  ['ssm', 'automation-definition/', 'a Systems Manager automation'],
  ['ssm', 'document/', 'a Systems Manager document'],
  ['execute-api', '', 'an API Gateway endpoint'],
  ['apigateway', '', 'an API Gateway endpoint'],
  ['appsync', '', 'an AppSync API'],
  ['codebuild', 'project/', 'a CodeBuild project'],
  ['codepipeline', '', 'a CodePipeline pipeline'],
  ['batch', 'job-queue/', 'a Batch job queue'],
  ['ecs', 'cluster/', 'an ECS cluster'],
  ['glue', 'workflow/', 'a Glue workflow'],
  ['inspector', '', 'an Inspector assessment'],
  ['redshift', '', 'a Redshift cluster'],
  ['redshift-serverless', '', 'a Redshift workgroup'],
  ['sagemaker', 'pipeline/', 'a SageMaker pipeline'],
  ['scheduler', '', 'an EventBridge schedule'],
  ['pipes', 'pipe/', 'an EventBridge pipe'],
  ['securityhub', '', 'Security Hub'],
];

/** `a Step Functions state machine`; of a service that is not known here, its name. */
export function nounOfTarget(arn: string): string {
  const [, , service = '', , , ...rest] = arn.split(':');
  const resource = rest.join(':');
  const known = NOUNS.find(([name, start]) => name === service && resource.startsWith(start));
  return known?.[2] ?? (service === '' ? 'something that has no ARN' : `a resource of the service ${service}`);
}
