/**
 * `policy/` is a library for the policies of IAM and of resources, which knows nothing of alerts.
 *
 * Would this policy let this principal do this action? A library: it knows policies and requests, nothing of alerts.
 */
export {isMalformed, parsePolicy} from './parse.js';
export {statementName} from './statement-name.js';
export type {PolicyKind} from './parse.js';
export {evaluate} from './evaluate.js';
export {grantAsPolicy} from './grants.js';
export type {Grant} from './grants.js';
export {evaluateForRole} from './role.js';
export type {RoleAccess} from './role.js';
export type {
  KeyValue,
  Malformed,
  ParsedPolicy,
  PolicyAnswer,
  Principal,
  RequestContext,
  Statement,
  StatementRef,
} from './model.js';
export {
  BUCKET_READ,
  BUCKET_WRITE,
  BUS_ADMINISTER,
  BUS_PUT,
  FUNCTION_ADMINISTER,
  FUNCTION_INVOKE,
  KEY_ADMINISTER,
  QUEUE_RECEIVE,
  QUEUE_SEND,
  STREAM_READ,
  STREAM_WRITE,
  TOPIC_ADMINISTER,
  TOPIC_PUBLISH,
  TOPIC_SUBSCRIBE,
} from './doors.js';
export {openDeputies, whoElse} from './openness.js';
export type {OpenDeputy, OpennessQuestion, Outsider} from './openness.js';
export {resourcesLike} from './openness/resources.js';
export type {ResourceForm} from './openness/resources.js';
