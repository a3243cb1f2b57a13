/** The trace of one event says at which hop it stops, by which field, and shows no hop that is not there. */
import {describe, expect, it} from '@jest/globals';
import {traceEvent, type TracedHop} from '../../../src/delivery/views/trace.js';
import type {Event} from '../../../src/delivery/message/index.js';
import {leastEvent} from '../../../src/pattern/index.js';
import {basic, bodyFilter, pattern, template, topicAttributes} from '../../accounts/changes.js';
import {ruleOf, type World} from '../../support/account.js';
import * as N from '../../support/names.js';
import {proofOf, world} from '../../support/world.js';

const EVENT: Event = leastEvent({account: N.ACCOUNT, eventRegion: N.REGION}, 'CreateUser');
const READ: Event = {...EVENT, detail: {...(EVENT['detail'] as object), eventName: 'GetUser', readOnly: true}};
const BASELINE = {topic: {'kms-key': null}} as never;

function hops(change: (account: World) => void, event = EVENT): readonly TracedHop[] {
  const {paths} = traceEvent(proofOf(world(change), {baseline: BASELINE}), event);
  return paths.find(({recipient}) => recipient === 0)?.steps ?? [];
}

function stop(change: (account: World) => void, event = EVENT): string {
  const last = hops(change, event).at(-1);
  return last?.gate.state === 'blocks' ? `${last.stage}: ${last.gate.reason}` : `${last?.stage ?? ''} passes`;
}

