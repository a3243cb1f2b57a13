/** Fifty kinds of trouble, by the number of an account: what is broken in it, or what keeps anybody from looking. */
import type {Answer} from '../../src/snapshot/model.js';
import type {Read, ReadOp} from '../../src/snapshot/reads.js';
import {home, type World} from './account.js';
import {accountWith, refusedRole, unreadable} from './fleet.js';

const numberOf = (id: string): number => Number(id) - 100_000_000_000;

/** Every fifth account is in trouble, each kind in turn. Null: it is healthy. */
export function kindOf(id: string): number | null {
  const n = numberOf(id);
  return n % 5 === 0 ? (n / 5) % 50 : null;
}

/** Reads of which one is denied, throttled, times out or is malformed. */
const OPS: readonly ReadOp[] = [
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetTrailStatus',
  'events:DescribeEventBus',
  'events:ListRules',
  'events:ListTargetsByRule',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
  'sns:GetSubscriptionAttributes',
  'kms:GetKeyPolicy',
  'kms:DescribeKey',
];

const ALL = {ReadWriteType: 'All', ExcludeManagementEventSources: [], DataResources: []} as const;

/** Kinds 0 to 9 are broken, each in another way. */
const BROKEN: readonly ((account: World) => void)[] = [
  (account) => void (home(account).rules[0]!.rule.State = 'DISABLED'),
  (account) => void (home(account).rules[0]!.rule.EventPattern = '{"source":["aws.ec2"]}'),
  (account) => void (home(account).rules[0]!.targets = []),
  (account) => void (home(account).rules = []),
  (account) => void (account.trails[0]!.status.IsLogging = false),
  (account) => void (account.trails = []),
  (account) => void (account.topics = {}),
  (account) => {
    for (const topic of Object.values(account.topics)) topic.subscriptions = [];
  },
  (account) => void (account.keys = []),
  (account) => void (account.trails[0]!.selectors.EventSelectors = [{...ALL, IncludeManagementEvents: false}]),
];

export function troubled(id: string): World {
  const kind = kindOf(id);
  return accountWith(id, kind === null ? undefined : BROKEN[kind]);
}

/** Kinds 10 to 49: 10 to 18 cannot be entered, 19 to 49 have a read that gives no answer. */
export function troubleOf(id: string, {op}: Read): Answer<never> | null {
  const kind = kindOf(id);
  if (kind === null || kind < 10) return null;
  if (kind < 14) return refusedRole(id);
  if (kind < 16)
    return unreadable('credentials', 'ExpiredTokenException', 'The security token included in the request is expired');
  if (kind < 18) return unreadable('throttled', 'ThrottlingException', 'Rate exceeded');
  if (kind < 19) return unreadable('timeout', 'TimeoutError');
  const which = OPS[(kind - 19) % OPS.length];
  if (op !== which) return null;
  const how = (['denied', 'throttled', 'timeout', 'denied'] as const)[Math.floor((kind - 19) / OPS.length)] ?? 'denied';
  return unreadable(how, {denied: 'AccessDenied', throttled: 'Throttling', timeout: 'TimeoutError'}[how]);
}
