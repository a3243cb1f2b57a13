/** Who is to be alerted, over many accounts: where each recipient is declared, and where every call that must alert would reach it. */
import type {Report} from '../report/model/model.js';
import {compare} from '../report/model/order.js';
import {reachOf} from '../report/words/reach.js';
import {union, without} from './common-words.js';
import type {FleetRecipient} from './model.js';

/** Nothing of an account whose delivery was not computed: its baseline may declare recipients, and nobody judged them. */
export function recipientsOf(report: Report, account: string): FleetRecipient[] {
  return (report.delivery?.recipients ?? []).map((recipient) => {
    const {state} = reachOf(report, recipient);
    return {
      protocol: recipient.protocol,
      endpoint: without(recipient.endpoint, account),
      accounts: [account],
      reached: state === 'good' ? [account] : [],
      unknown: state === 'unknown' ? [account] : [],
    };
  });
}

/** Recipients of several reports: those of the same protocol and endpoint are one. */
export class Recipients {
  readonly #all = new Map<string, FleetRecipient[]>();

  add(recipients: Iterable<FleetRecipient>): void {
    for (const recipient of recipients) {
      const key = JSON.stringify([recipient.protocol, recipient.endpoint]);
      const there = this.#all.get(key);
      if (there === undefined) this.#all.set(key, [recipient]);
      else there.push(recipient);
    }
  }

  /** Sorted by endpoint, then by protocol. */
  list(): FleetRecipient[] {
    return [...this.#all.values()]
      .flatMap((same) =>
        same.slice(0, 1).map(({protocol, endpoint}) => ({
          protocol,
          endpoint,
          accounts: union(...same.map(({accounts}) => accounts)),
          reached: union(...same.map(({reached}) => reached)),
          unknown: union(...same.map(({unknown}) => unknown)),
        })),
      )
      .sort((a, b) => compare(a.endpoint, b.endpoint) || compare(a.protocol, b.protocol));
  }
}

/** Only what is said of some accounts. */
export function ofAccounts(recipient: FleetRecipient, has: (account: string) => boolean): FleetRecipient[] {
  const accounts = recipient.accounts.filter(has);
  if (accounts.length === 0) return [];
  return [{...recipient, accounts, reached: recipient.reached.filter(has), unknown: recipient.unknown.filter(has)}];
}
