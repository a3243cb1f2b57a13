/** A Kinesis data stream as the target of a rule, which writes to it by the role of the target. */
import {parseArn} from '../../../arn.js';
import {awsCommand} from '../../../command.js';
import {dataStreamOf, partitionGate} from '../../../hops/receiver/data-stream.js';
import {streamRole, writingRole} from '../../../hops/access/rule-role.js';
import {todo} from '../../../hops/end.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
const ACTIONS = ['kinesis:PutRecord'];

export const DATA_STREAM_DESTINATION = ending({
  name: 'data stream',
  protocol: 'kinesis',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'kinesis' && resource.startsWith('stream/'),
  acrossAccounts: true,
  actions: ACTIONS,
  ask(context, rule, target) {
    const writes = writingRole(rule, target);
    const {exists, state, key, policy} = dataStreamOf(context, target.Arn, writes);
    const {region = context.eventRegion, resource = ''} = parseArn(target.Arn) ?? {};
    const create = awsCommand('kinesis create-stream', region, {
      'stream-name': resource.replace('stream/', ''),
      'stream-mode-details': 'StreamMode=ON_DEMAND',
    });
    const make = todo(
      'CreateStream',
      `Create the stream (if no stream has this name), or declare another recipient:\n  ${create}`,
    );
    const letUse = `Enable the key of the stream, and let the role ${writes ?? 'ROLE'} use it: kms:GenerateDataKey, in the policy of the key or, where that leaves it to the account, in a policy of the role.`;
    return {
      parts: [
        streamRole(context, rule, target, {noun: 'a data stream', actions: ACTIONS, policy}),
        {name: 'data stream', gate: exists, remedy: make},
        {name: 'state', gate: state, remedy: make},
        {name: 'key', gate: key, remedy: todo('PutKeyPolicy', letUse)},
        {name: 'partition key', gate: partitionGate(target), remedy: todo('PutTargets', PARTITIONED)},
      ],
      policy,
    };
  },
});

const PARTITIONED =
  'Take $.id as the PartitionKeyPath of the target, which every event has, or leave KinesisParameters out: then it is the id of the event.';
