/** A Kinesis data stream as the target of a rule, which writes to it by the role of the target. */
import {dataStreamOf} from '../../../hops/receiver/data-stream.js';
import {roleRequired} from '../../../hops/end.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const DATA_STREAM_DESTINATION = ending({
  name: 'data stream',
  protocol: 'kinesis',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'kinesis' && resource.startsWith('stream/'),
  acrossAccounts: true,
  ask(context, _, target) {
    const {exists, state, key, policy} = dataStreamOf(context, target.Arn, target.RoleArn || null);
    return {
      parts: [
        roleRequired(target, 'a data stream'),
        {name: 'data stream', gate: exists},
        {name: 'state', gate: state},
        {name: 'key', gate: key},
      ],
      // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
      role: {actions: ['kinesis:PutRecord'], policy},
    };
  },
});
