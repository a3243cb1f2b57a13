/** Where this project lives, in one place: `npm run docs` writes it into README.md, docs and examples. */
export const repository = 'iam-alert-guard/iam-alert-guard';

/** The major version that examples follow. */
export const major = 'v1';

/** `uses: OWNER/NAME@vN` of this Action, a clone and a checkout of it, whoever the owner is. */
const USES = /(\buses: )[\w.-]+\/iam-alert-guard@v\d+/g;
const CLONED = /(\bgit clone https:\/\/github\.com\/)[\w.-]+\/iam-alert-guard\b/g;
const CHECKED_OUT = /(\brepository: )[\w.-]+\/iam-alert-guard(\s+ref: )v\d+/g;

/** A workflow, or a page that shows one, with this repository and major version. */
export function ours(text: string): string {
  return text
    .replace(USES, `$1${repository}@${major}`)
    .replace(CLONED, `$1${repository}`)
    .replace(CHECKED_OUT, `$1${repository}$2${major}`);
}
