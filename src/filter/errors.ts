/** What this library refuses, and AWS's limits. */

/** A filter pattern that CloudWatch Logs would refuse, or that its pages do not describe. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  /**
   * @param reason what is wrong, in words
   * @param at where, in characters from 0
   */
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(`character ${at + 1}: ${reason}`);
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html ("filterPattern"). */
export const MAX_FILTER_LENGTH = 1024;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html ("Quotas"). */
export const MAX_REGEX = 2;

/** "one wildcard selector" to a property selector, three to a pattern: same page, JSON filter patterns. */
export const MAX_WILDCARD_SELECTORS = 3;
