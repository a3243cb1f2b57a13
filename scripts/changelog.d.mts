/** For the tests; `changelog.mjs` itself has to run on Node alone, before anything is installed. */
export function dated(text: string, version: string, date: string): string;
export function sectionOf(text: string, version: string): string | null;
