/** EventBridge reads: https://docs.aws.amazon.com/eventbridge/latest/APIReference/. The SDK has no paginators for them. */
import type {EventBus, Rule, Target} from '../../../snapshot/nouns.js';
import {withoutSecrets} from '../../../snapshot/secrets.js';
import {allPages, pick, required, tags, type ReaderOf} from './reading.js';

/** Members of a target that this tool judges; every other one is only noted by name. */
const TARGET_FIELDS = [
  'RoleArn',
  'Input',
  'InputPath',
  'InputTransformer',
  'DeadLetterConfig',
  'RetryPolicy',
  'SqsParameters',
  'KinesisParameters',
] as const;
const MODELLED = new Set<string>(['Id', 'Arn', ...TARGET_FIELDS]);

type Reads = {
  readonly [
    O in
      | 'events:DescribeEventBus'
      | 'events:ListEventBuses'
      | 'events:ListRuleNamesByTarget'
      | 'events:ListRules'
      | 'events:ListTargetsByRule'
      | 'events:ListArchives'
      | 'events:ListTagsForResource'
  ]: ReaderOf<O>;
};

export const EVENTS_READS: Reads = {
  async 'events:DescribeEventBus'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {DescribeEventBusCommand} = await clients.sdk.events();
    const out = await client.send(new DescribeEventBusCommand(read.params), options);
    const bus: EventBus = {
      Name: required(out.Name, 'Name'),
      Arn: required(out.Arn, 'Arn'),
      ...pick(out, ['Policy', 'KmsKeyIdentifier']),
      ...(out.DeadLetterConfig?.Arn === undefined ? {} : {DeadLetterConfig: {Arn: out.DeadLetterConfig.Arn}}),
    };
    return bus;
  },

  async 'events:ListEventBuses'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListEventBusesCommand} = await clients.sdk.events();
    return allPages(async (token) => {
      const out = await client.send(new ListEventBusesCommand(token === undefined ? {} : {NextToken: token}), options);
      const names = required(out.EventBuses, 'EventBuses').map(({Name}) => required(Name, 'Name'));
      // A partner's bus has the name of its event source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
      return {items: names.filter((name) => !name.startsWith('aws.partner/')), next: out.NextToken};
    });
  },

  async 'events:ListRuleNamesByTarget'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListRuleNamesByTargetCommand} = await clients.sdk.events();
    return allPages(async (token) => {
      const out = await client.send(
        new ListRuleNamesByTargetCommand({...read.params, ...(token === undefined ? {} : {NextToken: token})}),
        options,
      );
      return {items: required(out.RuleNames, 'RuleNames'), next: out.NextToken};
    });
  },

  async 'events:ListRules'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListRulesCommand} = await clients.sdk.events();
    return allPages(async (token) => {
      const out = await client.send(
        new ListRulesCommand({...read.params, ...(token === undefined ? {} : {NextToken: token})}),
        options,
      );
      const items = required(out.Rules, 'Rules').map((rule): Rule => ({
        Name: required(rule.Name, 'Name'),
        Arn: required(rule.Arn, 'Arn'),
        EventBusName: rule.EventBusName ?? read.params.EventBusName,
        State: required(rule.State, 'State'),
        ...pick(rule, ['EventPattern', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy']),
      }));
      return {items, next: out.NextToken};
    });
  },

  async 'events:ListTargetsByRule'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListTargetsByRuleCommand} = await clients.sdk.events();
    return allPages(async (token) => {
      const out = await client.send(
        new ListTargetsByRuleCommand({...read.params, ...(token === undefined ? {} : {NextToken: token})}),
        options,
      );
      const items = required(out.Targets, 'Targets').map((target): Target => {
        if (target.InputTransformer !== undefined) required(target.InputTransformer.InputTemplate, 'InputTemplate');
        const other = Object.entries(target)
          .filter(([name, value]) => value !== undefined && !MODELLED.has(name))
          .map(([name]) => name)
          .sort();
        const values = target.HttpParameters?.PathParameterValues;
        return withoutSecrets({
          Id: required(target.Id, 'Id'),
          Arn: required(target.Arn, 'Arn'),
          ...(pick(target, TARGET_FIELDS) as Partial<Target>),
          ...(values === undefined ? {} : {PathParameterValues: values.length}),
          ...(other.length === 0 ? {} : {OtherParameters: other}),
        });
      });
      return {items, next: out.NextToken};
    });
  },

  async 'events:ListArchives'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListArchivesCommand} = await clients.sdk.events();
    return allPages(async (token) => {
      const out = await client.send(
        new ListArchivesCommand({...read.params, ...(token === undefined ? {} : {NextToken: token})}),
        options,
      );
      const items = required(out.Archives, 'Archives').map((archive) => ({
        ArchiveName: required(archive.ArchiveName, 'ArchiveName'),
        ...pick(archive, ['State', 'RetentionDays']),
      }));
      return {items, next: out.NextToken};
    });
  },

  async 'events:ListTagsForResource'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {ListTagsForResourceCommand} = await clients.sdk.events();
    const out = await client.send(new ListTagsForResourceCommand(read.params), options);
    return tags(required(out.Tags, 'Tags'));
  },
};
