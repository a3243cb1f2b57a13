/** Whom else a resource policy lets in: strangers and everyone, by what they could do. */
import {doubtOf} from '../../delivery/doubt.js';
import type {Json, Severity} from '../../findings/model.js';
import type {Proof} from '../../delivery/proof.js';
import {isMalformed, parsePolicy, statementName, whoElse, type Outsider} from '../../policy/index.js';
import type {ByHand} from '../../delivery/command.js';
import type {Outcome} from '../check.js';
import {declaredOrganization, homeOf, isOurs, outsiderWords, trustedAccounts} from './outsiders.js';

/** Something that a policy can allow, what it is worth to a stranger, and how bad that is. */
export interface Door {
  readonly actions: readonly string[];
  readonly severity: Severity;
  /** The consequence: "Strangers can ...". */
  readonly consequence: string;
  /** What it is worth that somebody may subscribe endpoints which the policy names, and nobody his own. */
  readonly named?: {readonly severity: Severity; readonly consequence: string};
}

export interface Exposed {
  readonly policy: string;
  /** The account that owns the resource. */
  readonly owner: string;
  /** ARNs on which the actions might be done. */
  readonly resources: readonly string[];
  readonly doors: readonly Door[];
  readonly about: Pick<Outcome, 'resource' | 'region'>;
  readonly passed: string;
  /** How a statement without a Sid is taken out, where the check's own command goes by the Sid. */
  readonly unnamed?: (statement: string) => ByHand;
  /** Statements that lead the alerts themselves are not simply removed. */
  readonly removal?: Removal;
}

export interface Removal {
  /** Do the alerts get through with this policy, as far as it decides? */
  readonly passes: (policy: string) => boolean;
  /** What to do where they would not without the statement. */
  readonly instead: ByHand;
}

/** What to do about these statements, where it is not what the check says of any. */
function remedyFor({policy, removal}: Exposed, refs: Outsider['statements']): Pick<Outcome, 'remedy'> {
  if (removal === undefined) return {};
  const {passes, instead} = removal;
  const rest = without(policy, new Set(refs.map(({statement}) => statement)));
  return passes(policy) && !passes(rest) ? {remedy: instead} : {};
}

/** The policy without the statements at these places. */
function without(policy: string, places: ReadonlySet<number>): string {
  const {Statement: statements, ...rest} = JSON.parse(policy) as {readonly Statement?: Json};
  const list = Array.isArray(statements) ? statements : statements === undefined ? [] : [statements];
  return JSON.stringify({...rest, Statement: list.filter((_, at) => !places.has(at))});
}

/**
 * One outcome for each stranger and door, or a pass. An organization that the baseline does not declare is a stranger: anybody can
 * found one.
 */
export function exposure(proof: Proof, exposed: Exposed): readonly Outcome[] {
  const {policy, owner, resources, doors, about, passed} = exposed;
  const parsed = parsePolicy(policy, 'resource');
  if (isMalformed(parsed)) {
    return [
      {
        ...about,
        status: 'unknown',
        message: `It could not be determined who the policy allows: ${parsed.malformed}.`,
        doubt: doubtOf('not-evaluated'),
      },
    ];
  }
  const own = proof.context.account;
  const trusted = [...trustedAccounts(proof), ...(own === null ? [] : [own])];
  const outcomes = doors.flatMap((door) => {
    const ask = (endpoints: 'own' | 'any'): readonly Outsider[] =>
      whoElse([parsed], {
        ...{account: owner, trusted, organization: declaredOrganization(proof), home: homeOf(proof, owner)},
        ...{actions: door.actions, resources, now: proof.context.now, endpoints},
      });
    const found = ask('own');
    const {named} = door;
    const more = named === undefined ? [] : ask('any').filter((one) => !found.some((other) => isSame(one, other)));
    return [
      ...found.map((outsider) => outcomeOf(proof, door, outsider, exposed)),
      ...more.map((outsider) =>
        outcomeOf(proof, {...door, ...named}, outsider, exposed, ' for an endpoint that the policy names'),
      ),
    ];
  });
  return outcomes.length === 0 ? [{...about, status: 'pass', message: passed}] : outcomes;
}

/** Is it an account or a principal that a statement names? An organization may be anybody's. */
export function named({status, observed}: Outcome): boolean {
  const principal = (observed as {principal?: string} | undefined)?.principal;
  return status === 'fail' && principal !== 'everyone' && principal?.startsWith('o-') !== true;
}

const TOO_MUCH = 'the statement is too complex to be judged';

function isSame(one: Outsider, other: Outsider): boolean {
  return one.principal === other.principal && one.via === other.via;
}

function outcomeOf(
  proof: Proof,
  {severity, consequence, actions}: Door,
  outsider: Outsider,
  exposed: Exposed,
  how = '',
): Outcome {
  const {principal, via, sure, unjudged, conditioned, actions: allowed, statements} = outsider;
  const words = `${outsiderWords(outsider)}${how}`;
  const observed: Json = {
    principal,
    via,
    actions: allowed,
    statements: statements.map(({sid, statement}) => sid || statement),
  };
  const may = isOurs(proof, outsider);
  const [first] = statements;
  const sid = statements.find((one) => one.sid !== null && one.sid !== '')?.sid ?? null;

  return {
    ...exposed.about,
    ...(sid === null ? {} : {blanks: {SID: sid}}),
    ...(sid === null && first !== undefined && exposed.unnamed !== undefined
      ? {remedy: exposed.unnamed(statementName(first))}
      : {}),
    severity,
    observed,
    key: `${principal} ${via ?? ''} ${actions[0] ?? ''}`,
    ...(sure && !may
      ? {status: 'fail', message: `${consequence}: ${words}.`, ...remedyFor(exposed, statements)}
      : {
          status: 'unknown',
          doubt: doubtOf(unjudged ? 'too-complex' : 'open'),
          message: may
            ? `It could not be determined whether strangers are let in: ${words}, and which account is checked is not known.`
            : `It could not be determined whether ${words}: ${unjudged ? TOO_MUCH : conditioned ? 'a condition of the policy cannot be judged' : 'it could not be determined whom the policy names'}.`,
        }),
  };
}
