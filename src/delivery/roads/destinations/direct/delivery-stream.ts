/** A Firehose delivery stream as the target of a rule, which writes to it by the role of the target. */
import {deliveryStreamOf} from '../../../hops/receiver/delivery-stream.js';
import {roleRequired} from '../../../hops/end.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const DELIVERY_STREAM_DESTINATION = ending({
  name: 'delivery stream',
  protocol: 'firehose',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'firehose' && resource.startsWith('deliverystream/'),
  acrossAccounts: false,
  ask(context, _, target) {
    const {exists, state, source, key} = deliveryStreamOf(context, target.Arn);
    return {
      parts: [
        roleRequired(target, 'a delivery stream'),
        {name: 'delivery stream', gate: exists},
        {name: 'state', gate: state},
        {name: 'source', gate: source},
        {name: 'key', gate: key},
      ],
      // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html. A delivery stream has no policy of its own.
      role: {actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], policy: null},
    };
  },
});
