import {check as delivery} from '../../src/checks/storage/log-delivery.js';
import {check as logKey} from '../../src/checks/storage/log-key.js';
import {check as sources} from '../../src/checks/trail/trail-event-sources.js';
import {check as validation} from '../../src/checks/trail/trail-validation.js';
import type {EventSelectors} from '../../src/snapshot/nouns.js';
import type {World} from '../support/account.js';
import {TRAIL, TRAIL_KEY} from '../support/names.js';
import {trailKeyPolicy} from '../support/policies.js';
import {table} from '../support/table.js';

type Change = (account: World) => void;
type Fields = EventSelectors['AdvancedEventSelectors'][number]['FieldSelectors'];

function status(change: Partial<World['trails'][number]['status']>): Change {
  return (account) => {
    for (const trail of account.trails) Object.assign(trail.status, change);
  };
}

function advanced(...selectors: Fields[]): Change {
  return (account) => {
    for (const trail of account.trails) {
      trail.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: selectors.map((fields) => ({
          FieldSelectors: [{Field: 'eventCategory', Equals: ['Management']}, ...fields],
        })),
      };
    }
  };
}

const UNDECLARED = {baseline: {trail: {'log-file-validation': null}}} as const;

table(delivery, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'digests fail, and validation is declared',
    change: status({LatestDigestDeliveryError: 'AccessDenied', LatestDigestDeliveryTime: '2026-11-20T08:30:05.000Z'}),
    says: ['fail medium', 'pass'],
    words: ['cannot be proven unchanged', 'AccessDenied'],
  },
  {
    name: 'digests fail, and validation is not declared',
    change: status({LatestDigestDeliveryError: 'AccessDenied', LatestDigestDeliveryTime: '2026-11-20T08:30:05.000Z'}),
    judging: UNDECLARED,
    says: ['fail low', 'pass'],
  },
  {
    name: 'a digest failed once, and the last hour’s was delivered',
    change: status({LatestDigestDeliveryError: 'AccessDenied'}),
    says: ['fail low', 'pass'],
    words: ['has delivered again'],
  },
  {
    name: 'CloudWatch Logs gets nothing',
    change: status({
      LatestCloudWatchLogsDeliveryError: 'AccessDenied',
      LatestCloudWatchLogsDeliveryTime: '2026-11-20T08:30:05.000Z',
    }),
    says: ['fail low', 'pass'],
    words: ['see nothing', 'AccessDenied'],
  },
  {
    name: 'CloudWatch Logs got nothing once',
    change: status({
      LatestCloudWatchLogsDeliveryError: 'Throttled',
      LatestCloudWatchLogsDeliveryTime: '2026-11-23T08:30:05.000Z',
    }),
    says: ['fail info', 'pass'],
    words: ['may have missed'],
  },
  {
    name: 'the topic of log files hears nothing',
    change: status({LatestNotificationError: 'AuthorizationError'}),
    says: ['fail low', 'pass'],
  },
  {
    name: 'empty errors are none',
    change: status({
      ...{LatestDeliveryError: '', LatestDigestDeliveryError: ''},
      ...{LatestCloudWatchLogsDeliveryError: '', LatestNotificationError: ''},
    }),
    says: ['pass'],
  },
]);

table(sources, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'only sources that are named',
    change: advanced([{Field: 'eventSource', StartsWith: ['iam.']}]),
    says: ['fail low'],
    words: ['most services'],
  },
  {
    name: 'named sources in one selector, all of them in another',
    change: advanced([{Field: 'eventSource', StartsWith: ['iam.']}], []),
    says: ['pass'],
  },
  {
    name: 'one source excluded',
    change: advanced([{Field: 'eventSource', NotEquals: ['kms.amazonaws.com']}]),
    says: ['fail low'],
    words: ['kms.amazonaws.com'],
  },
]);

const validated =
  (value: boolean): Change =>
  (account) => {
    for (const {trail} of account.trails) trail.LogFileValidationEnabled = value;
  };

table(validation, [
  {name: 'healthy', says: ['pass']},
  {name: 'declared, and off', change: validated(false), says: ['fail medium']},
  {
    name: 'declared off, and on',
    judging: {baseline: {trail: {'log-file-validation': false}}},
    says: ['pass'],
    words: ['more than is declared'],
  },
]);

const DOCUMENTED = trailKeyPolicy(TRAIL);

/** The key of the log files, without one of its statements. */
const keyWithout =
  (action: string): Change =>
  (account) => {
    const {Statement, ...rest} = JSON.parse(DOCUMENTED) as {Statement: {Action: string}[]};
    const left = Statement.filter(({Action}) => Action !== action);
    for (const found of account.keys) {
      if (found.key.Arn === TRAIL_KEY) found.policy = JSON.stringify({...rest, Statement: left});
    }
  };

table(logKey, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'CloudTrail may not look at it',
    change: keyWithout('kms:DescribeKey'),
    says: ['fail low'],
    words: ['The next change to org-main will fail'],
  },
  {name: 'CloudTrail may not use it', change: keyWithout('kms:GenerateDataKey*'), says: ['fail high']},
]);
