/**
 * How often SNS tries a web endpoint: https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html (three retries where
 * nothing else is said; 0 to 100 are allowed). Delivery policies apply to http and https alone.
 */

/** Retries that SNS makes by default. */
const DEFAULT_RETRIES = 3;

/** A topic's policy speaks of defaults under `http`; a subscription's speaks of itself. */
const KEYS = {
  topic: {retry: 'defaultHealthyRetryPolicy', throttle: 'defaultThrottlePolicy'},
  subscription: {retry: 'healthyRetryPolicy', throttle: 'throttlePolicy'},
} as const;

/** What is weak about a delivery policy, in words; null where nothing is; undefined where it cannot be read. */
export function deliveryWeakness(text: string, of: keyof typeof KEYS): string | null | undefined {
  if (text.trim() === '') return null;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const policy = of === 'topic' ? member(root, 'http') : root;
  if (typeof root !== 'object' || root === null) return undefined;
  const retries = member(member(policy, KEYS[of].retry), 'numRetries');
  const perSecond = member(member(policy, KEYS[of].throttle), 'maxReceivesPerSecond');
  if (typeof retries === 'number' && retries < DEFAULT_RETRIES) {
    return retries === 0
      ? 'a web endpoint that fails once is not tried again'
      : `a web endpoint that fails is tried again ${String(retries)} times, where SNS by default tries ${String(DEFAULT_RETRIES)}`;
  }
  // An attacker's script makes more than one IAM call a second.
  if (typeof perSecond === 'number' && perSecond <= 1)
    return `at most ${String(perSecond)} alert a second goes out to a web endpoint`;
  return null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

export function isWeb(protocol: string): boolean {
  return protocol === 'http' || protocol === 'https';
}
