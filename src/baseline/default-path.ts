/** Where the baseline stands unless somebody says otherwise: relative to the root of the repository. */
export const DEFAULT_BASELINE = '.github/iam-alerts.yml';
