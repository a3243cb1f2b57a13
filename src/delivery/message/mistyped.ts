/** Paths of a target that select nothing of any IAM event: a typing error, most of the time. */
import {nearest} from '../../baseline/file/text.js';
import {fieldNames, type Envelope} from '../../pattern/coverage/envelope.js';
import {parsePath, type Step} from './template/path.js';
import type {TargetInput} from './template/render.js';
import {parseTemplate} from './template/template.js';
import type {EventFields} from './template/survival.js';

/**
 * What is wrong with the paths by which a target asks for fields, as the end of a sentence: `$.detail.eventNme is not a field of IAM events
 * (the nearest is $.detail.eventName)`. null where each could select something.
 */
export function mistypedPaths(target: TargetInput, envelope: Envelope, fields: EventFields): string | null {
  const wrong = usedPaths(target).filter((path) => isNoField(path, envelope, fields));
  if (wrong.length === 0) return null;
  const names = fieldNames(envelope).map((name) => `$.${name}`);
  const words = [...new Set(wrong)].map((path) => {
    const meant = nearestField(path, names);
    return `${path} is not a field of IAM events${meant === null ? '' : ` (the nearest is ${meant})`}`;
  });
  return words.join('; ');
}

/** Beside it, or of the same name below `detail`, which is easily left out. A name that is only spelt alike elsewhere is not meant. */
function nearestField(path: string, names: readonly string[]): string | null {
  const parentOf = (name: string): string => name.slice(0, name.lastIndexOf('.')).toLowerCase();
  const beside = names.filter((name) => parentOf(name) === parentOf(path));
  const below = path.replace(/^\$\./, '$.detail.').toLowerCase();
  return nearest(path, beside) ?? names.find((name) => name.toLowerCase() === below) ?? null;
}

function usedPaths({InputPath, InputTransformer}: TargetInput): readonly string[] {
  if (InputPath !== undefined) return [InputPath];
  const {InputPathsMap: paths = {}, InputTemplate: text = ''} = InputTransformer ?? {};
  return parseTemplate(text).pieces.flatMap((piece) =>
    piece.kind === 'variable' && Object.hasOwn(paths, piece.name) ? [paths[piece.name] ?? ''] : [],
  );
}

/** Neither a field that an event can have nor an object around one. What is not plain may select something. */
function isNoField(path: string, envelope: Envelope, {domain}: EventFields): boolean {
  const names = (parsePath(path) ?? []).map((step: Step) =>
    typeof step === 'object' && 'name' in step ? step.name : null,
  );
  if (names.length === 0 || names.includes(null)) return false;
  const field = names.join('.');
  // In every event, and never anything in it.
  if (field === 'resources') return false;
  const {values, nests = []} = domain(field);
  const holds = typeof values === 'string' || values.length > 0 || nests.length > 0;
  return !holds && !fieldNames(envelope).some((known) => known === field || known.startsWith(`${field}.`));
}
