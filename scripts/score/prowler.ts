/**
 * Runs Prowler on broken entries of each road and on what they begin with, those of `SAMPLE` or the given ones, in the AWS stand-in, and writes which of its checks
 * failed: `npx tsx scripts/score/prowler.ts [ID...]`, a quarter of an hour. Needs `prowler` in the path (`pip install prowler`).
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {onRoads} from './on-roads.js';

/** All that it has for the things on these roads, but for what is about secrets, code and runtimes: `prowler aws --list-checks`. */
const CHECKS = [
  'cloudtrail_multi_region_enabled',
  'cloudtrail_multi_region_enabled_logging_management_events',
  'cloudtrail_cloudwatch_logging_enabled',
  'cloudwatch_log_metric_filter_policy_changes',
  'cloudwatch_alarm_actions_enabled',
  'cloudwatch_alarm_actions_alarm_state_configured',
  'cloudwatch_log_group_kms_encryption_enabled',
  'cloudwatch_log_group_not_publicly_accessible',
  'sns_topics_kms_encryption_at_rest_enabled',
  'sns_topics_not_publicly_accessible',
  'sns_subscription_not_using_http_endpoints',
  'eventbridge_bus_exposed',
  'eventbridge_bus_cross_account_access',
  'awslambda_function_no_dead_letter_queue',
  'awslambda_function_not_publicly_accessible',
  'sqs_queues_server_side_encryption_enabled',
  'sqs_queues_not_publicly_accessible',
  'kinesis_stream_encrypted_at_rest',
  'kinesis_stream_data_retention_period',
  'firehose_stream_encrypted_at_rest',
];

/**
 * What each road begins with, and of its entries those that have calls of their own in the stand-in: things that are gone, policies of another,
 * keys, states. Most of them are of the alarm road, the only one for which it has a check.
 */
const SAMPLE = [
  ...['ALARM-01', 'ALARM-02', 'ALARM-03', 'ALARM-07', 'ALARM-12', 'ALARM-14', 'ALARM-15'],
  ...['DIRECT-01', 'DIRECT-02', 'DIRECT-06', 'DIRECT-17', 'DIRECT-20', 'DIRECT-30', 'DIRECT-33'],
  ...['DIRECT-40', 'DIRECT-44', 'DIRECT-50', 'DIRECT-55'],
  ...['API-01', 'API-02', 'CHAT-01', 'CHAT-06', 'NOTE-01', 'NOTE-14'],
];

interface Finding {
  readonly status_code: string;
  readonly metadata: {readonly event_code: string};
}

await onRoads(
  'prowler.json',
  async ({account, folder, env}) => {
    const options = ['--region', account.region, '-M', 'json-ocsf', '-o', folder, '-F', 'found', '-b', '-z'];
    await promisify(execFile)('prowler', ['aws', ...options, '-c', ...CHECKS], {env, maxBuffer: 2 ** 26});
    const findings = JSON.parse(readFileSync(join(folder, 'found.ocsf.json'), 'utf8')) as Finding[];
    return new Set(findings.filter(({status_code}) => status_code === 'FAIL').map(({metadata}) => metadata.event_code));
  },
  SAMPLE,
);
