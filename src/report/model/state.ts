/** The three states that colour a report and its lines. */
export type State = 'good' | 'bad' | 'unknown';
