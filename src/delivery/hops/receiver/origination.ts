/**
 * What a text to a phone in the United States is sent from. "To send SMS messages, you need an origination identity", and in the United States that
 * is a number: a 10DLC, a toll-free number or a short code, each registered; telecom providers there support no others since June 2021, and there are
 * no sender IDs (https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-sms-get-set-up-identities.html,
 * https://docs.aws.amazon.com/sns/latest/dg/channels-sms-awssupport-long-code.html). Of other countries it is known which ones have
 * registrations, and not what the account has there.
 */
import type {OriginationNumber} from '../../../snapshot/nouns.js';
import {gateOf, type Context} from '../../context.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';

/**
 * Area codes behind +1 that are not of the United States: Canada, the Caribbean, and territories with a country code of their own in ISO 3166.
 * https://www.nanpa.com/numbering/area-codes
 */
const ABROAD: ReadonlySet<string> = new Set(
  // Canada.
  (
    '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 514 519 548 579 581 584 587 ' +
    '600 604 613 622 633 639 644 647 655 672 677 683 688 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942 ' +
    // The Caribbean and Bermuda.
    '242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876 ' +
    // American Samoa, Guam, the Northern Marianas, Puerto Rico, the Virgin Islands.
    '340 670 671 684 787 939'
  ).split(' '),
);

export function isOfUnitedStates(phoneNumber: string): boolean {
  const digits = phoneNumber.replace(/[^+\d]/g, '');
  return /^\+1\d{10}$/.test(digits) && !ABROAD.has(digits.slice(2, 5));
}

/** Passes for what is of another country: nothing is asked for it. */
export function originationGate(context: Context, phoneNumber: string, region: string): Gate {
  if (!isOfUnitedStates(phoneNumber)) return PASSES;
  return gateOf(context, {op: 'sns:ListOriginationNumbers', region, params: {}}, (numbers) =>
    sentFrom(numbers.filter(isForTexts), region),
  );
}

function isForTexts({
  Iso2CountryCode: country,
  NumberCapabilities: capabilities = ['SMS'],
}: OriginationNumber): boolean {
  return country?.toUpperCase() === 'US' && capabilities.includes('SMS');
}

/** States of numbers, as AWS End User Messaging has them: https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_PhoneNumberInformation.html */
const IDLE = ['PENDING', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED'];

function sentFrom(numbers: readonly OriginationNumber[], region: string): Gate {
  const states = numbers.map(({Status = ''}) => Status.toUpperCase());
  if (states.includes('ACTIVE')) return PASSES;
  const open = states.find((state) => !IDLE.includes(state));
  if (open !== undefined)
    return unknown(
      `the origination number for the United States is in the state ${open}, which this version does not know`,
    );
  return blocks(
    numbers.length === 0
      ? `the account has no origination number for the United States in ${region}, and SNS sends no texts there without one`
      : `no origination number for the United States in ${region} is active (${states.join(', ').toLowerCase()})`,
  );
}

/**
 * Country codes with a registration of sender IDs. "All countries with sender ID registration requirements have self-service registration
 * forms" (https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-features-senders-request.html), but some of them are optional
 * (https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations.html). Their list:
 * https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.html
 */
const REGISTERING: Readonly<Record<string, string>> = {
  ...{7: 'Russia or Kazakhstan', 20: 'Egypt', 34: 'Spain', 43: 'Austria', 44: 'the United Kingdom', 61: 'Australia'},
  ...{
    62: 'Indonesia',
    63: 'the Philippines',
    65: 'Singapore',
    66: 'Thailand',
    84: 'Vietnam',
    90: 'Turkey',
    91: 'India',
  },
  ...{94: 'Sri Lanka', 254: 'Kenya', 260: 'Zambia', 353: 'Ireland', 358: 'Finland', 375: 'Belarus', 962: 'Jordan'},
  ...{965: 'Kuwait', 966: 'Saudi Arabia', 971: 'the United Arab Emirates', 974: 'Qatar'},
};

/** The country of the number, where AWS lists a registration of sender IDs for it. */
export function registeringCountry(phoneNumber: string): string | null {
  const digits = phoneNumber.replace(/[^+\d]/g, '');
  // No country code begins with another one.
  const code = digits.startsWith('+') ? Object.keys(REGISTERING).find((one) => digits.startsWith(one, 1)) : undefined;
  return code === undefined ? null : (REGISTERING[code] ?? null);
}
