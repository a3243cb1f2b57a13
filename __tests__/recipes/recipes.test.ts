/** The recipes are executed: what their template makes is in sync with their baseline, and the services take what it sends. */
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {renderInput, sampleEvents, type Event} from '../../src/delivery/message/index.js';
import {judgeSnapshot} from '../accounts/case.js';
import {home} from '../support/account.js';
import {snapshotOf} from '../support/world.js';
import {startServices, type Services} from './services.js';
import {accountWith, readTemplate} from './stack.js';

const FOLDER = fileURLToPath(new URL('../../docs/recipes/', import.meta.url));
/** Which service a page is for. */
const SERVICE: Readonly<Record<string, string>> = {
  'slack.md': 'slack',
  'pagerduty.md': 'pagerduty',
  'jira.md': 'jira',
  'servicenow.md': 'servicenow',
  'chat-channel.md': 'chat',
  'lambda.md': 'lambda',
  'siem.md': 'siem',
};
const pages = Object.keys(SERVICE);

/** What the connection adds, as a secret. */
const ADDED: Readonly<Record<string, object>> = {pagerduty: {routing_key: '0'.repeat(32)}};

function block(page: string, heading: string): string {
  const section = page.split(`## ${heading}\n`)[1] ?? '';
  return section.split('```')[1]?.replace(/^\w+\n/, '') ?? '';
}

const OF = {eventName: 'CreateUser', account: '111122223333', region: 'us-east-1', partition: 'aws'};
const SHOWN = sampleEvents(OF).find(({shape}) => shape === 'assumed-role')!.event;

let services: Services;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

it('the table names every page', () => {
  const table = readFileSync(`${FOLDER}README.md`, 'utf8');
  for (const name of readdirSync(FOLDER)) if (name !== 'README.md') expect(table).toContain(`(${name})`);
});

describe.each(pages)('%s', (name) => {
  const page = readFileSync(FOLDER + name, 'utf8');
  const service = SERVICE[name] ?? '';
  const account = accountWith(readTemplate(block(page, 'CloudFormation')));
  const [{rule, targets} = {rule: {Arn: ''}, targets: []}] = home(account).rules;
  const render = (event: Event): string => {
    const rendered = renderInput(targets[0] ?? {}, event, rule.Arn);
    if (rendered.kind !== 'message') throw new Error(rendered.reason);
    return rendered.body;
  };
  const sent = (event: Event): string => JSON.stringify({...(JSON.parse(render(event)) as object), ...ADDED[service]});

  it('is in sync with its baseline', () => {
    const baseline = block(page, 'Baseline');
    const {verdict, grave} = judgeSnapshot(snapshotOf(account, {baseline}), {baseline});
    expect({verdict, grave}).toEqual({verdict: 'in-sync', grave: []});
  });

  it('is not without its rule', () => {
    const baseline = block(page, 'Baseline');
    const without = accountWith(readTemplate(block(page, 'CloudFormation')));
    home(without).rules = [];
    expect(judgeSnapshot(snapshotOf(without, {baseline}), {baseline}).verdict).toBe('drifted');
  });

  it('shows the alert that is sent', () => {
    expect(JSON.parse(block(page, 'The alert'))).toEqual(JSON.parse(render(SHOWN)));
  });

  it.each(sampleEvents(OF).map(({shape, event}) => [shape, event] as const))('is taken: %s', async (_shape, event) => {
    const {status, shown} = await services.post(service, sent(event));
    expect(status).toBeLessThan(300);
    expect(shown).toContain('CreateUser');
  });

  it('sends the same by Terraform', () => {
    const template = targets[0]?.InputTransformer;
    const terraform = block(page, 'Terraform');
    if (template === undefined) return expect(terraform).not.toContain('input_transformer');
    const heredoc = /<<-JSON\n([\s\S]*?)\n\s*JSON\n/.exec(terraform)?.[1] ?? '';
    expect(JSON.parse(heredoc)).toEqual(JSON.parse(template.InputTemplate ?? ''));
    const paths = [...terraform.matchAll(/^ +(\w+) += "(\$\.[\w.]+)"$/gm)].map(([, key = '', path = '']) => [
      key,
      path,
    ]);
    expect(Object.fromEntries(paths)).toEqual(template.InputPathsMap);
  });
});

it('the server refuses the event itself where the service does', async () => {
  for (const service of ['slack', 'pagerduty', 'jira', 'chat'])
    expect((await services.post(service, JSON.stringify(SHOWN))).status).toBe(400);
  expect((await services.post('servicenow', JSON.stringify(SHOWN))).shown.trim()).toBe('');
});
