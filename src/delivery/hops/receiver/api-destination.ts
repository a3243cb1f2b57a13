/**
 * An API destination as the target of a rule: is it there and active, is its connection authorized, and does the service behind it show
 * what the target sends? What EventBridge can see of a delivery is the HTTP status, so the best that can be said is "handed over".
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
import {PAGES} from '../../../data/project.js';
import type {ApiDestination, Connection} from '../../../snapshot/handover-reads.js';
import type {Read} from '../../../snapshot/reads.js';
import type {Target} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import {ask, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {handedOver, sentGate} from '../../message/handed.js';
import {receiverOf} from '../../message/index.js';
import {awsCommand} from '../../command.js';
import {ROLE, todo, type Part, type Remedy} from '../end.js';
import {keyWorks} from '../access/key.js';
import {revive} from '../access/revive.js';
import {chimeGate, isChime} from './chime.js';
import {connectAgain} from './connection-remedy.js';
import {unusedRole, type RuleAnswer} from '../rule.js';

/** What of a destination can fail, by the names of its parts. */
export const DESTINATION = 'destination';
export const CONNECTION = 'connection';
export const BODY = 'body';

export function apiDestinationParts(context: Context, rule: RuleAnswer, target: Target): readonly Part[] {
  // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html: "required if the target is an API destination".
  const role = target.RoleArn
    ? PASSES
    : blocks(
        `the target has no role, and an API destination needs one with events:InvokeApiDestination${unusedRole(rule)}`,
      );
  const {destination, gate} = destinationOf(context, target);
  const parts = [
    {name: ROLE, gate: role},
    {
      name: DESTINATION,
      gate: destination === null ? gate : vouched(context, target.Arn, usable(destination, target)),
      remedy: restore(context, target, destination),
    },
  ];
  if (destination === null) return parts;
  const ended = isChime(destination.InvocationEndpoint)
    ? [{name: 'service', gate: chimeGate(context), remedy: GONE}]
    : [];
  const {connection, gate: connected} = connectionOf(context, destination);
  const gone = connection === null && connected.state === 'blocks';
  const reconnect = gone
    ? connectAgain(
        parseArn(destination.ConnectionArn)?.region ?? context.eventRegion,
        nameIn(destination.ConnectionArn),
        nameIn(destination.ApiDestinationArn),
      )
    : (reviveConnection(context, destination, connection) ?? authorize(context, destination, connection));
  return [
    ...parts,
    ...ended,
    {name: CONNECTION, gate: connected, remedy: reconnect},
    ...bodyPart(context, rule, target, {destination, connection}),
  ];
}

const GONE = todo(
  'PutTargets',
  'Declare another recipient, and lead the rule there: the service behind this one has ended.',
);

