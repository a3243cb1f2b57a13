/**
 * A call in the words of those who will make it themselves: the AWS CLI, exactly as the tool would have called, and Terraform for
 * those whose resource it is. Texts from AWS stand in both; they are quoted for a shell and for HCL.
 */
import type {Json} from '../../findings/model.js';
import {asJson, exactly, isPlain, sameFact} from '../facts.js';
import {actionOf} from './write-facts.js';
import type {Write, WriteOp} from './writes.js';

const CLI_SERVICE: Readonly<Record<string, string>> = {s3: 's3api'};

/** `SetTopicAttributes` -> `set-topic-attributes`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}

/** One word of a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", () => `'\\''`)}'`;
}

/** The call as AWS CLI commands. */
export function cli(write: Write): string {
  const [service = ''] = write.op.split(':');
  const command = (action: string, params: unknown): string =>
    `aws ${CLI_SERVICE[service] ?? service} ${kebab(action)} --region ${write.region} --cli-input-json ${quoted(JSON.stringify(params))}`;
  if (write.op === 'kms:CreateKey') {
    const {AliasName, ...params} = write.params;
    const create = command('CreateKey', params);
    return `${create}\naws kms create-alias --region ${write.region} --alias-name ${quoted(AliasName)} --target-key-id KEY-ID-FROM-ABOVE`;
  }
  if (write.op === 'sns:Subscribe') {
    const {TopicArn, Protocol, Endpoint} = write.params;
    return command('Subscribe', {TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true});
  }
  return command(actionOf(write), write.params);
}

type Block = readonly [resource: string, attributes: Readonly<Record<string, Json>>];

