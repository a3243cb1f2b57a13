import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {ENDPOINT_VARIABLE, freePort, PYTHON_VARIABLE, startMoto} from '../../stand-in/moto.js';
import {MINISTACK_VARIABLE, startMinistack} from '../../stand-in/ministack.js';
import {deliveryFrom, standInFrom, startStandIn} from '../../stand-in/start.js';

describe('provisioning moto', () => {
  it('says which endpoint does not answer', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    expect(await startMoto({env: {[ENDPOINT_VARIABLE]: endpoint}})).toEqual({
      unavailable: `${ENDPOINT_VARIABLE}=${endpoint} does not answer`,
    });
  });

  it('says why no Python could do it, and does not hang or throw', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
    try {
      const env = {[PYTHON_VARIABLE]: join(folder, 'no-python')};
      const outcome = await startStandIn({env, venv: join(folder, 'venv')});
      expect(outcome).toHaveProperty('unavailable', expect.stringContaining('ENOENT'));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('gives up on an interpreter that only ends', async () => {
    const outcome = await startMoto({env: {[PYTHON_VARIABLE]: process.execPath}, venv: join(tmpdir(), 'never-made')});
    expect(outcome).toHaveProperty('unavailable');
  });
});

describe('provisioning MiniStack', () => {
  it('says which endpoint does not answer', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}/`;
    expect(await startMinistack({env: {[MINISTACK_VARIABLE]: endpoint}})).toEqual({
      unavailable: `${MINISTACK_VARIABLE}=${endpoint} does not answer`,
    });
  });

  it('says why no Python could do it, and does not hang or throw', async () => {
    const env = {[PYTHON_VARIABLE]: join(tmpdir(), 'no-python')};
    const outcome = await startMinistack({env, venv: join(tmpdir(), 'never-made')});
    expect(outcome).toHaveProperty('unavailable', expect.stringContaining('ENOENT'));
  });
});

describe('the stand-in of the environment', () => {
  it('is found by its variable', () => {
    expect(standInFrom({})).toBeUndefined();
    expect(standInFrom({IAM_ALERT_GUARD_STAND_IN: 'http://127.0.0.1:1'})?.endpoint).toBe('http://127.0.0.1:1');
    expect(deliveryFrom({})).toBeUndefined();
    expect(deliveryFrom({IAM_ALERT_GUARD_STAND_IN_DELIVERY: 'http://127.0.0.1:2'})?.endpoint).toBe(
      'http://127.0.0.1:2',
    );
  });
});
