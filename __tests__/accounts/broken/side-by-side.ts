/** Two that do the same work and share a fault: neither excuses the other. */
import * as N from '../../support/names.js';
import {broken, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const WEEKS_AGO = '2026-11-01T00:00:00.000Z';

/** Two trails without a declared name, of which both have what the first is given. */
const trails = (
  words: string,
  hops: string,
  first: Change,
  baseline: {trail?: object} = {},
  then: Change = () => undefined,
): Case =>
  broken(`two trails ${words}`, hops, C.all(first, C.anotherTrail({}), then), {
    ...baseline,
    trail: {...baseline.trail, name: null},
  });

/** Two topics that the rule sends to, with the same recipients; neither topic nor target is declared by name. */
const twice: Change = C.secondTopic();

export const SIDE_BY_SIDE: readonly Case[] = [
  trails('of a single Region, where more is declared', 'trail', C.trail({IsMultiRegionTrail: false})),
  trails('without the validation that is declared', 'trail', C.trail({LogFileValidationEnabled: false}), {
    trail: {'log-file-validation': true},
  }),
  trails('with another key than declared', 'trail storage', C.trail({KmsKeyId: N.TOPIC_KEY}), {
    trail: {'kms-key': N.TRAIL_KEY},
  }),
  trails('that write elsewhere than declared', 'storage trail', C.trail({S3KeyPrefix: 'other'}), {
    trail: {'key-prefix': 'org'},
  }),
  trails(
    'to a bucket without a policy',
    'storage',
    () => undefined,
    {},
    (account) => {
      account.buckets[N.BUCKET]!.policy = null;
    },
  ),
  trails(
    'whose deliveries have failed for weeks',
    'storage',
    C.status({LatestDeliveryError: 'AccessDenied', LatestDeliveryTime: WEEKS_AGO}),
  ),
  trails(
    'whose digests have failed for weeks, and validation is declared',
    'storage',
    C.status({LatestDigestDeliveryError: 'AccessDenied', LatestDigestDeliveryTime: WEEKS_AGO}),
    {trail: {'log-file-validation': true}},
  ),
  broken(
    'two topics without the key that is declared',
    'topic key',
    C.all(C.topicAttributes({KmsMasterKeyId: ''}), twice),
    {...C.MAIL_ALONE, topic: {name: null, 'kms-key': N.TOPIC_KEY}, rule: {name: null}},
  ),
  broken(
    'two rules without the dead-letter queue that is declared',
    'target',
    C.all(C.target({DeadLetterConfig: {}}), C.anotherRule('again', C.calls(), {Id: 't', Arn: N.TOPIC})),
    {rule: {name: null, 'dead-letter-queue': N.RULE_DLQ}},
  ),
];
