/** Folders that a test writes into: repositories as a runner checks them out, gone when the file's tests are over. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from '@jest/globals';
import {BASELINE_PATH} from '../../stand-in/demo/stage.js';

export {BASELINE_PATH};

const made: string[] = [];

/** To be called once at the top of a test file. */
export function removeWorkspaces(): void {
  afterAll(() => Promise.all(made.splice(0).map((folder) => rm(folder, {recursive: true, force: true}))));
}

/** A folder with these files; `baseline` is short for the file at its default place. Answers its path. */
export async function workspace(
  baseline: string | Uint8Array | null,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
  made.push(folder);
  const all: [string, string | Uint8Array][] = Object.entries(files);
  if (baseline !== null) all.push([BASELINE_PATH, baseline]);
  for (const [name, content] of all) {
    const path = join(folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, content);
  }
  return folder;
}

/** An object as a baseline file holds it: JSON is YAML, one member a line, so that every one of them has a place. */
export function asFile(baseline: unknown): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** The line (from 1) of the first that holds this text. */
export function lineOf(file: string, text: string): number {
  const at = file.split('\n').findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no line holds ${text}`);
  return at + 1;
}
