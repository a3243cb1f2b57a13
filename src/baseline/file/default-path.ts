/** Where the baseline stands unless somebody says otherwise: relative to the root of the repository. */
export const DEFAULT_BASELINE = '.github/iam-alerts.yml';

/**
 * What to do about an empty baseline. Where it is known which file a run reads, its name and the options of the run are put in: this command
 * overwrites nothing.
 */
export const EMPTY_HINT = 'write a baseline with: iam-alert-guard init';
