/** Where required events come from, as the pattern language wants to know it. */
import type {Envelope} from '../pattern/index.js';

/** While the account is not known, an id stands for it that no account has. */
export function envelopeOf({
  account,
  eventRegion,
}: {
  readonly account: string | null;
  readonly eventRegion: string;
}): Envelope {
  return {account: account ?? '000000000000', eventRegion};
}
