/** Trails that record nothing, or not everything. */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const trail = (words: string, change: Change, baseline = {}): Case => broken(words, 'trail', change, baseline);
const basic = (words: string, ...selectors: readonly C.Selector[]): Case =>
  trail(`selectors ${words}`, C.basic(...selectors));
const advanced = (words: string, ...selectors: readonly C.FieldSelectors[]): Case =>
  trail(`advanced selectors ${words}`, C.advanced(...selectors));
const source = (operator: 'Equals' | 'NotEquals' | 'NotStartsWith', value: string): C.FieldSelectors => [
  {Field: 'eventSource', [operator]: [value]},
];
const MALLORY = 'arn:aws:iam::111122223333:user/mallory';
const eu = (text: string): string => text.replace(N.REGION, N.OTHER_REGION);

export const TRAILS: readonly Case[] = [
  basic('of reads', {ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}),
  basic('of changes, where everything is declared', {ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}),
  basic('without IAM', {
    ReadWriteType: 'All',
    IncludeManagementEvents: true,
    ExcludeManagementEventSources: ['iam.amazonaws.com'],
  }),
  trail(
    'advanced selectors of data alone',
    C.onTrail((found) => {
      found.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [{FieldSelectors: [{Field: 'eventCategory', Equals: ['Data']}]}],
      };
    }),
  ),
  advanced('without IAM', source('NotEquals', 'iam.amazonaws.com')),
  advanced('without what begins as IAM does', source('NotStartsWith', 'i')),
  advanced(
    'in two parts between which IAM lies',
    [{Field: 'eventSource', StartsWith: ['ia'], NotEquals: ['iam.amazonaws.com']}],
    source('NotStartsWith', 'i'),
  ),
  advanced('without one call', [{Field: 'eventName', NotEquals: ['CreateUser']}]),
  advanced('of six verbs', [
    {Field: 'eventName', StartsWith: ['Create', 'Delete', 'Put', 'Attach', 'Detach', 'Update']},
  ]),
  advanced('without one caller', [{Field: 'userIdentity.arn', NotEquals: [MALLORY]}]),
  advanced('of the console alone', [{Field: 'sessionCredentialFromConsole', Equals: ['true']}]),
  advanced('of events of endpoints', [{Field: 'eventType', Equals: ['AwsVpceEvent']}]),
  unknown('advanced selectors by a field that is not known', 'trail', C.advanced([{Field: 'newField', Equals: ['x']}])),
  trail('of one other region', C.trail({HomeRegion: N.OTHER_REGION, TrailARN: eu(N.TRAIL), IsMultiRegionTrail: false})),
  trail('without events of global services', C.trail({IncludeGlobalServiceEvents: false})),
  trail('of one region, where all are declared', C.trail({IsMultiRegionTrail: false})),
  trail('of another name, by one capital', C.trail({Name: 'org-Main'})),
  broken(
    'another bucket',
    'storage trail',
    C.all(C.trail({S3BucketName: 'other-bucket'}), (account) => {
      const policy = P.trailBucketPolicy('other-bucket', N.TRAIL);
      account.buckets['other-bucket'] = {...account.buckets[N.BUCKET]!, policy};
    }),
  ),
  trail(
    'the declared one is gone, and a second one records',
    C.all(C.anotherTrail({}), (account) => void account.trails.shift()),
  ),
  trail(
    'the declared one is stopped, and a second one records',
    C.all(C.anotherTrail({}), C.status({IsLogging: false})),
  ),
  trail(
    'two, both stopped',
    C.all(C.anotherTrail({status: {IsLogging: false}}), C.status({IsLogging: false})),
    C.ANY_TRAIL,
  ),
  trail(
    'of changes, where the events of IAM are all declared',
    C.all(C.advanced([{Field: 'readOnly', Equals: ['false']}]), (account) => {
      account.buses[0]!.rules[0]!.rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    }),
    {events: 'iam-all'},
  ),
  ...['GetTrailStatus', 'GetEventSelectors', 'DescribeTrails'].map((name) =>
    unknown(`${name} is denied`, 'trail', (account) => refuse(account, `cloudtrail:${name}`)),
  ),
];
