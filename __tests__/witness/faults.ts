/**
 * What MiniStack 1.5.33 is known to do otherwise than AWS, each with the page or the record that shows it. A disagreement is explained
 * where a fault touches what becomes of the event on a way to the recipient, and can have that effect. One that is not explained fails
 * the test, and so does a fault that explains nothing any more.
 */
import {STATE_ALL} from '../../src/delivery/hops/rule.js';
import {renderInput, type Event} from '../../src/delivery/message/index.js';
import {parseTemplate} from '../../src/delivery/message/template/template.js';
import type {Json} from '../../src/findings/model.js';
import {asked} from './asked.js';
import type {Disagreement} from './compare.js';
import type {Way} from './ways.js';

export interface Fault {
  readonly id: string;
  /** `disputed`: AWS does not say which of the two is right. */
  readonly whose: 'emulator' | 'disputed';
  readonly says: string;
  readonly page: string;
  readonly kinds: readonly Disagreement['kind'][];
  /** Does it touch what becomes of this event on this way? */
  readonly touches: (way: Way, event: Event) => boolean;
}

const CLOUDTRAIL = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html';
const TRANSFORM = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html';
const KEYS = 'https://docs.aws.amazon.com/sns/latest/dg/attribute-key-matching.html';
const RECORDED = 'localstack/localstack, tests/aws/services/events/test_events_inputs.py (answers of AWS)';

export const FAULTS: readonly Fault[] = [
  {
    id: 'third-state',
    whose: 'emulator',
    says: `A rule in the state ${STATE_ALL} is never asked.`,
    page: CLOUDTRAIL,
    kinds: ['lost', 'message'],
    touches: ({rules}) => rules.some(({state}) => state === STATE_ALL),
  },
  {
    id: 'reading-calls',
    whose: 'emulator',
    says: 'A rule in the state ENABLED gets read-only management events, too.',
    page: CLOUDTRAIL,
    kinds: ['arrived', 'message'],
    touches: ({rules}, event) => rules.some(({state}) => state === 'ENABLED') && detailOf(event)['readOnly'] === true,
  },
  {
    id: 'object-in-text',
    whose: 'emulator',
    says:
      'An object or a list inside quotation marks loses its own, as in AWS, but keeps spaces that AWS does not write; in a JSON template ' +
      'AWS then sends nothing.',
    page: RECORDED,
    kinds: ['arrived', 'message'],
    touches: (way, event) => quoted(way, event).some((value) => typeof value === 'object' && value !== null),
  },
  {
    id: 'null-in-text',
    whose: 'emulator',
    says: 'A variable that is null is written as the word null inside quotation marks.',
    page: TRANSFORM,
    kinds: ['message'],
    touches: (way, event) => quoted(way, event).some((value) => value === null),
  },
  {
    id: 'escapes',
    whose: 'emulator',
    says: 'A value that breaks the JSON of a template is sent all the same. "EventBridge doesn’t escape values", and the delivery fails.',
    page: TRANSFORM,
    kinds: ['arrived', 'message'],
    touches: (way, event) =>
      formOf(way) === 'json' &&
      // eslint-disable-next-line no-control-regex -- control characters are what JSON has to escape
      quoted(way, event).some((value) => typeof value === 'string' && /["\\\u0000-\u001f]/.test(value)),
  },
  {
    id: 'template-without-quotes',
    whose: 'emulator',
    says:
      'A template without any quotation mark is sent as a text. "For Strings, quotes are required": AWS sends none such; and a variable ' +
      'alone that is an object is sent as JSON.',
    page: TRANSFORM,
    kinds: ['lost', 'arrived', 'message'],
    touches: ({target}) => target.input.InputTransformer?.InputTemplate?.includes('"') === false,
  },
  {
    id: 'array-paths',
    whose: 'emulator',
    says: 'A path with an index selects nothing.',
    page: TRANSFORM,
    kinds: ['lost', 'arrived', 'message'],
    touches: ({target: {input}}) =>
      [input.InputPath, ...Object.values(input.InputTransformer?.InputPathsMap ?? {})].some((path) =>
        path?.includes('['),
      ),
  },
  {
    id: 'path-to-nothing',
    whose: 'emulator',
    says: 'An InputPath that selects nothing leaves the whole event. It "is used for extracting part of the matched event".',
    page: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html',
    kinds: ['arrived', 'message'],
    touches: ({target: {input}}, event) => input.InputPath !== undefined && at(event, input.InputPath) === undefined,
  },
  {
    id: 'objects-in-arrays',
    whose: 'emulator',
    says: 'A filter policy on the body does not look into the objects of a list, as AWS does with the Records of S3.',
    page: 'https://aws.amazon.com/blogs/compute/introducing-payload-based-message-filtering-for-amazon-sns/',
    kinds: ['lost', 'arrived', 'message'],
    touches: (way, event) => asks(way, event).some(({inArray}) => inArray),
  },
  {
    id: 'nothing-below',
    whose: 'emulator',
    says: 'exists: false does not match where the object above the field is missing. It matches "messages that don’t include the specified property".',
    page: KEYS,
    kinds: ['lost', 'message'],
    touches: (way, event) => asks(way, event).some(({below, exists}) => below && exists.includes(false)),
  },
  {
    id: 'null-or-object-exists',
    whose: 'disputed',
    says:
      'Where a field is null, exists: false matches; where it is an object, exists: true matches. AWS does not say whether a field that is ' +
      'null is "included", and says that exists "works only on leaf nodes".',
    page: KEYS,
    kinds: ['lost', 'arrived', 'message'],
    touches: (way, event) =>
      asks(way, event).some(
        ({exists, value}) =>
          (value === null && exists.includes(false)) || (exists.length > 0 && isNested(value) && !isList(value)),
      ),
  },
];

export function faultOf({kind, event, ways}: Disagreement): Fault | undefined {
  return FAULTS.find(({kinds, touches}) => kinds.includes(kind) && ways.some((way) => touches(way, event)));
}

function detailOf(event: Event): Readonly<Record<string, Json>> {
  return event['detail'] as Readonly<Record<string, Json>>;
}

function isNested(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

function isList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one: Json) => typeof one !== 'object');
}

function formOf({target}: Way): 'text' | 'json' | null {
  const template = target.input.InputTransformer?.InputTemplate;
  return template === undefined ? null : parseTemplate(template).form;
}

/** What the variables inside quotation marks select. */
function quoted({target}: Way, event: Event): readonly (Json | undefined)[] {
  const {InputTemplate: template = '', InputPathsMap: paths = {}} = target.input.InputTransformer ?? {};
  return parseTemplate(template).pieces.flatMap((piece) => {
    const path = piece.kind === 'variable' && piece.quoted ? paths[piece.name] : undefined;
    return path === undefined ? [] : [at(event, path)];
  });
}

/** Of a path of names; what has an index is none of these. */
function at(event: Event, path: string): Json | undefined {
  const names = path.split('.').slice(1);
  return names.reduce<Json | undefined>(
    (value, name) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Readonly<Record<string, Json>>)[name]
        : undefined,
    event,
  );
}

/** What a body filter on the way asks of the message. */
function asks({subscription: {filter}, target}: Way, event: Event): ReturnType<typeof asked> {
  if (filter?.scope !== 'MessageBody') return [];
  const rendered = renderInput(target.input, event, '');
  return rendered.kind === 'message' && rendered.json !== undefined ? asked(filter.policy, rendered.json) : [];
}
