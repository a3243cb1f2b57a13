/** The reads that steps about rules change. */
import type {Read} from '../../../snapshot/reads.js';
import type {DesiredRule} from '../../desired.js';

export function rulesRead({bus, busName}: Pick<DesiredRule, 'bus' | 'busName'>): Read<'events:ListRules'> {
  return {op: 'events:ListRules', region: bus.region, params: {EventBusName: busName}};
}

export function targetsRead(
  {bus, busName}: Pick<DesiredRule, 'bus' | 'busName'>,
  Rule: string,
): Read<'events:ListTargetsByRule'> {
  return {op: 'events:ListTargetsByRule', region: bus.region, params: {EventBusName: busName, Rule}};
}
