import {targetWords} from '../../delivery/hops/target.js';
import {blanksOfTarget} from '../shared/remedy/blanks.js';
import {every} from '../../delivery/gate.js';
import {fails} from '../../delivery/hops/end.js';
import {BODY} from '../../delivery/hops/receiver/api-destination.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {DECLARES_DESTINATION, HANDS_OVER, handingOver} from '../shared/examples/api-destination.js';
import {judgedEnds, remedyFor} from '../shared/ends.js';

export const check = defineCheck({
  id: 'api-destination-ready',
  title: 'The API destination and its connection are ready',
  hop: 'target',
  severity: 'critical',
  rationale:
    'An API destination that is inactive, or whose connection was deauthorized when a token ran out, takes nothing. EventBridge retries for a ' +
    'day and then drops the events, without notifying anyone.',
  remediation: {
    console: 'EventBridge > API destinations > Connections > the connection > Edit: authorize it again.',
    cli: {
      run: ['aws events update-connection --name CONNECTION_NAME --auth-parameters file://auth.json'],
      note: 'auth.json holds the new credentials. Keep it out of the repository.',
    },
    terraform:
      'aws_cloudwatch_event_connection and aws_cloudwatch_event_api_destination; role_arn on aws_cloudwatch_event_target.',
  },
  by: 'human',
  reads: ['events:DescribeApiDestination', 'events:DescribeConnection', 'kms:DescribeKey'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html',
  ],
  good: {says: 'Destination active, connection authorized.', ...HANDS_OVER},
  bad: {
    says: 'The connection is deauthorized.',
    baseline: DECLARES_DESTINATION,
    edits: handingOver({connection: {ConnectionState: 'DEAUTHORIZED', StateReason: 'The token was refused.'}}),
  },
  evaluate(proof) {
    return judgedEnds(proof, 'api-destination').map(({end, rule, node, redundant}): Outcome => {
      const {Id: id} = node.answer.target;
      const gates = end.parts.flatMap(({name, gate}) => (name === BODY ? [] : [gate]));
      const outcome = fromGate(
        every(...gates),
        {
          asks: `the API destination of ${targetWords(id)} is ready`,
          passed: `The API destination of ${targetWords(id)} is ready.`,
          blocked: `EventBridge cannot send to the API destination of ${targetWords(id)}`,
        },
        {
          resource: end.resource,
          key: `${rule.answer.arn} ${id}`,
          blanks: blanksOfTarget(rule.answer, id),
          region: rule.answer.region,
          at: ['recipients', end.recipient ?? 0],
        },
      );
      const part = end.parts.find((each) => each.name !== BODY && fails(each));
      const told =
        outcome.status === 'fail' && outcome.remedy === undefined && part !== undefined
          ? {...outcome, ...remedyFor(proof, part, outcome, {rule, node, end})}
          : outcome;
      return redundant && told.status !== 'pass' ? {...told, severity: 'info'} : told;
    });
  },
});
