/**
 * Apps and phones behind a topic. SNS switches an endpoint off when the service of the phone tells it that the token is dead
 * (https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html: Enabled), and sends no text to a number that opted out
 * (https://docs.aws.amazon.com/sns/latest/dg/sms_manage.html).
 */
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {originationGate} from './origination.js';

/**
 * "The following Amazon SNS features are not yet available in the Beijing and Ningxia Regions: Mobile push notifications, SMS messaging":
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/sns.html
 */
function inChina({partition}: Context, feature: string): Gate {
  return partition === 'aws-cn' ? blocks(`Amazon SNS has no ${feature} in the Regions of China`) : PASSES;
}

export function applicationGate(context: Context, arn: string): Gate {
  const china = inChina(context, 'mobile push notifications');
  if (china.state === 'blocks') return china;
  const parsed = parseArn(arn);
  if (parsed === null || !parsed.resource.startsWith('endpoint/')) return PASSES;
  const read: Read<'sns:GetEndpointAttributes'> = {
    op: 'sns:GetEndpointAttributes',
    region: parsed.region,
    params: {EndpointArn: arn},
  };
  const answer = ask(context, read);
  if (answer.status === 'unreadable') return vouched(context, arn, unreadable(read, answer));
  if (answer.status === 'absent') return blocks(`the endpoint ${arn} does not exist`);
  const enabled = answer.value['Enabled']?.toLowerCase();
  if (enabled === 'true') return vouched(context, arn, platformGate(context, arn));
  return enabled === 'false'
    ? blocks('SNS has switched the endpoint off, as it does when the token of the device is no longer valid')
    : vouched(context, arn, unknown(`SNS does not say whether the endpoint ${arn} is enabled`, 'undocumented'));
}

/** Google took its older interface out of service on 20 June 2024: https://docs.aws.amazon.com/sns/latest/dg/sns-fcm-authentication-methods.html */
const FIREBASE_KEYS_ENDED = '2024-06-20';

/**
 * What SNS comes to the service of the phones with. It switches no endpoint off where that is no longer taken
 * (https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html).
 */
function platformGate(context: Context, endpoint: string): Gate {
  // `endpoint/GCM/app/ID` is of `app/GCM/app`.
  const PlatformApplicationArn = endpoint.replace(':endpoint/', ':app/').split('/').slice(0, 3).join('/');
  const read: Read<'sns:GetPlatformApplicationAttributes'> = {
    op: 'sns:GetPlatformApplicationAttributes',
    region: parseArn(endpoint)?.region ?? context.eventRegion,
    params: {PlatformApplicationArn},
  };
  const answer = ask(context, read);
  if (answer.status === 'unreadable') return unreadable(read, answer);
  if (answer.status === 'absent') return blocks(`the platform application ${PlatformApplicationArn} does not exist`);
  const {AuthenticationMethod: method = '', AppleCertificateExpiryDate: expires} = answer.value;
  if (
    PlatformApplicationArn.includes(':app/GCM/') &&
    method.toLowerCase() === 'key' &&
    context.now > FIREBASE_KEYS_ENDED
  )
    return blocks(
      'its platform application signs in to Firebase with a key, which Google does not take since June 2024',
    );
  if (expires === undefined) return PASSES;
  const end = Date.parse(expires);
  if (Number.isNaN(end)) return unknown(`SNS gives the end of Apple's certificate as ${expires}`, 'open');
  return end > Date.parse(context.now)
    ? PASSES
    : blocks(`the certificate of its platform application for Apple expired at ${expires}`);
}

/**
 * While an account is in the SMS sandbox of a Region, texts go to verified numbers alone:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html
 */
export function phoneGate(context: Context, phoneNumber: string, topicArn: string): Gate {
  const china = inChina(context, 'SMS messaging');
  if (china.state === 'blocks') return china;
  const region = parseArn(topicArn)?.region ?? context.eventRegion;
  const stopped = gateOf(
    context,
    {op: 'sns:CheckIfPhoneNumberIsOptedOut', region, params: {phoneNumber}},
    ({isOptedOut}) => (isOptedOut ? blocks('the number has opted out of texts from this account') : PASSES),
  );
  const sandbox = gateOf(
    context,
    {op: 'sns:GetSMSSandboxAccountStatus', region, params: {}},
    ({IsInSandbox: inside}) => (inside ? verifiedGate(context, phoneNumber, region) : PASSES),
  );
  return every(stopped, sandbox, originationGate(context, phoneNumber, region));
}

function verifiedGate(context: Context, phoneNumber: string, region: string): Gate {
  return gateOf(context, {op: 'sns:ListSMSSandboxPhoneNumbers', region, params: {}}, (numbers) =>
    numbers.some((one) => one.PhoneNumber === phoneNumber && one.Status === 'Verified')
      ? PASSES
      : blocks(`the account is in the SMS sandbox of ${region}, and the number is not verified there`),
  );
}
