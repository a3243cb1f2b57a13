/**
 * Data protection policies of SNS topics and of log groups have one language: statements with identifiers of data, and what is done where one of
 * them finds something.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html
 */

export interface Statement {
  readonly DataDirection?: unknown;
  readonly Principal?: unknown;
  readonly DataIdentifier?: unknown;
  readonly Operation?: unknown;
}

/** An identifier of one's own: https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-custom-data-identifiers.html */
export interface OwnIdentifier {
  readonly Name?: unknown;
  readonly Regex?: unknown;
}

export interface ProtectionPolicy {
  readonly statements: readonly Statement[];
  readonly own: readonly OwnIdentifier[];
}

/** A text: why it cannot be read. */
export function parseProtection(text: string): ProtectionPolicy | string {
  let policy: {readonly Statement?: unknown; readonly Configuration?: {readonly CustomDataIdentifier?: unknown}} | null;
  try {
    policy = JSON.parse(text) as typeof policy;
  } catch {
    return 'its data protection policy is not JSON';
  }
  const statements = policy?.Statement;
  const own = policy?.Configuration?.CustomDataIdentifier;
  if (!Array.isArray(statements)) return 'its data protection policy has no list of statements';
  return {statements: statements as Statement[], own: Array.isArray(own) ? (own as OwnIdentifier[]) : []};
}

export function operationsOf({Operation: operation}: Statement): readonly string[] {
  return typeof operation === 'object' && operation !== null ? Object.keys(operation) : [];
}

export function textsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

/** Names of the kinds of data, without what is before them in an ARN. */
export function kindsOf({DataIdentifier: identifiers}: Statement): readonly string[] | null {
  return textsOf(identifiers)?.map((one) => one.slice(one.lastIndexOf('/') + 1)) ?? null;
}

/**
 * Names of identifiers of one's own by which the statement may find the name of a call or of who made it. Those of AWS are ARNs. An
 * expression of digits and of what stands between them finds no letter.
 */
export function findingWords(
  {DataIdentifier: identifiers}: Statement,
  own: readonly OwnIdentifier[],
): readonly string[] {
  return (textsOf(identifiers) ?? []).filter((one) => {
    if (one.startsWith('arn:')) return false;
    const regex = own.find(({Name}) => Name === one)?.Regex;
    return typeof regex !== 'string' || !(FINDS_DIGITS.test(regex) || FINDS_A_DIGIT.test(regex));
  });
}

/** Nothing but digits and what stands between them. */
const FINDS_DIGITS = /^(?:\\[d.-]|[\d\s[\](),|?*+$:_/-]|\{[\d,]+\}|\[(?!\^))*$/;

/** One word after the other, with a digit at least: so nothing of a name that has none and ends at a quotation mark. */
const FINDS_A_DIGIT =
  /^(?:\\-|[\w: /-])*(?:\\d|\[0-9\])(?:\+|\{[1-9]\d*(?:,\d*)?\})?(?:\\d|\\-|\[0-9\]|[\w: /-]|\+|\{[1-9]\d*(?:,\d*)?\})*$/;
