/** Two that do the same work, one of them faulty and the other whole in that. */
import * as N from '../../support/names.js';
import {healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const WEEKS_AGO = '2026-11-01T00:00:00.000Z';

const trails = (
  words: string,
  fields: Parameters<typeof C.anotherTrail>[0],
  baseline: {trail?: object} = {},
  first: Change = () => undefined,
): Case =>
  healthy(`of two trails one ${words}`, C.all(first, C.anotherTrail(fields)), {
    ...baseline,
    trail: {...baseline.trail, name: null},
  });

export const SIDE_BY_SIDE: readonly Case[] = [
  trails('is of a single Region', {trail: {IsMultiRegionTrail: false}}),
  trails('is without validation', {trail: {LogFileValidationEnabled: false}}, {trail: {'log-file-validation': true}}),
  trails('has another key', {trail: {KmsKeyId: N.TOPIC_KEY}}, {trail: {'kms-key': N.TRAIL_KEY}}),
  trails('writes elsewhere', {trail: {S3KeyPrefix: 'other'}}, {trail: {'key-prefix': 'org'}}, (account) =>
    C.trail({S3KeyPrefix: 'org'})(account),
  ),
  trails('has delivered nothing for weeks', {
    status: {LatestDeliveryError: 'AccessDenied', LatestDeliveryTime: WEEKS_AGO},
  }),
  trails(
    'has delivered no digests for weeks',
    {status: {LatestDigestDeliveryError: 'AccessDenied', LatestDigestDeliveryTime: WEEKS_AGO}},
    {trail: {'log-file-validation': true}},
  ),
  trails(
    'is of one Region, and the other without a key',
    {trail: {IsMultiRegionTrail: false}},
    {trail: {'kms-key': N.TRAIL_KEY}},
    C.trail({}),
  ),
  healthy(
    'of two rules one has the dead-letter queue that is declared',
    C.anotherRule('again', C.calls(), {Id: 't', Arn: N.TOPIC}),
    {rule: {name: null, 'dead-letter-queue': N.RULE_DLQ}},
  ),
];
