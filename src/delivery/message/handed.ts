/** What the service behind an API destination does with the alerts of a target, as gates and conditions. */
import type {Json} from '../../findings/model.js';
import type {Pattern} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import type {Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';
import {judgeHandover, namedTwice, notShown, renderInput, sentTwice, type Event, type Handover} from './index.js';

export interface HandedOver {
  readonly gate: Gate;
  readonly conditions: readonly Pattern[];
  /** Why `conditions` let only some events through. */
  readonly because?: string;
  /** It spoils some events that `conditions` do not tell: such an event. */
  readonly spoils?: {readonly reason: string; readonly example: Json};
  readonly sees: (event: Event) => Gate;
}

export function handedOver(context: Context, to: Handover, target: Target, ruleArn: string): HandedOver {
  const {account, eventRegion: region} = envelopeOf(context);
  const of = {eventName: 'CreateUser', account, region, partition: context.partition};
  const {shown, reason, lost, conditions, said} = judgeHandover(to, target, of, ruleArn);
  const page = ` (${to.receiver.page})`;
  const gate = shown === 'never' ? blocks(reason + page) : shown === 'unknown' ? unknown(reason + page) : PASSES;
  const sees = (event: Event): Gate => {
    if (gate.state !== 'passes') return gate;
    const why = notShown(to, renderInput(target, event, ruleArn), event);
    return why === null ? PASSES : blocks(why + page);
  };
  if (shown !== 'sometimes' || lost === null) return {gate, conditions: [], sees};
  const because = `${reason}${lost.when === '' ? '' : ` (lost for example when ${lost.when})`}${page}`;
  const narrowed = conditions.length === 0 ? {} : {because};
  const spoils = said ? {} : {spoils: {reason: because, example: lost.event}};
  return {gate, conditions, ...narrowed, ...spoils, sees};
}

/** A service that is not known here: is the name of the call in the body that arrives? */
export function sentGate(context: Context, added: readonly string[], target: Target, ruleArn: string): Gate {
  const {account, eventRegion: region} = envelopeOf(context);
  const of = {eventName: 'CreateUser', account, region, partition: context.partition};
  const keys = namedTwice(target, added, of, ruleArn);
  return keys.length === 0 ? PASSES : unknown(sentTwice(keys), 'undocumented');
}
