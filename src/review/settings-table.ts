/** Settings with one value each: what each value is worth, and the words for a change of it. */
import type {BaselinePath} from '../baseline/model.js';

export interface Setting {
  readonly path: BaselinePath;
  /** The worth of a value (undefined where nothing is declared and nothing is the default): more is stronger. */
  readonly worth: (value: unknown) => number;
  /** What it does to go down, to go up, or to stay as strong by another value (`to`). */
  readonly words: {
    readonly weakens?: string;
    readonly strengthens?: string;
    readonly neutral?: (to: string, from: string) => string;
  };
  /** What it does no longer to declare it, whatever it was: nothing of it is checked any more. */
  readonly dropped?: string;
  /** What it does to name another thing, where that weakens: reconcile would go there, and a file cannot tell whose it is. */
  readonly another?: (to: string) => string;
  /** Left undeclared it follows `events`, whose change is told there. */
  readonly followsEvents?: true;
}

const declared = (value: unknown): number => (value === undefined ? 0 : 1);
const boolean = (value: unknown): number => (value === true ? 1 : 0);
/** Not declared is not looked at; false asks for it to be off. */
const optional = (value: unknown): number => (value === undefined ? 1 : value === true ? 2 : 0);
const ranked =
  (...values: readonly unknown[]) =>
  (value: unknown): number =>
    values.indexOf(value);
/**
 * Where nothing is declared, nothing is checked, and a target that reconcile makes has EventBridge's own default: so a little less than
 * this default. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html
 */
const atMost =
  (standard: number) =>
  (value: unknown): number =>
    typeof value === 'number' ? value : standard - 0.5;
const same = (): number => 0;

/** A name, and the ARN that ends with it. Whose the ARN is, `unfit` looks at. */
function isSameName(from: string, to: string): boolean {
  const last = (name: string): string => name.replaceAll('"', '').replace(/^arn:.*:/, '');
  return from.includes('arn:') !== to.includes('arn:') && last(from) === last(to);
}

const encryption = (what: string, path: BaselinePath): Setting => ({
  path,
  worth: declared,
  words: {
    weakens: `the encryption of ${what} would no longer be required`,
    strengthens: `${what} must be encrypted`,
    neutral: (to, from) =>
      isSameName(from, to)
        ? `the key of ${what} is named ${to}, as another spelling of its name`
        : `${what} must be encrypted with another key: ${to}`,
  },
});

const renamed = (what: string, path: BaselinePath): Setting => ({
  path,
  worth: same,
  words: {
    neutral: (to) =>
      to === 'nothing' ? `${what} is no longer named: any that qualifies is accepted` : `${what} is named ${to}`,
  },
});

const moved = (what: string, path: BaselinePath): Setting => ({
  path,
  worth: same,
  words: {neutral: (to) => `${what}: ${to}`},
});

const repaired = (what: string): Setting => ({
  path: [what, 'managed-by'],
  worth: same,
  words: {
    neutral: (to) =>
      `what must hold stays the same; the ${what} is repaired by ${to === '"elsewhere"' ? 'a person' : 'reconcile'}`,
  },
});

