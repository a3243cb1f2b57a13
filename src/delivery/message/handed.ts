/** What the service behind an API destination does with the alerts of a target, as gates and conditions. */
import type {Json} from '../../findings/model.js';
import type {Pattern} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import type {Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {PASSES, blocks, unknown, type Gate} from '../gate.js';
import {judgeHandover, notShown, renderInput, type Event, type Handover} from './index.js';

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
