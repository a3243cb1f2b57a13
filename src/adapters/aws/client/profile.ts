/** Why there are no credentials, where the SDK says only that there are none: a profile that is named and not there. */
import {readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {Refusal} from '../../../ports/fleet.js';
import {oneLine} from '../errors.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface MissingProfile {
  readonly name: string;
  /** One line: where it was looked for. */
  readonly said: string;
}

/** The same refusal; where the profile is missing, it says so. */
export async function namingProfile(refusal: Refusal, missing: () => Promise<MissingProfile | null>): Promise<Refusal> {
  if (refusal.trouble?.kind !== 'no-credentials') return refusal;
  const profile = await missing();
  if (profile === null) return refusal;
  return {...refusal, message: oneLine(profile.said), trouble: {kind: 'unknown-profile', name: profile.name}};
}

/**
 * The profile and the files it is looked for in, as AWS documents them:
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html, https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 *
 * @returns null where no profile is named, or the one that is named exists
 */
export async function missingProfile(env: Env): Promise<MissingProfile | null> {
  const profile = env['AWS_PROFILE'];
  if (profile === undefined || profile === '') return null;
  const files = [
    {path: env['AWS_CONFIG_FILE'], usual: 'config'},
    {path: env['AWS_SHARED_CREDENTIALS_FILE'], usual: 'credentials'},
  ].map(({path, usual}) => ({
    path: path || join(homedir(), '.aws', usual),
    // The home folder of a machine is nobody's business in a report.
    said: path || `~/.aws/${usual}`,
  }));
  const texts = await Promise.all(files.map(({path}) => readFile(path, 'utf8').catch(() => '')));
  if (texts.some((text) => sections(text).includes(profile))) return null;
  return {name: profile, said: `profile \`${profile}\` is not in ${files.map(({said}) => said).join(' or ')}`};
}

/** `[nosuch]` in the credentials file, `[profile nosuch]` in the other. */
function sections(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name] = /^\s*\[([^\]]*)\]/.exec(line) ?? [];
    return name === undefined
      ? []
      : [
          name
            .trim()
            .replace(/^profile\s+/, '')
            .replace(/^(["'])(.*)\1$/, '$2'),
        ];
  });
}
