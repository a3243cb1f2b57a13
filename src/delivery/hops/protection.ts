/**
 * A data protection policy of the topic can deny a message, or mask what it says
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html). SNS takes no new ones since April 2026
 * (https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html); those that are there go on working.
 *
 * A statement acts on publishers (Inbound) or subscribers (Outbound) that its Principal names, and on messages in which SNS finds one of its
 * kinds of data. So it is a certain loss only where it is about everybody, and about data that every IAM event holds. What it denies of
 * other data is lost sometimes: whoever makes a call chooses the user agent and the parameters.
 */
import type {Read} from '../../snapshot/reads.js';
import {ask, isNoFeature, type Context} from '../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../gate.js';
import {
  findingWords,
  kindsOf,
  operationsOf,
  parseProtection,
  textsOf,
  type OwnIdentifier,
  type Statement,
} from './identifiers.js';

export interface ProtectionAnswer {
  readonly gate: Gate;
  /** It drops some alerts: which. */
  readonly drops: string | null;
  /** Kinds of data that are masked in alerts which arrive. */
  readonly masks: readonly string[];
}

export const UNPROTECTED: ProtectionAnswer = {gate: PASSES, drops: null, masks: []};

/**
 * Does the statement concern alerts? `Principal` holds ARNs of IAM identities, ids of accounts or `*`
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html#statement-principal). EventBridge in its own name is
 * none of them but by `*`, and a target's role none but by its own ARN or its account.
 *
 * @param publisher the role that publishes; null: EventBridge itself
 */
function concerns(
  {DataDirection: direction, Principal: principal}: Statement,
  publisher: string | null,
): 'yes' | 'no' | 'maybe' {
  const named = textsOf(principal);
  if (named === null) return 'maybe';
  if (named.includes('*')) return 'yes';
  // Subscribers have no identity here.
  if (direction !== 'Inbound') return 'maybe';
  if (publisher !== null && named.includes(publisher)) return 'yes';
  return named.every((name) => IDENTITY.test(name)) ? 'no' : 'maybe';
}

/** One user or role, by its whole ARN. */
const IDENTITY = /^arn:[a-z-]+:iam::\d{12}:(?:user|role)\/[^*?]+$/;

/** Data of which every IAM event has some: the address of the caller. A name, a number of a card, a key need not be there. */
const EVERYWHERE = 'IpAddress';

/** Whose messages come: an alarm's are JSON of its own, which holds no caller and of which it is enough that they come. */
export type Publishes = 'events' | 'alarms';

function judge(
  statement: Statement,
  {
    publisher,
    own,
    what,
  }: {readonly publisher: string | null; readonly own: readonly OwnIdentifier[]; readonly what: Publishes},
): ProtectionAnswer {
  const answer = (gate: Gate, more: Partial<ProtectionAnswer> = {}): ProtectionAnswer => ({
    ...UNPROTECTED,
    gate,
    ...more,
  });
  const found = operationsOf(statement);
  // Audit only reports; what it samples still goes out.
  if (found.length > 0 && found.every((name) => name === 'Audit')) return UNPROTECTED;
  const about = concerns(statement, publisher);
  if (about === 'no') return UNPROTECTED;
  const known = found.find((name) => name === 'Deny' || name === 'Deidentify');
  const kinds = kindsOf(statement);
  if (known === undefined || kinds === null || kinds.length === 0)
    return answer(
      unknown(
        `its data protection policy has a statement that this version does not know (${found.join(', ') || 'no operation'})`,
      ),
    );
  const does = known === 'Deny' ? 'denies messages that hold' : 'masks or redacts in messages';
  if (about === 'maybe')
    return answer(
      unknown(
        `its data protection policy ${does} ${kinds.join(', ')}, for principals that may or may not include the ones here`,
        'open',
      ),
    );
  if (what === 'alarms') return alarmAnswer(known, findingWords(statement, own), does);
  if (kinds.includes(EVERYWHERE))
    return answer(
      blocks(
        known === 'Deny'
          ? 'its data protection policy denies messages that hold addresses, and an IAM event holds one'
          : 'its data protection policy masks or redacts addresses in messages, so an alert may not say who did what',
      ),
    );
  const words = findingWords(statement, own);
  if (words.length > 0)
    return answer(
      unknown(
        `its data protection policy ${does} what an expression of its own finds (${words.join(', ')}), which may be the name of a call; expressions are not followed`,
      ),
    );
  if (known === 'Deidentify') return answer(PASSES, {masks: kinds});
  return answer(PASSES, {
    drops: `its data protection policy denies messages that hold ${kinds.join(', ')}, and whoever makes a call can write such data into its user agent or parameters`,
  });
}

function alarmAnswer(operation: string, words: readonly string[], does: string): ProtectionAnswer {
  return operation === 'Deny' && words.length > 0
    ? {
        ...UNPROTECTED,
        gate: unknown(
          `its data protection policy ${does} what an expression of its own finds (${words.join(', ')}); expressions are not followed`,
        ),
      }
    : UNPROTECTED;
}

/** @param publisher the role that publishes; null: EventBridge itself */
export function protectionOf(
  context: Context,
  topicArn: string,
  region: string,
  publisher: string | null,
  what: Publishes = 'events',
): ProtectionAnswer {
  const read: Read<'sns:GetDataProtectionPolicy'> = {
    op: 'sns:GetDataProtectionPolicy',
    region,
    params: {ResourceArn: topicArn},
  };
  const answer = ask(context, read);
  const doubt = (reason: string): ProtectionAnswer => ({...UNPROTECTED, gate: unknown(reason)});
  if (answer.status === 'absent') return UNPROTECTED;
  if (answer.status === 'unreadable')
    return isNoFeature(answer) ? UNPROTECTED : {...UNPROTECTED, gate: unreadable(read, answer)};
  if (answer.value.trim() === '') return UNPROTECTED;
  const policy = parseProtection(answer.value);
  if (typeof policy === 'string') return doubt(policy);
  const judged = policy.statements.map((statement) => judge(statement, {publisher, own: policy.own, what}));
  return {
    gate: every(...judged.map(({gate}) => gate)),
    drops: judged.find(({drops}) => drops !== null)?.drops ?? null,
    masks: judged.flatMap(({masks}) => masks),
  };
}
