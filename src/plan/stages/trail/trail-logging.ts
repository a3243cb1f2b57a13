/** What making a trail and mending one have in common: the reads that it changes, and the call that begins to log. */
import type {Read} from '../../../snapshot/reads.js';
import type {DesiredTrail} from '../../desired.js';
import type {Draft, Ownership, Planning} from '../../planning.js';
import {promise} from '../change.js';

export const SECOND_COPY =
  'The first copy of management events in a region is free, a second trail over the same events costs about two US dollars for 100,000 of them: https://aws.amazon.com/cloudtrail/pricing/';

type Named = Pick<DesiredTrail, 'arn' | 'home'>;

export function statusRead({arn, home}: Named): Read {
  return {op: 'cloudtrail:GetTrailStatus', region: home, params: {Name: arn}};
}

export function selectorsRead({arn, home}: Named): Read {
  return {op: 'cloudtrail:GetEventSelectors', region: home, params: {TrailName: arn}};
}

export function startLogging(
  planning: Planning,
  arn: string,
  home: string,
  owner: Ownership,
  before: boolean | null,
  text = 'The trail does not log.',
): Draft {
  const read = statusRead({arn, home});
  return {
    kind: 'call',
    write: {op: 'cloudtrail:StartLogging', region: home, params: {Name: arn}},
    resource: arn,
    text,
    before: {IsLogging: false},
    after: {IsLogging: true},
    fact: {read, at: ['IsLogging'], before, after: true},
    also: [promise(read, ['StartLoggingTime'], planning.context.now)],
    owner,
  };
}
