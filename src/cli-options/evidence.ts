/** The commands that look at what really happened. */
import {FLEET} from '../cli-options-fleet.js';
import {COMMON, type CommandSpec, type Option} from './common.js';

/** Nothing that an earlier run left is taken up. */
const {'max-age': _maxAge, ...MANY} = FLEET;

/** What a canary takes: its time-out is that of the alert, since reading has one of its own. */
const {now: _now, snapshot, ...REST} = COMMON;
const LIVE = {...REST, snapshot: {...(snapshot as Option), refused: true as const}};
const CANARY = {
  ...LIVE,
  call: {
    type: 'string',
    value: 'iam:CALL',
    help: 'the call to make: iam:TagRole, iam:UpdateRoleDescription or iam:UntagRole (default: the first of them that always alerts)',
  },
  yes: {type: 'boolean', help: 'do not ask for the account number'},
  'despite-drift': {type: 'boolean', help: 'send the canary even if the check has found drift or could not decide'},
  timeout: {
    type: 'string',
    value: 'DURATION',
    help: 'how long to wait for the alert (default 15m); if it does not arrive, the change is made once more and the wait repeated',
  },
} as const satisfies Readonly<Record<string, Option>>;

export const EVIDENCE = {
  history: {
    operands: '',
    help: "which real IAM changes would have alerted with today's configuration; read-only",
    options: {
      days: {type: 'string', value: 'DAYS', help: 'how far back, 1 to 90 (default 7)'},
      since: {type: 'string', value: 'RFC3339', help: 'where the window begins, instead of --days'},
      until: {
        type: 'string',
        value: 'RFC3339',
        help: 'where the window ends (default and latest: 15 minutes before now)',
      },
      events: {
        type: 'string',
        multiple: true,
        greedy: true,
        value: 'FILE...',
        help: 'CloudTrail records from files (also .gz) instead of the event history',
      },
      'max-pages': {type: 'string', value: 'NUMBER', help: 'pages of 50 to read at most (default 2000)'},
      'with-records': {type: 'boolean', help: 'show whole records as examples: names, addresses, parameters'},
      ...COMMON,
      ...MANY,
    },
  },
  canary: {
    operands: '',
    help: 'make one harmless IAM change and watch the alert arrive',
    options: CANARY,
  },
  'canary challenge': {
    operands: '',
    help: 'make the change with a code that only a reader of the alert sees, and do not wait for the alert',
    options: CANARY,
  },
  'canary answer': {
    operands: 'CODE',
    help: 'compare the code that somebody read in the alert, and say who answered',
    options: LIVE,
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;
