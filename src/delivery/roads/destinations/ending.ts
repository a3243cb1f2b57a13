/**
 * Kinds of targets that are recipients themselves: a queue, a function, an API destination. What they have in common stands here; what
 * differs is data and one question, `ask`. It is asked only of a target that a recipient declares, since no other alert depends on it.
 */
import type {Protocol} from '../../../baseline/schema/schema.js';
import {nounOfTarget} from '../../../data/target-nouns.js';
import {parseArn, type Arn} from '../../arn.js';
import type {Context} from '../../context.js';
import {PASSES, blocks, every, type Gate} from '../../gate.js';
import {endOf, type Cure, type EndAnswer, type Part} from '../../hops/end.js';
import type {RuleAnswer} from '../../hops/rule.js';
import {placeOfTarget, targetOf} from '../../hops/target.js';
import {recipientAt} from '../../recipients.js';
import {allRules, targetGate, type RuleNode} from '../../route/chain.js';
import type {Drawn, Hop, HopKind} from '../../route/hop.js';
import type {Target} from '../../../snapshot/nouns.js';
import type {EndKind} from '../kinds.js';
import {alertHop} from '../target.js';
import type {Destination} from './destination.js';

export interface Ending {
  /** One word, as pictures and traces name it: `queue`. */
  readonly name: string;
  readonly protocol: Protocol;
  /** What is said of it where it lets an alert pass; default: that it takes the event. */
  readonly passed?: string;
  /** Of the last hop; its road is the one that the recipient's alerts arrive by. */
  readonly kind: EndKind;
  readonly recognizes: (arn: Arn) => boolean;
  /** EventBridge reaches such a target in another account too, by a role: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html */
  readonly acrossAccounts: boolean;
  /** What a role by which EventBridge comes must be allowed; none where a role, if there is one, does not count. */
  readonly actions: readonly string[];
  /** Another ARN of the target by which a policy of that role may speak of it. */
  readonly alsoSpelled?: (arn: string) => string;
  /** The call that lets EventBridge in without a role; left out where there is none, so that a person has to make a role or a policy. */
  readonly admittedBy?: Cure;
  /** It asks a form of its own of what comes there, so that no input of this tool's fits. */
  readonly ownForm?: boolean;
  /** Reads what decides whether it takes the event. */
  readonly ask: (context: Context, rule: RuleAnswer, target: Target) => Asked;
}

export interface Asked {
  readonly parts: readonly Part[];
  /** Its own policy, which a role is judged with: null where it has none, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
}

export function ending({
  name,
  protocol,
  passed = 'takes the event from the rule',
  kind,
  recognizes,
  acrossAccounts,
  actions,
  alsoSpelled,
  admittedBy,
  ownForm = false,
  ask,
}: Ending): Destination {
  const drawn = (end: EndAnswer, arrow?: Drawn['arrow']): Drawn => ({
    kind: name,
    key: end.resource,
    label: `${name} ${labelOf(end.resource)}`,
    gate: end.gate,
    passed,
    ...(arrow === undefined ? {} : {arrow}),
  });
  return {
    name,
    ends: {protocol, actions, admittedBy: admittedBy ?? null},
    recognizes: ({Arn: arn}) => {
      const parsed = parseArn(arn);
      return parsed !== null && recognizes(parsed);
    },
    look({context}, rule, target) {
      const resource = target.Arn;
      const recipient = recipientAt(context, {protocol, endpoint: resource}, kind.road);
      const asked = recipient === null ? null : ask(context, rule, target);
      const spelled = alsoSpelled === undefined ? {} : {alsoSpelled: alsoSpelled(resource)};
      const wanted = asked === null || actions.length === 0 ? null : {actions, policy: asked.policy, ...spelled};
      const place = every(
        placeOfTarget(context, rule, target, name),
        acrossAccounts ? PASSES : ownAccount(rule, target, name),
      );
      const answer = targetOf(context, rule, target, place, wanted);
      const parts = asked?.parts ?? [];
      const policy = asked === null ? null : asked.policy;
      const end = endOf({noun: nounOfTarget(resource), resource, protocol, recipient, actions, ownForm, parts, policy});
      return {answer, end, entry: place};
    },
    leads(leading, rule, node) {
      const {end} = node;
      if (end === null || end.recipient === null) return [];
      const behind = endHop(kind, end, end.recipient, drawn(end, targetGate(node)));
      return [alertHop(leading.alerts(rule, node), rule, node, () => [behind])];
    },
    presences: (chain) =>
      endsOf(allRules(chain), name).flatMap((end) =>
        end.recipient === null ? [] : [{recipient: end.recipient, gate: end.gate, place: drawn(end)}],
      ),
  };
}

function endsOf(rules: readonly RuleNode[], destination: string): EndAnswer[] {
  const found = new Map<string, EndAnswer>();
  for (const {targets} of rules)
    for (const {end, destination: name} of targets)
      if (end !== null && name === destination) found.set(end.resource, end);
  return [...found.values()];
}

function endHop(kind: HopKind, {resource, gate, parts}: EndAnswer, recipient: number, drawn: Drawn): Hop {
  const spoils = parts.find((part) => part.spoils !== undefined)?.spoils;
  const because = parts.find((part) => part.because !== undefined)?.because;
  return {
    kind,
    resource,
    gate,
    conditions: parts.flatMap(({conditions = []}) => conditions),
    sees: (event) => every(...parts.map(({sees}) => sees?.(event) ?? PASSES)),
    ...(because === undefined ? {} : {because}),
    ...(spoils === undefined ? {} : {spoils}),
    drawn,
    leads: () => [{recipient}],
  };
}

function ownAccount(rule: RuleAnswer, {Arn}: Target, name: string): Gate {
  return parseArn(Arn)?.account === parseArn(rule.arn)?.account
    ? PASSES
    : blocks(`EventBridge does not reach ${name} of another account`);
}

/** The name that people know it by. */
function labelOf(arn: string): string {
  const resource = parseArn(arn)?.resource ?? arn;
  const named = resource
    .replace(/^(function|log-group):|^(stream|deliverystream|api-destination)\//, '')
    .replace(/:\*$/, '');
  return named.split('/').length > 1 && arn.includes(':api-destination/') ? (named.split('/')[0] ?? named) : named;
}
