/** What a target makes of an event: random constants, paths and templates, useful ones and broken ones. */
import {chatTransformer, readableTransformer} from '../../src/delivery/message/template/compose.js';
import type {TargetInput} from '../../src/delivery/message/template/render.js';
import type {Dice} from './random.js';

const PATHS = {
  call: '$.detail.eventName',
  who: '$.detail.userIdentity.arn',
  kind: '$.detail.userIdentity.type',
  error: '$.detail.errorCode',
  agent: '$.detail.userAgent',
  on: '$.detail.requestParameters',
  user: '$.detail.requestParameters.userName',
  mgmt: '$.detail.managementEvent',
  detail: '$.detail',
  resources: '$.resources',
  first: '$.detail.requestParameters.tags[0].key',
  nowhere: '$.detail.nosuchfield',
} as const;

/** A template with the paths that it uses. */
function template(text: string): TargetInput {
  const used = Object.entries(PATHS).filter(([name]) => text.includes(`<${name}>`));
  return {InputTransformer: {InputPathsMap: Object.fromEntries(used), InputTemplate: text}};
}

export function inputOf(roll: Dice, calls: readonly string[]): TargetInput {
  return roll.weighted<() => TargetInput>([
    [8, () => ({Input: constant(roll, calls)})],
    [22, () => ({InputPath: path(roll)})],
    [25, () => template(textTemplate(roll))],
    [35, () => template(jsonTemplate(roll))],
    [5, () => ({InputTransformer: readableTransformer()})],
    [5, () => ({InputTransformer: chatTransformer()})],
  ])();
}

function constant(roll: Dice, calls: readonly string[]): string {
  return JSON.stringify(
    roll.pick<unknown>([
      {text: 'IAM changed', severity: 'high'},
      'somebody changed IAM',
      {call: calls[0] ?? 'CreateUser', severity: 'critical'},
      [1, 'two'],
    ]),
  );
}

function path(roll: Dice): string {
  return roll.weighted([
    [4, '$'],
    [8, '$.detail'],
    [4, '$.detail.eventName'],
    [2, '$.detail.requestParameters'],
    [1, '$.detail.userIdentity'],
    [1, '$.detail.userIdentity.arn'],
    [1, '$.detail.errorCode'],
    [1, '$.detail.requestParameters.tags[0]'],
  ]);
}

function textTemplate(roll: Dice): string {
  return roll.pick([
    '"IAM: <call> by <who>"',
    '"<call>"',
    '"IAM change: <call>"\n"Who: <kind> <who>"\n"Agent: <agent>"',
    '"<call> failed with <error>, rule <aws.events.rule-name> (<aws.events.rule-arn>)"',
    '"<call> on <on>"',
    '"<call> on <user>, management event: <mgmt>"',
    '"somebody did something: <who>"',
    '"<call> <nowhere>"',
    '"tag <first> of <call>"',
    'IAM: <call>',
  ]);
}

function jsonTemplate(roll: Dice): string {
  return roll.pick([
    '{"call": "<call>", "who": "<who>"}',
    '{"call": <call>, "who": <who>, "error": <error>}',
    '{"text": "IAM: <call> (<error>)", "severity": "high"}',
    '{"text": "<call> by <kind>", "call": <call>, "on": <on>}',
    '{"severity": "high", "nested": {"call": "<call>", "list": ["<call>", 1]}}',
    '{"call": "<call>", "agent": "<agent>"}',
    '{"who": "<who>", "call": "<call>", "by": "<user>"}',
    '{"call": "<call>", "agent": <agent>, "mgmt": <mgmt>}',
    '{"severity": "low", "detail": <detail>}',
    '<aws.events.event.json>',
    '{"call": "<call>", "event": <aws.events.event.json>}',
    '{"call": "<call>", "on": "<on>"}',
    '{"who": "<who>", "severity": "high"}',
    '{"call": <call>, "first": <first>}',
    '{"call": <call>, "resources": <resources>}',
    '{"call": "<call>", "nowhere": <nowhere>}',
    '{"rule": "<aws.events.rule-name>", "call": "<call>"}',
    '<detail>',
  ]);
}
