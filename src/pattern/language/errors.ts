/** What this library refuses, and nothing else: whatever another class of error says here is a defect of ours. */

/** A pattern that EventBridge (or SNS) would refuse, or that is beyond the limits stated in `limits.ts`. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  /**
   * @param reason what is wrong, in words
   * @param path JSON path of the fault, e.g. `$.detail.eventName[0]`
   */
  constructor(
    readonly reason: string,
    readonly path: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** An event (or message body) that is not a JSON object. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

/** A JSON path step: `.name` where the name is plain, `["..."]` where it is not. */
export function step(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return isPlainName(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function isPlainName(key: string): boolean {
  if (key.length === 0 || key.length > 100) return false;
  for (const c of key) {
    const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || '_-$'.includes(c);
    if (!plain) return false;
  }
  return true;
}
