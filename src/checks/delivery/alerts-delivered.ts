/** `checks/delivery/` holds the check of the whole route: does each required call reach each recipient. */
import {everyRequired, harmless, lossWords} from '../../delivery/coverage/outcome.js';
import type {CallOutcome} from '../../delivery/coverage/model.js';
import {ownLoss} from '../../delivery/redundancy/own-loss.js';
import {SNS_ROAD} from '../../delivery/roads/kinds.js';
import {groupBy} from '../../delivery/group.js';
import type {Context} from '../../delivery/context.js';
import {inAccount, lostElsewhere} from '../shared/remedy/owner.js';
import {defineCheck, type Outcome} from '../check.js';

type Lost = Extract<CallOutcome, {verdict: 'never' | 'sometimes'}>;

const TRACED = 'To see where an event is lost:';

export const check = defineCheck({
  id: 'alerts-delivered',
  title: 'Every required call would reach every declared recipient',
  hop: 'subscription',
  severity: 'critical',
  rationale: 'This check looks at the whole chain at once: parts that each look right can still lose a call together.',
  remediation: {
    console: 'See the findings about the part of the chain that the message names.',
    cli: {say: TRACED, run: ['iam-alert-guard trace --event iam:CreateUser']},
    terraform: 'See the findings about the part of the chain that the message names.',
  },
  by: 'reconcile',
  reads: [
    'cloudtrail:DescribeTrails',
    'events:ListRules',
    'events:ListTargetsByRule',
    'sns:GetTopicAttributes',
    'sns:ListSubscriptionsByTopic',
  ],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
  good: {says: 'Every part of the chain passes every required call.'},
  bad: {
    says: 'The filter policy of the mail subscription hides one caller.',
    edits: [
      {
        read: 'sns:GetSubscriptionAttributes',
        patch: {
          FilterPolicyScope: 'MessageBody',
          FilterPolicy:
            '{"detail":{"userIdentity":{"arn":[{"anything-but":["arn:aws:iam::111122223333:user/evil"]}]}}}',
        },
      },
    ],
  },
  evaluate({context, coverage, routes}) {
    const required = context.calls.length;
    return context.baseline.recipients.map((recipient, index): Outcome => {
      const outcomes = [...(coverage.recipients[index] ?? new Map<string, CallOutcome>())];
      const lost = outcomes.filter(
        (entry): entry is [string, Lost] => entry[1].verdict === 'never' || entry[1].verdict === 'sometimes',
      );
      const grave = lost.filter(([, outcome]) => !harmless(outcome));
      const doubtful = outcomes.filter(
        (entry): entry is [string, Extract<CallOutcome, {verdict: 'unknown'}>] => entry[1].verdict === 'unknown',
      );
      const noticed = outcomes.filter(([, {verdict}]) => verdict === 'noticed').length;
      const who = recipient.public;
      if (required === 0)
        return {
          resource: `${recipient.protocol}:${who}`,
          region: context.eventRegion,
          at: ['events', 'except'],
          hop: 'baseline',
          status: 'fail',
          message: `No IAM change need alert ${who}: \`events.except\` matches every event of each call in this account.`,
        };
      const about = {
        resource: `${recipient.protocol}:${who}`,
        region: context.eventRegion,
        at: ['recipients', index],
        observed: {delivered: required - lost.length - doubtful.length - noticed, required},
      };
      if (grave.length > 0)
        return {...about, ...lossOf(who, grave, required), ...(elsewhere(grave, context) ?? traceOf(grave))};
      const [doubt] = doubtful;
      if (doubt !== undefined) {
        const lostByOwn = ownLoss({routes}, index);
        const own =
          lostByOwn === null ? '' : ` What could be read of the way to ${who} loses every alert, at ${lostByOwn}.`;
        return {
          ...about,
          hop: doubt[1].hop,
          status: 'unknown',
          message: `It could not be determined whether ${doubtful.length === required && required > 1 ? `any of the ${String(required)}` : `${String(doubtful.length)} of ${String(required)}`} required calls would reach ${who}: ${doubt[1].reason}.${own}`,
          doubt: doubt[1].doubt,
        };
      }
      const [first] = lost;
      if (first !== undefined) {
        const {hop, place = hop} = first[1];
        return {
          ...about,
          hop,
          status: 'fail',
          severity: 'low',
          message: `Failed attempts stay silent: events with an errorCode do not reach ${who}, lost at the ${place}.`,
        };
      }
      const message =
        noticed === 0
          ? `${everyRequired(required)} would reach ${who}.`
          : `No required call is lost for ${who}; ${String(noticed)} of ${String(required)} would be noticed, not named.`;
      return {...about, status: 'pass', message};
    });
  },
});

