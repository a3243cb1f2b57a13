import {defineCheck, fromGate, type Outcome} from '../check.js';
import {judgedTopics, weighed} from '../shared/topics.js';

export const check = defineCheck({
  id: 'topic-standard',
  title: 'The topic is a standard topic',
  hop: 'topic',
  severity: 'critical',
  rationale:
    'A FIFO topic requires a message group, which EventBridge does not send, and does not support e-mail, SMS and web subscribers: nobody is alerted.',
  remediation: {
    console: 'SNS > Topics > Create topic, type Standard; point the rule at it and subscribe the recipients.',
    cli: {
      say: 'A FIFO topic cannot become a standard topic. Create a new one, without the attribute FifoTopic:',
      run: ['aws sns create-topic --name TOPIC_NAME'],
    },
    terraform: 'aws_sns_topic without fifo_topic.',
  },
  by: 'human',
  reads: ['sns:GetTopicAttributes'],
  at: ['topic', 'name'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
  ],
  good: {says: 'A standard topic.'},
  bad: {says: 'A FIFO topic.', edits: [{read: 'sns:GetTopicAttributes', patch: {FifoTopic: 'true'}}]},
  evaluate(proof) {
    return judgedTopics(proof).flatMap(({topic, declared}): readonly Outcome[] => {
      if (topic.exists.state === 'blocks') return [];
      if (topic.attributes.status !== 'known' && topic.standard.state === 'passes') return [];
      const outcome = fromGate(
        topic.standard,
        {
          asks: 'it is a standard topic',
          passed: 'It is a standard topic.',
          blocked: 'IAM changes alert nobody through this topic',
        },
        {
          resource: topic.arn,
          region: topic.region,
          // The name of a FIFO topic ends with `.fifo`, and no other topic's may: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
          blanks: {TOPIC_NAME: (topic.arn.split(':').at(-1) ?? '').replace(/\.fifo$/, '')},
        },
      );
      return weighed(proof, {declared}, outcome, 'critical');
    });
  },
});
