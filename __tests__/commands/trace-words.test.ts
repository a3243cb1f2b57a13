/** What `trace` says of a call that need not alert, and of rules that are there for other events. */
import {describe, expect, it} from '@jest/globals';
import {trace} from '../../src/commands/trace.js';
import {UsageError} from '../../src/errors.js';
import {traceRequest} from '../../src/request/terminal.js';
import {home, refuse, rule, topicOf} from '../support/account.js';
import {policy} from '../support/policies.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {changedBaseline, world, type BaselineChange, type World} from '../support/world.js';

async function told(account: World, event: string, baseline: BaselineChange = {}): Promise<string> {
  let text = '';
  const outside = {
    ...{version: 'test', env: {}, prompt: null},
    files: filesIn(new Map([['b.yml', changedBaseline(baseline)]])),
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
    expect(await told(world(), 'iam:ListUsers')).toMatch(/^The baseline does not require an alert on iam:ListUsers/m);
    expect(await told(world(), 'iam:CreateUser')).not.toContain('does not require');
  });

  it('says first that the baseline lets such an event stay silent', async () => {
    const events = {include: ['iam:CreateUser', 'iam:DeleteUser'], except: [{detail: {eventName: ['CreateUser']}}]};
    const text = await told(world(), 'iam:CreateUser', {events});
    expect(text).toMatch(/^The baseline lets events like this one stay silent \(events\.except\)/m);
    expect(await told(world(), 'iam:DeleteUser', {events})).not.toContain('stay silent');
  });

  it('draws a healthy rule for other events without the mark of a failure', async () => {
    const account = world((one) => {
      topicOf(one).attributes['Policy'] = policy();
      home(one).rules.push(rule('logins', {source: ['aws.iam'], detail: {eventName: ['DeleteUser']}}));
    });
    const text = await told(account, 'iam:CreateUser');
    expect(text).toMatch(/Another rule, which does not match this event\n {2}- rule +\S+logins:\s+the pattern/);
    expect(text).toMatch(/✗ topic\s.*the topic policy does not allow\s+sns:Publish/s);
    expect(text).not.toContain('no declared recipient ✗');
  });

  it('says first what it comes to, and what is not known as not known', async () => {
    expect(await told(world(), 'iam:CreateUser')).toMatch(
      /^This event would reach 2 of 2 declared recipients\.\n\nTrails\n {2}✓/,
    );
    const denied = await told(
      world((account) => refuse(account, 'cloudtrail:DescribeTrails')),
      'iam:CreateUser',
    );
    expect(denied).toMatch(/^It is not known whether this event would reach the 2 declared recipients\.\n/);
    expect(denied).toMatch(/Trails\n {2}\? not known: cloudtrail:DescribeTrails in us-east-1 was denied/);
    const half = await told(
      world((account) => refuse(account, 'sqs:GetQueueAttributes')),
      'iam:CreateUser',
    );
    expect(half).toMatch(/^This event would reach 1 of 2 declared recipients; for 1 it is not known\.\n/);
    const none = await told(
      world((account) => void (account.trails = [])),
      'iam:CreateUser',
    );
    expect(none).toMatch(/^This event would reach 0 of 2 declared recipients\.\n\nTrails\n {2}✗ no trail: /);
  });

  it('breaks its lines where those of a report break', async () => {
    const account = world((one) => void (topicOf(one).attributes['Policy'] = policy()));
    for (const line of (await told(account, 'iam:CreateUser')).split('\n'))
      expect(line.length > 100 ? line.trim().split(' ').length : 0).toBeLessThanOrEqual(3);
  });

  it('refuses a call of another service in plain words', async () => {
    const refused = told(world(), 'ec2:RunInstances');
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/ec2:RunInstances/);
    await expect(refused).rejects.not.toThrow(/no such file/);
  });
});