/** What loses them, where that is in another account. */
function elsewhere(
  grave: readonly (readonly [string, Lost])[],
  context: Context,
): Pick<Outcome, 'by' | 'remedy'> | null {
  const found = lostElsewhere(
    context,
    grave.map(([, outcome]) => outcome),
  );
  if (found === null) return null;
  return {by: 'human', remedy: {say: inAccount(context, found.owner, `Repair ${found.things.join(', ')}.`)}};
}

/** A call that arrives would show nothing. */
function traceOf(grave: readonly (readonly [string, Lost])[]): Pick<Outcome, 'remedy'> {
  const gone = grave.filter(([, {verdict}]) => verdict === 'never');
  // The best known one, if it is lost.
  const [call] = gone.find(([name]) => name === 'CreateUser') ?? gone[0] ?? grave[0] ?? [];
  return call === undefined ? {} : {remedy: {say: TRACED, run: [`iam-alert-guard trace --event iam:${call}`]}};
}

type Loss = Pick<Outcome, 'hop' | 'status' | 'severity' | 'message'>;

/** What is lost, and at which hops: the one that loses most stands first, and is the finding's own. */
function lossOf(who: string, grave: readonly (readonly [string, Lost])[], required: number): Loss {
  const losers = losersOf(grave);
  const [most] = losers;
  const nothing = grave.length === required && grave.every(([, {verdict}]) => verdict === 'never');
  const one = losers.length === 1;
  const unnamed = grave.every(([, lost]) => lost.unnamed === true);
  const where = losers.map(({place, reason, count}) => `${one ? '' : `${String(count)} `}at the ${place} (${reason})`);
  const every = everyRequired(required);
  const all = `${every.charAt(0).toLowerCase()}${every.slice(1)} ${required === 1 ? 'is' : 'are'} lost${one ? '' : ','}`;
  const which = lossWords(
    grave.map(([call]) => call),
    required,
  );
  const never = grave.some(([, {verdict}]) => verdict === 'never');
  return {
    ...(most === undefined ? {} : {hop: most.hop}),
    status: 'fail',
    severity: nothing ? 'critical' : 'high',
    message: nothing
      ? `${unnamed ? `No alert to ${who} would say which IAM call was made` : `No IAM change would reach ${who}`}: ${all} ${where.join(', ')}.`
      : grave.every(([, {verdict}]) => verdict === 'never')
        ? `${which} lost for ${who}: ${where.join(', ')}.`
        : `${which} ${never ? 'always or ' : ''}sometimes lost for ${who}: ${where.join(', ')}.`,
  };
}

interface Loser {
  readonly hop: Lost['hop'];
  /** The hop, or what stands there in place of it. */
  readonly place: string;
  readonly count: number;
  /** That of all calls that are lost there; where they have several, of how many it is, the most frequent first. */
  readonly reason: string;
}

/** Reasons that are told one by one. */
const TOLD = 2;

/** What of a pattern keeps the events out is said once, by `rule-pattern-coverage`. */
function briefReason({reason, clue = '', when = ''}: Lost): string {
  return clue === '' || when !== '' ? reason : reason.slice(0, -clue.length);
}

/** The reason of one call is not that of the others. */
function reasonWords(lost: readonly Lost[]): string {
  const reasons = [...groupBy(lost, (one) => [briefReason(one)])].sort(([, a], [, b]) => b.length - a.length);
  const [[only] = [''], ...others] = reasons;
  if (others.length === 0) return only;
  const told = reasons.slice(0, TOLD).map(([reason, {length}]) => `${String(length)}: ${reason}`);
  const left = reasons.slice(TOLD).reduce((sum, [, {length}]) => sum + length, 0);
  return [...told, ...(left > 0 ? [`${String(left)} for other reasons`] : [])].join('; ');
}

/** Most losses first; the hop nearer to the source where they are equal. */
function losersOf(grave: readonly (readonly [string, Lost])[]): Loser[] {
  const byPlace = groupBy(
    grave.map(([, lost]) => lost),
    ({hop, place = hop}) => [place],
  );
  const losers = [...byPlace].flatMap(([place, lost]) =>
    lost.slice(0, 1).map(({hop}): Loser => ({hop, place, reason: reasonWords(lost), count: lost.length})),
  );
  const order = ({hop}: Loser): number => SNS_ROAD.findIndex(({at}) => at === hop);
  return losers.sort((a, b) => b.count - a.count || order(a) - order(b));
}
