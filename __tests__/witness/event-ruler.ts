/**
 * AWS's own engine, event-ruler, which EventBridge and SNS filter policies run on (https://github.com/aws/event-ruler). It is fetched with
 * Maven when it is first asked for, and run with Java 17 or later; where either is missing, or nothing can be fetched, the reason is told.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const VERSION = '1.8.1';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const JARS = fileURLToPath(new URL(`../../node_modules/.cache/event-ruler-${VERSION}`, import.meta.url));

export type Answer = 'true' | 'false' | 'invalid';
export interface EventRuler {
  /** The engine's answers to pairs of a pattern's text and an event's text. */
  ask(questions: readonly (readonly [pattern: string, event: string])[]): readonly Answer[];
}

/** The engine, or why it cannot be had. */
export function eventRuler(): EventRuler | {readonly missing: string} {
  try {
    execFileSync('java', ['-version'], {stdio: 'ignore'});
  } catch {
    return {missing: 'there is no Java'};
  }
  try {
    fetchJars();
  } catch {
    return {missing: 'Maven cannot fetch it'};
  }
  const path = readdirSync(JARS)
    .map((jar) => join(JARS, jar))
    .join(delimiter);
  return {
    ask(questions) {
      const input = questions.map((question) => JSON.stringify(question)).join('\n');
      const output = execFileSync('java', ['-cp', path, join(HERE, 'Witness.java')], {
        input,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return output.trimEnd().split('\n') as Answer[];
    },
  };
}

/** A folder that is there is whole: it is made under another name. */
function fetchJars(): void {
  if (existsSync(JARS)) return;
  const making = `${JARS}.${process.pid}`;
  mkdirSync(making, {recursive: true});
  try {
    const pom = join(HERE, 'pom.xml');
    const goal = 'dependency:copy-dependencies';
    execFileSync('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${making}`], {
      stdio: 'ignore',
      timeout: 90_000,
    });
    renameSync(making, JARS);
  } finally {
    rmSync(making, {recursive: true, force: true});
  }
}
