/**
 * The registry: every check, in the order in which the chain runs. Explicit, because a bundler cannot follow a glob, and because the
 * order is read by people. A test compares it with the folder.
 */
import type {Check} from './check.js';
import {check as alertsDelivered} from './alerts-delivered.js';
import {check as deadLetterQueueEmpty} from './dead-letter-queue-empty.js';
import {check as logBucket} from './log-bucket.js';
import {check as logBucketAcl} from './log-bucket-acl.js';
import {check as logBucketExposed} from './log-bucket-exposed.js';
import {check as logBucketPublicAccessBlock} from './log-bucket-public-access-block.js';
import {check as logBucketRetention} from './log-bucket-retention.js';
import {check as logBucketSource} from './log-bucket-source.js';
import {check as logBucketVersioning} from './log-bucket-versioning.js';
import {check as logDelivery} from './log-delivery.js';
import {check as logKey} from './log-key.js';
import {check as ruleDuplicate} from './rule-duplicate.js';
import {check as ruleEnabled} from './rule-enabled.js';
import {check as rulePattern} from './rule-pattern.js';
import {check as rulePatternCoverage} from './rule-pattern-coverage.js';
import {check as rulePatternDeclared} from './rule-pattern-declared.js';
import {check as rulePresent} from './rule-present.js';
import {check as ruleSchedule} from './rule-schedule.js';
import {check as ruleState} from './rule-state.js';
import {check as targetDeadLetterQueue} from './target-dead-letter-queue.js';
import {check as targetInput} from './target-input.js';
import {check as targetInputTells} from './target-input-tells.js';
import {check as targetMessage} from './target-message.js';
import {check as targetReachable} from './target-reachable.js';
import {check as targetRetry} from './target-retry.js';
import {check as targetRole} from './target-role.js';
import {check as targetTopic} from './target-topic.js';
import {check as targetUnexpected} from './target-unexpected.js';
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

export const CHECKS: readonly Check[] = [
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
  rulePresent,
  ruleEnabled,
  ruleState,
  rulePattern,
  rulePatternCoverage,
  rulePatternDeclared,
  ruleSchedule,
  ruleDuplicate,
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
];
