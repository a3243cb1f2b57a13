/** Is an alarm evaluated, and does it act when it rings? */
import type {Alarm} from '../../../snapshot/nouns.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';

/** Is its state worked out at all? Where it is not, composite alarms over it hear nothing either. */
export function evaluatedGate({EvaluationState: state, WarmUp, StateValue}: Alarm): Gate {
  // "During the warm-up period, the alarm stays in INSUFFICIENT_DATA": https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html
  const over = StateValue === 'OK' || StateValue === 'ALARM';
  return every(
    evaluationGate(state),
    WarmUp === true && !over ? unknown('it does not act for a while after it was made or changed', 'open') : PASSES,
  );
}

/**
 * Does it act when it rings?
 * @param by names and ARNs of what it rings with: one that suppresses its actions does so whenever it rings
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html)
 */
export function actsGate({ActionsEnabled, ActionsSuppressor: suppressor}: Alarm, by: readonly string[]): Gate {
  return every(
    ActionsEnabled === false ? blocks('its actions are disabled') : PASSES,
    suppressor === undefined ? PASSES : suppressedGate(suppressor, by),
  );
}

function suppressedGate(suppressor: string, by: readonly string[]): Gate {
  return by.includes(suppressor)
    ? blocks(`the alarm ${suppressor} suppresses its actions, and is in ALARM whenever it is`)
    : unknown(`the alarm ${suppressor} may suppress its actions`, 'open');
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html (EvaluationState) */
function evaluationGate(state: string | undefined): Gate {
  if (state === undefined) return PASSES;
  return state === 'EVALUATION_ERROR'
    ? blocks('CloudWatch cannot evaluate it (EVALUATION_ERROR)')
    : unknown(`CloudWatch says of its evaluation: ${state}`, 'open');
}
