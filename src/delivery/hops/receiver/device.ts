/**
 * Apps and phones behind a topic. SNS switches an endpoint off when the service of the phone tells it that the token is dead
 * (https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html: Enabled), and sends no text to a number that opted out
 * (https://docs.aws.amazon.com/sns/latest/dg/sms_manage.html).
 */
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';

export function applicationGate(context: Context, arn: string): Gate {
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
  if (enabled === 'true') return PASSES;
  return enabled === 'false'
    ? blocks('SNS has switched the endpoint off, as it does when the token of the device is no longer valid')
    : vouched(context, arn, unknown(`SNS does not say whether the endpoint ${arn} is enabled`, 'undocumented'));
}

/**
 * While an account is in the SMS sandbox of a Region, texts go to verified numbers alone:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html
 */
export function phoneGate(context: Context, phoneNumber: string, topicArn: string): Gate {
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
  return every(stopped, sandbox);
}

function verifiedGate(context: Context, phoneNumber: string, region: string): Gate {
  return gateOf(context, {op: 'sns:ListSMSSandboxPhoneNumbers', region, params: {}}, (numbers) =>
    numbers.some((one) => one.PhoneNumber === phoneNumber && one.Status === 'Verified')
      ? PASSES
      : blocks(`the account is in the SMS sandbox of ${region}, and the number is not verified there`),
  );
}
