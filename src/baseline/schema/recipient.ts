/** A recipient in the baseline file: a protocol, and an endpoint of its shape that is named in one of three ways. */
import * as z from 'zod';
import * as shape from './shapes.js';

export const text = (pattern: RegExp, words: string) => z.string().regex(pattern, {error: `must be ${words}`});

/** Also in the JSON Schema: exactly one of the three ways to name an endpoint. */
const EXACTLY_ONE = {oneOf: [{required: ['endpoint']}, {required: ['endpoint-env']}, {required: ['endpoint-sha256']}]};

const via = z
  .enum(shape.VIA)
  .optional()
  .describe(
    'How alerts must reach this recipient: sns, through a topic, or direct, as a target of the rule. Default: either.',
  );

const keysOf = <P extends shape.Protocol>(protocol: P) => ({
  protocol: z.literal(protocol),
  endpoint: text(shape.ENDPOINTS[protocol].shape, shape.ENDPOINTS[protocol].words).optional(),
  'endpoint-env': text(shape.ENV_NAME, 'the name of an environment variable, e.g. PAGER_URL')
    .optional()
    .describe('The environment variable that holds the endpoint: for secret URLs.'),
  'endpoint-sha256': text(shape.SHA256, 'the SHA-256 of the endpoint: 64 hex digits')
    .optional()
    .describe('The SHA-256 of the endpoint. It can be checked, but only a person can subscribe the endpoint.'),
});

const recipientOf = <P extends shape.Protocol>(protocol: P) => z.strictObject(keysOf(protocol)).meta(EXACTLY_ONE);

/** One that SNS and a rule both reach. */
const eitherWay = <P extends shape.Protocol>(protocol: P) =>
  z.strictObject({...keysOf(protocol), via}).meta(EXACTLY_ONE);

export const recipient = z.discriminatedUnion('protocol', [
  recipientOf('email'),
  recipientOf('email-json'),
  recipientOf('http'),
  recipientOf('https'),
  recipientOf('sms'),
  eitherWay('sqs'),
  eitherWay('lambda'),
  eitherWay('firehose'),
  recipientOf('application'),
  recipientOf('kinesis'),
  recipientOf('logs'),
  recipientOf('api-destination'),
  recipientOf('chat'),
]);
