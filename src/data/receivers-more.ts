/** Services beside those of `receivers.ts`: chat, collectors, and what opens issues. */
import {kind, type Receiver} from './receiver.js';

const DISCORD = 'https://docs.discord.com/developers/resources/webhook#execute-webhook';
const DISCORD_HOSTS = ['discord.com', 'discordapp.com', 'ptb.discord.com', 'canary.discord.com'];
const SLACK_MESSAGE = {paths: ['text', 'attachments'], as: 'given'} as const;
const COLLECTOR = {
  name: 'the HTTP Event Collector of Splunk',
  page: 'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/format-events-for-http-event-collector',
  // "Event field is required" is an answer of 400.
  needs: [{paths: ['event'], as: 'given'}],
  otherwise: 'refused',
  shows: ['event', 'fields'],
} as const;

export const MORE_RECEIVERS: readonly Receiver[] = [
  {
    id: 'discord-slack',
    name: 'a webhook of Discord for messages in the form of Slack',
    page: DISCORD,
    hosts: DISCORD_HOSTS,
    path: /^\/api(?:\/v\d+)?\/webhooks\/(?:[^/]+\/)*slack\/?$/,
    shown: '/api/webhooks/slack',
    needs: [SLACK_MESSAGE],
    kinds: [kind('text', 'words'), kind('attachments', 'list')],
    otherwise: 'refused',
    shows: ['text', 'attachments'],
  },
  {
    // An address that ends in /github takes the events of GitHub, and its name is not among what may be shown.
    id: 'discord',
    name: 'a webhook of Discord',
    page: DISCORD,
    hosts: DISCORD_HOSTS,
    path: /^\/api(?:\/v\d+)?\/webhooks(?:\/|$)/,
    shown: '/api/webhooks',
    needs: [{paths: ['content', 'embeds', 'components', 'poll'], as: 'given'}],
    kinds: [kind('content', 'words'), kind('embeds', 'list'), kind('components', 'list')],
    otherwise: 'refused',
    longest: {path: 'content', characters: 2000, line: false},
    shows: ['content', 'embeds', 'components', 'poll'],
  },
  {
    id: 'google-chat',
    name: 'an incoming webhook of Google Chat',
    page: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    hosts: ['chat.googleapis.com'],
    path: /^\/v1\/spaces\/[^/]+\/messages\/?$/,
    shown: null,
    needs: [{paths: ['text', 'cardsV2', 'cards'], as: 'given'}],
    kinds: [kind('text', 'words'), kind('cardsV2', 'list'), kind('cards', 'list')],
    otherwise: 'refused',
    shows: ['text', 'cardsV2', 'cards'],
  },
  {
    ...COLLECTOR,
    id: 'splunk-collector',
    hosts: ['.splunkcloud.com', '.splunkcloudgc.com'],
    path: /^\/services\/collector(?:\/event(?:\/1\.0)?)?\/?$/,
    shown: null,
  },
  {
    id: 'splunk-on-call',
    name: 'the REST endpoint of Splunk On-Call',
    page: 'https://help.splunk.com/splunk-observability-cloud/splunk-on-call/integrations-with-splunk-on-call/rest-endpoint-integration-for-splunk-on-call',
    hosts: ['alert.victorops.com'],
    path: /^\/integrations\/generic(?:\/|$)/,
    shown: '/integrations/generic',
    needs: [{paths: ['message_type'], as: 'text'}],
    otherwise: 'refused',
    joins: 'entity_id',
    shows: ['state_message', 'entity_display_name', 'entity_id'],
  },
  {
    // Its intake of logs takes any JSON.
    id: 'datadog-events',
    name: 'the Events API of Datadog',
    page: 'https://docs.datadoghq.com/api/latest/events/post-an-event/',
    hosts: ['.datadoghq.com', '.datadoghq.eu', '.ddog-gov.com'],
    path: /^\/api\/v1\/events\/?$/,
    shown: null,
    needs: [
      {paths: ['title'], as: 'text'},
      {paths: ['text'], as: 'text'},
    ],
    otherwise: 'refused',
    shows: ['title', 'text'],
  },
  {
    id: 'github-dispatch',
    name: 'the API of GitHub for repository dispatches',
    page: 'https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event',
    hosts: ['api.github.com'],
    path: /^\/repos\/[^/]+\/[^/]+\/dispatches\/?$/,
    shown: null,
    needs: [{paths: ['event_type'], as: 'text'}],
    kinds: [kind('client_payload', 'record')],
    otherwise: 'refused',
    shows: ['event_type', 'client_payload'],
  },
  {
    id: 'github-issue',
    name: 'the API of GitHub for issues',
    page: 'https://docs.github.com/en/rest/issues/issues#create-an-issue',
    hosts: ['api.github.com'],
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/?$/,
    shown: null,
    needs: [{paths: ['title'], as: 'given'}],
    kinds: [kind('title', 'words')],
    otherwise: 'refused',
    shows: ['title', 'body'],
  },
];
