/** Services of Atlassian that people point API destinations at. */
import {kind, type Receiver} from './receiver.js';

const ATLASSIAN = 'https://developer.atlassian.com/cloud/jira/platform/rest';
const ISSUE = [
  {paths: ['fields.project.key', 'fields.project.id'], as: 'given'},
  {paths: ['fields.issuetype.name', 'fields.issuetype.id'], as: 'given'},
  {paths: ['fields.summary'], as: 'text'},
] as const;
/** "Summary can't exceed 255 characters", "contains newline characters": https://github.com/prometheus-community/jiralert/issues/123 */
const SUMMARY = {path: 'fields.summary', characters: 255, line: true};
const JIRA_HOSTS = ['.atlassian.net', '.jira.com', 'api.atlassian.com'];

export const ATLASSIAN_RECEIVERS: readonly Receiver[] = [
  {
    // Jira Service Management, where Opsgenie's customers are moved to, takes the same body:
    // https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-integration-events/
    id: 'opsgenie',
    name: 'the Alert API of Opsgenie',
    page: 'https://docs.opsgenie.com/docs/alert-api#create-alert',
    hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com', 'api.atlassian.com'],
    path: /^(?:\/jsm\/ops\/integration)?\/v2\/alerts\/?$/,
    shown: null,
    needs: [{paths: ['message'], as: 'text'}],
    kinds: [
      {path: 'description', is: 'words'},
      {path: 'tags', is: 'texts'},
      {path: 'details', is: 'record'},
      {path: 'priority', is: 'priority'},
    ],
    otherwise: 'refused',
    longest: {path: 'message', characters: 130, line: false},
    joins: 'alias',
    shows: ['message', 'description', 'details', 'entity', 'source', 'note', 'tags', 'alias'],
  },
  {
    id: 'jsm-alerts',
    name: 'the Alerts API of Jira Service Management',
    page: 'https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-alerts/',
    hosts: ['api.atlassian.com'],
    path: /^\/jsm\/ops\/api\/[^/]+\/v1\/alerts\/?$/,
    shown: null,
    needs: [{paths: ['message'], as: 'text'}],
    kinds: [
      kind('description', 'words'),
      kind('tags', 'texts'),
      kind('extraProperties', 'record'),
      kind('priority', 'priority'),
    ],
    otherwise: 'refused',
    longest: {path: 'message', characters: 130, line: false},
    joins: 'alias',
    shows: ['message', 'description', 'extraProperties', 'entity', 'source', 'note', 'tags', 'alias'],
  },
  {
    id: 'jira-2',
    name: 'Jira Cloud (REST API v2)',
    page: `${ATLASSIAN}/v2/api-group-issues/#api-rest-api-2-issue-post`,
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/2\/issue\/?$/,
    shown: null,
    needs: ISSUE,
    kinds: [kind('fields.description', 'words'), kind('fields.labels', 'texts')],
    otherwise: 'refused',
    longest: SUMMARY,
    shows: ['fields'],
  },
  {
    id: 'jira-3',
    name: 'Jira Cloud (REST API v3)',
    page: `${ATLASSIAN}/v3/api-group-issues/#api-rest-api-3-issue-post`,
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/3\/issue\/?$/,
    shown: null,
    needs: ISSUE,
    kinds: [kind('fields.description', 'document'), kind('fields.labels', 'texts')],
    otherwise: 'refused',
    longest: SUMMARY,
    shows: ['fields'],
  },
  {
    // Which version the latest is, no page says, and so not of what kind a description must be.
    id: 'jira-latest',
    name: 'Jira Cloud (REST API, latest version)',
    page: `${ATLASSIAN}/v3/api-group-issues/#api-rest-api-3-issue-post`,
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/latest\/issue\/?$/,
    shown: null,
    needs: ISSUE,
    kinds: [kind('fields.labels', 'texts')],
    otherwise: 'refused',
    longest: SUMMARY,
    shows: ['fields'],
  },
  {
    id: 'jsm-request',
    name: 'customer requests of Jira Service Management',
    page: 'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-post',
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/servicedeskapi\/request\/?$/,
    shown: null,
    needs: [
      {paths: ['serviceDeskId'], as: 'given'},
      {paths: ['requestTypeId'], as: 'given'},
      {paths: ['requestFieldValues'], as: 'given'},
    ],
    kinds: [kind('requestFieldValues', 'record')],
    otherwise: 'refused',
    shows: ['requestFieldValues'],
  },
];
