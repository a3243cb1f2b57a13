/** How the hops of the alarm road are drawn. */
import {every, type Gate} from '../../gate.js';
import type {EndAnswer} from '../../hops/end.js';
import {countsGate} from '../../hops/alarm/metric-filter.js';
import type {AlarmNode, FilterNode, LogNode} from '../../hops/alarm/stage.js';
import type {Drawn} from '../../route/hop.js';

export function groupDrawn({log, arrival}: Pick<LogNode, 'log' | 'arrival'>): Drawn {
  return {
    kind: 'log group',
    key: log.arn,
    label: `log group ${log.name}`,
    gate: arrival.group,
    passed: 'where the trail’s events are logged',
  };
}

export function filterDrawn({answer, resource}: FilterNode): Drawn {
  const {filter, patterns} = answer;
  const [doubt] = patterns?.doubts ?? [];
  return {
    kind: 'metric filter',
    key: resource,
    label: `metric filter ${filter.filterName}`,
    gate: countsGate(answer),
    passed: 'counts every required call',
    ...(patterns === null
      ? {}
      : {
          lets: {
            ways: [[patterns.sure]],
            verb: 'counts',
            ...(doubt === undefined ? {} : {doubt: {ways: [[patterns.possible]], reason: doubt}}),
          },
        }),
  };
}

export function alarmDrawn({alarm, rings, acts}: AlarmNode): Drawn {
  return {
    kind: 'alarm',
    key: alarm.AlarmArn,
    label: `alarm ${alarm.AlarmName}`,
    gate: every(rings, acts),
    passed: 'is triggered by each, and says only that something changed',
  };
}

export function functionDrawn({resource, gate}: EndAnswer): Drawn {
  const label = `function ${resource.split(':').slice(6).join(':')}`;
  return {kind: 'function', key: resource, label, gate, passed: 'is invoked by the alarm'};
}

/** Nothing stands there, or it could not be read. */
export function lackDrawn(kind: string, key: string, gate: Gate): Drawn {
  return {kind, key: `${key} has none`, label: gate.state === 'blocks' ? `no ${kind}` : 'not read', gate, passed: ''};
}
