/** What the page begins with, and on what it rests: verdict, claim, cause, accounts, reads, and where it came from. */
import {all, code, el, prose, type Child, type Html} from '../../escape/html.js';
import {nothingRead} from '../../model/cause.js';
import type {AccountSummary, Report} from '../../model/model.js';
import {count} from '../../words/count.js';
import {CLAIM, LIMITS_OF_EVERY_RUN, LIMITS_ADDRESS, savedLine} from '../../words/scope.js';
import {readsLine, unreadGroups} from '../../words/unread.js';
import {nextSentence} from '../../words/command/next.js';
import {isWell} from '../../words/merge.js';
import {badge, beside, headline, stateOf} from '../../words/words.js';
import {list, section, table, terms, type HtmlOptions, type Part} from './part.js';

function whose({account, pinned}: Report['target']): Child {
  return account === null && pinned !== undefined
    ? all(code(pinned), ' (pinned in the baseline)')
    : code(account ?? 'unknown');
}

export function opening(report: Report): Html {
  const {target, baseline, generatedAt} = report;
  const now = beside(report);
  const next = nextSentence(report);
  const {runbook} = baseline;
  const saved = savedLine(report);
  return all(
    el(
      'header',
      {class: stateOf(report)},
      el('p', {class: 'badge'}, badge(report)),
      el('h1', {}, headline(report)),
      now === null
        ? null
        : el('p', {}, `The account as it is now, judged by this baseline: ${badge(now.now)}. ${now.line}`),
      terms([
        ['Account', report.accounts !== undefined || report.verdict === null ? null : whose(target)],
        ['IAM events in', target.eventRegion === null ? null : code(target.eventRegion)],
        ['Baseline', baseline.path === '' ? null : code(baseline.path)],
        ['Time', generatedAt],
        ['Facts', saved === null ? null : sentence(saved)],
      ]),
    ),
    next === null ? null : el('p', {class: 'next'}, el('b', {}, 'Next: '), prose(next)),
    runbook === undefined ? null : el('p', {}, el('b', {}, 'Runbook: '), code(runbook)),
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export const claimPart: Part = () =>
  section(
    'What this report claims',
    el('p', {}, CLAIM),
    el('p', {}, 'Not looked at by any run:'),
    list(LIMITS_OF_EVERY_RUN),
    el('p', {}, 'More of each: ', code(LIMITS_ADDRESS)),
  );

export const causePart: Part = ({cause}) =>
  cause === undefined
    ? null
    : section(
        'Cause',
        el('p', {}, prose(cause.said), ' ', prose(cause.remedy)),
        el('p', {}, code(cause.message)),
        el(
          'p',
          {},
          cause.nothingRead
            ? 'Trails, rules, topics and subscriptions were not read.'
            : `${count(cause.reads, 'read')} failed for this reason.`,
        ),
      );

function verdictOf({verdict, review, error}: AccountSummary): string {
  if (error !== undefined) return 'no report';
  const change = review === undefined ? null : `change: ${review.class}${review.acceptedBy ? ', accepted' : ''}`;
  return [verdict, change].filter((each) => each !== null).join(', ') || 'not judged';
}

/** Those that somebody has to look at first; a document for the file has the others too. */
export const accountsPart: Part = ({accounts}) =>
  accounts === undefined
    ? null
    : section('Accounts', accountTable([...accounts.filter((each) => !isWell(each)), ...accounts.filter(isWell)]));

function accountTable(accounts: readonly AccountSummary[]): Html {
  return table(
    ['Account', 'Verdict', 'Calls that would arrive', 'Baseline', 'Time'],
    accounts.map((each) => [
      whose({...each, partition: null, eventRegion: null}),
      each.error === undefined ? verdictOf(each) : all(verdictOf(each), ': ', prose(each.error)),
      each.required === null
        ? null
        : each.cause?.nothingRead === true
          ? 'not read'
          : `${each.delivered ?? 0} of ${each.required}`,
      each.baseline === '' ? null : code(each.baseline),
      each.generatedAt,
    ]),
  );
}

/** On how much the verdict rests. What only serves remarks is among it: this page is for the file. */
export const readsPart: Part = (report) => {
  const {observation} = report;
  if (observation === null) return null;
  const groups = unreadGroups(observation.unreadable);
  return section(
    'What was looked at',
    nothingRead(report)
      ? null
      : el('p', {}, `${readsLine(report, observation, 'AWS read')}, at ${observation.observedAt}.`),
    list(observation.vouched.map((link) => all('vouched for in the baseline, not seen: ', code(link)))),
    groups.length === 0 ? null : el('h3', {}, 'What could not be read'),
    groups.length === 0
      ? null
      : table(
          ['Read', 'Region', 'Reason', 'Permission to grant'],
          groups.map(({read, region, reason, permission, times}) => [
            all(code(read), times > 1 ? ` (${times} times)` : null),
            code(region),
            prose(reason),
            permission === null ? null : code(permission),
          ]),
        ),
  );
};

export const notesPart: Part = ({notes}) =>
  notes.length === 0 ? null : section('Notes', list(notes.map((note) => prose(note))));

export const originPart: Part = ({tool, command, generatedAt, baseline, delivery}, {commit}: HtmlOptions) =>
  section(
    'Where this report comes from',
    terms([
      ['Tool', all('iam-alert-guard ', code(tool.version), `, ${command}`)],
      ['Time', generatedAt],
      ['Baseline', baseline.path === '' ? null : code(baseline.path)],
      ['Baseline, SHA-256', baseline.sha256 === '' ? null : code(baseline.sha256)],
      ['Checked-out commit', commit === undefined ? null : code(commit)],
      [
        'List of IAM calls',
        delivery === null || delivery.universe.version === ''
          ? null
          : all(code(delivery.universe.version), ', SHA-256 ', code(delivery.universe.sha256)),
      ],
    ]),
  );
