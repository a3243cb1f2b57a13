/**
 * The states in which an alarm on a metric filter is between changes. "missing – If all data points in the alarm evaluation range are missing, the
 * alarm transitions to INSUFFICIENT_DATA": https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
import type {Alarm} from '../../../snapshot/nouns.js';

export type Rest = 'OK' | 'INSUFFICIENT_DATA';

export const RESTS_OK: readonly Rest[] = ['OK'];

/**
 * @param between do filters give the metric values that end its state ALARM? They come only while something is logged: a default value is "reported
 * … during a period when logs are ingested" (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html)
 */
export function restsOf({TreatMissingData = 'missing'}: Alarm, between: boolean): readonly Rest[] {
  if (TreatMissingData !== 'missing') return RESTS_OK;
  return between ? ['INSUFFICIENT_DATA', 'OK'] : ['INSUFFICIENT_DATA'];
}
