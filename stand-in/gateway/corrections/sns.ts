/** SNS: pending subscriptions, their confirmation, the topic's counters, data protection policies. */
import {element, errorAnswer, escapeXml, queryAnswer, textOf, withText} from '../answer.js';
import type {Answer} from '../answer.js';
import {text} from './types.js';
import type {Context, Corrections} from './types.js';

export const snsCorrections: Corrections = {
  'sns:Subscribe': {after: subscribe},
  'sns:ConfirmSubscription': {before: confirmSubscription},
  'sns:ListSubscriptions': {after: hidePendingArns},
  'sns:ListSubscriptionsByTopic': {after: hidePendingArns},
  'sns:GetSubscriptionAttributes': {after: subscriptionAttributes},
  'sns:GetTopicAttributes': {after: topicCounters},
  'sns:Unsubscribe': {before: unsubscribeNeedsArn, after: unsubscribed},
  'sns:DeleteTopic': {after: topicDeleted},
  'sns:GetDataProtectionPolicy': {lacking: true, before: getDataProtection},
  'sns:PutDataProtectionPolicy': {lacking: true, before: putDataProtection},
  'sns:GetSMSSandboxAccountStatus': {lacking: true, before: outOfSandbox},
  'sns:ListSMSSandboxPhoneNumbers': {lacking: true, before: noSandboxNumbers},
  'sns:ListOriginationNumbers': {lacking: true, before: oneOfUnitedStates},
};

/** https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html: "pending confirmation" unless ReturnSubscriptionArn is true. */
function subscribe({call, account, state}: Context, answer: Answer): Answer {
  const arn = element(textOf(answer), 'SubscriptionArn');
  if (arn === undefined) return answer;
  const endpoint = text(call.params['Endpoint']);
  const owner = endpoint.startsWith('arn:') ? endpoint.split(':')[4] : account;
  const record = state.subscriptions.subscribed(
    {
      arn,
      topicArn: text(call.params['TopicArn']),
      protocol: text(call.params['Protocol']),
      endpoint,
      region: call.region,
    },
    owner !== account,
  );
  if (record.state === 'confirmed' || call.params['ReturnSubscriptionArn'] === 'true') return answer;
  return queryAnswer(call, '<SubscriptionArn>pending confirmation</SubscriptionArn>');
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html. Confirming twice answers the same ARN. */
function confirmSubscription({call, state}: Context): Answer {
  const {TopicArn: topicArn, Token: token, AuthenticateOnUnsubscribe: authenticate} = call.params;
  const record = state.subscriptions.ofTopic(text(topicArn)).find((candidate) => candidate.token === token);
  if (record === undefined) return errorAnswer(call, 'InvalidParameter', 400, 'Invalid parameter: Token');
  if (record.state === 'pending') state.subscriptions.confirm(record, authenticate === 'true');
  return queryAnswer(call, `<SubscriptionArn>${escapeXml(record.arn)}</SubscriptionArn>`);
}

/** A pending row shows the word in place of its ARN: https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html */
function hidePendingArns({state}: Context, answer: Answer): Answer {
  let xml = textOf(answer);
  for (const {arn, state: confirmation} of state.subscriptions.all()) {
    if (confirmation !== 'pending') continue;
    xml = xml.replaceAll(
      `<SubscriptionArn>${arn}</SubscriptionArn>`,
      '<SubscriptionArn>PendingConfirmation</SubscriptionArn>',
    );
  }
  return withText(answer, xml);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html */
function subscriptionAttributes({call, state}: Context, answer: Answer): Answer {
  const record = state.subscriptions.get(text(call.params['SubscriptionArn']));
  if (record === undefined) return answer;
  const xml = setAttribute(textOf(answer), 'PendingConfirmation', String(record.state === 'pending'));
  return withText(answer, setAttribute(xml, 'ConfirmationWasAuthenticated', String(record.authenticated)));
}

function topicCounters({call, state}: Context, answer: Answer): Answer {
  const {confirmed, pending, deleted} = state.subscriptions.counters(text(call.params['TopicArn']));
  let xml = setAttribute(textOf(answer), 'SubscriptionsConfirmed', String(confirmed));
  xml = setAttribute(xml, 'SubscriptionsPending', String(pending));
  return withText(answer, setAttribute(xml, 'SubscriptionsDeleted', String(deleted)));
}

/** The word is no ARN; a pending subscription cannot be deleted by it, it goes by itself after 48 hours (same page as above). */
function unsubscribeNeedsArn({call}: Context): Answer | undefined {
  const arn = text(call.params['SubscriptionArn']);
  if (arn.split(':').length >= 6) return undefined;
  const message = `Invalid parameter: SubscriptionArn Reason: An ARN must have at least 6 elements, not ${arn.split(':').length}`;
  return errorAnswer(call, 'InvalidParameter', 400, message);
}

function unsubscribed({call, state}: Context, answer: Answer): Answer {
  state.subscriptions.removed(text(call.params['SubscriptionArn']));
  return answer;
}

function topicDeleted({call, state}: Context, answer: Answer): Answer {
  const topicArn = text(call.params['TopicArn']);
  state.subscriptions.topicRemoved(topicArn);
  state.dataProtection.delete(topicArn);
  return answer;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html; a topic without one answers without the element. */
function getDataProtection({call, state}: Context): Answer {
  const policy = state.dataProtection.get(text(call.params['ResourceArn']));
  return queryAnswer(
    call,
    policy === undefined ? '' : `<DataProtectionPolicy>${escapeXml(policy)}</DataProtectionPolicy>`,
  );
}

function putDataProtection({call, state}: Context): Answer {
  const policy = text(call.params['DataProtectionPolicy']);
  const topicArn = text(call.params['ResourceArn']);
  if (policy === '') state.dataProtection.delete(topicArn);
  else state.dataProtection.set(topicArn, policy);
  return queryAnswer(call, '');
}

/** An account that has left the sandbox: https://docs.aws.amazon.com/sns/latest/api/API_GetSMSSandboxAccountStatus.html */
function outOfSandbox({call}: Context): Answer {
  return queryAnswer(call, '<IsInSandbox>false</IsInSandbox>');
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSMSSandboxPhoneNumbers.html */
function noSandboxNumbers({call}: Context): Answer {
  return queryAnswer(call, '<PhoneNumbers/>');
}

/** A 10DLC: https://docs.aws.amazon.com/sns/latest/api/API_ListOriginationNumbers.html */
function oneOfUnitedStates({call}: Context): Answer {
  return queryAnswer(
    call,
    '<PhoneNumbers><member><PhoneNumber>+12025550100</PhoneNumber><Status>Active</Status><Iso2CountryCode>US</Iso2CountryCode>' +
      '<NumberCapabilities><member>SMS</member></NumberCapabilities></member></PhoneNumbers>',
  );
}

/** Sets `<entry><key>NAME</key><value>…</value></entry>` where the answer has it. */
function setAttribute(xml: string, name: string, value: string): string {
  const start = xml.indexOf(`<key>${name}</key>`);
  const from = xml.indexOf('<value>', start);
  const to = xml.indexOf('</value>', from);
  return start < 0 || from < 0 || to < 0 ? xml : `${xml.slice(0, from)}<value>${value}${xml.slice(to)}`;
}
