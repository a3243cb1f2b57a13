/** The picture draws what is declared and absent, and what does its work, and says of neither what is not so. */
import {describe, expect, it} from '@jest/globals';
import {pictureOf} from '../../../src/delivery/views/picture.js';
import type {World} from '../../support/account.js';
import {home} from '../../support/account.js';
import {proofOf, world} from '../../support/world.js';

/** Label, state and note of the nodes of a kind. */
function drawn(kind: string, baseline: object, change: (account: World) => void = () => undefined): string[] {
  const {nodes} = pictureOf(proofOf(world(change), {baseline: baseline as never}));
  return nodes.filter((node) => node.kind === kind).map((node) => `${node.label} ${node.state}: ${node.note}`);
}

describe('a declared name that is not there', () => {
  it('is drawn beside the trail that does the work', () => {
    expect(drawn('trail', {trail: {name: 'gone'}})).toEqual([
      'trail gone blocks: there is no such trail',
      expect.stringMatching(/^trail org-main passes/) as never,
    ]);
  });

  it('is drawn alone where no trail does it', () => {
    const idle = (account: World): void => {
      account.trails = [];
    };
    expect(drawn('trail', {trail: {name: 'gone'}}, idle)).toEqual(['trail gone blocks: there is no such trail']);
    expect(drawn('trail', {trail: {name: null}}, idle)).toEqual(['no trail blocks: no trail records IAM events']);
  });

  it('is drawn beside the rule that does the work', () => {
    const rules = drawn('rule', {rule: {name: 'gone'}});
    expect(rules[0]).toBe('rule gone blocks: there is no such rule on this bus');
    expect(rules.slice(1)).toEqual([expect.stringMatching(/ passes/)]);
  });

  it('is not said of a rule where none is declared', () => {
    const none = (account: World): void => {
      home(account).rules = [];
    };
    expect(drawn('rule', {rule: {name: null}}, none)).toEqual([
      'no rule blocks: no rule on this bus matches a required call',
    ]);
  });
});
