/** A profile that is named and is in no file is told from no credentials at all. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from '@jest/globals';
import {missingProfile} from '../../../src/adapters/aws/client/profile.js';

describe('a profile that is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  const config = join(folder, 'config');
  const credentials = join(folder, 'credentials');
  writeFileSync(
    config,
    '[default]\nregion = us-east-1\n\n  [profile work]\r\nregion = us-east-1\n[profile "two words"]\n',
  );
  writeFileSync(credentials, '[plain]\naws_access_key_id = x\n');
  const env = (AWS_PROFILE?: string): Record<string, string | undefined> => ({
    AWS_PROFILE,
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: credentials,
  });

  it.each([undefined, '', 'default', 'work', 'plain', 'two words'])('exists, or none is named: %j', async (name) => {
    expect(await missingProfile(env(name))).toBeNull();
  });

  it.each(['nosuch', 'wor', 'profile work'])('does not exist: %j', async (name) => {
    expect(await missingProfile(env(name))).toEqual({
      name,
      said: `profile \`${name}\` is not in ${config} or ${credentials}`,
    });
  });

  it('is looked for in files that are not there', async () => {
    const none = {...env('work'), AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: ''};
    expect(await missingProfile({...none, AWS_PROFILE: 'surely-no-such-profile'})).toMatchObject({
      said: expect.stringContaining('or ~/.aws/credentials'),
    });
  });
});
