/** What `history` can be asked. */
import {checkRequest, type CheckRequest} from './account.js';
import {asFlag, Reader, type Raw, type Spelling} from './raw.js';

export interface HistoryAsked {
  /** Days that the window is long, where `since` does not say it. */
  readonly days: number;
  /** RFC 3339. */
  readonly since: string | null;
  readonly until: string | null;
  /** Pages of 50 that are read at most. */
  readonly maxPages: number;
  /** Files of records; none: CloudTrail is asked. */
  readonly events: readonly string[];
  /** Examples are whole records. */
  readonly withRecords: boolean;
  /** Milliseconds for reading records; null: as long as it takes. */
  readonly lookupTimeout: number | null;
}

export interface HistoryRequest extends CheckRequest, HistoryAsked {}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html */
export const LONGEST_DAYS = 90;
const DEFAULT_DAYS = 7;
/** At two a second, 17 minutes: well inside the hour that assumed credentials last. */
const DEFAULT_PAGES = 2_000;
const MOST_PAGES = 1_000_000;

/** @param days under which name the length of the window is given: `days`, or `history-days` beside a check */
export function historyAsked(raw: Raw, spelt: Spelling = asFlag, days = 'days'): HistoryAsked {
  const read = new Reader(raw, spelt);
  const [since, until] = [read.now('since'), read.now('until')];
  const asked: HistoryAsked = {
    days: read.whole(days, DEFAULT_DAYS, LONGEST_DAYS),
    since,
    until,
    maxPages: read.whole('max-pages', DEFAULT_PAGES, MOST_PAGES),
    events: read.list('events'),
    withRecords: read.flag('with-records', false),
    lookupTimeout: read.text('timeout') === null ? null : read.duration('timeout', 0, 1),
  };
  if (since !== null && read.text(days) !== null)
    read.problems.push(
      `${spelt('since')} and ${spelt(days)} cannot be used together: both say where the window begins`,
    );
  if (since !== null && until !== null && since >= until)
    read.problems.push(`${spelt('since')} must be before ${spelt('until')}`);
  if (asked.events.length > 0 && read.text(days) !== null)
    read.problems.push(
      `${spelt(days)} is for CloudTrail's own history: of files all is read, or what is between ${spelt('since')} and ${spelt('until')}`,
    );
  read.done();
  return asked;
}

export function historyRequest(raw: Raw, spelt: Spelling = asFlag): HistoryRequest {
  return {...checkRequest(raw, spelt), ...historyAsked(raw, spelt, spelt === asFlag ? 'days' : 'history-days')};
}
