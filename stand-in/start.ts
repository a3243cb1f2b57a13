/** moto and the gateway together. */
import {controlOf} from './control.js';
import type {Control} from './control.js';
import {startGateway} from './gateway.js';
import {startMoto} from './moto.js';
import type {MotoOptions, Unavailable} from './moto.js';

/** Where a stand-in that already runs is found: set by the global set-up of the tests for their workers. */
export const STAND_IN_VARIABLE = 'IAM_ALERT_GUARD_STAND_IN';

/** What a user of a running stand-in needs: where it is, and how to steer it. */
export interface StandIn {
  readonly endpoint: string;
  readonly control: Control;
}

export interface StartedStandIn extends StandIn {
  /** The moto server behind the gateway. */
  readonly moto: string;
  /** One line for a reader: where moto came from, and its version. */
  readonly about: string;
  stop(): Promise<void>;
}

/** A stand-in of one's own. `port` is the gateway's. */
export async function startStandIn(
  options: MotoOptions & {readonly port?: number} = {},
): Promise<StartedStandIn | Unavailable> {
  const moto = await startMoto(options);
  if ('unavailable' in moto) return moto;
  try {
    const gateway = await startGateway({
      moto: moto.endpoint,
      ...(options.port === undefined ? {} : {port: options.port}),
    });
    return {
      endpoint: gateway.endpoint,
      control: gateway.control,
      moto: moto.endpoint,
      about: `moto ${moto.version} (${moto.source})${moto.note === undefined ? '' : `, ${moto.note}`}`,
      stop: async () => {
        await gateway.stop();
        await moto.stop();
      },
    };
  } catch (error) {
    await moto.stop();
    return {unavailable: `the gateway cannot listen: ${error instanceof Error ? error.message : String(error)}`};
  }
}

/** The stand-in that the environment names, run by another process; undefined where there is none. */
export function standInFrom(env: NodeJS.ProcessEnv): StandIn | undefined {
  const endpoint = env[STAND_IN_VARIABLE];
  return endpoint === undefined || endpoint === '' ? undefined : {endpoint, control: controlOf(endpoint)};
}
