/** What `trace` says of a call that need not alert, and of rules that are there for other events. */
import {describe, expect, it} from '@jest/globals';
import {trace} from '../../src/commands/trace.js';
import {UsageError} from '../../src/errors.js';
import {traceRequest} from '../../src/request/terminal.js';
import {home, rule, topicOf} from '../support/account.js';
import {policy} from '../support/policies.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {changedBaseline, world, type World} from '../support/world.js';

async function told(account: World, event: string): Promise<string> {
  let text = '';
  const outside = {
    ...{version: 'test', env: {}, prompt: null},
    files: filesIn(new Map([['b.yml', changedBaseline()]])),
    host: {...silentHost(), report: async (one: string) => void (text += one)},
    openAws: () => readOnly(account, []),
    openGitHub: async () => null,
  };
  const request = traceRequest({event, baseline: 'b.yml', format: 'text'});
  await trace(request, outside, '/', (async function* () {})());
  return text;
}

describe('trace', () => {
  it('says first that a call need not alert', async () => {
    expect(await told(world(), 'iam:ListUsers')).toMatch(/^The baseline does not require an alert on iam:ListUsers/);
    expect(await told(world(), 'iam:CreateUser')).not.toContain('does not require');
  });

  it('draws a healthy rule for other events without the mark of a failure', async () => {
    const account = world((one) => {
      topicOf(one).attributes['Policy'] = policy();
      home(one).rules.push(rule('logins', {source: ['aws.iam'], detail: {eventName: ['DeleteUser']}}));
    });
    const text = await told(account, 'iam:CreateUser');
    expect(text).toMatch(/Another rule, which does not match this event\n {2}- rule +\S+logins: the pattern/);
    expect(text).toMatch(/✗ topic .*the topic policy does not allow sns:Publish/);
    expect(text).not.toContain('no declared recipient ✗');
  });

  it('refuses a call of another service in plain words', async () => {
    const refused = told(world(), 'ec2:RunInstances');
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/ec2:RunInstances/);
    await expect(refused).rejects.not.toThrow(/no such file/);
  });
});
