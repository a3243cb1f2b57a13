/**
 * Where this project's pages are readable by whoever has no clone of it: those of main, which are there before and after each release.
 * `scripts/lib/repository.ts` has the same name, for the files that are generated.
 */
export const PAGES = 'https://github.com/iam-alert-guard/iam-alert-guard/blob/main/';
