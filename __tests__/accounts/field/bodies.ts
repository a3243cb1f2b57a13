/**
 * Bodies in which everything stands at its place and something is of the wrong kind: an object where a text is due, a text where a list is.
 * Written from the pages of the makers before the tool was asked.
 */
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/api-destination.js';
import * as Chat from '../roads/chat.js';

const D = A.DECLARED;
const PATHS = {call: '$.detail.eventName', id: '$.id', d: '$.detail', p: '$.detail.requestParameters'};
const at = (endpoint: string, template: object): Change =>
  A.to({InputTransformer: {InputPathsMap: PATHS, InputTemplate: JSON.stringify(template)}}, {endpoint});
/** With names that stand without quotation marks. */
const bare = (endpoint: string, InputTemplate: string): Change =>
  A.to({InputTransformer: {InputPathsMap: PATHS, InputTemplate}}, {endpoint});
const fault = (title: string, change: Change): Case => broken(title, 'target', change, D);
const fine = (title: string, change: Change): Case => healthy(title, change, D);

const SLACK = 'https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/notATokenOfAnybody';
const SLACK_API = 'https://slack.com/api/chat.postMessage';
const CONNECTOR = 'https://example.webhook.office.com/webhookb2/notATokenOfAnybody';
const FLOW = 'https://prod-11.westeurope.logic.azure.com/workflows/notATokenOfAnybody/triggers/manual/paths/invoke';
const OPSGENIE = 'https://api.opsgenie.com/v2/alerts';
const JIRA_2 = 'https://example.atlassian.net/rest/api/2/issue';
const JIRA_3 = 'https://example.atlassian.net/rest/api/3/issue';
const ISSUE = {project: {key: 'SEC'}, issuetype: {name: 'Task'}, summary: 'IAM: <call>'};
const DOCUMENT = {
  type: 'doc',
  version: 1,
  content: [{type: 'paragraph', content: [{type: 'text', text: 'Event <id>'}]}],
};
const CARD = {type: 'AdaptiveCard', version: '1.4', body: [{type: 'TextBlock', text: 'IAM: <call>'}]};
const SECTION = {type: 'section', text: {type: 'mrkdwn', text: '<call>'}};
const issue = (more: object): object => ({fields: {...ISSUE, ...more}});

const notification = (rest: object): Change =>
  C.all(
    Chat.to(),
    Chat.template({
      InputPathsMap: C.NAME,
      InputTemplate: JSON.stringify({version: '1.0', source: 'custom', ...rest}),
    }),
  );

export const HEALTHY: readonly Case[] = [
  fine('Slack, the whole event as a text', at(SLACK, {text: '<call> <id>', blocks: []})),
  fine('Slack, a number as the text and the call in a block', at(SLACK, {text: 5, blocks: [SECTION]})),
  fine(
    'Slack, nothing as the text and the call in an attachment',
    at(SLACK, {text: null, attachments: [{text: '<call>'}]}),
  ),
  fine(
    'a flow of Teams, an adaptive card',
    at(FLOW, {type: 'message', attachments: [{contentType: 'application/vnd.microsoft.card.adaptive', content: CARD}]}),
  ),
  fine(
    'Opsgenie, with tags, details and a priority',
    at(OPSGENIE, {message: 'IAM: <call>', tags: ['iam', '<call>'], details: {id: '<id>'}, priority: 'P1'}),
  ),
  fine('Opsgenie, the record as the details', bare(OPSGENIE, '{"message": "IAM: <call>", "details": <d>}')),
  fine('Jira’s second API, a text and labels', at(JIRA_2, issue({description: 'Event <id>', labels: ['iam']}))),
  fine('Jira, a document and labels', at(JIRA_3, issue({description: DOCUMENT, labels: ['iam']}))),
  fine('Jira, no description', at(JIRA_3, issue({description: null}))),
  healthy(
    'chat: the call in the title, and in more that nobody sees',
    notification({content: {title: 'IAM <n>', description: 'A change'}, x: '<n>'}),
    Chat.DECLARED,
  ),
];

export const BROKEN: readonly Case[] = [
  fault('Slack, the record as the text, without quotation marks', bare(SLACK, '{"text": <d>}')),
  fault('Slack, an object as the text', at(SLACK, {text: {type: 'mrkdwn', text: '<call>'}})),
  fault('Slack, a list as the text', at(SLACK, {text: ['<call>']})),
  fault('Slack, a text as the blocks', at(SLACK, {blocks: '<call>'})),
  fault('Slack, a block without a type', at(SLACK, {blocks: [{text: {type: 'mrkdwn', text: '<call>'}}]})),
  fault('Slack, a text as the attachments', at(SLACK, {attachments: '<call>'})),
  fault('Slack, a text beside blocks that are none', at(SLACK, {text: '<call>', blocks: {type: 'section'}})),
  fault('Slack’s Web API, an object as the text', at(SLACK_API, {channel: 'C0A1B2C3D', text: {call: '<call>'}})),
  fault('the Teams connector, an object as the text', at(CONNECTOR, {text: {call: '<call>'}})),
  unknown(
    'a flow of Teams, an attachment that does not say what it is',
    'target',
    at(FLOW, {type: 'message', attachments: [{content: CARD}]}),
    D,
  ),
  fault('Opsgenie, a text as the tags', at(OPSGENIE, {message: 'IAM: <call>', tags: 'iam'})),
  fault('Opsgenie, a text as the details', at(OPSGENIE, {message: 'IAM: <call>', details: 'Event <id>'})),
  fault('Opsgenie, a priority in words', at(OPSGENIE, {message: 'IAM: <call>', priority: 'high'})),
  fault('Jira’s second API, a document as the description', at(JIRA_2, issue({description: DOCUMENT}))),
  fault(
    'Jira’s second API, the record as the description',
    bare(JIRA_2, JSON.stringify(issue({description: 'D'})).replace('"D"', '<d>')),
  ),
  fault(
    'Jira, the record as the description',
    bare(JIRA_3, JSON.stringify(issue({description: 'D'})).replace('"D"', '<d>')),
  ),
  fault('Jira, a text as the labels', at(JIRA_3, issue({labels: 'iam'}))),
  broken(
    'chat: the call stands where a channel shows nothing',
    'target subscription',
    notification({content: {description: 'An IAM change'}, x: '<n>'}),
    Chat.DECLARED,
  ),
  unknown(
    'chat: the call stands in the metadata alone',
    'target subscription',
    notification({content: {description: 'An IAM change'}, metadata: {summary: '<n>'}}),
    Chat.DECLARED,
  ),
];
