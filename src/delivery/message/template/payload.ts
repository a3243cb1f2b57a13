/**
 * Does a target send JSON? A function takes nothing else: "The JSON that you want to provide to your Lambda function as input", and a body that is
 * none is refused (InvalidRequestContentException, https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html). A text template keeps its
 * quotation marks (`render.ts`): one line of it is JSON, and several are not.
 */
import {iamEvents, leastEvent} from '../../../pattern/index.js';
import {renderInput, type TargetInput} from './render.js';
import type {SampleOf} from '../samples.js';
import {endingVariables} from './survival.js';
import {parseTemplate} from './template.js';

/** null: it does, or sends nothing at all. Otherwise what it sends in place of JSON, in words. */
export function otherThanJson(target: TargetInput, of: SampleOf, ruleArn: string): string | null {
  const text = target.InputTransformer?.InputTemplate ?? '';
  if (parseTemplate(text).form !== 'text') return null;
  const envelope = {account: of.account, eventRegion: of.region};
  const least = renderInput(target, leastEvent(envelope, of.eventName), ruleArn);
  if (least.kind !== 'message') return null;
  if (least.json === undefined) return 'a text of several lines, which is no JSON';
  const [ending] = endingVariables(target, iamEvents(envelope));
  return ending === undefined ? null : `a text that is no JSON where <${ending}> holds a quotation mark`;
}
