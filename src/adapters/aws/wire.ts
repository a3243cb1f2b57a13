/**
 * Is a successful answer an answer to what was asked? The SDK does not ask: a proxy's login page, an empty body, JSON that is no object
 * and a list under another name all become an object without members, which is what "there is none" looks like. So each read is looked
 * at here, by the SDK's own description of its output, before the SDK takes it apart. Whether an answer has what AWS always gives is for
 * the readers to say: the description calls nearly every member optional.
 */
import {NormalizedSchema} from '@smithy/core/schema';
import {getSmithyContext} from '@smithy/core/transport';
import type {DeserializeMiddleware, MetadataBearer} from '@smithy/types';
import {isRecord} from '../../snapshot/shape.js';
import type {OwnService} from './client/own-client.js';
import type {Service} from './client/sdk.js';
import {Malformed} from './malformed.js';
import {readXml, type XmlElement} from './xml.js';

type Protocol = 'json' | 'query' | 's3';

/**
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html (Lambda's REST form has the same bodies),
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html, https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
 */
const PROTOCOLS: {readonly [S in Service | OwnService]?: Protocol} = {
  iam: 'query',
  sns: 'query',
  sts: 'query',
  s3: 's3',
};

/** @throws Malformed where the body is no answer of this form */
export function assertAnswer(protocol: Protocol, action: string, output: NormalizedSchema, body: string): void {
  if (protocol === 'json') assertJson(output, body);
  else if (protocol === 'query') {
    // What belongs to the answer stands in the result, beside the metadata of the request.
    const result = child(rootOf(body, `${action}Response`), `${action}Result`);
    assertKnown(assertXml(output, result, action), result.children.length, action);
  } else assertS3(output, body);
}

function assertJson(output: NormalizedSchema, body: string): void {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Malformed('JSON');
  }
  const known = jsonFits(output, value, 'answer');
  // A member of this read that is null says that there is none. One that this read does not have is of another answer, null or not.
  const own = new Set([...output.structIterator()].map(([name]) => name));
  const there = Object.entries(value as object).filter(([name, member]) => member !== null || !own.has(name));
  assertKnown(known, there.length, 'answer');
}

/** A body may be the member that the description names (a policy is text, for its reader to look at), or the whole. */
function assertS3(output: NormalizedSchema, body: string): void {
  const payload = [...output.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload)?.[1];
  if (payload !== undefined && !payload.isStructSchema()) return;
  const whole = payload ?? output;
  const name = whole.getMergedTraits().xmlName ?? whole.getName() ?? '';
  const root = rootOf(body, name);
  assertKnown(assertXml(whole, root, name), root.children.length, name);
}

/** Something is there, and nothing of it is known: this is another answer, however well formed. */
function assertKnown(known: number, there: number, place: string): void {
  if (there > 0 && known === 0) throw new Malformed(`${place} that this read has`);
}

/** How many of the members are there. Null is as good as missing, in JSON of AWS. */
function jsonFits(schema: NormalizedSchema, value: unknown, place: string): number {
  const wrong = (kind: string): never => {
    throw new Malformed(`${kind} at ${place}`);
  };
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const items: readonly unknown[] = Array.isArray(value) ? value : wrong('list');
    items.forEach((each) => jsonFits(item, each, place));
    return items.length;
  }
  if (schema.isMapSchema() || schema.isStructSchema()) {
    const record = isRecord(value) ? value : wrong('object');
    const members = schema.isMapSchema()
      ? Object.keys(record).map((name): [string, NormalizedSchema] => [name, schema.getValueSchema()])
      : [...schema.structIterator()];
    const present = members.filter(([name]) => Object.hasOwn(record, name) && record[name] !== null);
    for (const [name, member] of present) jsonFits(member, record[name], `${place}.${name}`);
    return present.length;
  }
  if (schema.isStringSchema() && typeof value !== 'string') wrong('text');
  if (schema.isBooleanSchema() && typeof value !== 'boolean') wrong('true or false');
  if ((schema.isNumericSchema() || schema.isTimestampSchema()) && typeof value !== 'number') wrong('number');
  return 1;
}

function rootOf(body: string, name: string): XmlElement {
  const root = readXml(body);
  if (root?.name !== name) throw new Malformed(`<${name}>`);
  return root;
}

function child(parent: XmlElement, name: string): XmlElement {
  const [found, ...more] = parent.children.filter((each) => each.name === name);
  if (found === undefined || more.length > 0) throw new Malformed(`one <${name}>`);
  return found;
}

/** How many of the members are there. */
function assertXml(schema: NormalizedSchema, element: XmlElement, place: string): number {
  const {children, text} = element;
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    assertItems(element, item.getMergedTraits().xmlName ?? 'member', place);
    children.forEach((each) => assertXml(item, each, place));
    return children.length;
  }
  if (schema.isMapSchema()) {
    assertItems(element, 'entry', place);
    for (const entry of children) {
      const [key, value] = [schema.getKeySchema(), schema.getValueSchema()];
      assertXml(key, child(entry, key.getMergedTraits().xmlName ?? 'key'), place);
      assertXml(value, child(entry, value.getMergedTraits().xmlName ?? 'value'), place);
    }
    return children.length;
  }
  if (!schema.isStructSchema()) {
    if (children.length > 0) throw new Malformed(`text at ${place}`);
    return 1;
  }
  if (text) throw new Malformed(`elements at ${place}`);
  let known = 0;
  for (const [name, member] of schema.structIterator()) {
    const {xmlName = name, xmlFlattened, xmlAttribute} = member.getMergedTraits();
    const found = xmlAttribute ? [] : children.filter((each) => each.name === xmlName);
    if (!xmlFlattened && found.length > 1) throw new Malformed(`one <${xmlName}>`);
    // A list without an element around it: each element of its name is an item.
    const form = xmlFlattened && member.isListSchema() ? member.getValueSchema() : member;
    for (const each of found) assertXml(form, each, `<${xmlName}>`);
    known += found.length;
  }
  return known;
}

function assertItems({children, text}: XmlElement, item: string, place: string): void {
  if (text || children.some(({name}) => name !== item)) throw new Malformed(`list of <${item}> at ${place}`);
}

/** Only what is asked: a change may answer nothing at all, and what it did is read again. */
const READ = /^(?:Get|List|Describe|Lookup|Check|Receive)/;

/** Stands nearest to the wire, so that each page and each try is looked at. */
export function answerCheck(service: Service | OwnService): DeserializeMiddleware<object, MetadataBearer> {
  return (next, context) => async (args) => {
    const result = await next(args);
    const response = result.response as {statusCode?: number; body?: unknown};
    const {operationSchema} = getSmithyContext(context) as {operationSchema?: readonly unknown[]};
    // [kind, namespace, name, traits, input, output]
    const [, , action, , , output] = operationSchema ?? [];
    if (typeof action !== 'string' || !READ.test(action)) return result;
    if (response.statusCode === undefined || response.statusCode >= 300) return result;
    const bytes = await collected(response.body);
    // What was read cannot be read again: the SDK gets the bytes.
    response.body = bytes;
    const schema = NormalizedSchema.of(output as Parameters<typeof NormalizedSchema.of>[0]);
    assertAnswer(PROTOCOLS[service] ?? 'json', action, schema, new TextDecoder().decode(bytes));
    return result;
  };
}

async function collected(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
