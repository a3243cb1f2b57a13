/** SNS reads: https://docs.aws.amazon.com/sns/latest/api/ */
import {publicEndpoint} from '../../../snapshot/endpoint.js';
import type {Subscription} from '../../../snapshot/nouns.js';
import type {ReadOp} from '../../../snapshot/reads.js';
import {allPages, attributes, document, pick, required, same, tags, type ReaderOf} from './reading.js';

type Reads = {readonly [O in Extract<ReadOp, `sns:${string}`>]: ReaderOf<O>};

export const SNS_READS: Reads = {
  async 'sns:GetTopicAttributes'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetTopicAttributesCommand} = await clients.sdk.sns();
    const out = await client.send(new GetTopicAttributesCommand(read.params), options);
    return attributes(out.Attributes, 'TopicArn', read.params.TopicArn);
  },

  async 'sns:ListSubscriptions'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {paginateListSubscriptions} = await clients.sdk.sns();
    const found: Subscription[] = [];
    for await (const page of paginateListSubscriptions({client}, {}, options)) {
      for (const row of required(page.Subscriptions, 'Subscriptions'))
        found.push(subscriptionRow(row, required(row.TopicArn, 'TopicArn')));
    }
    return found;
  },

  async 'sns:ListSubscriptionsByTopic'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {paginateListSubscriptionsByTopic} = await clients.sdk.sns();
    const found: Subscription[] = [];
    const {TopicArn} = read.params;
    for await (const page of paginateListSubscriptionsByTopic({client}, {TopicArn}, options)) {
      for (const row of required(page.Subscriptions, 'Subscriptions'))
        found.push(subscriptionRow(row, same(row.TopicArn, TopicArn, 'TopicArn')));
    }
    return found;
  },

  async 'sns:GetSubscriptionAttributes'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetSubscriptionAttributesCommand} = await clients.sdk.sns();
    const out = await client.send(new GetSubscriptionAttributesCommand(read.params), options);
    const value = attributes(out.Attributes, 'SubscriptionArn', read.params.SubscriptionArn);
    const {Endpoint: endpoint, Protocol: protocol} = value;
    return endpoint === undefined ? value : {...value, Endpoint: publicEndpoint(protocol ?? '', endpoint)};
  },

  async 'sns:GetDataProtectionPolicy'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetDataProtectionPolicyCommand} = await clients.sdk.sns();
    const out = await client.send(new GetDataProtectionPolicyCommand(read.params), options);
    // None is an empty text, or no element at all: https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html
    return out.DataProtectionPolicy ? document(out.DataProtectionPolicy, 'DataProtectionPolicy') : '';
  },

  async 'sns:ListTagsForResource'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {ListTagsForResourceCommand} = await clients.sdk.sns();
    const out = await client.send(new ListTagsForResourceCommand(read.params), options);
    return tags(required(out.Tags, 'Tags'));
  },

  async 'sns:GetEndpointAttributes'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetEndpointAttributesCommand} = await clients.sdk.sns();
    const out = await client.send(new GetEndpointAttributesCommand(read.params), options);
    // The token is the phone's, and nothing of it is needed.
    return {Enabled: required(out.Attributes?.['Enabled'], 'Attributes.Enabled')};
  },

  async 'sns:GetPlatformApplicationAttributes'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetPlatformApplicationAttributesCommand} = await clients.sdk.sns();
    const out = await client.send(new GetPlatformApplicationAttributesCommand(read.params), options);
    const attributes = required(out.Attributes, 'Attributes');
    const asked = ['AuthenticationMethod', 'AppleCertificateExpiryDate'].flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(asked) as Record<string, string>;
  },

  async 'sns:CheckIfPhoneNumberIsOptedOut'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {CheckIfPhoneNumberIsOptedOutCommand} = await clients.sdk.sns();
    const out = await client.send(new CheckIfPhoneNumberIsOptedOutCommand(read.params), options);
    return {isOptedOut: required(out.isOptedOut, 'isOptedOut')};
  },

  async 'sns:GetSMSSandboxAccountStatus'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {GetSMSSandboxAccountStatusCommand} = await clients.sdk.sns();
    const out = await client.send(new GetSMSSandboxAccountStatusCommand({}), options);
    return {IsInSandbox: required(out.IsInSandbox, 'IsInSandbox')};
  },

  async 'sns:ListSMSSandboxPhoneNumbers'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {ListSMSSandboxPhoneNumbersCommand} = await clients.sdk.sns();
    return allPages(async (token) => {
      const out = await client.send(new ListSMSSandboxPhoneNumbersCommand({NextToken: token}), options);
      const items = required(out.PhoneNumbers, 'PhoneNumbers').map(({PhoneNumber, Status}) => ({
        PhoneNumber: required(PhoneNumber, 'PhoneNumber'),
        Status: required<string>(Status, 'Status'),
      }));
      return {items, next: out.NextToken};
    });
  },

  async 'sns:ListOriginationNumbers'({clients, read, options}) {
    const client = await clients.get('sns', read.region);
    const {ListOriginationNumbersCommand} = await clients.sdk.sns();
    return allPages(async (token) => {
      const out = await client.send(new ListOriginationNumbersCommand({NextToken: token}), options);
      const items = required(out.PhoneNumbers, 'PhoneNumbers').map((number) =>
        pick(number, ['Status', 'Iso2CountryCode', 'NumberCapabilities']),
      );
      return {items, next: out.NextToken};
    });
  },
};

function subscriptionRow(
  row: {readonly [F in keyof Subscription]?: Subscription[F] | undefined},
  topicArn: string,
): Subscription {
  const protocol = required(row.Protocol, 'Protocol');
  return {
    SubscriptionArn: required(row.SubscriptionArn, 'SubscriptionArn'),
    Owner: required(row.Owner, 'Owner'),
    Protocol: protocol,
    Endpoint: publicEndpoint(protocol, required(row.Endpoint, 'Endpoint')),
    TopicArn: topicArn,
  };
}
