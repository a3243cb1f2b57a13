/**
 * `commands/shared/canary/` sends a canary and watches for it.
 *
 * Sends the canary and watches for it: at the probe, in what CloudWatch counts, and in CloudTrail's event history.
 */
import type {CanaryCall} from '../../../canary/calls.js';
import type {Try} from '../../../canary/judge.js';
import type {CanaryCalls, Refusal} from '../../../ports/canary.js';
import type {Aws, World} from '../../../ports/world.js';
import type {CanaryHop} from '../../../report/model/canary.js';
import type {CanaryRequest} from '../../../request/canary.js';
import type {Session} from '../session.js';
import {canaryEvent, passed} from '../../../canary/choose.js';
import {countsAt, type Counts, type Place} from './counts.js';

/** Milliseconds: how much longer the probe is asked when its last answer was an error that passes. */
const GRACE = 45_000;

export interface Watching {
  readonly session: Session;
  readonly world: World;
  readonly request: CanaryRequest;
  readonly call: CanaryCall;
  readonly roleName: string;
  /** The code of a challenge that stands in the role's description. */
  readonly open: string | null;
  /** ARN of a queue; null where none is declared. */
  readonly probe: string | null;
}

export interface Flight {
  readonly marker: string;
  readonly tries: readonly Try[];
  /** Could the probe be looked at? Null: there is none. */
  readonly probe: boolean | null;
  /** Was the call made at all? */
  readonly sent: boolean;
  readonly hops: (places: readonly Place[]) => readonly CanaryHop[];
}

export class Watch {
  readonly #of: Watching;
  readonly #aws: Aws;
  readonly #calls: CanaryCalls;
  readonly #markers = new Map<string, {sentAt: number; seenAt: number | null}>();
  #probeFailed: Refusal | null = null;
  /** Why a message of ours could not be taken out of the probe. */
  #left: Refusal | null = null;

  constructor(of: Watching) {
    this.#of = of;
    this.#aws = of.world.openAws({deadline: of.request.timeout + 2 * (of.request.patience + GRACE)});
    this.#calls = this.#aws.canary();
  }

