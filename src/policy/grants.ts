/**
 * Grants of a KMS key, as resource policies that count beside the policy of the key: "grants are considered along with key policies and IAM
 * policies", and one "can allow access to a KMS key, but not deny access"
 * (https://docs.aws.amazon.com/kms/latest/developerguide/grants.html).
 */

/** An entry of ListGrants, without names and dates: https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantListEntry.html */
export interface Grant {
  /** The ARN of a role, user, account or session. A grant that a service made may have the name of the service here. */
  readonly GranteePrincipal?: string;
  readonly GranteeServicePrincipal?: string;
  /** `Decrypt`, `GenerateDataKey`, ... */
  readonly Operations: readonly string[];
  readonly Constraints?: {
    readonly EncryptionContextSubset?: Readonly<Record<string, string>>;
    readonly EncryptionContextEquals?: Readonly<Record<string, string>>;
    readonly SourceArn?: string;
  };
}

/**
 * The text of a policy that allows what a grant allows; null of one that names nobody. `SourceArn` "is effectively the same as having the
 * aws:SourceArn global condition key in the grant", and constraints of the encryption context "don't apply" to DescribeKey
 * (https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html). In a constraint "the key in each key-value pair is not case
 * sensitive": https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantConstraints.html.
 */
export function grantAsPolicy(grant: Grant): string | null {
  const principal = granteeOf(grant);
  if (principal === null) return null;
  const {EncryptionContextSubset: subset = {}, EncryptionContextEquals: equal, SourceArn} = grant.Constraints ?? {};
  const context = Object.entries({...subset, ...equal}).map(
    ([key, value]) => [`kms:EncryptionContext:${key}`, value] as const,
  );
  const source = SourceArn === undefined ? {} : {'aws:SourceArn': SourceArn};
  const all = {
    StringEquals: {...source, ...Object.fromEntries(context)},
    ...(equal === undefined
      ? {}
      : {'ForAllValues:StringEqualsIgnoreCase': {'kms:EncryptionContextKeys': Object.keys({...subset, ...equal})}}),
  };
  const allow = (operations: readonly string[], Condition: object): readonly object[] =>
    operations.length === 0
      ? []
      : [
          {
            ...{Effect: 'Allow', Principal: principal, Resource: '*', Condition},
            Action: operations.map((operation) => `kms:${operation}`),
          },
        ];
  const Statement = [
    ...allow(
      grant.Operations.filter((operation) => operation !== 'DescribeKey'),
      all,
    ),
    ...allow(
      grant.Operations.filter((operation) => operation === 'DescribeKey'),
      {StringEquals: source},
    ),
  ];
  // By the older version, in which nothing is a variable: the texts of a grant are texts.
  return JSON.stringify({Version: '2008-10-17', Statement});
}

/** A grant has one grantee, and none that stands for several: `*` in one is no wildcard. */
function granteeOf({GranteeServicePrincipal: service, GranteePrincipal: named}: Grant): object | null {
  const name = service ?? named ?? '';
  if (name === '' || /[*?]/.test(name)) return null;
  return service !== undefined || /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(name) ? {Service: name} : {AWS: name};
}
