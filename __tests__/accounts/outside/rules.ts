/** Patterns and trails as people write them, judged from what AWS documents. */
import {rule, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {broken, healthy, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const good = (words: string, value: object | string, more: object = {}): Case =>
  healthy(`a pattern: ${words}`, C.pattern(value), more);
const bad = (words: string, value: object | string, more: object = {}): Case =>
  broken(`a pattern: ${words}`, 'rule', C.pattern(value), more);

const READS = ['Get*', 'List*', 'Generate*', 'Simulate*'];

export const HEALTHY: readonly Case[] = [
  good('reads left out by wildcards inside anything-but', C.named({'anything-but': {wildcard: READS}})),
  good('the detail type by a suffix', {...C.calls(), 'detail-type': [{suffix: 'via CloudTrail'}]}),
  good('sign-ins of the console beside calls', {
    source: ['aws.iam', 'aws.signin'],
    'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
  }),
  good(
    'the region and the account in both places',
    C.calls(
      {awsRegion: [N.REGION], recipientAccountId: [N.ACCOUNT]},
      {region: [N.REGION], account: [N.ACCOUNT, N.STRANGER]},
    ),
  ),
  good('no resources', C.calls({}, {resources: [{exists: false}]})),
  good('a management event, as a truth value', C.calls({managementEvent: [true], eventCategory: ['Management']})),
  good(
    'records of 1.08 and later by number is text, so a prefix for each',
    C.calls({eventType: ['AwsApiCall', 'AwsServiceEvent']}),
  ),
  good('an $or of sources, each with its detail', {
    $or: [{source: ['aws.iam']}, {source: ['aws.sts'], detail: {eventName: ['AssumeRole']}}],
    'detail-type': ['AWS API Call via CloudTrail'],
  }),
  good('errors and none, as two arms', {
    ...C.IAM,
    detail: {$or: [{errorCode: [{exists: true}]}, {errorCode: [{exists: false}]}]},
  }),
  good('callers with and without a session', {
    ...C.IAM,
    detail: {
      $or: [
        {userIdentity: {sessionContext: {attributes: {mfaAuthenticated: [{exists: true}]}}}},
        {userIdentity: {sessionContext: {attributes: {mfaAuthenticated: [{exists: false}]}}}},
      ],
    },
  }),
  good('names that are not empty', C.named({'anything-but': ''})),
  good('written with escapes', '{"source":["aws\\u002eiam"],"detail-type":["AWS API Call via CloudTrail"]}'),
  healthy('a rule that catches everything of the account', C.pattern({account: [N.ACCOUNT]})),
  healthy(
    'a rule for all services, and one for IAM that is disabled',
    C.all(
      C.pattern({source: [{prefix: 'aws.'}]}),
      C.anotherRule('old', C.calls()),
      (account) => void (ruleOf(account, 'old').rule.State = 'DISABLED'),
    ),
    C.NO_NAMES,
  ),
  healthy('a rule with five targets, of which the last is the topic', (account) => {
    const own = ruleOf(account);
    own.targets.unshift(
      ...['a', 'b', 'c', 'd'].map((Id) => ({
        Id,
        Arn: `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/${Id}`,
      })),
    );
  }),
  healthy('a rule of another bus has the same name', (account) => {
    const twin = rule('iam-changes', C.calls(), {Id: '1', Arn: N.OPS_TOPIC});
    twin.rule.Arn = `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/apps/iam-changes`;
    twin.rule.EventBusName = 'apps';
    twin.rule.State = 'DISABLED';
    account.buses.push({name: 'apps', region: N.REGION, policy: null, key: null, rules: [twin], archives: []});
  }),
  healthy(
    'two trails, of which one excludes KMS and one is stopped',
    C.all(
      C.basic({
        ReadWriteType: 'All',
        IncludeManagementEvents: true,
        ExcludeManagementEventSources: ['kms.amazonaws.com'],
        DataResources: [],
      }),
      C.anotherTrail({status: {IsLogging: false}}),
    ),
    C.ANY_TRAIL,
  ),
];

export const BROKEN: readonly Case[] = [
  bad('the account’s name in place of its number', C.calls({}, {account: ['prod']})),
  bad(
    'only calls with a session of MFA',
    C.callsBy({sessionContext: {attributes: {mfaAuthenticated: ['true', 'false']}}}),
  ),
  bad(
    'all callers but the deploy role, by its issuer, which users do not have',
    C.callsBy({sessionContext: {sessionIssuer: {userName: [{'anything-but': 'deploy'}]}}}),
  ),
  bad(
    'all callers but services, as anything-but of a field that only they have',
    C.callsBy({invokedBy: [{'anything-but': 'AWS Internal'}]}),
  ),
  bad('callers of the account, which services have not', C.callsBy({accountId: [N.ACCOUNT]})),
  bad(
    'callers whose ARN is not that of a role',
    C.callsBy({arn: [{'anything-but': {wildcard: 'arn:aws:sts::*:assumed-role/deploy/*'}}]}),
  ),
  bad('a management event, as text', C.calls({managementEvent: ['true']})),
  bad('one version of the record', C.calls({eventVersion: ['1.08']})),
  bad('the detail at the top', {...C.IAM, eventName: [{prefix: 'Create'}]}),
  bad('the kind of event beside the detail', {
    source: ['aws.iam'],
    detail: {'detail-type': ['AWS API Call via CloudTrail']},
  }),
  bad('in capitals', {source: ['AWS.IAM'], 'detail-type': ['AWS API Call via CloudTrail']}),
  bad('the source of STS', {...C.calls(), source: ['aws.sts']}),
  bad('the service at the top', {source: ['iam.amazonaws.com'], 'detail-type': ['AWS API Call via CloudTrail']}),
  bad('the brand as in China’s documents', {...C.calls(), 'detail-type': ['Amazon API Call via CloudTrail']}),
  bad('a description in place of the kind', {...C.calls(), 'detail-type': ['Alert when IAM are changed']}),
  bad('names with the service before them', C.named({prefix: 'iam:'})),
  bad('names in lower case', C.named({prefix: 'create'}, {prefix: 'delete'})),
  bad('an account of another, by anything-but', C.calls({}, {account: [{'anything-but': [N.ACCOUNT]}]})),
  bad(
    'only calls of the global endpoint’s name',
    C.calls({tlsDetails: {clientProvidedHostHeader: ['iam.amazonaws.com']}}),
  ),
  bad(
    'calls with parameters about administrators',
    C.calls({requestParameters: {policyArn: [{suffix: 'AdministratorAccess'}]}}),
  ),
  bad('numbers where there are texts', C.calls({eventVersion: [1.08]})),
  bad('null for the error', C.calls({errorCode: [null]})),
  bad('the event’s time of this year', C.calls({}, {time: [{prefix: '2026'}]})),
  broken('the rule for IAM and its reads, and reads are asked for', 'rule', C.pattern(C.calls()), {events: 'iam-all'}),
  broken(
    'the trail excludes IAM by another name of the field',
    'trail',
    C.advanced([{Field: 'eventSource', NotEquals: ['iam.amazonaws.com']}]),
  ),
  // A field of event data stores alone: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
  unknown(
    'the trail records only failed calls, by a field that trails do not have',
    'trail',
    C.advanced([{Field: 'errorCode', Equals: ['AccessDenied']}]),
  ),
  unknown('the trail’s selectors are a list of nothing of both kinds', 'trail', (account) => {
    account.trails[0]!.selectors = {EventSelectors: [], AdvancedEventSelectors: []};
  }),
  broken(
    'the trail records data of S3 alone, and insights',
    'trail',
    C.basic({
      ReadWriteType: 'All',
      IncludeManagementEvents: false,
      ExcludeManagementEventSources: [],
      DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
    }),
  ),
  shaky('the rule’s state is written as a truth', 'rule', (account) => void (ruleOf(account).rule.State = 'enabled')),
  broken(
    'the trail was made anew under another name, and its bucket asks for the old one',
    'storage',
    C.trail({Name: 'x', TrailARN: N.TRAIL.replace('org-main', 'x')}),
    {trail: null},
  ),
  // CloudTrail may count its major version up: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  bad('any version of the record that begins with 1', C.calls({eventVersion: [{prefix: '1.'}]})),
];
