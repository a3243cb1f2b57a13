/**
 * What GitHub and its runner accept, and the share of it that a report takes. A number without a page behind it names what it
 * was observed on. Sizes are bytes of UTF-8 unless said otherwise.
 */
export const LIMITS = {
  /**
   * A job summary may hold 1 MiB a step; above it the upload fails with an error annotation and the summary is lost.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
   */
  summaryBytes: 900 * 1024,
  /**
   * The REST API refuses a comment or an issue body over 65,536 characters ("body is too long"); the limit is stated in its error
   * text. Counted in bytes, which are never fewer than characters, with room for the marker.
   */
  commentBytes: 60_000,
  /** Titles of issues: the API refuses more than 256 characters. */
  issueTitleChars: 200,
  /**
   * The runner keeps ten annotations of each level a step and drops the rest without a word:
   * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations. Nine, and one that says how many more there are.
   */
  annotationsPerLevel: 9,
  annotationChars: 4_000,
  annotationTitleChars: 120,
  /**
   * Code scanning keeps the 5,000 most severe results of a run and refuses files of more than 25,000:
   * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
   */
  sarifResults: 5_000,
  sarifRules: 25_000,
  /** Rule names, descriptions and tags: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
  sarifNameChars: 255,
  sarifDescriptionChars: 1_024,
  sarifTags: 10,
  /** Our own choice: no message is readable beyond it. */
  sarifMessageChars: 8_000,
  /** Our own choice: one piece of somebody else's text in a sentence, a table cell, a line. */
  textChars: 1_000,
  codeChars: 300,
  /** Our own choice: lines of one fenced block or one step's diff. */
  blockLines: 120,
  /** Our own choice: a picture with more links than this is no picture. */
  pictureNodes: 40,
  /** Our own choice: entries of history in a tracking issue. */
  historyEntries: 10,
} as const;
