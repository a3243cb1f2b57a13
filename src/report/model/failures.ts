/** What the numbers of delivery do not show: failed attempts alone are lost, or an alarm is in ALARM now. Checks rate both low. */
import type {Delivery, RecipientDelivery, Report} from './model.js';

/** Every change that succeeds would reach the recipient; failed attempts (events with an `errorCode`) would not always. */
export function missesFailuresOnly({findings}: Pick<Report, 'findings'>, recipient: RecipientDelivery): boolean {
  const resource = `${recipient.protocol}:${recipient.endpoint}`;
  return findings.some(
    (finding) =>
      finding.check === 'alerts-delivered' &&
      finding.resource === resource &&
      finding.status === 'fail' &&
      finding.severity === 'low',
  );
}

/** Who does not get all of the required calls. */
export function missingOf({
  required,
  recipients,
}: Pick<Delivery, 'required' | 'recipients'>): readonly RecipientDelivery[] {
  return recipients.filter(({delivered}) => delivered < required);
}

/** Nobody misses more than failed attempts, and somebody misses these. */
export function onlyFailuresLost(report: Report): boolean {
  const missing = report.delivery === null ? [] : missingOf(report.delivery);
  return missing.length > 0 && missing.every((recipient) => missesFailuresOnly(report, recipient));
}

/** ARNs of alarms by which somebody alone hears of changes, and which are in ALARM now: their actions run only on entering that state. */
export function silentNow({findings}: Pick<Report, 'findings'>): readonly string[] {
  return findings.flatMap(({check, status, severity, observed, resource}) =>
    check === 'alarm-announces-each' &&
    status === 'fail' &&
    severity === 'low' &&
    observed === 'ALARM' &&
    resource !== null
      ? [resource]
      : [],
  );
}
