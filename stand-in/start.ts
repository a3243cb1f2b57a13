/**
 * moto and the gateway together, and where it is asked for MiniStack, which delivers. Each has accounts of its own: nothing that is built in
 * the one is seen in the other.
 */
import {controlOf} from './control.js';
import type {Control} from './control.js';
import {startGateway} from './gateway.js';
import {startMinistack} from './ministack.js';
import {startMoto} from './moto.js';
import type {MotoOptions, Unavailable} from './moto.js';

/** Where a stand-in that already runs is found: set by the global set-up of the tests for their workers. */
export const STAND_IN_VARIABLE = 'IAM_ALERT_GUARD_STAND_IN';
/** Where one that delivers is found. */
export const DELIVERY_VARIABLE = 'IAM_ALERT_GUARD_STAND_IN_DELIVERY';

/** What a user of a running stand-in needs: where it is, and how to steer it. */
export interface StandIn {
  readonly endpoint: string;
  readonly control: Control;
}

/** An AWS whose event buses, topics and queues work. It has no gateway before it, so there is nothing to steer. */
export interface Delivery {
  readonly endpoint: string;
}

export interface StartedStandIn extends StandIn {
  /** The moto server behind the gateway. */
  readonly moto: string;
  /** One line for a reader: where moto came from, and its version. */
  readonly about: string;
  /** Where `delivery` was asked for: the one that delivers, or why there is none. moto serves without it. */
  readonly delivery?: Delivery | Unavailable;
  stop(): Promise<void>;
}

/** A stand-in of one's own. `port` is the gateway's; `delivery` asks for MiniStack as well. */
export async function startStandIn(
  options: MotoOptions & {readonly port?: number; readonly delivery?: boolean} = {},
): Promise<StartedStandIn | Unavailable> {
  const moto = await startMoto(options);
  if ('unavailable' in moto) return moto;
  try {
    const gateway = await startGateway({
      moto: moto.endpoint,
      ...(options.port === undefined ? {} : {port: options.port}),
    });
    // After moto, since both may have to be installed into the same virtual environment.
    const delivery = options.delivery === true ? await startMinistack(options) : undefined;
    return {
      endpoint: gateway.endpoint,
      control: gateway.control,
      moto: moto.endpoint,
      about: `moto ${moto.version} (${moto.source})${moto.note === undefined ? '' : `, ${moto.note}`}`,
      ...(delivery === undefined ? {} : {delivery}),
      stop: async () => {
        if (delivery !== undefined && 'stop' in delivery) await delivery.stop();
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

/** The one that delivers, run by another process; undefined where there is none. */
export function deliveryFrom(env: NodeJS.ProcessEnv): Delivery | undefined {
  const endpoint = env[DELIVERY_VARIABLE];
  return endpoint === undefined || endpoint === '' ? undefined : {endpoint};
}
