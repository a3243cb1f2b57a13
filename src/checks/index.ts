/**
 * `checks/` holds the checks, each in the folder of its hop or of its question, and what runs them.
 *
 * The registry: every check, in the order in which the chain runs. Explicit, because a bundler cannot follow a glob, and because the
 * order is read by people. A test compares it with the folder. Each folder beside this file holds the checks of
 * one hop, of the account or of the baseline; those of `alarm/`, `delivery/`, `evidence/` and `pattern/` answer one question about several.
 * `shared/` is what more than one check asks or says.
 */
import type {Check} from './check.js';
import {check as accountIdentified} from './account/account-identified.js';
import {check as adviceReadable} from './evidence/advice-readable.js';
import {check as alarmFailedInvocations} from './evidence/alarm-failed-invocations.js';
import {check as alarmNotificationsFailed} from './evidence/alarm-notifications-failed.js';
import {check as alarmAnnouncesEach} from './alarm/alarm-announces-each.js';
import {check as alertsNamed} from './alarm/alerts-named.js';
import {check as metricFilterMeant} from './alarm/metric-filter-meant.js';
import {check as alertsDelivered} from './delivery/alerts-delivered.js';
import {check as baselineSecret} from './baseline/baseline-secret.js';
import {check as busArchive} from './bus/bus-archive.js';
import {check as busDeadLetterQueue} from './bus/bus-dead-letter-queue.js';
import {check as busKeyUsable} from './bus/bus-key-usable.js';
import {check as busPolicyExposed} from './bus/bus-policy-exposed.js';
import {check as canaryArrived} from './evidence/canary-arrived.js';
import {check as chainWatched} from './evidence/chain-watched.js';
import {check as deadLetterQueueEmpty} from './evidence/dead-letter-queue-empty.js';
import {check as invocationsFailing} from './evidence/invocations-failing.js';
import {check as keyPolicyExposed} from './key/key-policy-exposed.js';
import {check as lastSeen} from './evidence/last-seen.js';
import {check as logBucket} from './storage/log-bucket.js';
import {check as logBucketAcl} from './storage/log-bucket-acl.js';
import {check as logBucketExposed} from './storage/log-bucket-exposed.js';
import {check as logBucketPublicAccessBlock} from './storage/log-bucket-public-access-block.js';
import {check as logBucketRetention} from './storage/log-bucket-retention.js';
import {check as logBucketSource} from './storage/log-bucket-source.js';
import {check as logBucketVersioning} from './storage/log-bucket-versioning.js';
import {check as logDelivery} from './storage/log-delivery.js';
import {check as logKey} from './storage/log-key.js';
import {check as notificationsFailing} from './evidence/notifications-failing.js';
import {check as notificationsFiltered} from './evidence/notifications-filtered.js';
import {check as queuePolicyExposed} from './subscription/queue-policy-exposed.js';
import {check as queueRetention} from './subscription/queue-retention.js';
import {check as recipientPolicyExposed} from './target/recipient-policy-exposed.js';
import {check as ruleDuplicate} from './rule/rule-duplicate.js';
import {check as ruleEnabled} from './rule/rule-enabled.js';
import {check as ruleFloods} from './rule/rule-floods.js';
import {check as rulePattern} from './pattern/rule-pattern.js';
import {check as rulePatternCoverage} from './pattern/rule-pattern-coverage.js';
import {check as rulePatternDeclared} from './pattern/rule-pattern-declared.js';
import {check as rulePresent} from './rule/rule-present.js';
import {check as userNotifications} from './rule/user-notifications.js';
import {check as ruleSchedule} from './rule/rule-schedule.js';
import {check as ruleState} from './rule/rule-state.js';
import {check as subscriptionConfirmed} from './subscription/subscription-confirmed.js';
import {check as subscriptionDeliveryPolicy} from './subscription/subscription-delivery-policy.js';
import {check as subscriptionEncrypted} from './subscription/subscription-encrypted.js';
import {check as chatChannel} from './subscription/chat-channel.js';
import {check as subscriptionEndpoint} from './subscription/subscription-endpoint.js';
import {check as subscriptionFilter} from './subscription/subscription-filter.js';
import {check as subscriptionHuman} from './subscription/subscription-human.js';
import {check as subscriptionPresent} from './subscription/subscription-present.js';
import {check as subscriptionRawDelivery} from './subscription/subscription-raw-delivery.js';
import {check as subscriptionRedrive} from './subscription/subscription-redrive.js';
import {check as subscriptionUnexpected} from './subscription/subscription-unexpected.js';
import {check as subscriptionUnsubscribe} from './subscription/subscription-unsubscribe.js';
import {check as apiDestinationBody} from './target/api-destination-body.js';
import {check as apiDestinationReady} from './target/api-destination-ready.js';
import {check as targetDeadLetterQueue} from './target/target-dead-letter-queue.js';
import {check as targetFailuresKept} from './target/target-failures-kept.js';
import {check as targetInput} from './target/target-input.js';
import {check as targetInputTells} from './target/target-input-tells.js';
import {check as targetMessage} from './target/target-message.js';
import {check as targetReachable} from './target/target-reachable.js';
import {check as targetRecipient} from './target/target-recipient.js';
import {check as targetRetry} from './target/target-retry.js';
import {check as targetRole} from './target/target-role.js';
import {check as targetTopic} from './target/target-topic.js';
import {check as targetUnexpected} from './target/target-unexpected.js';
import {check as topicAdmitsEventbridge} from './topic/topic-admits-eventbridge.js';
import {check as topicDataProtection} from './topic/topic-data-protection.js';
import {check as topicDeliveryPolicy} from './topic/topic-delivery-policy.js';
import {check as topicEncrypted} from './topic/topic-encrypted.js';
import {check as topicKeyUsable} from './key/topic-key-usable.js';
import {check as topicMessageSize} from './topic/topic-message-size.js';
import {check as topicPolicyExposed} from './topic/topic-policy-exposed.js';
import {check as topicPolicySourceArn} from './topic/topic-policy-source-arn.js';
import {check as topicPresent} from './topic/topic-present.js';
import {check as topicStandard} from './topic/topic-standard.js';
import {check as trailBucket} from './storage/trail-bucket.js';
import {check as trailEncrypted} from './trail/trail-encrypted.js';
import {check as trailEventSources} from './trail/trail-event-sources.js';
import {check as trailGlobalServiceEvents} from './trail/trail-global-service-events.js';
import {check as trailLogging} from './trail/trail-logging.js';
import {check as trailManagementEvents} from './trail/trail-management-events.js';
import {check as trailMultiRegion} from './trail/trail-multi-region.js';
import {check as trailNotifications} from './trail/trail-notifications.js';
import {check as trailOrganization} from './trail/trail-organization.js';
import {check as trailPresent} from './trail/trail-present.js';
import {check as trailSelectors} from './trail/trail-selectors.js';
import {check as trailValidation} from './trail/trail-validation.js';
import {check as waiverExpired} from './baseline/waiver-expired.js';
import {check as waiverUnused} from './baseline/waiver-unused.js';
import {checks as patternLints} from './pattern/pattern-lints.js';

export const CHECKS: readonly Check[] = [
  accountIdentified,
  alertsDelivered,
  alertsNamed,
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
  userNotifications,
  ruleEnabled,
  ruleState,
  rulePattern,
  rulePatternCoverage,
  rulePatternDeclared,
  ...patternLints,
  ruleSchedule,
  ruleDuplicate,
  ruleFloods,
  invocationsFailing,
  lastSeen,
  canaryArrived,
  alarmFailedInvocations,
  chainWatched,
  metricFilterMeant,
  alarmAnnouncesEach,
  targetTopic,
  targetReachable,
  targetRole,
  apiDestinationReady,
  apiDestinationBody,
  targetRecipient,
  recipientPolicyExposed,
  targetInput,
  targetInputTells,
  targetMessage,
  targetDeadLetterQueue,
  deadLetterQueueEmpty,
  targetRetry,
  targetFailuresKept,
  targetUnexpected,
  topicPresent,
  topicStandard,
  topicMessageSize,
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
  chatChannel,
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
