/** How a run over many accounts ends: as the worst of its accounts would, in the order 2, 1, 3, 0; a defect of the tool before all. */
import {atLeast} from '../findings/model.js';
import type {Showing} from '../report/model/show.js';
import type {FleetGroup, FleetReport} from './model.js';

type Options = Omit<Showing, 'show'>;

/** Does what these accounts have in common turn the run red? */
export function failsFleet({status, severity}: FleetGroup, {failOn, failOnUnknown}: Options): boolean {
  const counts = status === 'fail' || (status === 'unknown' && failOnUnknown);
  return counts && failOn !== 'never' && atLeast(severity, failOn);
}

export function fleetExit(
  {accounts, groups}: Pick<FleetReport, 'accounts' | 'groups'>,
  options: Options,
): 0 | 1 | 2 | 3 | 4 {
  if (accounts.some(({error}) => error?.kind === 'defect')) return 4;
  if (accounts.some(({error}) => error !== undefined)) return 2;
  const failing = groups.filter((group) => failsFleet(group, options));
  if (failing.some(({status}) => status === 'fail')) return 1;
  if (failing.length > 0) return 3;
  return options.failOn !== 'never' && accounts.some(({identified}) => !identified) ? 3 : 0;
}
