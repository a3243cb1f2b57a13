/**
 * A road is data: a kind of hop that the tool does not have is added here, from outside, and everything that walks hops (routes,
 * coverage, losses, redundancy, trace, picture) deals with it without knowing it.
 */
import {describe, expect, it} from '@jest/globals';
import {parseArn} from '../../src/delivery/arn.js';
import {PASSES, blocks, unknown, type Gate} from '../../src/delivery/gate.js';
import {targetOf} from '../../src/delivery/hops/target.js';
import {sampleEvents} from '../../src/delivery/message/index.js';
import {prove, type Proof} from '../../src/delivery/proof.js';
import type {Destination} from '../../src/delivery/roads/destinations/destination.js';
import {targetHop} from '../../src/delivery/roads/target.js';
import type {HopKind} from '../../src/delivery/route/hop.js';
import {pictureOf} from '../../src/delivery/views/picture.js';
import {traceEvent} from '../../src/delivery/views/trace.js';
import {parsePattern} from '../../src/pattern/index.js';
import {Facts} from '../../src/snapshot/facts.js';
import {home, rule, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {settingFor, snapshotOf, world} from '../support/world.js';

const PIGEON: HopKind = {
  name: 'pigeon',
  at: 'target',
  personal: true,
  destination: true,
  words: {
    narrowed: (names) => `${names} does not carry it`,
    missing: 'no pigeon flies to the recipient',
    traced: 'the pigeon does not accept it',
    asks: 'the pigeon',
  },
};

const LOFT = 'arn:aws:states:us-east-1:111122223333:loft:roof';

/** Pigeons fly to the first declared recipient. */
function pigeons({gate = PASSES, carries = []}: {gate?: Gate; carries?: readonly string[]}): Destination {
  const drawn = {kind: 'pigeon', key: LOFT, label: 'pigeon loft roof', gate, passed: 'flies'};
  return {
    name: 'pigeon',
    recognizes: ({Arn}) => parseArn(Arn)?.service === 'states',
    look: ({context}, answer, target) => ({
      answer: targetOf(context, answer, target, PASSES, null),
      entry: PASSES,
    }),
    leads: (_, from, node) => [
      targetHop(from, node, () => [
        {
          kind: PIGEON,
          resource: LOFT,
          gate,
          conditions: carries.map((text) => parsePattern(text)),
          drawn,
          leads: () => [{recipient: 0}],
        },
      ]),
    ],
    presences: () => [{recipient: 0, gate, place: drawn}],
  };
}

const BASELINE = {rule: null, topic: null, recipients: [{protocol: 'email', endpoint: 'roof@example.com'}]};

/** Beside the healthy chain, or alone; its recipient is subscribed nowhere. */
function proofWith(destination: Destination, change: (account: World) => void = () => undefined): Proof {
  const account = world((made) => {
    home(made).rules.push(rule('to-the-roof', P.IAM_PATTERN, {Id: 'pigeon', Arn: LOFT}));
    change(made);
  });
  const judging = {baseline: BASELINE};
  const setting = settingFor(judging);
  return prove(
    {...setting, destinations: [destination, ...setting.destinations]},
    new Facts(snapshotOf(account, judging)),
  );
}

const outcomes = ({coverage}: Proof): string[] => [
  ...new Set([...coverage.recipients[0]!.values()].map(({verdict}) => verdict)),
];
const {event} = sampleEvents({eventName: 'CreateUser', account: N.ACCOUNT, region: 'us-east-1', partition: 'aws'})[0]!;

describe('a kind of hop that is added from outside', () => {
  it('delivers', () => {
    const proof = proofWith(pigeons({}));
    expect(outcomes(proof)).toEqual(['always']);
    expect(
      proof.routes.filter(({recipient}) => recipient === 0).map(({hops}) => hops.map(({kind}) => kind.name)),
    ).toEqual([['rule', 'target', 'pigeon']]);
    expect(traceEvent(proof, event).recipients).toEqual([PASSES]);
    expect(proof.serving.rules.map(({what}) => what.answer.rule.Name)).toEqual(['to-the-roof']);
    expect(proof.routes.find(({recipient}) => recipient === 0)?.destination).toBe(LOFT);
  });

  it('loses what it blocks, at its own hop and for its own reason', () => {
    const proof = proofWith(pigeons({gate: blocks('the hawk has it')}));
    expect(proof.coverage.recipients[0]!.get('CreateUser')).toMatchObject({
      verdict: 'never',
      hop: 'target',
      reason: `${LOFT}: the hawk has it`,
    });
    expect(traceEvent(proof, event).recipients).toEqual([blocks('the hawk has it')]);
  });

  it('loses what its conditions leave out, with a counter-example', () => {
    const proof = proofWith(pigeons({carries: ['{"detail":{"sourceIPAddress":[{"prefix":"10."}]}}']}));
    expect(proof.coverage.recipients[0]!.get('CreateUser')).toMatchObject({
      verdict: 'sometimes',
      hop: 'target',
      reason: expect.stringContaining(`${LOFT} does not carry it, for example where \`detail.sourceIPAddress\` is \``),
    });
    const {counterExample} = proof.coverage.recipients[0]!.get('CreateUser') as {counterExample: typeof event};
    const field = '`detail.sourceIPAddress` is `203.0.113.7`; the pigeon asks for a text that starts with `10.`';
    expect(traceEvent(proof, counterExample).recipients).toEqual([blocks(`the pigeon does not accept it: ${field}`)]);
  });

  it('is unknown where it cannot be looked at', () => {
    const FOG = {kind: 'unread', reads: [], permissions: ['pigeon:Look']} as const;
    const proof = proofWith(pigeons({gate: unknown('fog', FOG)}));
    expect(proof.coverage.recipients[0]!.get('CreateUser')).toEqual({
      verdict: 'unknown',
      hop: 'target',
      reason: 'fog',
      doubt: FOG,
    });
  });

  it('makes a second rule redundant, and is missed when it is the only one', () => {
    const twice = proofWith(pigeons({}), (account) => {
      home(account).rules.push(rule('to-the-roof-too', P.IAM_PATTERN, {Id: 'pigeon', Arn: LOFT}));
    });
    expect(twice.serving.rules.map(({redundant}) => redundant)).toEqual([true, true]);
    const once = proofWith(pigeons({}));
    expect(once.serving.rules.map(({redundant}) => redundant)).toEqual([false]);
  });

  it('stands in the picture, between its rule and its recipient', () => {
    const {nodes, edges} = pictureOf(proofWith(pigeons({})));
    const idOf = (kind: string): string => nodes.find((node) => node.kind === kind)!.id;
    expect(nodes.find(({kind}) => kind === 'pigeon')).toMatchObject({
      label: 'pigeon loft roof',
      state: 'passes',
      note: 'flies',
    });
    expect(edges).toContainEqual({from: idOf('rule'), to: idOf('pigeon'), state: 'passes'});
    expect(edges).toContainEqual({from: idOf('pigeon'), to: idOf('recipient'), state: 'passes'});
  });
});