/** A JSON text becomes `jsonencode(...)`, so that it can be read. */
function hcl(value: Json, indent: string): string {
  if (typeof value === 'string' && /^\s*\{/.test(value)) {
    try {
      const json = JSON.parse(value) as Json;
      // A number that JavaScript rounds would be another one in Terraform.
      return sameFact(json, exactly(value)) ? `jsonencode(${hcl(json, indent)})` : hclText(value);
    } catch {
      return hclText(value);
    }
  }
  if (typeof value === 'string') return hclText(value);
  if (Array.isArray(value)) return `[${value.map((each: Json) => hcl(each, indent)).join(', ')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)} = ${hcl(each, inner)}`);
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`;
}

/** `${` and `%{` begin templates in HCL: https://developer.hashicorp.com/terraform/language/expressions/strings */
function hclText(text: string): string {
  // A `$` in a replacement text means something of its own; a function's answer is taken as it is.
  return JSON.stringify(text)
    .replaceAll('${', () => '$${')
    .replaceAll('%{', () => '%%{');
}

type Blocks = {readonly [O in WriteOp]?: (write: Extract<Write, {readonly op: O}>) => readonly Block[]};

const TERRAFORM: Blocks = {
  's3:CreateBucket': ({params}) => [['aws_s3_bucket', {bucket: params.Bucket}]],
  's3:PutBucketPolicy': ({params}) => [['aws_s3_bucket_policy', {bucket: params.Bucket, policy: params.Policy}]],
  'kms:CreateKey': ({params}) => [
    ['aws_kms_key', {description: params.Description, policy: params.Policy}],
    ['aws_kms_alias', {name: params.AliasName}],
  ],
  'kms:PutKeyPolicy': ({params}) => [['aws_kms_key_policy', {key_id: params.KeyId, policy: params.Policy}]],
  'kms:EnableKey': () => [['aws_kms_key', {is_enabled: true}]],
  'cloudtrail:CreateTrail': ({params}) => [trailBlock(params)],
  'cloudtrail:UpdateTrail': ({params}) => [trailBlock(params)],
  'cloudtrail:PutEventSelectors': ({params}) => [
    [
      'aws_cloudtrail',
      'EventSelectors' in params
        ? {
            event_selector: asJson(
              params.EventSelectors.map((each) => ({
                read_write_type: each.ReadWriteType,
                include_management_events: each.IncludeManagementEvents,
              })),
            ),
          }
        : {advanced_event_selector: asJson(params.AdvancedEventSelectors)},
    ],
  ],
  'cloudtrail:StartLogging': ({params}) => [['aws_cloudtrail', {name: trailName(params.Name), enable_logging: true}]],
  'sns:CreateTopic': ({params}) => [
    [
      'aws_sns_topic',
      {name: params.Name, ...(params.Attributes['Policy'] === undefined ? {} : {policy: params.Attributes['Policy']})},
    ],
  ],
  'sns:SetTopicAttributes': ({params: {TopicArn, AttributeName, AttributeValue}}) =>
    AttributeName === 'Policy'
      ? [['aws_sns_topic_policy', {arn: TopicArn, policy: AttributeValue}]]
      : [['aws_sns_topic', {name: TopicArn.slice(TopicArn.lastIndexOf(':') + 1), kms_master_key_id: AttributeValue}]],
  'sns:Subscribe': ({params}) => [
    ['aws_sns_topic_subscription', {topic_arn: params.TopicArn, protocol: params.Protocol, endpoint: params.Endpoint}],
  ],
  'sqs:CreateQueue': ({params}) => [
    [
      'aws_sqs_queue',
      {name: params.QueueName, message_retention_seconds: Number(params.Attributes['MessageRetentionPeriod'])},
    ],
  ],
  'sqs:SetQueueAttributes': ({params}) => [
    ['aws_sqs_queue_policy', {queue_url: params.QueueUrl, policy: params.Attributes['Policy'] ?? ''}],
  ],
  'events:PutRule': ({params}) => [
    [
      'aws_cloudwatch_event_rule',
      asJson({
        name: params.Name,
        event_bus_name: params.EventBusName,
        description: params.Description,
        state: params.State,
        event_pattern: params.EventPattern,
        schedule_expression: params.ScheduleExpression,
        role_arn: params.RoleArn,
      }) as Readonly<Record<string, Json>>,
    ],
  ],
  'events:PutTargets': ({
    params: {
      Rule,
      EventBusName,
      Targets: [target],
    },
  }) => [
    [
      'aws_cloudwatch_event_target',
      asJson({
        rule: Rule,
        event_bus_name: EventBusName,
        target_id: target.Id,
        arn: target.Arn,
        input_transformer: target.InputTransformer && {
          input_paths: target.InputTransformer.InputPathsMap,
          input_template: target.InputTransformer.InputTemplate,
        },
        dead_letter_config: target.DeadLetterConfig && {arn: target.DeadLetterConfig.Arn},
        retry_policy: target.RetryPolicy && {
          maximum_retry_attempts: target.RetryPolicy.MaximumRetryAttempts,
          maximum_event_age_in_seconds: target.RetryPolicy.MaximumEventAgeInSeconds,
        },
      }) as Readonly<Record<string, Json>>,
    ],
  ],
  'lambda:AddPermission': ({params}) => [
    [
      'aws_lambda_permission',
      {
        function_name: params.FunctionName,
        action: params.Action,
        principal: params.Principal,
        source_arn: params.SourceArn,
      },
    ],
  ],
};

type TrailParams = Partial<Extract<Write, {readonly op: 'cloudtrail:CreateTrail'}>['params']>;

/** CloudTrail takes the ARN for the name (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html), Terraform does not. */
function trailName(nameOrArn: string): string {
  return nameOrArn.replace(/^arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail\//, '');
}

function trailBlock(params: TrailParams): Block {
  return [
    'aws_cloudtrail',
    asJson({
      name: params.Name && trailName(params.Name),
      s3_bucket_name: params.S3BucketName,
      s3_key_prefix: params.S3KeyPrefix,
      is_multi_region_trail: params.IsMultiRegionTrail,
      include_global_service_events: params.IncludeGlobalServiceEvents,
      enable_log_file_validation: params.EnableLogFileValidation,
      kms_key_id: params.KmsKeyId,
    }) as Readonly<Record<string, Json>>,
  ];
}

/** What the resource's Terraform has to say; empty where Terraform has no word for it (a one-time act such as unsubscribing). */
export function terraform(write: Write): string {
  const blocks = (TERRAFORM[write.op] as ((write: Write) => readonly Block[]) | undefined)?.(write) ?? [];
  return blocks
    .map(([resource, attributes]) => {
      const lines = Object.entries(attributes).map(([name, value]) =>
        isPlain(value) ? `  ${name} ${hclBlock(value)}` : `  ${name} = ${hcl(value, '  ')}`,
      );
      return [`resource "${resource}" "iam_alert_guard" {`, ...lines, '}'].join('\n');
    })
    .join('\n');
}

/** A nested block has its members without quotation marks. */
function hclBlock(value: Readonly<Record<string, Json>>): string {
  return `{\n${Object.entries(value)
    .map(([name, each]) => `    ${name} = ${hcl(each, '    ')}`)
    .join('\n')}\n  }`;
}
