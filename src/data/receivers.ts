/**
 * Services that people point API destinations at, and what each must find in a body: it refuses anything else, or takes it and shows
 * nothing. Known by the host and the path of the InvocationEndpoint.
 */
import {kind, type Receiver} from './receiver.js';
import {ATLASSIAN_RECEIVERS} from './receivers-atlassian.js';
import {MORE_RECEIVERS} from './receivers-more.js';

const SLACK = 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks';
const MESSAGE = {paths: ['text', 'blocks', 'attachments'], as: 'given'} as const;
/** https://docs.slack.dev/messaging/formatting-message-text, https://docs.slack.dev/reference/block-kit/blocks */
const SLACK_KINDS = [kind('text', 'words'), kind('blocks', 'blocks'), kind('attachments', 'attachments')];

const RETIREMENT =
  'https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/';
/** Retired in May 2026, as others say who followed it: https://databrickslabs.github.io/dqx/docs/reference/api/actions/destinations/teams/ */
const CONNECTOR = {
  id: 'teams-connector',
  name: 'an incoming webhook of Teams',
  page: RETIREMENT,
  ended: `Microsoft has retired Office 365 connectors, and no page says that this one still shows messages (${RETIREMENT}). Use a workflow of Teams instead`,
  needs: [{paths: ['text', 'summary', 'attachments'], as: 'given'}],
  kinds: [kind('text', 'words'), kind('summary', 'words'), kind('attachments', 'list')],
  otherwise: 'refused',
  shows: ['text', 'title', 'summary', 'sections', 'attachments'],
} as const;

export const RECEIVERS: readonly Receiver[] = [
  {
    id: 'slack-webhook',
    name: 'an incoming webhook of Slack',
    page: SLACK,
    hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
    path: /^\/services(?:\/|$)/,
    shown: '/services',
    needs: [MESSAGE],
    kinds: SLACK_KINDS,
    otherwise: 'refused',
    shows: ['text', 'blocks', 'attachments'],
  },
  {
    // Any fault of a message is answered with 200 and `"ok": false`.
    id: 'slack-api',
    name: 'chat.postMessage of Slack',
    page: 'https://docs.slack.dev/reference/methods/chat.postMessage',
    hosts: ['slack.com', 'www.slack.com', 'slack-gov.com'],
    path: /^\/api\/chat\.postMessage\/?$/,
    shown: null,
    needs: [{paths: ['channel'], as: 'text'}, MESSAGE],
    kinds: SLACK_KINDS,
    otherwise: 'empty',
    shows: ['text', 'blocks', 'attachments'],
  },
  {
    // The address of any flow with an HTTP trigger looks like this one, and its maker chose what it reads.
    id: 'teams-workflow',
    name: 'a workflow of Teams',
    page: 'https://learn.microsoft.com/en-us/connectors/teams/#microsoft-teams-webhook',
    hosts: ['.logic.azure.com', '.powerplatform.com'],
    path: /(?:^|\/)workflows(?:\/|$)/,
    shown: '/workflows',
    needs: [{paths: ['attachments', 'body'], as: 'list'}],
    kinds: [kind('attachments', 'cards')],
    otherwise: 'open',
    shows: ['attachments', 'body'],
  },
  {...CONNECTOR, hosts: ['.webhook.office.com'], path: /^\/webhookb2(?:\/|$)/, shown: '/webhookb2'},
  // They stopped at the end of 2024: https://learn.microsoft.com/en-us/microsoftteams/m365-custom-connectors
  {...CONNECTOR, hosts: ['outlook.office.com', 'outlook.office365.com'], path: /^\/webhook(?:\/|$)/, shown: '/webhook'},
  {
    id: 'pagerduty',
    name: 'the Events API v2 of PagerDuty',
    page: 'https://developer.pagerduty.com/docs/send-alert-event',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/v2\/enqueue\/?$/,
    shown: null,
    needs: [
      {paths: ['routing_key'], as: 'text'},
      {paths: ['event_action'], as: 'text', oneOf: ['trigger', 'acknowledge', 'resolve']},
      {paths: ['event_action'], as: 'text', oneOf: ['trigger'], otherwise: 'empty'},
      {paths: ['payload.summary'], as: 'text'},
      {paths: ['payload.source'], as: 'text'},
      {paths: ['payload.severity'], as: 'text', oneOf: ['critical', 'error', 'warning', 'info']},
    ],
    otherwise: 'refused',
    longest: {path: 'payload.summary', characters: 1024, line: false},
    joins: 'dedup_key',
    shows: ['payload', 'client', 'links', 'images'],
  },
  {
    id: 'pagerduty-1',
    name: 'the Events API v1 of PagerDuty',
    page: 'https://github.com/PagerDuty/api-schema/blob/main/reference/events-v1/openapiv3.json',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/generic\/2010-04-15\/create_event\.json$/,
    shown: null,
    needs: [
      {paths: ['service_key'], as: 'text'},
      {paths: ['event_type'], as: 'text', oneOf: ['trigger', 'acknowledge', 'resolve']},
      {paths: ['event_type'], as: 'text', oneOf: ['trigger'], otherwise: 'empty'},
      {paths: ['description'], as: 'text'},
    ],
    otherwise: 'refused',
    joins: 'incident_key',
    shows: ['description', 'details', 'client', 'contexts'],
  },
  {
    // "Notifications can be sent? No": https://developer.pagerduty.com/docs/events-api-v2-overview
    id: 'pagerduty-change',
    name: 'change events of PagerDuty, of which it notifies nobody',
    page: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/v2\/change\/enqueue\/?$/,
    shown: null,
    needs: [],
    otherwise: 'refused',
    shows: [],
  },
  ...ATLASSIAN_RECEIVERS,
  {
    // Of a body, the Table API takes what the table has columns for and passes over the rest.
    id: 'servicenow',
    name: 'the Table API of ServiceNow',
    page: 'https://www.servicenow.com/docs/bundle/zurich-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html',
    hosts: ['.service-now.com', '.servicenowservices.com'],
    path: /^\/api\/now(?:\/v[12])?\/table\/(?:incident|problem|change_request|task|sn_si_incident|sc_task)\/?$/,
    shown: null,
    needs: [{paths: ['short_description', 'description', 'comments', 'work_notes'], as: 'text'}],
    otherwise: 'empty',
    shows: ['short_description', 'description', 'comments', 'work_notes', 'u_*', 'x_*'],
  },
  ...MORE_RECEIVERS,
];

/** @param host in lower case, without port; `path` without query */
export function receiverAt(host: string, path: string): Receiver | null {
  const at = (known: string): boolean => (known.startsWith('.') ? host.endsWith(known) : host === known);
  return RECEIVERS.find(({hosts, path: form}) => hosts.some(at) && form.test(path)) ?? null;
}
