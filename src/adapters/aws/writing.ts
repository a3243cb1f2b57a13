/** What a changing call over the SDK is given. */
import type {EndpointOf} from '../../ports/aws-writes.js';
import type {Write, WriteOp} from '../../plan/calls/writes.js';
import type {Clients} from './client/clients.js';

export interface WriterInput<O extends WriteOp> {
  readonly clients: Clients;
  readonly region: string;
  readonly params: Writable<Extract<Write, {readonly op: O}>['params']>;
  readonly options: {readonly abortSignal: AbortSignal};
  readonly endpointOf: EndpointOf;
}

/** The SDK's input types are writable, ours are not. */
type Writable<T> = T extends object ? {-readonly [K in keyof T]: Writable<T[K]>} : T;
