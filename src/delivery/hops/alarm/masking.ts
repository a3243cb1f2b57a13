/**
 * Data protection of a log group. What one of its identifiers finds is masked "at all egress points, including CloudWatch Logs Insights, metric
 * filters, and subscription filters", by the policy of the group and by that of the account together:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html.
 *
 * A filter loses nothing by it that asks only for what no identifier finds. Those of AWS are for credentials, addresses, numbers and names of
 * persons (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protect-sensitive-log-data-types.html): none is one word that AWS itself writes
 * into the record, such as the name of a call or of a service.
 */
import type {MetricFilter} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {ask, isNoFeature, type Context} from '../../context.js';
import {PASSES, every, unknown, unreadable, type Gate} from '../../gate.js';
import {foundGroup, groupRead, type TrailLog} from './trail-log.js';
import {findingWords, kindsOf, operationsOf, parseProtection, textsOf} from '../identifiers.js';

/** Members that hold one word of AWS's, without a digit, or true or false. */
const WORDS: ReadonlySet<string> = new Set([
  ...['eventName', 'eventSource', 'eventType', 'eventCategory', 'errorCode', 'readOnly', 'managementEvent'],
  ...['userIdentity.type', 'userIdentity.invokedBy', 'userIdentity.sessionContext.attributes.mfaAuthenticated'],
  ...['userIdentity.sessionContext.sessionIssuer.type', 'sessionCredentialFromConsole'],
]);

/**
 * Whether the group has protection, its description says. Where that could not be read, the policies themselves are: fresh records show that the
 * group is there, and not what a filter sees of them.
 *
 * @param asked members of the record that decide; null: any
 */
export function maskingGate(
  context: Context,
  log: TrailLog,
  {filter, asked}: {readonly filter: MetricFilter; readonly asked: readonly string[] | null},
): Gate {
  const {name, region, foreign} = log;
  const group = foundGroup(context, log);
  // What is absent or another account's, the gate of the group tells.
  const unread = group === null && !foreign && ask(context, groupRead(log)).status === 'unreadable';
  const own = unread || group?.dataProtectionStatus === 'ACTIVATED';
  const inherited = unread || group?.inheritedProperties?.includes('ACCOUNT_DATA_PROTECTION') === true;
  const ofGroup: Read<'logs:GetDataProtectionPolicy'> = {
    op: 'logs:GetDataProtectionPolicy',
    region,
    params: {logGroupIdentifier: name},
  };
  const ofAccount: Read<'logs:DescribeAccountPolicies'> = {
    op: 'logs:DescribeAccountPolicies',
    region,
    params: {policyType: 'DATA_PROTECTION_POLICY'},
  };
  const selectors = filter.metricTransformations.flatMap(({metricValue, dimensions = {}}) =>
    [metricValue, ...Object.values(dimensions)].filter((text) => text.startsWith('$')),
  );
  const fields = asked === null ? null : [...asked, ...selectors.map((text) => text.replace(/^\$\./, ''))];
  return every(
    own ? policiesGate(context, ofGroup, 'the log group', fields, unread) : PASSES,
    inherited ? policiesGate(context, ofAccount, 'the account', fields, unread) : PASSES,
  );
}

/** @param perhaps it is not known whether there is one at all */
function policiesGate(
  context: Context,
  read: Read<'logs:GetDataProtectionPolicy'> | Read<'logs:DescribeAccountPolicies'>,
  whose: string,
  fields: readonly string[] | null,
  perhaps: boolean,
): Gate {
  const answer = ask(context, read as Read<'logs:DescribeAccountPolicies'>);
  if (answer.status === 'unreadable' && !isNoFeature(answer)) return unreadable(read, answer);
  const texts = answer.status === 'known' ? [answer.value as string | readonly string[]].flat() : [];
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0 && perhaps) return PASSES;
  return written.length === 0
    ? unknown(`data protection of ${whose} is active, and its policy was not found`, 'open')
    : every(...written.map((text) => policyGate(text, whose, fields)));
}

function policyGate(text: string, whose: string, fields: readonly string[] | null): Gate {
  const policy = parseProtection(text);
  if (typeof policy === 'string') return unknown(`${policy.replace(/^its/, `${whose} has data protection, and its`)}`);
  return every(
    ...policy.statements.map((statement): Gate => {
      const found = operationsOf(statement);
      if (found.length > 0 && found.every((name) => name === 'Audit')) return PASSES;
      const kinds = kindsOf(statement);
      if (!found.includes('Deidentify') || kinds === null || kinds.length === 0)
        return unknown(
          `the data protection policy of ${whose} has a statement that this version does not know (${found.join(', ') || 'no operation'})`,
        );
      const words = findingWords(statement, policy.own);
      if (words.length > 0)
        return unknown(
          `the data protection policy of ${whose} masks what an expression of its own finds (${words.join(', ')}), which may be the name of a call; expressions are not followed`,
        );
      // The name of a Region has a digit, which an expression of one's own may find.
      const managed = textsOf(statement.DataIdentifier)?.every((one) => one.startsWith('arn:')) === true;
      const isWord = (field: string): boolean => WORDS.has(field) || (managed && field === 'awsRegion');
      const open = fields === null ? 'any text of the record' : fields.filter((field) => !isWord(field)).join(', ');
      return open === ''
        ? PASSES
        : unknown(
            `the data protection policy of ${whose} masks ${kinds.join(', ')}, and the filter depends on ${open}, where such data may stand`,
            'open',
          );
    }),
  );
}
