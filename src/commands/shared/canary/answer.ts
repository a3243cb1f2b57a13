/** `canary answer CODE`: did somebody read the alert? The code stands in it, and on the role. */
import {timingSafeEqual} from 'node:crypto';
import {codesIn} from '../../../canary/calls.js';
import {UsageError} from '../../../errors.js';
import type {World} from '../../../ports/world.js';
import type {CanaryBlock} from '../../../report/model/canary.js';
import type {CanaryRequest} from '../../../request/canary.js';
import {wholeSeconds} from '../../../values.js';
import {leftOn} from './role.js';
import type {Session} from '../session.js';

export async function answered(
  request: CanaryRequest,
  session: Session,
  world: World,
  role: string,
): Promise<CanaryBlock> {
  const left = await leftOn(role, session, world, request);
  if (left === null)
    throw new UsageError(
      `the role ${role} could not be read, so the answer cannot be compared`,
      'canary',
      [],
      'iam-alert-guard permissions --for canary',
    );
  const code = request.code ?? '';
  const right = codesIn(left).some((each) => same(each, code));
  const now = wholeSeconds(world.host.now());
  // Who it is, GitHub says, or AWS: never whoever typed the code.
  const by = world.env['GITHUB_ACTOR'] ?? callerOf(session) ?? 'whoever holds the credentials';
  return {
    marker: null,
    call: '',
    sentAt: now,
    hops: [],
    outcome: right ? 'arrived' : 'unknown',
    seconds: null,
    tries: 0,
    audience: [],
    ...(right ? {answer: {by, at: now}} : {}),
  };
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function callerOf({snapshot}: Session): string | null {
  for (const {read, answer} of snapshot.observed)
    if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known') return (answer.value as {Arn: string}).Arn;
  return null;
}