describe('a trace', () => {
  it('shows the key of a topic that has one, and none where it has none', () => {
    expect(hops(() => undefined).map(({stage}) => stage)).toEqual(['rule', 'target', 'topic', 'key', 'subscription']);
    const plain = hops(topicAttributes({KmsMasterKeyId: ''}));
    expect(plain.map(({stage}) => stage)).toEqual(['rule', 'target', 'topic', 'subscription']);
  });

  it('shows the key that cannot be seen', () => {
    const hidden = hops((account) => {
      delete account.topics[N.TOPIC]!.attributes['Policy'];
      delete account.topics[N.TOPIC]!.attributes['KmsMasterKeyId'];
    });
    expect(hidden.find(({stage}) => stage === 'key')?.gate.state).toBe('unknown');
  });

  it.each<[string, string, (account: World) => void, Event]>([
    [
      'the call',
      'rule: the pattern does not match it: `detail.eventName` is `CreateUser`; the pattern asks for `DeleteUser`',
      pattern({source: ['aws.iam'], detail: {eventName: ['DeleteUser']}}),
      EVENT,
    ],
    [
      'a field that is not there',
      'rule: the pattern does not match it: `detail.errorCode` is not in the event; the pattern asks for `AccessDenied`',
      pattern({source: ['aws.iam'], detail: {errorCode: ['AccessDenied']}}),
      EVENT,
    ],
    [
      'the state of the rule',
      'rule: the pattern matches it, and the state ENABLED drops management events that are read-only: ' +
        '`detail.readOnly` is `true`; the state asks for `false`',
      pattern({source: ['aws.iam']}),
      READ,
    ],
    [
      'the pattern before the state',
      'rule: the pattern does not match it: `detail.eventName` is `GetUser`; the pattern asks for `CreateUser`',
      pattern({source: ['aws.iam'], detail: {eventName: ['CreateUser']}}),
      READ,
    ],
    [
      'a filter on the event',
      'subscription: the filter policy does not let the message through: ' +
        '`detail.eventName` is `CreateUser`; the filter policy asks for `DeleteUser`',
      bodyFilter({detail: {eventName: ['DeleteUser']}}),
      EVENT,
    ],
    [
      'a filter on what the target makes of it',
      'subscription: the filter policy does not let the message through: ' +
        '`error` is an empty text; the filter policy asks for a value that is neither null nor empty',
      (account) => {
        template({n: '$.detail.eventName', e: '$.detail.errorCode'}, '{"call":<n>,"error":"<e>"}')(account);
        bodyFilter({error: [{exists: true}]})(account);
      },
      EVENT,
    ],
  ])('names %s', (_, words, change, event) => {
    expect(stop(change, event)).toBe(words);
  });

  it('says nothing of the state where all events are let through', () => {
    const all = (account: World): void => {
      pattern({source: ['aws.iam']})(account);
      ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    };
    expect(stop(all, READ)).toBe('subscription passes');
  });

  it('names what the event selectors leave out', () => {
    const reads = basic({ReadWriteType: 'ReadOnly', IncludeManagementEvents: true});
    const proof = proofOf(world(reads), {baseline: BASELINE});
    expect(traceEvent(proof, EVENT).trails[0]?.gate).toMatchObject({
      state: 'blocks',
      reason: expect.stringContaining('`detail.readOnly` is `false`'),
    });
  });

  const OTHER = '999988887777';
  const at = (fields: object, detail: object = {}): Event => ({
    ...EVENT,
    ...fields,
    detail: {...(EVENT['detail'] as object), ...detail},
  });
  const without = (...names: string[]): Event => ({
    ...EVENT,
    detail: Object.fromEntries(Object.entries(EVENT['detail'] as object).filter(([name]) => !names.includes(name))),
  });
  const trailIs = (more: object) => (account: World) => void Object.assign(account.trails[0]!.trail, more);
  const reading = (account: World): void => pattern({source: ['aws.iam']})(account);
  const asIs = (): void => undefined;

  it.each<[string, 'passes' | 'blocks' | 'unknown', Event, (account: World) => void]>([
    ['an event of another Region', 'unknown', at({region: 'eu-west-1'}, {awsRegion: 'eu-west-1'}), asIs],
    ['an event of another account', 'unknown', at({account: OTHER}), asIs],
    [
      'an event of another account, where the trail is of the organization',
      'unknown',
      at({account: OTHER}),
      trailIs({IsOrganizationTrail: true}),
    ],
    ['an event of this account and Region', 'passes', at({}), asIs],
    [
      'an event of another Region that the rule refuses',
      'blocks',
      at({region: 'eu-west-1'}),
      pattern({region: ['us-east-1']}),
    ],
    ['an Insights event', 'unknown', at({}, {eventCategory: 'Insight'}), asIs],
    ['a network activity event', 'blocks', at({}, {eventCategory: 'NetworkActivity', managementEvent: false}), asIs],
    [
      'a network activity event that a selector may be for',
      'unknown',
      at({}, {eventCategory: 'NetworkActivity', managementEvent: false}),
      (account) => {
        const selector = (category: string) => ({FieldSelectors: [{Field: 'eventCategory', Equals: [category]}]});
        account.trails[0]!.selectors = {
          EventSelectors: [],
          AdvancedEventSelectors: [selector('Management'), selector('NetworkActivity')],
        };
      },
    ],
    ['a data event', 'blocks', at({}, {eventCategory: 'Data', managementEvent: false}), asIs],
    ['a record that does not say whether it reads', 'passes', without('readOnly'), asIs],
    ['an old record of a call that reads', 'blocks', at({}, {eventName: 'GetUser', readOnly: undefined}), reading],
    [
      'an old record of a call that nobody knows',
      'unknown',
      at({}, {eventName: 'ChangeIt', readOnly: undefined}),
      reading,
    ],
    [
      'an old record, and a pattern that asks for the field',
      'blocks',
      without('readOnly'),
      pattern({detail: {readOnly: [false]}}),
    ],
    ['an old record, and a trail of changes', 'passes', without('readOnly'), basic({ReadWriteType: 'WriteOnly'})],
    ['an old record, and a trail of reads', 'blocks', without('readOnly'), basic({ReadWriteType: 'ReadOnly'})],
    [
      'an event of a service that CloudTrail does not bring',
      'passes',
      {...EVENT, 'detail-type': 'IAM Something', detail: {}},
      pattern({source: ['aws.iam']}),
    ],
  ])('%s: %s', (_, state, event, change) => {
    // A key of the event that is undefined is not there.
    const given = JSON.parse(JSON.stringify(event)) as Event;
    expect(traceEvent(proofOf(world(change), {baseline: BASELINE}), given).recipients[0]?.state).toBe(state);
  });
});
