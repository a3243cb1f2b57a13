/** For the tests; see `pictures.mjs`. */
export const PICTURES: readonly {readonly page: string; readonly until: string; readonly width: number}[];
export const SOURCES: string;
export function sample(page: string): Promise<string>;
export function sources(): Promise<Readonly<Record<string, string>>>;
