import {describe, expect, it} from '@jest/globals';
import {RECEIVERS} from '../../../src/data/receivers.js';
import {judgeHandover, notShown, receiverOf, renderInput} from '../../../src/delivery/message/index.js';
import type {Event, HandoverVerdict, TargetInput} from '../../../src/delivery/message/index.js';
import {publicDestination} from '../../../src/snapshot/endpoint.js';

const OF = {eventName: 'CreateUser', account: '111122223333', region: 'us-east-1', partition: 'aws'};
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';
const PATHS = {
  call: '$.detail.eventName',
  id: '$.detail.eventID',
  when: '$.time',
  arn: '$.detail.userIdentity.arn',
  user: '$.detail.userIdentity.userName',
  onuser: '$.detail.requestParameters.userName',
  agent: '$.detail.userAgent',
  error: '$.detail.errorMessage',
  params: '$.detail.requestParameters',
};

const ENDPOINTS = {
  slack: 'https://hooks.slack.com/services/T00000000/B00000000/notATokenOfAnybody',
  slackApi: 'https://slack.com/api/chat.postMessage',
  teams:
    'https://prod-01.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sig=notASignature',
  connector: 'https://contoso.webhook.office.com/webhookb2/0a1b@2c3d/IncomingWebhook/4e5f/6071',
  pagerduty: 'https://events.pagerduty.com/v2/enqueue',
  change: 'https://events.pagerduty.com/v2/change/enqueue',
  opsgenie: 'https://api.eu.opsgenie.com/v2/alerts',
  jsm: 'https://api.atlassian.com/jsm/ops/integration/v2/alerts',
  jira2: 'https://example.atlassian.net/rest/api/2/issue',
  jira3: 'https://example.atlassian.net/rest/api/3/issue',
  jiraOauth: 'https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest/api/3/issue',
  servicenow: 'https://example.service-now.com/api/now/table/incident',
} as const;
type Where = keyof typeof ENDPOINTS;

function json(template: object, paths: Record<string, string> = PATHS): TargetInput {
  // A variable that stands alone in a value marked "bare:" has no quotation marks.
  const text = JSON.stringify(template).replace(/"bare:(<[a-z]+>)"/g, '$1');
  const used = Object.fromEntries(Object.entries(paths).filter(([name]) => text.includes(`<${name}>`)));
  return {InputTransformer: {InputPathsMap: used, InputTemplate: text}};
}

function judge(where: Where, target: TargetInput, given: readonly string[] = [], method = 'POST'): HandoverVerdict {
  const receiver = receiverOf(ENDPOINTS[where]);
  if (receiver === null) throw new Error('not recognised');
  return judgeHandover({receiver, method, given: new Set(given)}, target, OF, RULE);
}

const PAGER = {
  routing_key: 'notAKeyOfAnybody0000000000000000',
  event_action: 'trigger',
  payload: {summary: 'IAM change: <call>', source: 'aws', severity: 'warning'},
};
const ISSUE = {fields: {project: {key: 'SEC'}, issuetype: {name: 'Task'}, summary: 'IAM change: <call>'}};
const CARD = {
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {type: 'AdaptiveCard', version: '1.4', body: [{type: 'TextBlock', text: 'IAM change: <call>'}]},
    },
  ],
};
const DOCUMENT = {
  type: 'doc',
  version: 1,
  content: [{type: 'paragraph', content: [{type: 'text', text: 'bare:<arn>'}]}],
};

