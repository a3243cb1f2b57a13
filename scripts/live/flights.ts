/** A canary along chains that are broken on purpose: what the proof says of each, and what becomes of the canary. */
import {canaryEvent, passed} from '../../src/canary/choose.js';
import {MARKER_PREFIX} from '../../src/canary/calls.js';
import {endsAt, outcomeOf} from '../../src/canary/judge.js';
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {Watch, type Flight} from '../../src/commands/shared/canary/watch.js';
import type {Session} from '../../src/commands/shared/session.js';
import {canaryRequest} from '../../src/request/canary.js';
import {FAULTS, type Built, type Fault} from '../../__tests__/canary/faults.js';
import type {Account} from '../../stand-in/accounts.js';
import {ASKED, withoutRole, type Asked} from './asked.js';
import type {QuestionAnswer} from './model.js';
import {build, chainOf, destroy, givenOf, queueFor, sessionOf} from './chain.js';

/** One of each kind, and the healthy one first. */
export const TEN: readonly string[] = [
  'nothing is broken',
  'pattern: another source',
  'pattern: the prefixes of the AWS article',
  'pattern: another Region',
  'rule: disabled',
  'rule: on another bus',
  'target: gone',
  'target: another topic',
  'filter: on attributes that no alert has',
  'subscription: gone',
  'trail: stopped',
];

export interface Flown {
  readonly title: string;
  /** What the proof said before anything was sent, and at which hop the alert would be lost. */
  readonly proof: string;
  readonly hop: string | null;
  readonly outcome: string;
  readonly seconds: number | null;
  /** The first hop that was watched and did not see it. */
  readonly ended: string | null;
  readonly agrees: boolean;
  readonly left: readonly string[];
}

export interface Flying {
  readonly account: Account;
  /** Where AWS is played; null: AWS itself. */
  readonly endpoint: string | null;
  /** For each try, as `--timeout` of a canary: `3m`. */
  readonly timeout: string;
  /** Reads that an emulator has no answer for. */
  readonly skip?: readonly string[];
  readonly log: (line: string) => void;
}

export function chosen(titles: readonly string[] = TEN): readonly Fault[] {
  return titles.map((title) => {
    const found = FAULTS.find((fault) => fault.title === title);
    if (found === undefined) throw new Error(`no fault ${title}`);
    return found;
  });
}

/** Sends it and watches, whatever the proof says. */
export async function sendAlong(session: Session, built: Built, flying: Flying, name: string): Promise<Flight> {
  const given = givenOf(built.account, flying.endpoint);
  const watch = new Watch({
    session,
    world: {
      env: {},
      version: 'live',
      prompt: null,
      files: {read: async () => null, stream: async () => null, write: async () => undefined},
      host: {
        color: false,
        log: () => undefined,
        progress: () => undefined,
        group: (_, work) => work(),
        report: async () => undefined,
        summary: async () => undefined,
        annotate: () => undefined,
        output: () => undefined,
        mask: () => undefined,
        now: () => new Date(),
      },
      openAws: (options) => openAws({sdk, version: 'live', env: {}, given}, options),
      openGitHub: async () => null,
    },
    request: canaryRequest({timeout: flying.timeout}, {action: 'run'}),
    call: 'TagRole',
    roleName: 'canary',
    open: null,
    probe: built.probeArn,
  });
  let number = 0;
  return watch.fly(() => `${MARKER_PREFIX}${name}-${String(number++)}`, 2);
}

const SENDER = {roleName: 'canary', namesSession: false};

/** One chain for each question. */
export async function askAll(flying: Flying, asked: readonly Asked[] = ASKED): Promise<QuestionAnswer[]> {
  const done: QuestionAnswer[] = [];
  for (const {question, put} of asked) {
    const [flown] = await flyAll(flying, [{title: `question ${question}`, hop: null, put}], done.length + TEN.length);
    if (flown === undefined) continue;
    const {title: _, agrees: __, left, ...answer} = flown;
    done.push({question, ...answer, left: [...left, ...(await withoutRole(flying))]});
  }
  return done;
}

/** One chain after the other, each made, broken, tried and taken away. */
export async function flyAll(flying: Flying, faults: readonly Fault[] = chosen(), from = 0): Promise<Flown[]> {
  const done: Flown[] = [];
  for (const [index, {title, put}] of faults.entries()) {
    flying.log(`${title} ...`);
    // A queue of the same name can be made a minute after it was deleted: each has its own.
    const planned = chainOf(flying.account, queueFor(from + index));
    let flown: Omit<Flown, 'left'>;
    try {
      flown = await flyOne(await build(planned), {title, put}, flying, String(index));
    } catch (error) {
      flown = failed(title, error instanceof Error ? `${error.name}: ${error.message}` : 'Error');
    }
    const left = await destroy(planned);
    done.push({...flown, left});
    const words = `proof ${flown.proof}${flown.hop === null ? '' : ` (${flown.hop})`}, canary ${flown.outcome}`;
    flying.log(
      `  ${flown.agrees ? 'as said' : 'NOT AS SAID'}: ${words}${left.length === 0 ? '' : `; left behind: ${left.join(', ')}`}`,
    );
  }
  return done;
}

function failed(title: string, why: string): Omit<Flown, 'left'> {
  return {title, proof: why, hop: null, outcome: 'not sent', seconds: null, ended: null, agrees: false};
}

async function flyOne(
  built: Built,
  {title, put}: Pick<Fault, 'title' | 'put'>,
  flying: Flying,
  name: string,
): Promise<Omit<Flown, 'left'>> {
  await put(built);
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const session = await sessionOf(built, {endpoint: flying.endpoint, now, skip: flying.skip ?? []});
  const said = session.proof.coverage.recipients[0]?.get('TagRole');
  const flight = await sendAlong(session, built, flying, name);
  const hops = flight.hops(passed(session.proof, canaryEvent(session.proof, 'TagRole', SENDER, flight.marker)));
  const {outcome, seconds} = outcomeOf({tries: flight.tries, probe: flight.probe, hops});
  const hop = said !== undefined && 'hop' in said ? said.hop : null;
  const proof = said?.verdict ?? 'not asked';
  const agrees = proof === 'always' ? outcome === 'arrived' : proof === 'never' && outcome === 'lost';
  return {title, proof, hop, outcome, seconds, ended: endsAt(hops)?.hop ?? null, agrees};
}
