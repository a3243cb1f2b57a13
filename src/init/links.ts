/** Links of the chain that belong to other accounts, where this account's run can prove nothing. */
import {isBus, parseArn} from '../delivery/arn.js';
import type {Proof} from '../delivery/proof.js';
import {allRules} from '../delivery/route/chain.js';
import * as shape from '../baseline/schema/shapes.js';

export interface Link {
  readonly resource: string;
  readonly what: 'trail' | 'topic' | 'bus' | 'subscriber' | 'key';
  readonly account: string;
}

/** Sorted by kind along the chain, then by ARN; none twice. */
export function linksOf({chain, context}: Proof): Link[] {
  const found = new Map<string, Link>();
  const add = (what: Link['what'], arn: string | undefined): void => {
    const account = parseArn(arn ?? '')?.account ?? '';
    if (arn === undefined || account === '' || context.account === null || account === context.account) return;
    if (shape.ARN.test(arn)) found.set(arn, {resource: arn, what, account});
  };
  for (const {trail, reaches, foreign} of chain.trails.trails) {
    if (reaches.state === 'blocks') continue;
    add('trail', trail.TrailARN);
    if (!foreign) add('key', trail.KmsKeyId);
  }
  for (const rule of allRules(chain)) {
    for (const {answer} of rule.targets) if (isBus(answer.target.Arn)) add('bus', answer.target.Arn);
  }
  for (const topic of chain.topics.values()) {
    add('topic', topic.arn);
    add('key', topic.key?.named);
    for (const {row} of topic.subscriptions) add('subscriber', row.Endpoint);
  }
  return [...found.values()];
}
