/** A Firehose delivery stream as the target of a rule, which writes to it by the role of the target. */
import {parseArn} from '../../../arn.js';
import {awsCommand} from '../../../command.js';
import {deliveryStreamOf} from '../../../hops/receiver/delivery-stream.js';
import {streamRole} from '../../../hops/access/rule-role.js';
import {todo} from '../../../hops/end.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
const ACTIONS = ['firehose:PutRecord', 'firehose:PutRecordBatch'];

export const DELIVERY_STREAM_DESTINATION = ending({
  name: 'delivery stream',
  protocol: 'firehose',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'firehose' && resource.startsWith('deliverystream/'),
  acrossAccounts: false,
  actions: ACTIONS,
  ask(context, rule, target) {
    const {exists, state, source, key} = deliveryStreamOf(context, target.Arn);
    const {region = context.eventRegion, resource = ''} = parseArn(target.Arn) ?? {};
    const name = {'delivery-stream-name': resource.replace('deliverystream/', '')};
    const look = `To see its configuration:\n  ${awsCommand('firehose describe-delivery-stream', region, name)}`;
    const make = todo(
      'CreateDeliveryStream',
      exists.state === 'blocks'
        ? 'Make the stream, of the type DirectPut, or declare another recipient.'
        : `Delete this stream and make it again, of the type DirectPut, or declare another recipient. ${look}`,
    );
    return {
      parts: [
        streamRole(context, rule, target, {noun: 'a delivery stream', actions: ACTIONS, policy: null}),
        {name: 'delivery stream', gate: exists, remedy: make},
        {name: 'state', gate: state, remedy: make},
        {
          name: 'source',
          gate: source,
          remedy: todo('PutTargets', `Lead the rule to a delivery stream of the type DirectPut. ${look}`),
        },
        {name: 'key', gate: key, remedy: todo('EnableKey', `Enable the key that encrypts the stream. ${look}`)},
      ],
      // A delivery stream has no policy of its own.
      policy: null,
    };
  },
});
