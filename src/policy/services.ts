/**
 * The questions that the alert chain asks of policies: who does what to which resource, with the context keys that the service is
 * documented to set. Each names the pages it rests on.
 *
 * Service principals are `<service>.amazonaws.com` in every public partition, China included
 * (https://docs.amazonaws.cn/en_us/eventbridge/latest/userguide/eb-use-resource-based.html names events.amazonaws.com). Spellings with
 * a Region, or with `.cn`, exist for some services and are documented for none of these: where a policy uses one, the answer is unknown.
 */
export {ask, askAll, askBy, askedAt, askedWithin, holdsIn} from './services/question.js';
export type {Answer, Dispute, Hinge, Question, Reading} from './services/question.js';
export * from './services/cloudtrail.js';
export * from './services/cloudwatch.js';
export * from './services/direct.js';
export * from './services/eventbridge.js';
export {functionContext, queueContext, streamContext} from './services/kms.js';
export * from './services/roles.js';
export * from './services/sns.js';
