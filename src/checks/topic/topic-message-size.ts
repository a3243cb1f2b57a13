import {shellWord} from '../../delivery/command.js';
import {roomAtTopic, type Room} from '../../delivery/hops/size.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {edgesOf, judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-message-size',
  title: 'The topic accepts alerts of any size',
  hop: 'topic',
  severity: 'critical',
  rationale:
    'A topic can have a limit for the length of messages (1,024 bytes or more), and refuses longer ones. Whole IAM events can be longer, and the caller decides how long the parameters of a call ' +
    'are. One SetTopicAttributes call can stop all alerts in this way, and only the metric of failed invocations shows it.',
  remediation: {
    console: 'SNS > Topics > the topic > Edit > Details: maximum message size 256 KB.',
    cli: {
      run: [
        'aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name MaximumMessageSize --attribute-value 262144',
      ],
    },
    terraform: 'The attribute MaximumMessageSize of the topic: 262144, or none.',
  },
  by: 'human',
  reads: ['sns:GetTopicAttributes', 'events:ListTargetsByRule'],
  at: ['topic'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html',
    'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
  ],
  good: {
    says: 'It accepts the longest event that CloudTrail sends.',
    edits: [{read: 'sns:GetTopicAttributes', patch: {MaximumMessageSize: '262144'}}],
  },
  bad: {
    says: 'It accepts no message above a kilobyte.',
    edits: [{read: 'sns:GetTopicAttributes', patch: {MaximumMessageSize: '1024'}}],
  },
  evaluate(proof) {
    const edges = edgesOf(proof);
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      if (topic.attributes.status !== 'known') return [];
      const limit = topic.attributes.value['MaximumMessageSize'];
      const about = {resource: topic.arn, region: topic.region, observed: limit ?? null};
      const rooms = edges
        .filter(({topic: led}) => led.arn === topic.arn)
        .map(({rule, target}) => ({
          rule,
          room: roomAtTopic(proof.context, target.answer.target, rule.answer.arn, limit),
        }));
      if (rooms.every(({room}) => fits(room)))
        return [{...about, status: 'pass', message: 'The topic takes every alert that the rules send.'}];
      return rooms.flatMap(({rule, room: {gate, spoils}}): readonly Outcome[] => {
        const key = rule.answer.arn;
        const {Name} = rule.answer.rule;
        const remediation = {
          by: 'human' as const,
          text: `  aws sns set-topic-attributes --region ${topic.region} --topic-arn ${shellWord(topic.arn)} --attribute-name MaximumMessageSize --attribute-value 262144`,
        };
        if (gate.state === 'blocks') {
          const words = {
            asks: `the topic takes what ${Name} sends`,
            passed: '',
            blocked: `IAM changes alert nobody: the topic accepts no alert of ${Name}`,
          };
          return weighed(proof, {declared}, {...fromGate(gate, words, {...about, key}), remediation}, 'critical');
        }
        if (spoils === null) return [];
        const message = `Some alerts of ${Name} are lost: ${spoils.reason}.`;
        return weighed(
          proof,
          {declared, partly: true},
          {...about, key, status: 'fail', severity: 'high', message, remediation},
          'high',
        );
      });
    });
  },
});

function fits({gate, spoils}: Room): boolean {
  return gate.state === 'passes' && spoils === null;
}
