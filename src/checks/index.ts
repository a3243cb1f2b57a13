/**
 * The registry: every check, in the order in which the chain runs. Explicit, because a bundler cannot follow a glob, and because the
 * order is read by people. A test compares it with the folder.
 */
import type {Check} from './check.js';
import {check as accountIdentified} from './account-identified.js';
import {check as adviceReadable} from './advice-readable.js';
import {check as alarmFailedInvocations} from './alarm-failed-invocations.js';
import {check as alarmNotificationsFailed} from './alarm-notifications-failed.js';
import {check as alertsDelivered} from './alerts-delivered.js';
import {check as baselineSecret} from './baseline-secret.js';
import {check as busArchive} from './bus-archive.js';
import {check as busDeadLetterQueue} from './bus-dead-letter-queue.js';
import {check as busKeyUsable} from './bus-key-usable.js';
import {check as busPolicyExposed} from './bus-policy-exposed.js';
import {check as chainWatched} from './chain-watched.js';
import {check as deadLetterQueueEmpty} from './dead-letter-queue-empty.js';
import {check as invocationsFailing} from './invocations-failing.js';
import {check as keyPolicyExposed} from './key-policy-exposed.js';
import {check as lastSeen} from './last-seen.js';
import {check as logBucket} from './log-bucket.js';
import {check as logBucketAcl} from './log-bucket-acl.js';
import {check as logBucketExposed} from './log-bucket-exposed.js';
import {check as logBucketPublicAccessBlock} from './log-bucket-public-access-block.js';
import {check as logBucketRetention} from './log-bucket-retention.js';
import {check as logBucketSource} from './log-bucket-source.js';
import {check as logBucketVersioning} from './log-bucket-versioning.js';
import {check as logDelivery} from './log-delivery.js';
import {check as logKey} from './log-key.js';
import {check as notificationsFailing} from './notifications-failing.js';
import {check as notificationsFiltered} from './notifications-filtered.js';
import {check as queuePolicyExposed} from './queue-policy-exposed.js';
import {check as queueRetention} from './queue-retention.js';
import {check as ruleDuplicate} from './rule-duplicate.js';
import {check as ruleEnabled} from './rule-enabled.js';
import {check as rulePattern} from './rule-pattern.js';
import {check as rulePatternCoverage} from './rule-pattern-coverage.js';
import {check as rulePatternDeclared} from './rule-pattern-declared.js';
import {check as rulePresent} from './rule-present.js';
import {check as ruleSchedule} from './rule-schedule.js';
import {check as ruleState} from './rule-state.js';
import {check as subscriptionConfirmed} from './subscription-confirmed.js';
import {check as subscriptionDeliveryPolicy} from './subscription-delivery-policy.js';
import {check as subscriptionEncrypted} from './subscription-encrypted.js';
import {check as subscriptionEndpoint} from './subscription-endpoint.js';
import {check as subscriptionFilter} from './subscription-filter.js';
import {check as subscriptionHuman} from './subscription-human.js';
import {check as subscriptionPresent} from './subscription-present.js';
import {check as subscriptionRawDelivery} from './subscription-raw-delivery.js';
import {check as subscriptionRedrive} from './subscription-redrive.js';
import {check as subscriptionUnexpected} from './subscription-unexpected.js';
import {check as subscriptionUnsubscribe} from './subscription-unsubscribe.js';
import {check as targetDeadLetterQueue} from './target-dead-letter-queue.js';
import {check as targetInput} from './target-input.js';
import {check as targetInputTells} from './target-input-tells.js';
import {check as targetMessage} from './target-message.js';
import {check as targetReachable} from './target-reachable.js';
import {check as targetRetry} from './target-retry.js';
import {check as targetRole} from './target-role.js';
import {check as targetTopic} from './target-topic.js';
import {check as targetUnexpected} from './target-unexpected.js';
import {check as topicAdmitsEventbridge} from './topic-admits-eventbridge.js';
import {check as topicDataProtection} from './topic-data-protection.js';
import {check as topicDeliveryPolicy} from './topic-delivery-policy.js';
import {check as topicEncrypted} from './topic-encrypted.js';
import {check as topicKeyUsable} from './topic-key-usable.js';
import {check as topicPolicyExposed} from './topic-policy-exposed.js';
import {check as topicPolicySourceArn} from './topic-policy-source-arn.js';
import {check as topicPresent} from './topic-present.js';
import {check as topicStandard} from './topic-standard.js';
import {check as trailBucket} from './trail-bucket.js';
import {check as trailEncrypted} from './trail-encrypted.js';
import {check as trailEventSources} from './trail-event-sources.js';
import {check as trailGlobalServiceEvents} from './trail-global-service-events.js';
import {check as trailLogging} from './trail-logging.js';
import {check as trailManagementEvents} from './trail-management-events.js';
import {check as trailMultiRegion} from './trail-multi-region.js';
import {check as trailNotifications} from './trail-notifications.js';
import {check as trailOrganization} from './trail-organization.js';
import {check as trailPresent} from './trail-present.js';
import {check as trailSelectors} from './trail-selectors.js';
import {check as trailValidation} from './trail-validation.js';
import {check as waiverExpired} from './waiver-expired.js';
import {check as waiverUnused} from './waiver-unused.js';
import {checks as patternLints} from './pattern-lints.js';

export const CHECKS: readonly Check[] = [
  accountIdentified,
  alertsDelivered,
  trailPresent,
  trailLogging,
  trailGlobalServiceEvents,
  trailSelectors,
  trailManagementEvents,
  trailMultiRegion,
  trailValidation,
  trailEncrypted,
  trailOrganization,
  trailEventSources,
  trailNotifications,
  trailBucket,
  logDelivery,
  logBucket,
  logKey,
  logBucketExposed,
  logBucketSource,
  logBucketAcl,
  logBucketPublicAccessBlock,
  logBucketVersioning,
  logBucketRetention,
  busKeyUsable,
  busDeadLetterQueue,
  busPolicyExposed,
  busArchive,
  rulePresent,
  ruleEnabled,
  ruleState,
  rulePattern,
  rulePatternCoverage,
  rulePatternDeclared,
  ...patternLints,
  ruleSchedule,
  ruleDuplicate,
  invocationsFailing,
  lastSeen,
  alarmFailedInvocations,
  chainWatched,
  targetTopic,
  targetReachable,
  targetRole,
  targetInput,
  targetInputTells,
  targetMessage,
  targetDeadLetterQueue,
  deadLetterQueueEmpty,
  targetRetry,
  targetUnexpected,
  topicPresent,
  topicStandard,
  topicAdmitsEventbridge,
  topicPolicySourceArn,
  topicPolicyExposed,
  topicDataProtection,
  topicEncrypted,
  topicKeyUsable,
  keyPolicyExposed,
  topicDeliveryPolicy,
  notificationsFailing,
  alarmNotificationsFailed,
  subscriptionPresent,
  subscriptionConfirmed,
  subscriptionFilter,
  subscriptionEndpoint,
  subscriptionUnexpected,
  subscriptionHuman,
  subscriptionEncrypted,
  subscriptionRedrive,
  subscriptionRawDelivery,
  subscriptionDeliveryPolicy,
  subscriptionUnsubscribe,
  queuePolicyExposed,
  queueRetention,
  notificationsFiltered,
  waiverExpired,
  baselineSecret,
  adviceReadable,
  // After all that it may speak of.
  waiverUnused,
];
