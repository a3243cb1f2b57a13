/** A rule that leads to an API destination, and what answers there. */
import type {ApiDestination, Connection} from '../../../src/snapshot/handover-reads.js';
import {publicDestination} from '../../../src/snapshot/endpoint.js';
import {home, refuse, rule, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {leadsTo, only, roleFor} from './direct.js';

const UUID = '0a1b2c3d-0000-4000-8000-000000000000';
export const ARN = `arn:aws:events:us-east-1:${N.ACCOUNT}:api-destination/security/${UUID}`;
const CONNECTION = `arn:aws:events:us-east-1:${N.ACCOUNT}:connection/security/${UUID}`;
export const DECLARED = only('api-destination', 'security');
const BY_ARN = only('api-destination', ARN);
export const INVOKE = roleFor('events:InvokeApiDestination', ARN);

export const PATHS = {
  call: '$.detail.eventName',
  id: '$.detail.eventID',
  arn: '$.detail.userIdentity.arn',
  user: '$.detail.userIdentity.userName',
};
export const sends = (template: object): object => ({
  InputTransformer: {InputPathsMap: PATHS, InputTemplate: JSON.stringify(template).replace(/"bare:(<\w+>)"/g, '$1')},
});

const SLACK = 'https://hooks.slack.com/services/T00000000/B00000000/notATokenOfAnybody';
const PAGERDUTY = 'https://events.pagerduty.com/v2/enqueue';
const JIRA = 'https://example.atlassian.net/rest/api/3/issue';
const SERVICENOW = 'https://example.service-now.com/api/now/table/incident';
const TEAMS = 'https://prod-01.westeurope.logic.azure.com/workflows/0a1b/triggers/manual/paths/invoke';
const OTHER = 'https://alerts.example.com/hook/notATokenOfAnybody';

const TEXT = sends({text: 'IAM change: <call>'});
const PAGE = {
  routing_key: 'notAKeyOfAnybody',
  event_action: 'trigger',
  payload: {summary: '<call>', source: 'aws', severity: 'warning'},
};
const ISSUE = {fields: {project: {key: 'SEC'}, issuetype: {name: 'Task'}, summary: '<call>'}};

interface Made {
  readonly endpoint?: string;
  readonly destination?: Partial<ApiDestination>;
  readonly connection?: Partial<Connection>;
}

export const made =
  ({endpoint = SLACK, destination = {}, connection = {}}: Made = {}): Change =>
  (account) => {
    account.outside.destinations.push({
      Name: 'security',
      ApiDestinationArn: ARN,
      ApiDestinationState: 'ACTIVE',
      ConnectionArn: CONNECTION,
      HttpMethod: 'POST',
      InvocationEndpoint: publicDestination(endpoint),
      Wildcards: endpoint.split('*').length - 1,
      ...destination,
    });
    account.outside.connections.push({
      Name: 'security',
      ConnectionArn: CONNECTION,
      ConnectionState: 'AUTHORIZED',
      AuthorizationType: 'API_KEY',
      BodyParameters: [],
      ...connection,
    });
  };

/** All is there, the role may, and the target sends this. */
export const to = (target: object = TEXT, there: Made = {}): Change =>
  C.all(made(there), INVOKE, leadsTo({Arn: ARN, RoleArn: N.ROLE, ...target}));

const fault = (words: string, change: Change, baseline: object = DECLARED): Case =>
  broken(words, 'target', change, baseline);

const VERSION_1 = 'https://events.pagerduty.com/generic/2010-04-15/create_event.json';
const JSM = 'https://api.atlassian.com/jsm/ops/api/0a1b/v1/alerts';
const LATEST = 'https://example.atlassian.net/rest/api/latest/issue';
const REQUEST = 'https://example.atlassian.net/rest/servicedeskapi/request';
/** A connection that sets these keys of the body as well. */
const setting = (target: object, endpoint: string, ...BodyParameters: string[]): Change =>
  to(target, {endpoint, connection: {BodyParameters}});
const block = (one: object): Change => to(sends({text: 'IAM', blocks: [one]}));
const SECTION = {type: 'section', text: {type: 'mrkdwn', text: '<call>'}};

export const BROKEN: readonly Case[] = [
  unknown('Slack, and a text of the connection as well', 'target', setting(TEXT, SLACK, 'text'), DECLARED),
  unknown('PagerDuty, and a payload of the connection', 'target', setting(sends(PAGE), PAGERDUTY, 'payload'), DECLARED),
  unknown('another service, and a detail of the connection', 'target', setting({}, OTHER, 'detail'), DECLARED),
  fault('Slack, and a section with a bare text', block({type: 'section', text: '<call>'})),
  fault('Slack, and a section without text', block({type: 'section'})),
  fault('Slack, and a header with a bare text', block({type: 'header', text: '<call>'})),
  fault('the alerts of Jira Service Management, and the event itself', to({}, {endpoint: JSM})),
  fault('the latest Jira, and the event itself', to({}, {endpoint: LATEST})),
  fault('a customer request, and the event itself', to({}, {endpoint: REQUEST})),
  fault('the first PagerDuty, and the event itself', to({}, {endpoint: VERSION_1})),
  fault('a destination that does not exist', C.all(INVOKE, leadsTo({Arn: ARN, RoleArn: N.ROLE, ...TEXT}))),
  fault('no target leads to the destination', C.all(made(), INVOKE)),
  fault('the target has no role', C.all(made(), leadsTo({Arn: ARN, ...TEXT}))),
  fault('the role may not invoke it', C.all(to(), roleFor('events:PutEvents', '*'))),
  fault(
    'the role may invoke another',
    C.all(to(), roleFor('events:InvokeApiDestination', ARN.replace('security', 'x'))),
  ),
  fault('the destination is inactive', to(TEXT, {destination: {ApiDestinationState: 'INACTIVE'}})),
  fault(
    'the connection is not authorized any more',
    to(TEXT, {connection: {ConnectionState: 'DEAUTHORIZED', StateReason: 'no answer'}}),
  ),
  fault('the connection fails to connect', to(TEXT, {connection: {ConnectionState: 'FAILED_CONNECTIVITY'}})),
  fault(
    'the connection is gone',
    C.all(to(), (account) => void (account.outside.connections = [])),
  ),
  fault('an endpoint with more stars than values', to({...TEXT, PathParameterValues: 1}, {endpoint: `${OTHER}/*/*`})),
  fault('another account’s destination', leadsTo({Arn: ARN.replace(N.ACCOUNT, N.STRANGER), RoleArn: N.ROLE, ...TEXT})),
  fault(
    'another region’s destination',
    leadsTo({Arn: ARN.replace('us-east-1', 'eu-west-1'), RoleArn: N.ROLE, ...TEXT}),
  ),
  fault('Slack, and the event itself', to({})),
  fault('Slack, and a text instead of JSON', to({InputTransformer: {InputPathsMap: PATHS, InputTemplate: '"<call>"'}})),
  fault('Slack by PUT', to(TEXT, {destination: {HttpMethod: 'PUT'}})),
  fault('PagerDuty without a routing key', to(sends({...PAGE, routing_key: ''}), {endpoint: PAGERDUTY})),
  fault('PagerDuty, and each alert joins the first', to(sends({...PAGE, dedup_key: 'iam'}), {endpoint: PAGERDUTY})),
  fault(
    'PagerDuty, and only users have a summary',
    to(sends({...PAGE, payload: {...PAGE.payload, source: 'bare:<user>'}}), {endpoint: PAGERDUTY}),
  ),
  fault(
    'Jira, and a text as description',
    to(sends({fields: {...ISSUE.fields, description: '<call>'}}), {endpoint: JIRA}),
  ),
  fault(
    'Jira, and a summary that a long path fills',
    to(sends({fields: {...ISSUE.fields, summary: '<call> <arn>'}}), {endpoint: JIRA}),
  ),
  fault('ServiceNow, and the event itself: an empty incident', to({}, {endpoint: SERVICENOW})),
  fault('the template does not name the call', to(sends({text: 'something changed'}))),
  fault('declared by the ARN of another', to(), only('api-destination', ARN.replace(UUID, UUID.replace('0a', '1b')))),
  unknown(
    'a destination that was made anew',
    'target',
    to(TEXT, {destination: {ApiDestinationArn: ARN.replace(UUID, UUID.replace('0a', '1b'))}}),
    DECLARED,
  ),
  unknown(
    'a connection that is being authorized',
    'target',
    to(TEXT, {connection: {ConnectionState: 'AUTHORIZING'}}),
    DECLARED,
  ),
  unknown('a workflow of Teams that gets no card', 'target', to(TEXT, {endpoint: TEAMS}), DECLARED),
  unknown('sent by GET', 'target', to(TEXT, {endpoint: OTHER, destination: {HttpMethod: 'GET'}}), DECLARED),
  ...['events:DescribeApiDestination', 'events:DescribeConnection'].map((op) =>
    unknown(
      `${op} is denied`,
      'target',
      C.all(to(), (account) => refuse(account, op)),
      DECLARED,
    ),
  ),
  broken(
    'the rule is disabled',
    'rule',
    C.all(to(), (account) => void (ruleOf(account).rule.State = 'DISABLED')),
    DECLARED,
  ),
];

const shown = (words: string, change: Change): Case => healthy(words, change, DECLARED);

export const HEALTHY: readonly Case[] = [
  shown('Slack, and a name of the connection', setting(TEXT, SLACK, 'username')),
  shown(
    'Slack, a text of the connection, and the call in a block',
    setting(sends({text: 'IAM', blocks: [SECTION]}), SLACK, 'text'),
  ),
  shown('PagerDuty, and a key of both', setting(sends(PAGE), PAGERDUTY, 'routing_key')),
  shown('another service, and a token of the connection', setting({}, OTHER, 'token')),
  shown('Slack, and a header', block({type: 'header', text: {type: 'plain_text', text: '<call>'}})),
  shown('Slack, and a section of fields', block({type: 'section', fields: [{type: 'mrkdwn', text: '<call>'}]})),
  shown('Slack, and a context', block({type: 'context', elements: [{type: 'mrkdwn', text: '<call>'}]})),
  shown('Slack, and a block of Markdown', block({type: 'markdown', text: '<call>'})),
  shown('the alerts of Jira Service Management', to(sends({message: '<call>', alias: '<id>'}), {endpoint: JSM})),
  shown(
    'the latest Jira, and a text as description',
    to(sends({fields: {...ISSUE.fields, description: '<call>'}}), {endpoint: LATEST}),
  ),
  shown(
    'a customer request',
    to(sends({serviceDeskId: '1', requestTypeId: '2', requestFieldValues: {summary: '<call>'}}), {endpoint: REQUEST}),
  ),
  shown(
    'the first PagerDuty',
    to(sends({service_key: 'notAKeyOfAnybody', event_type: 'trigger', description: '<call>', incident_key: '<id>'}), {
      endpoint: VERSION_1,
    }),
  ),
  healthy('Slack', to(), DECLARED),
  healthy('Slack, declared by ARN', to(), BY_ARN),
  healthy('PagerDuty', to(sends({...PAGE, dedup_key: '<id>'}), {endpoint: PAGERDUTY}), DECLARED),
  healthy(
    'PagerDuty, and the connection adds the key',
    to(sends({...PAGE, routing_key: undefined}), {endpoint: PAGERDUTY, connection: {BodyParameters: ['routing_key']}}),
    DECLARED,
  ),
  healthy('Jira', to(sends(ISSUE), {endpoint: JIRA}), DECLARED),
  healthy('ServiceNow', to(sends({short_description: '<call>', urgency: '1'}), {endpoint: SERVICENOW}), DECLARED),
  healthy('a service that is not known, and the event itself', to({}, {endpoint: OTHER}), DECLARED),
  healthy('a service that is not known, by PUT', to({}, {endpoint: OTHER, destination: {HttpMethod: 'PUT'}}), DECLARED),
  healthy(
    'stars in the endpoint, and a value for each',
    to({...TEXT, PathParameterValues: 2}, {endpoint: `${OTHER}/*/*`}),
    DECLARED,
  ),
  healthy('a connection in the state ACTIVE', to(TEXT, {connection: {ConnectionState: 'ACTIVE'}}), DECLARED),
  healthy('a connection with a key of its own', to(TEXT, {connection: {KmsKeyIdentifier: N.BUS_KEY}}), DECLARED),
  healthy('a workflow of Teams that is vouched for', to(TEXT, {endpoint: TEAMS}), {
    ...DECLARED,
    elsewhere: [{resource: ARN, reason: 'the flow reads text'}],
  }),
  healthy(
    'beside the topic',
    C.all(to(), (account) => void ruleOf(account).targets.push({...C.TARGET})),
    {
      recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'api-destination', endpoint: 'security'}],
    },
  ),
  healthy('an undeclared one that may not be read, beside the topic', (account) => {
    ruleOf(account).targets.push({Id: 'x', Arn: ARN, RoleArn: N.ROLE});
    refuse(account, 'events:DescribeApiDestination');
  }),
  healthy(
    'by a rule of its own',
    C.all(made(), INVOKE, C.dlqForAllRules, (account) => {
      const target = {Id: 'x', Arn: ARN, RoleArn: N.ROLE, DeadLetterConfig: {Arn: N.RULE_DLQ}, ...TEXT};
      home(account).rules.push(rule('to-slack', {source: ['aws.iam']}, target));
    }),
    {...DECLARED, rule: {name: null}},
  ),
];