function restore(context: Context, {Arn: arn}: Target, destination: ApiDestination | null): Remedy {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const name = {name: nameIn(arn)};
  if (destination === null) {
    const make = awsCommand('events create-api-destination', region, {
      ...name,
      'connection-arn': 'CONNECTION_ARN',
      'invocation-endpoint': 'URL',
      'http-method': 'POST',
    });
    return todo('CreateApiDestination', `Create the API destination and point the target to it:\n  ${make}`);
  }
  if (destination.ApiDestinationState === 'INACTIVE') return authorize(context, destination, null);
  if (destination.InvocationEndpoint.startsWith('http://')) {
    // The path of an endpoint may be a secret, and is not kept.
    const update = awsCommand('events update-api-destination', region, {...name, 'invocation-endpoint': 'HTTPS_URL'});
    return todo('UpdateApiDestination', `Let the API destination call its endpoint by https:\n  ${update}`);
  }
  const look = awsCommand('events describe-api-destination', region, name);
  return todo(
    'PutTargets',
    `Point the target to the API destination as it is now, with one path parameter value for each "*" of its https endpoint:\n  ${look}`,
  );
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html. Its secrets are known to people only. */
function authorize(context: Context, {ConnectionArn: arn}: ApiDestination, connection: Connection | null): Remedy {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const options = {name: nameIn(arn), 'auth-parameters': 'file://auth.json'};
  const words =
    connection === null
      ? 'Make the connection of the API destination work again'
      : `Authorize the connection ${connection.Name} again`;
  return todo('UpdateConnection', `${words}:\n  ${awsCommand('events update-connection', region, options)}`);
}

/** Its secrets are encrypted with a key of its own, and cannot be set anew while that does not work. */
function reviveConnection(
  context: Context,
  {ConnectionArn: arn}: ApiDestination,
  connection: Connection | null,
): Remedy | null {
  const key = connection?.KmsKeyIdentifier ?? '';
  if (connection === null || key === '' || !LETS_THROUGH.includes(connection.ConnectionState)) return null;
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const options = {name: nameIn(arn), 'kms-key-identifier': 'KEY_ARN', 'auth-parameters': 'file://auth.json'};
  const another = awsCommand('events update-connection', region, options);
  const words = `Give the connection a key that works, and its secrets again:\n  ${another}`;
  return revive(context, key, region, todo('UpdateConnection', words));
}

/** Services take alerts by POST alone: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateApiDestination.html */
function byPost(context: Context, {ApiDestinationArn: arn}: ApiDestination): Remedy {
  const options = {name: nameIn(arn), 'http-method': 'POST'};
  const call = awsCommand('events update-api-destination', parseArn(arn)?.region ?? context.eventRegion, options);
  return todo('UpdateApiDestination', `Let the API destination send by POST:\n  ${call}`);
}

/** What the service shows: `docs/recipes` has a whole input for each. */
function rewrite({rule, region}: RuleAnswer, {Id: id}: Target): Remedy {
  const options = {rule: rule.Name, 'event-bus-name': rule.EventBusName, targets: 'file://targets.json'};
  return todo(
    'PutTargets',
    `Give the target "${id}" an input that the service shows (${PAGES}docs/recipes has one for each service), all else as it is:\n  ${awsCommand('events put-targets', region, options)}`,
  );
}

type DestinationAnswer = {readonly destination: ApiDestination | null; readonly gate: Gate};

/** Both are asked for by name. */
function nameIn(arn: string): string {
  return arn.split('/')[1] ?? '';
}

function destinationOf(context: Context, {Arn: arn}: Target): DestinationAnswer {
  const read: Read<'events:DescribeApiDestination'> = {
    op: 'events:DescribeApiDestination',
    region: parseArn(arn)?.region ?? context.eventRegion,
    params: {Name: nameIn(arn)},
  };
  const answer = ask(context, read);
  if (answer.status === 'known') return {destination: answer.value, gate: PASSES};
  const gate =
    answer.status === 'absent' ? blocks(`the API destination ${nameIn(arn)} does not exist`) : unreadable(read, answer);
  return {destination: null, gate};
}

/**
 * The last part of its ARN differs for each destination that ever had the name, and nothing says that EventBridge finds the new one by the
 * ARN of the old.
 */
function usable(destination: ApiDestination, {Arn: arn, PathParameterValues: values = 0}: Target): Gate {
  const {
    Name: name,
    ApiDestinationArn,
    ApiDestinationState: state,
    Wildcards,
    InvocationEndpoint: endpoint,
  } = destination;
  if (state === 'INACTIVE') return blocks(`the API destination ${name} is inactive: its connection cannot be used`);
  if (Wildcards > values)
    return blocks(`the endpoint of ${name} has ${Wildcards} "*", and the target gives ${values} path parameter values`);
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destination-create.html: "The endpoint must be HTTPS".
  if (endpoint.startsWith('http://')) return blocks(`the endpoint of ${name} is not https`);
  if (ApiDestinationArn !== arn)
    return unknown(
      `the target leads to ${arn}, and the API destination of that name is now ${ApiDestinationArn}: it was created again`,
      'open',
    );
  return state === 'ACTIVE' ? PASSES : unknown(`the API destination ${name} is in the state ${state}`, 'open');
}

/**
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html names the states. `ACTIVE` stands there beside
 * `AUTHORIZED`, and no page says what it is of a connection.
 */
const LETS_THROUGH = ['AUTHORIZED', 'ACTIVE'];
const STOPS = ['DEAUTHORIZED', 'DEAUTHORIZING', 'DELETING', 'FAILED_CONNECTIVITY'];

function connectionOf(
  context: Context,
  {ConnectionArn: arn}: ApiDestination,
): {readonly connection: Connection | null; readonly gate: Gate} {
  const read: Read<'events:DescribeConnection'> = {
    op: 'events:DescribeConnection',
    region: parseArn(arn)?.region ?? context.eventRegion,
    params: {Name: nameIn(arn)},
  };
  const answer = ask(context, read);
  if (answer.status === 'absent')
    return {connection: null, gate: blocks(`the connection ${nameIn(arn)} does not exist`)};
  if (answer.status === 'unreadable') return {connection: null, gate: unreadable(read, answer)};
  const connection = answer.value;
  const {Name: name, ConnectionState: state, StateReason: why, KmsKeyIdentifier: key} = connection;
  const because = why === undefined ? '' : ` (${why})`;
  if (STOPS.includes(state)) return {connection, gate: blocks(`the connection ${name} is ${state}${because}`)};
  if (!LETS_THROUGH.includes(state))
    return {connection, gate: unknown(`the connection ${name} is ${state}${because}`, 'open')};
  // Whom the key's policy must admit is asked by AWS when the connection is made, so the key must only work still:
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-connections-cmkey.html
  return {connection, gate: key === undefined || key === '' ? PASSES : keyWorks(context, key, read.region)};
}

interface Behind {
  readonly destination: ApiDestination;
  readonly connection: Connection | null;
}

/** Methods whose requests carry a body. Whether one goes with the others, AWS does not document. */
const WITH_BODY = ['POST', 'PUT', 'PATCH'];

/** Nothing is said of the body of a service that is not known here: naming the call is all that can be asked of it. */
function bodyPart(
  context: Context,
  rule: RuleAnswer,
  target: Target,
  {destination, connection}: Behind,
): readonly Part[] {
  const {InvocationEndpoint: endpoint, HttpMethod: method, ApiDestinationArn: arn} = destination;
  const receiver = receiverOf(endpoint);
  if (receiver === null) {
    const doubt = unknown(
      `the API destination sends by ${method}, and whether EventBridge then sends a body is not documented`,
      'undocumented',
    );
    const sent = sentGate(context, connection?.BodyParameters ?? [], target, rule.arn);
    return [{name: BODY, gate: vouched(context, arn, every(WITH_BODY.includes(method) ? PASSES : doubt, sent))}];
  }
  // A connection that cannot be read may add anything; that it is unknown is said of it.
  const given = new Set(connection?.BodyParameters ?? receiver.needs.flatMap(({paths, oneOf}) => (oneOf ? [] : paths)));
  const added = new Set(connection?.BodyParameters ?? []);
  const part = handedOver(context, {receiver, method, given, added}, target, rule.arn);
  const remedy = method === 'POST' ? rewrite(rule, target) : byPost(context, destination);
  return [{...part, name: BODY, gate: vouched(context, arn, part.gate), remedy}];
}
