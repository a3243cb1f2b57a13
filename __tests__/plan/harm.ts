/** What a plan may never do, found by comparing an account with what the plan promises of it. */
import {prove, type Setting} from '../../src/delivery/proof.js';
import {atLeast} from '../../src/findings/model.js';
import {promisedSnapshot} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import type {Rule, Target} from '../../src/snapshot/nouns.js';
import type {World} from '../support/account.js';
import {judged, type Planned} from './support.js';

export const HARMS = [
  'adds a failing finding',
  'subscribes a confirmed recipient again',
  'changes what the alert of a foreign rule says',
  'sends events to a target that did not get them',
  'leaves a rule without a target',
] as const;
export type Harm = (typeof HARMS)[number];

/** Answers of one kind of read, by a parameter of it. */
function rowsOf<T>(snapshot: Snapshot, op: string, by: string): ReadonlyMap<string, readonly T[]> {
  return new Map(
    snapshot.observed.flatMap(({read, answer}) =>
      read.op === op && answer.status === 'known'
        ? [[(read.params as Readonly<Record<string, string>>)[by] ?? '', answer.value as readonly T[]]]
        : [],
    ),
  );
}

interface Rules {
  readonly rules: readonly Rule[];
  readonly targets: ReadonlyMap<string, readonly Target[]>;
}

/** All that the account has, whether the walk has looked at it or not. */
function rulesOfWorld(account: World): Rules {
  const rules = account.buses.flatMap((bus) => bus.rules);
  return {rules: rules.map(({rule}) => rule), targets: new Map(rules.map(({rule, targets}) => [rule.Name, targets]))};
}

function rulesOf(snapshot: Snapshot): Rules {
  return {
    rules: [...rowsOf<Rule>(snapshot, 'events:ListRules', 'EventBusName').values()].flat(),
    targets: rowsOf<Target>(snapshot, 'events:ListTargetsByRule', 'Rule'),
  };
}

/** Topics to which rules lead, none of them meant for IAM, and no alarm on a metric of the account's own: no alert could come to who is there. */
function otherTopics({buses, alarms}: World): ReadonlySet<string> {
  const led = new Set(
    alarms.filter(({Namespace = ''}) => !Namespace.startsWith('AWS/')).flatMap((one) => one.AlarmActions),
  );
  const others = new Set<string>();
  for (const {rule, targets} of buses.flatMap(({rules}) => rules))
    for (const {Arn} of targets) (/iam/i.test(rule.EventPattern ?? '') ? led : others).add(Arn);
  return new Set([...others].filter((arn) => !led.has(arn)));
}

const says = ({Input, InputPath, InputTransformer}: Target): string =>
  JSON.stringify([Input, InputPath, InputTransformer]);

/** Words that hold for the events of today alone: a constant, or a template that does not name the call. */
const hasOwnText = ({Input, InputTransformer}: Target): boolean =>
  Input !== undefined ||
  (InputTransformer !== undefined && !JSON.stringify(InputTransformer.InputPathsMap ?? {}).includes('eventName'));

function failing(setting: Setting, snapshot: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    judged(prove(setting, new Facts(snapshot)))
      .filter(({status, severity}) => status === 'fail' && atLeast(severity, 'medium'))
      .map(({fingerprint, check, resource}) => [fingerprint, `${check} ${resource ?? ''}`]),
  );
}

/** @param declared names of the rules that the baseline declares or that bear this tool's name */
export function harmsOf(
  account: World,
  {setting, snapshot, plan}: Planned,
  declared: readonly string[],
): Readonly<Record<Harm, string[]>> {
  const after = promisedSnapshot(snapshot, plan);
  const was = rulesOfWorld(account);
  const promised = rulesOf(after);
  const is: Rules = {rules: promised.rules, targets: new Map([...was.targets, ...promised.targets])};
  const foreign = was.rules.filter(({Name}) => !declared.includes(Name));
  const [before, now] = [failing(setting, snapshot), failing(setting, after)];
  const confirmed = Object.values(account.topics).flatMap(({subscriptions}) => subscriptions.map(({row}) => row));
  const unrelated = otherTopics(account);
  const pending = confirmed.some(({SubscriptionArn}) => SubscriptionArn === 'PendingConfirmation');
  const subscribed = plan.steps.flatMap(({write}) => (write?.op === 'sns:Subscribe' ? [write.params] : []));
  const written = plan.steps.flatMap(({write}) => (write?.op === 'events:PutRule' ? [write.params.Name] : []));
  const widened = foreign.filter((rule) => {
    const changed = is.rules.find(({Arn}) => Arn === rule.Arn);
    if (changed === undefined) return false;
    return changed.EventPattern !== rule.EventPattern || (changed.State !== rule.State && rule.State === 'DISABLED');
  });
  const ours = new Set([
    ...setting.baseline.recipients.map(({public: endpoint}) => endpoint),
    ...confirmed.flatMap(({TopicArn, Protocol, Endpoint}) =>
      setting.baseline.recipients.some((one) => one.protocol === Protocol && one.public === Endpoint) ? [TopicArn] : [],
    ),
    setting.baseline.topic.name ?? '',
  ]);
  // A bus is theirs where its rules lead to nobody else: forwarding is a part of the way.
  for (const {name, region, rules} of account.buses) {
    const further = rules.flatMap(({targets}) => targets.map(({Arn}) => Arn));
    if (further.length > 0 && further.every((arn) => ours.has(arn)))
      ours.add(`arn:${account.partition}:events:${region}:${account.account}:event-bus/${name}`);
  }
  return {
    // Whoever has been asked, by this plan or before it, has still to answer: only then may that be said. What a step tells a person of, is told.
    'adds a failing finding': [...now]
      .filter(
        ([fingerprint, text]) =>
          !before.has(fingerprint) &&
          !plan.steps.some(({by, resource}) => by === 'human' && text.endsWith(` ${resource}`)) &&
          !((subscribed.length > 0 || pending) && text.startsWith('subscription-confirmed')),
      )
      .map(([, text]) => text),
    'subscribes a confirmed recipient again': subscribed.flatMap(({Protocol, Endpoint, TopicArn}) =>
      confirmed.some(
        (row) =>
          row.Protocol === Protocol &&
          row.Endpoint === Endpoint &&
          row.SubscriptionArn.startsWith('arn:') &&
          // A rule reaches only topics of its own Region: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
          row.TopicArn.split(':')[3] === TopicArn.split(':')[3] &&
          !unrelated.has(row.TopicArn),
      )
        ? [`${Endpoint} to ${TopicArn}`]
        : [],
    ),
    'changes what the alert of a foreign rule says': foreign.flatMap(({Name, Arn}) =>
      (was.targets.get(Name) ?? []).flatMap((target) => {
        const changed = is.targets.get(Name)?.find(({Id}) => Id === target.Id);
        const widenedHere = widened.some((rule) => rule.Arn === Arn);
        return changed === undefined || says(changed) !== says(target) || (widenedHere && hasOwnText(target))
          ? [`${Arn} ${target.Id}`]
          : [];
      }),
    ),
    'sends events to a target that did not get them': widened.flatMap(({Name}) =>
      (was.targets.get(Name) ?? []).filter(({Arn}) => !ours.has(Arn)).map(({Arn}) => `${Name} to ${Arn}`),
    ),
    'leaves a rule without a target': written.filter((name) => (is.targets.get(name) ?? []).length === 0),
  };
}
