/** Texts of alerts, and what services take, as people configure them. */
import * as N from '../../support/names.js';
import {broken, healthy, shaky, type Case} from '../case.js';
import * as C from '../changes.js';
import * as api from '../roads/api-destination.js';
import {leadsTo} from '../roads/direct.js';
import {sends, simple, W} from './parts.js';

const SIXTH: readonly Case[] = [
  // re:Post, eventbridge-human-readable-notifications: scalars in sentences
  healthy(
    're:Post, human-readable sentences',
    simple(
      sends(
        ['time', 'eventName', 'arn', 'ip'],
        '"At <time>, <eventName> was called by <arn> from <ip>."\n"Look at it in the console."',
      ),
    ),
    W,
  ),
  // people who put all parameters in: a whole object within a string of JSON (AWS: an object in quotation marks is no valid JSON)
  shaky(
    'the parameters, an object, within a string of JSON',
    'target',
    simple({
      InputTransformer: {
        InputPathsMap: {n: '$.detail.eventName', p: '$.detail.requestParameters'},
        InputTemplate: '{"text":"IAM <n>: <p>"}',
      },
    }),
    W,
  ),
  healthy(
    'neighbour: the parameters, an object, as a value of JSON',
    simple({
      InputTransformer: {
        InputPathsMap: {n: '$.detail.eventName', p: '$.detail.requestParameters'},
        InputTemplate: '{"call":<n>,"parameters":<p>}',
      },
    }),
    W,
  ),
  broken(
    'a name of a variable with a typing error',
    'target',
    simple({InputTransformer: {InputPathsMap: {event: '$.detail.eventName'}, InputTemplate: '"IAM <evnt>"'}}),
    W,
  ),
  broken(
    'the path lacks detail',
    'target',
    simple({InputTransformer: {InputPathsMap: {n: '$.eventName'}, InputTemplate: '"IAM <n>"'}}),
    W,
  ),
  shaky('a path without the dollar sign', 'target', simple({InputPath: 'detail'}), W),
  broken('Input says what happened once', 'target', simple({Input: '"An IAM change happened"'}), W),
  broken(
    'an e-mail of the account’s id alone',
    'target',
    simple(sends(['account', 'region'], '"IAM changed in <account>, <region>"')),
    W,
  ),
  // Being noticed is enough of an alarm alone: the text of a rule has to name the call.
  broken(
    'the same where being noticed is enough',
    'target',
    simple(sends(['account', 'region'], '"IAM changed in <account>, <region>"')),
    {...W, alerts: 'noticed'},
  ),
  // PagerDuty's Events API v2 by an API destination (oneuptime), with and without what it asks for
  healthy(
    'PagerDuty by an API destination',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({
        Arn: api.ARN,
        RoleArn: N.ROLE,
        ...api.sends({
          routing_key: 'k',
          event_action: 'trigger',
          payload: {summary: 'IAM <call>', source: 'aws', severity: 'critical'},
        }),
      }),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: the payload has no severity',
    'target',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({
        Arn: api.ARN,
        RoleArn: N.ROLE,
        ...api.sends({routing_key: 'k', event_action: 'trigger', payload: {summary: 'IAM <call>', source: 'aws'}}),
      }),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: severity is not one of PagerDuty’s',
    'target',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({
        Arn: api.ARN,
        RoleArn: N.ROLE,
        ...api.sends({
          routing_key: 'k',
          event_action: 'trigger',
          payload: {summary: 'IAM <call>', source: 'aws', severity: 'HIGH'},
        }),
      }),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: the action is not one of PagerDuty’s',
    'target',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({
        Arn: api.ARN,
        RoleArn: N.ROLE,
        ...api.sends({
          routing_key: 'k',
          event_action: 'alert',
          payload: {summary: 'IAM <call>', source: 'aws', severity: 'error'},
        }),
      }),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: PagerDuty is told that it is resolved',
    'target',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({
        Arn: api.ARN,
        RoleArn: N.ROLE,
        ...api.sends({
          routing_key: 'k',
          event_action: 'resolve',
          dedup_key: '<id>',
          payload: {summary: 'IAM <call>', source: 'aws', severity: 'error'},
        }),
      }),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: the whole event to PagerDuty',
    'target',
    C.all(
      api.made({endpoint: 'https://events.pagerduty.com/v2/enqueue'}),
      api.INVOKE,
      leadsTo({Arn: api.ARN, RoleArn: N.ROLE}),
    ),
    api.DECLARED,
  ),
  healthy(
    'the Lambda-free webhook to Slack',
    C.all(
      api.made(),
      api.INVOKE,
      leadsTo({Arn: api.ARN, RoleArn: N.ROLE, ...api.sends({text: 'IAM: <call> by <id>'})}),
    ),
    api.DECLARED,
  ),
  broken(
    'twin: Slack’s text is called message',
    'target',
    C.all(api.made(), api.INVOKE, leadsTo({Arn: api.ARN, RoleArn: N.ROLE, ...api.sends({message: 'IAM: <call>'})})),
    api.DECLARED,
  ),
  broken(
    'twin: Slack by GET',
    'target',
    C.all(
      api.made({destination: {HttpMethod: 'GET'}}),
      api.INVOKE,
      leadsTo({Arn: api.ARN, RoleArn: N.ROLE, ...api.sends({text: 'IAM: <call>'})}),
    ),
    api.DECLARED,
  ),
];

export const HEALTHY: readonly Case[] = SIXTH.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = SIXTH.filter(({expected}) => expected !== 'in-sync');