/** In the order of the file. */
export const SETTINGS: readonly Setting[] = [
  renamed('the trail', ['trail', 'name']),
  moved('reconcile would create a missing trail in', ['trail', 'home-region']),
  {
    path: ['trail', 'multi-region'],
    worth: boolean,
    words: {weakens: 'a trail of a single region would be enough', strengthens: 'the trail must record every region'},
  },
  {
    path: ['trail', 'management-events'],
    worth: ranked('write', 'all'),
    words: {weakens: 'the trail need no longer record reads', strengthens: 'the trail must record reads as well'},
    followsEvents: true,
  },
  {
    path: ['trail', 'global-service-events'],
    worth: boolean,
    words: {
      weakens: 'the trail need no longer record global services such as IAM',
      strengthens: 'the trail must record global services such as IAM',
    },
  },
  {
    path: ['trail', 'log-file-validation'],
    worth: optional,
    words: {
      weakens: 'log file validation would no longer be required',
      strengthens: 'log file validation must be on',
    },
  },
  {
    path: ['trail', 'bucket'],
    worth: declared,
    words: {
      weakens: 'where the log files go would no longer be checked',
      strengthens: 'where the log files go is checked',
    },
    another: (to) => `the log files would go to another bucket, and its name does not say whose it is: ${to}`,
  },
  {
    path: ['trail', 'key-prefix'],
    worth: declared,
    words: {
      weakens: 'under which prefix log files are stored would no longer be checked',
      strengthens: 'under which prefix log files are stored is checked',
      neutral: (to) => `log files are stored under the prefix: ${to}`,
    },
  },
  encryption('the log files', ['trail', 'kms-key']),
  {
    path: ['trail', 'organization'],
    worth: boolean,
    words: {
      weakens: 'the trail need no longer cover the whole organization',
      strengthens: 'the trail must cover the whole organization',
      neutral: () => 'a trail of this account is expected',
    },
  },
  repaired('trail'),
  {
    path: ['rule', 'name'],
    worth: declared,
    words: {
      weakens: 'undeclared targets of the rule in other accounts would no longer be found',
      strengthens: 'undeclared targets of the rule in other accounts would be found',
      neutral: (to) => `the rule is named ${to}`,
    },
  },
  moved('the rule must be on the bus', ['rule', 'bus']),
  {
    path: ['rule', 'state'],
    worth: ranked('ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'),
    words: {weakens: 'the rule need no longer see reads', strengthens: 'the rule must see reads as well'},
    followsEvents: true,
  },
  moved('alerts take the form', ['rule', 'message']),
  {
    path: ['rule', 'dead-letter-queue'],
    worth: declared,
    words: {
      weakens: 'alerts that cannot be delivered would be lost without a trace',
      strengthens: 'alerts that cannot be delivered must be kept',
      neutral: (to, from) =>
        isSameName(from, to)
          ? `the queue for alerts that cannot be delivered is named ${to}, as another spelling of its name`
          : `alerts that cannot be delivered must be kept in another queue: ${to}`,
    },
  },
  {
    path: ['rule', 'retry', 'attempts'],
    worth: atMost(185),
    words: {
      weakens: 'reconcile would set fewer retries on a target that it makes or repairs',
      strengthens: 'a failing delivery must be tried more times',
    },
    dropped: 'how often a failing delivery is tried would no longer be checked',
  },
  {
    path: ['rule', 'retry', 'max-age-seconds'],
    worth: atMost(86400),
    words: {
      weakens: 'reconcile would set a shorter time for retries on a target that it makes or repairs',
      strengthens: 'a failing delivery must be tried for longer',
    },
    dropped: 'for how long a failing delivery is tried would no longer be checked',
  },
  repaired('rule'),
  {
    path: ['topic', 'name'],
    worth: declared,
    words: {
      weakens:
        'undeclared subscribers of a topic to which no route of a declared recipient leads would no longer be found',
      strengthens: 'undeclared subscribers of the topic are found, whatever leads to it',
      neutral: (to) => `the topic is named ${to}`,
    },
  },
  encryption('the topic', ['topic', 'kms-key']),
  repaired('topic'),
  {
    path: ['unexpected-recipients'],
    worth: ranked('allow', 'warn', 'fail'),
    words: {
      weakens: 'undeclared recipients would be tolerated',
      strengthens: 'undeclared recipients are tolerated less',
    },
  },
  {
    path: ['alerts'],
    worth: (value) => (value === 'noticed' ? 0 : 1),
    words: {
      weakens: 'an alert need no longer say which call it was',
      strengthens: 'an alert must say which call it was',
    },
  },
  moved('the runbook is', ['runbook']),
];
