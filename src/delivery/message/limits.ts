/**
 * What AWS refuses to store, whatever the event.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html and .../API_Target.html
 */
import {usesBrackets} from './template/path.js';
import type {TargetInput} from './template/render.js';

export const TEMPLATE_LENGTH = 8192;
export const PATH_COUNT = 100;
const PATH_LENGTH = 256;
const NAME = /^[A-Za-z0-9_-]{1,256}$/;

/** One sentence each; empty where nothing stands against it. */
export function inputLimits(target: TargetInput): readonly string[] {
  const {InputPath: inputPath, InputTransformer: transformer} = target;
  const problems: string[] = [];
  if (target.Input !== undefined && target.Input.length > TEMPLATE_LENGTH) {
    problems.push(`Input has ${target.Input.length} of at most ${TEMPLATE_LENGTH} characters`);
  }
  if (inputPath !== undefined && inputPath.length > PATH_LENGTH) {
    problems.push(`InputPath has ${inputPath.length} of at most ${PATH_LENGTH} characters`);
  }
  if (!transformer) return problems;
  const length = transformer.InputTemplate?.length ?? 0;
  if (length > TEMPLATE_LENGTH) problems.push(`InputTemplate has ${length} of at most ${TEMPLATE_LENGTH} characters`);
  const paths = Object.entries(transformer.InputPathsMap ?? {});
  if (paths.length > PATH_COUNT) problems.push(`InputPathsMap has ${paths.length} of at most ${PATH_COUNT} paths`);
  for (const [name, path] of paths) {
    if (!NAME.test(name)) problems.push(`the name <${name.slice(0, 80)}> may only have letters, digits, "_" and "-"`);
    else if (name.toLowerCase().startsWith('aws'))
      problems.push(`the name <${name}> begins with "AWS", which is reserved`);
    if (path.length > PATH_LENGTH)
      problems.push(`the path of <${name}> has ${path.length} of at most ${PATH_LENGTH} characters`);
    if (usesBrackets(path)) problems.push(`the path of <${name}> uses brackets; InputPathsMap takes dots only`);
  }
  return problems;
}
