import {isOpen, unreadable} from '../../delivery/gate.js';
import {revive} from '../../delivery/hops/access/revive.js';
import {busParam} from '../../delivery/hops/bus.js';
import {busesOf} from '../shared/buses.js';
import {byHand} from '../shared/ends.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'bus-key-usable',
  title: 'EventBridge may use the key of the event bus',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'An event that cannot be encrypted or decrypted with the key of its bus goes to the dead-letter queue of the bus or nowhere. UpdateEventBus with a key ' +
    'that does not admit EventBridge, or a key that is disabled later, stops every rule on the bus at once.',
  remediation: {
    console:
      'EventBridge > Event buses > the bus > Encryption: AWS owned key, or a key whose policy admits events.amazonaws.com.',
    cli: {
      say: 'To encrypt with a key of AWS instead:',
      run: ["aws events update-event-bus --name BUS --kms-key-identifier ''"],
    },
    terraform:
      'kms_key_identifier on aws_cloudwatch_event_bus, with a key policy for the Service principal events.amazonaws.com.',
  },
  by: 'human',
  reads: ['events:DescribeEventBus', 'kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['rule', 'bus'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html',
  ],
  good: {says: 'AWS owns the key, which is the default.'},
  bad: {
    says: 'The AWS managed key of another service, which EventBridge may not use.',
    edits: [{read: 'events:DescribeEventBus', patch: {KmsKeyIdentifier: 'alias/aws/sns'}}],
  },
  evaluate(proof) {
    return busesOf(proof).flatMap(({bus: {answer}, declared}): readonly Outcome[] => {
      const {described, key, ref} = answer;
      const about = {resource: ref.arn, region: ref.region};
      if (described.status === 'absent') return [];
      if (described.status === 'unreadable') {
        const read = {
          op: 'events:DescribeEventBus',
          region: ref.region,
          params: {Name: busParam(proof.context, ref)},
        } as const;
        const gate = isOpen(answer.gate) ? answer.gate : unreadable(read, described);
        return weighed(
          proof,
          {declared},
          fromGate(
            gate,
            {
              asks: 'EventBridge may use the key of the event bus',
              passed: 'Whether it has a key could not be read.',
              blocked: '',
            },
            about,
          ),
          'critical',
        );
      }
      if (key === null) return [{...about, status: 'pass', message: 'The event bus uses a key that AWS owns.'}];
      const outcome = fromGate(
        key.gate,
        {
          asks: 'EventBridge may use the key of the event bus',
          passed: 'EventBridge may use the key of the event bus.',
          blocked: `IAM changes alert nobody through ${ref.name}: its events cannot be encrypted`,
        },
        {
          ...about,
          observed: {key: key.named, state: key.key?.KeyState ?? null},
        },
      );
      if (outcome.status === 'pass' && key.disputed !== null) return [{...outcome, ...doubted(key.disputed)}];
      const revived =
        outcome.status === 'fail' && key.usable.state === 'blocks'
          ? revive(proof.context, key.named, key.region, null)
          : null;
      return weighed(proof, {declared}, revived === null ? outcome : {...outcome, ...byHand(revived)}, 'critical');
    });
  },
});

function doubted(disputed: string): Pick<Outcome, 'status' | 'severity' | 'message'> {
  return {
    status: 'fail',
    severity: 'low',
    message: `EventBridge may be refused by the key of the event bus: ${disputed}. Allow what the page lists.`,
  };
}