describe('receiverOf', () => {
  it.each(Object.entries(ENDPOINTS))('knows %s, by its public form as well', (_name, endpoint) => {
    const known = receiverOf(endpoint);
    expect(known).not.toBeNull();
    expect(receiverOf(publicDestination(endpoint))).toBe(known);
  });

  it.each([
    ['another host', 'https://example.com/services/T/B/X'],
    ['a host that only begins so', 'https://hooks.slack.com.example.com/services/T/B/X'],
    ['a host that only ends so', 'https://notatlassian.net/rest/api/3/issue'],
    ['a workflow of Slack, which has fields of its own', 'https://hooks.slack.com/triggers/T/1/a'],
    ['the integration of PagerDuty that reads events', 'https://events.pagerduty.com/integration/abc/enqueue'],
    ['another table', 'https://example.service-now.com/api/now/table/u_alerts'],
    ['another call of Jira', 'https://example.atlassian.net/rest/api/3/issue/SEC-1/comment'],
    ['no address', 'events.pagerduty.com/v2/enqueue'],
  ])('does not know %s', (_name, endpoint) => {
    expect(receiverOf(endpoint)).toBeNull();
  });

  it('names a page for each', () => {
    for (const {page} of RECEIVERS) expect(page).toMatch(/^https:\/\//);
  });
});

describe('publicDestination', () => {
  it('shows no secret', () => {
    const shown = Object.values(ENDPOINTS).map(publicDestination).join('\n');
    expect(shown).not.toMatch(/notA|T00000000|B00000000|sig=|0a1b|2c3d/);
    expect(publicDestination('https://user:word@example.com/hook/abc?token=def')).toMatch(
      /^https:\/\/example\.com#[0-9a-f]{12}$/,
    );
    expect(publicDestination('nonsense')).toMatch(/^#[0-9a-f]{12}$/);
    expect(publicDestination(ENDPOINTS.jira3)).toMatch(/^https:\/\/example\.atlassian\.net\/rest\/api\/3\/issue#/);
  });
});

describe('judgeHandover', () => {
  it.each<[string, Where, TargetInput, string[]?]>([
    ['Slack: text', 'slack', json({text: 'IAM change: <call>'})],
    ['Slack: a bare variable', 'slack', json({text: 'bare:<call>'})],
    ['Slack: blocks alone', 'slack', json({blocks: [{type: 'section', text: {type: 'mrkdwn', text: '<call>'}}]})],
    ['Slack: text and what it does not know', 'slack', json({text: '<call>', more: 'bare:<params>'})],
    ['Slack Web API', 'slackApi', json({channel: 'C012', text: '<call>'})],
    ['Slack Web API: channel from the connection', 'slackApi', json({text: '<call>'}), ['channel']],
    ['Teams: a card', 'teams', json(CARD)],
    ['PagerDuty', 'pagerduty', json(PAGER)],
    ['PagerDuty: key from the connection', 'pagerduty', json({...PAGER, routing_key: undefined}), ['routing_key']],
    ['PagerDuty: a key for each event', 'pagerduty', json({...PAGER, dedup_key: '<id>'})],
    ['PagerDuty: a key with the time', 'pagerduty', json({...PAGER, dedup_key: '<call>-<when>'})],
    [
      'PagerDuty: the call in details alone',
      'pagerduty',
      json({...PAGER, payload: {...PAGER.payload, summary: 'IAM', custom_details: {what: '<call>'}}}),
    ],
    ['Opsgenie', 'opsgenie', json({message: '<call>', details: {who: 'bare:<arn>'}})],
    ['Jira Service Management', 'jsm', json({message: 'IAM change', description: '<call>'})],
    ['Jira v2', 'jira2', json({fields: {...ISSUE.fields, description: 'bare:<arn>'}})],
    ['Jira v3', 'jira3', json({fields: {...ISSUE.fields, description: DOCUMENT}})],
    [
      'Jira v3 by ids, without description',
      'jira3',
      json({fields: {project: {id: '1'}, issuetype: {id: '2'}, summary: '<call>'}}),
    ],
    ['Jira v3 by OAuth', 'jiraOauth', json(ISSUE)],
    ['ServiceNow', 'servicenow', json({short_description: '<call>', urgency: '1'})],
    ['ServiceNow: a column of their own', 'servicenow', json({short_description: 'IAM', u_call: '<call>'})],
  ])('shows %s', (_name, where, target, ...[given = []]) => {
    expect(judge(where, target, given)).toMatchObject({shown: 'always', lost: null});
  });

  it.each<[string, Where, TargetInput, RegExp]>([
    ['Slack: the event itself', 'slack', {}, /refuses the body: it has no text, blocks or attachments/],
    [
      'Slack: a text template',
      'slack',
      {InputTransformer: {InputPathsMap: {call: PATHS.call}, InputTemplate: '"<call>"'}},
      /not a JSON object/,
    ],
    ['Slack: another key', 'slack', json({message: '<call>'}), /has no text/],
    ['Slack: empty text', 'slack', json({text: '', call: '<call>'}), /text or blocks or attachments is not/],
    [
      'Slack: the call where nobody sees it',
      'slack',
      json({text: 'IAM changed', call: '<call>'}),
      /nothing that it shows names the call/,
    ],
    ['Slack Web API without channel', 'slackApi', json({text: '<call>'}), /shows nothing of it: it has no channel/],
    ['Teams: a connector', 'connector', json({message: '<call>'}), /has no text/],
    ['PagerDuty: the event itself', 'pagerduty', {}, /has no routing_key/],
    [
      'PagerDuty: no summary',
      'pagerduty',
      json({...PAGER, payload: {source: '<call>', severity: 'info'}}),
      /payload.summary/,
    ],
    [
      'PagerDuty: a severity of its own',
      'pagerduty',
      json({...PAGER, payload: {...PAGER.payload, severity: 'high'}}),
      /payload.severity is not "critical" or/,
    ],
    [
      'PagerDuty: resolves',
      'pagerduty',
      json({...PAGER, event_action: 'resolve'}),
      /shows nothing of it: event_action/,
    ],
    [
      'PagerDuty: another action',
      'pagerduty',
      json({...PAGER, event_action: 'page'}),
      /refuses the body: event_action/,
    ],
    ['PagerDuty: change events', 'change', json(PAGER), /notifies nobody/],
    ['Opsgenie: a text of another name', 'opsgenie', json({text: '<call>'}), /has no message/],
    [
      'Opsgenie: too long for any event',
      'opsgenie',
      json({message: `<call> ${'x'.repeat(130)}`}),
      /more than 130 characters/,
    ],
    ['Jira: the event itself', 'jira3', {}, /has no fields.project.key or fields.project.id/],
    ['Jira: no kind of issue', 'jira3', json({fields: {project: {key: 'SEC'}, summary: '<call>'}}), /issuetype/],
    [
      'Jira v3: a text as description',
      'jira3',
      json({fields: {...ISSUE.fields, description: '<call>'}}),
      /description is not a document/,
    ],
    ['Jira: two lines', 'jira2', json({fields: {...ISSUE.fields, summary: 'IAM\n<call>'}}), /line break/],
    ['ServiceNow: the event itself', 'servicenow', {}, /shows nothing of it: it has no short_description/],
    ['ServiceNow: the record', 'servicenow', {InputPath: '$.detail'}, /has no short_description/],
    [
      'ServiceNow: a column that the table has not',
      'servicenow',
      json({short_description: 'IAM', call: '<call>'}),
      /names the call/,
    ],
  ])('does not show %s', (_name, where, target, reason) => {
    const verdict = judge(where, target);
    expect(verdict).toMatchObject({shown: 'never'});
    expect(verdict.reason).toMatch(reason);
    expect(verdict.lost?.event).toBeDefined();
  });

  it.each(['GET', 'PUT', 'HEAD'])('does not show what comes by %s', (method) => {
    expect(judge('slack', json({text: '<call>'}), [], method)).toMatchObject({shown: 'never'});
  });

  it.each<[string, Where, TargetInput, RegExp]>([
    [
      'a summary that only users have',
      'pagerduty',
      json({...PAGER, payload: {...PAGER.payload, summary: '<user>', custom_details: {call: '<call>'}}}),
      /payload.summary/,
    ],
    [
      'a source that may be missing',
      'pagerduty',
      json({...PAGER, payload: {...PAGER.payload, source: 'bare:<arn>'}}),
      /payload.source/,
    ],
    [
      'a summary with an ARN',
      'jira2',
      json({fields: {...ISSUE.fields, summary: '<call> by <arn>'}}),
      /more than 255 characters/,
    ],
    ['a message with an agent', 'opsgenie', json({message: '<call> from <agent>'}), /more than 130 characters/],
    [
      'a parameter of a call that failed',
      'opsgenie',
      json({message: '<call> on <onuser>'}),
      /more than 130 characters/,
    ],
    ['one key for all', 'pagerduty', json({...PAGER, dedup_key: 'iam'}), /notifies nobody again/],
    ['one key for each call', 'pagerduty', json({...PAGER, dedup_key: '<call>'}), /notifies nobody again/],
    ['one alias', 'opsgenie', json({message: '<call>', alias: 'iam-change'}), /notifies nobody again/],
    [
      'a description that may be missing',
      'servicenow',
      json({short_description: '<user>', u_call: '<call>'}),
      /short_description/,
    ],
  ])('shows some: %s', (_name, where, target, reason) => {
    const verdict = judge(where, target);
    expect(verdict).toMatchObject({shown: 'sometimes'});
    expect(verdict.reason).toMatch(reason);
  });

  it('says which events are lost, and shows one that is', () => {
    const target = json({...PAGER, payload: {...PAGER.payload, source: 'bare:<user>'}});
    const verdict = judge('pagerduty', target);
    expect(verdict).toMatchObject({shown: 'sometimes', said: true});
    expect(verdict.lost?.when).toContain('detail.userIdentity.userName');
    const receiver = receiverOf(ENDPOINTS.pagerduty);
    const event = verdict.lost?.event as Event;
    expect(receiver).not.toBeNull();
    if (receiver === null) return;
    const to = {receiver, method: 'POST', given: new Set<string>()};
    expect(notShown(to, renderInput(target, event, RULE), event)).toMatch(/payload.source/);
    const detail = event['detail'] as {readonly [key: string]: never};
    const named = {...event, detail: {...detail, userIdentity: {type: 'IAMUser', userName: 'alice'}}};
    expect(notShown(to, renderInput(target, named, RULE), named)).toBeNull();
  });

  it('knows of a name that only a failed call can have', () => {
    expect(judge('opsgenie', json({message: '<call> on <onuser>'})).lost).toMatchObject({onlyFailures: true});
    expect(judge('opsgenie', json({message: '<call> by <arn>'})).lost).toMatchObject({onlyFailures: false});
  });

  it.each<[string, Where, TargetInput, string[]]>([
    ['what a workflow reads', 'teams', json({text: '<call>'}), []],
    ['the event in a workflow', 'teams', {}, []],
    ['an action that the connection adds', 'pagerduty', json({...PAGER, event_action: undefined}), ['event_action']],
  ])('cannot tell: %s', (_name, where, target, given) => {
    expect(judge(where, target, given)).toMatchObject({shown: 'unknown', lost: null});
  });
});
