/**
 * Carries the events of one account of moto, which delivers nothing: the record of a call becomes an event where a trail of the account carries
 * it, on a bus of MiniStack that was made as the account's is at that moment. What comes into the queues there is put into the account's own.
 */
import {carry} from './carry.js';
import {accountWith, freshAccount, type Account} from './accounts.js';
import type {CloudTrailRecord} from './gateway/records.js';
import {Mirror} from './mirror.js';

export interface Carried {
  /** Endpoint of the gateway. */
  readonly gateway: string;
  readonly moto: string;
  /** The emulator that delivers. */
  readonly ministack: string;
  readonly account: string;
}

export class Carrier {
  readonly #ministack: string;
  readonly #account: Account;
  readonly #store: Account;
  readonly #mirror: Mirror;
  /** One event after the other: the bus of the emulator is made anew for each. */
  #last: Promise<void> = Promise.resolve();

  private constructor(ministack: string, account: Account, store: Account) {
    this.#ministack = ministack;
    this.#account = account;
    this.#store = store;
    this.#mirror = new Mirror(account, store, ministack);
  }

  static async of({gateway, moto, ministack, account: id}: Carried): Promise<Carrier> {
    const account = await freshAccount({endpoint: gateway}, {id});
    const store = accountWith({endpoint: moto}, id, account.region, account.credentials);
    return new Carrier(ministack, account, store);
  }

  /** Whose calls are none of a user of the account. */
  get accessKey(): string {
    return this.#account.credentials.accessKeyId;
  }

  /** Ends when what the event led to lies in the queues. */
  carry(record: CloudTrailRecord): Promise<void> {
    const done = this.#last.then(async () => {
      await this.#mirror.chain();
      await carry(this.#ministack, this.#account.id, record, this.#account.clients().cloudtrail);
      await this.#mirror.messages();
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#mirror.close();
    this.#account.close();
    this.#store.close();
  }
}
