/** CloudWatch, for an alarm. */
import {keys, serviceKeys} from '../context.js';
import {GUIDE} from './question.js';
import type {Question} from './question.js';

/** An alarm's publication: in the name of the account that owns it. */
export function alarmToTopic(alarmArn: string, account: string, topicArn: string): Question {
  const names = ['cloudwatch.amazonaws.com'];
  const own = {'aws:SourceArn': [alarmArn], 'aws:SourceAccount': [account], 'aws:SourceOwner': [account]};
  return {
    request: {
      principal: {kind: 'service', names, perhaps: []},
      action: 'sns:Publish',
      resource: topicArn,
      keys: keys(serviceKeys(names, topicArn), own),
    },
    sources: [`${GUIDE}/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html`],
    dispute: null,
  };
}