  /** @param most how often it is sent before it counts as lost; 0: it is sent once, and nobody waits */
  async fly(newMarker: () => string, most: number): Promise<Flight> {
    const {session, call, roleName, open, request, world} = this.#of;
    const region = session.proof.context.eventRegion;
    const {namesSession} = this.#calls;
    const places = passed(session.proof, canaryEvent(session.proof, call, {roleName, namesSession}, 'x'));
    const begun = world.host.now().getTime();
    const counts = (): Promise<Counts> => countsAt(places, this.#aws, begun);
    const before = await counts();
    let refusal: Refusal | null = null;
    let marker = '';
    for (let number = 0; number < Math.max(1, most); number++) {
      marker = newMarker();
      const sentAt = world.host.now().getTime();
      const answer = await this.#calls.send({region, call, roleName, marker, open});
      if (!answer.ok) {
        refusal = answer;
        break;
      }
      this.#markers.set(marker, {sentAt, seenAt: null});
      world.host.log(
        number === 0
          ? most === 0
            ? 'The change was made. This command does not wait for the alert: the person who reads it answers.'
            : 'The change was made. Waiting for its alert.'
          : 'The alert did not arrive. The change is made once more, because CloudTrail delivers events on a best-effort basis.',
      );
      if (most === 0) break;
      const until = sentAt + request.patience;
      // Sent again is only what is really missed: where nobody can look, once more tells nothing.
      if (this.#of.probe === null) await this.#counted(counts, before, until);
      if (this.#of.probe === null || (await this.#arrived(marker, until)) || this.#probeFailed !== null) break;
    }
    world.host.progress(null);
    const seen = [...this.#markers.values()].some(({seenAt}) => seenAt !== null);
    const after = seen || most === 0 ? before : await counts();
    const history = seen || most === 0 || refusal !== null ? null : await this.#inHistory(marker);
    return {
      marker,
      tries: [...this.#markers.values()],
      probe: this.#of.probe === null ? null : this.#probeFailed === null,
      sent: refusal === null,
      hops: () => this.#hops({refusal, before, after, history, seen, quiet: most === 0}),
    };
  }

  /**
   * Looks until it is there or the time is over. Where the last look failed for a reason that passes, it looks on until one answers: only
   * then does it know that nothing is there. Removes what is ours, and leaves everything else.
   */
  async #arrived(marker: string, until: number): Promise<boolean> {
    const {probe, world} = this.#of;
    if (probe === null) return false;
    for (;;) {
      const now = world.host.now().getTime();
      if (now >= (this.#probeFailed === null ? until : until + GRACE)) return false;
      world.host.progress(`Waiting for the canary, ${String(Math.max(1, Math.ceil((until - now) / 1000)))} s at most`);
      const answer = await this.#calls.receive(probe);
      if (!answer.ok) {
        this.#probeFailed = answer;
        if (answer.kind !== 'throttled' && answer.kind !== 'timeout' && answer.kind !== 'unavailable') return false;
        await this.#calls.pause(2_000);
        continue;
      }
      this.#probeFailed = null;
      for (const {body, receipt} of answer.messages) {
        const found = [...this.#markers].find(([each]) => body.includes(each));
        if (found === undefined) continue;
        found[1].seenAt ??= world.host.now().getTime();
        const removed = await this.#calls.remove(probe, receipt);
        if (!removed.ok) this.#left = removed;
      }
      if (typeof this.#markers.get(marker)?.seenAt === 'number') return true;
      if (answer.messages.length === 0) await this.#calls.pause(1_000);
    }
  }

  /** Waits until CloudWatch has counted something at every place, or the time is over: its counts come by the minute. */
  async #counted(counts: () => Promise<Counts>, before: Counts, until: number): Promise<void> {
    const {world} = this.#of;
    if (before.size === 0) return;
    for (;;) {
      const left = until - world.host.now().getTime();
      if (left <= 0) return;
      world.host.progress(
        `No probe is declared. Waiting for the counts of CloudWatch, ${String(Math.ceil(left / 1000))} s at most`,
      );
      await this.#calls.pause(Math.min(left, 30_000));
      const after = await counts();
      if ([...after].every(([key, count]) => count === null || count > (before.get(key) ?? Infinity))) return;
    }
  }

  /** Checks count what is taken out (`canary-arrived`). */
  #leftWords(): string | null {
    return this.#left === null
      ? null
      : `it could not be deleted from the queue, so that later checks do not count it: sqs:DeleteMessage ${this.#left.code}`;
  }

  async #inHistory(marker: string): Promise<boolean | null> {
    const {session, call, world} = this.#of;
    const sentAt = this.#markers.get(marker)?.sentAt ?? 0;
    const page = await this.#aws.history().page({
      region: session.proof.context.eventRegion,
      eventName: call,
      since: new Date(sentAt - 60_000).toISOString(),
      until: world.host.now().toISOString(),
      token: null,
    });
    return page.ok ? page.events.some(({text}) => text?.includes(marker) === true) : null;
  }

  #hops({
    refusal,
    before,
    after,
    history,
    seen,
    quiet,
  }: {
    readonly refusal: Refusal | null;
    readonly before: Counts;
    readonly after: Counts;
    readonly history: boolean | null;
    readonly seen: boolean;
    readonly quiet: boolean;
  }): CanaryHop[] {
    const {probe, call} = this.#of;
    const last = [...this.#markers.values()].at(-1);
    const at = (time: number | null | undefined): string | null =>
      typeof time === 'number' ? new Date(time).toISOString() : null;
    const hops: CanaryHop[] = [
      refusal === null
        ? {hop: 'call', resource: `iam:${call}`, state: 'seen', at: at(last?.sentAt), note: null}
        : {
            hop: 'call',
            resource: `iam:${call}`,
            state: 'not-seen',
            at: null,
            note: `${refusal.code}: ${refusal.message}`,
          },
    ];
    if (refusal !== null || quiet) return hops;
    const watched = (state: boolean | null, seenNote: string | null): Pick<CanaryHop, 'state' | 'note'> =>
      state === null
        ? {state: 'not-watched', note: null}
        : {state: state ? 'seen' : 'not-seen', note: state ? seenNote : null};
    if (!seen)
      hops.push({
        hop: 'history',
        resource: null,
        at: null,
        ...watched(history, 'in the event history, which CloudTrail keeps even without a trail'),
      });
    for (const [key, count] of after) {
      const [hop = '', resource = ''] = key.split(' ');
      const was = before.get(key) ?? null;
      // What has arrived came by the only thing of its kind on the way. By which of several, nobody knows.
      const alone = [...after.keys()].filter((other) => other.startsWith(`${hop} `)).length === 1;
      const counted = seen ? (alone ? true : null) : count === null || was === null ? null : count > was;
      hops.push({
        hop,
        resource,
        at: null,
        ...watched(
          counted,
          seen
            ? 'the probe, which comes later in the chain, received the alert'
            : 'CloudWatch counted something here in the meantime',
        ),
      });
    }
    const seenAt = [...this.#markers.values()].findLast((one) => one.seenAt !== null)?.seenAt;
    if (probe === null)
      hops.push({
        hop: 'probe',
        resource: null,
        state: 'not-watched',
        at: null,
        note: 'no probe is declared: nobody watched the topic',
      });
    else if (this.#probeFailed !== null)
      hops.push({
        hop: 'probe',
        resource: probe,
        state: 'not-watched',
        at: null,
        note: `${this.#probeFailed.code}: ${this.#probeFailed.message}`,
      });
    else hops.push({hop: 'probe', resource: probe, ...watched(seen, this.#leftWords()), at: at(seenAt)});
    return hops;
  }
}
