/** The credentials of a role: had once for all reads of an account, again before they end, and never again where the role is refused. */
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';
import {kept} from '../../../src/adapters/aws/fleet.js';

const MINUTE = 60_000;

const clock = Date.now;
let now = 0;
beforeEach(() => {
  now = Date.parse('2026-11-30T09:00:00Z');
  Date.now = () => now;
});
afterEach(() => void (Date.now = clock));

/** Each answer in its turn: minutes that the credentials last, or the name of an error. */
function exchanging(...answers: readonly (number | string)[]) {
  let asked = 0;
  const provider = kept(async () => {
    const answer = answers[asked++] ?? 60;
    if (typeof answer === 'string') throw Object.assign(new Error(answer), {name: answer});
    return {
      accessKeyId: `key ${String(asked)}`,
      secretAccessKey: 's',
      expiration: new Date(Date.now() + answer * MINUTE),
    };
  });
  const key = async (): Promise<string> => {
    try {
      return (await provider()).accessKeyId;
    } catch (error) {
      return (error as Error).name;
    }
  };
  return {key, asked: () => asked};
}

describe('credentials of a role', () => {
  it('are had once, however many reads ask at the same time', async () => {
    const {key, asked} = exchanging(60);
    expect(await Promise.all(Array.from({length: 16}, key))).toEqual(Array<string>(16).fill('key 1'));
    expect([await key(), asked()]).toEqual(['key 1', 1]);
  });

  it('are had again five minutes before they end', async () => {
    const {key, asked} = exchanging(60, 60);
    await key();
    now += 54 * MINUTE;
    expect(await key()).toBe('key 1');
    now += 2 * MINUTE;
    expect(await Promise.all([key(), key()])).toEqual(['key 2', 'key 2']);
    expect(asked()).toBe(2);
  });

  it('that are refused are not asked for again', async () => {
    const {key, asked} = exchanging('CredentialsProviderError', 60);
    expect([await key(), await key(), asked()]).toEqual(['CredentialsProviderError', 'CredentialsProviderError', 1]);
  });

  it('that could not be had for a moment are asked for again', async () => {
    const {key} = exchanging('ThrottlingException', 60);
    expect([await key(), await key()]).toEqual(['ThrottlingException', 'key 2']);
  });
});
