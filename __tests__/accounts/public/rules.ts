/** Rules, topics and keys as public repositories and pages configure them, each with a baseline that its author would declare; beside many a twin with one mistake that people make, and a neighbour without it. */
import {home, refuse, rule, subscribe, topic, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type World} from '../../support/world.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import {
  NONE,
  wants,
  owner,
  events,
  plain,
  keyed,
  ruled,
  CT,
  calls,
  sends,
  CIS,
  USERS,
  bare,
  ROOT_NAMES,
  OF_IAM,
  rootCalls,
  NOT_ROOT,
  ROOT_ONLY,
} from './parts.js';

const MFA = [
  ...['CreateVirtualMFADevice', 'DeactivateMFADevice', 'DeleteVirtualMFADevice', 'EnableMFADevice', 'ResyncMFADevice'],
];

const survival = (...statements: object[]): Change =>
  C.all(
    plain(...statements),
    ruled('detect-iam-user-changes', bare(USERS)),
    ruled('detect-iam-mfa-changes', bare(MFA)),
    ruled('RootActivityRule', {
      'detail-type': ['AWS Console Sign In via CloudTrail'],
      detail: {userIdentity: {type: ['Root']}},
    }),
  );

// Terraform: GSA/odp-tf-aws-ref-arch-cloudwatch-monitoring, cloudwatch-event-rules.tf and policies/templates
const GSA = [
  ...['AddUserToGroup', 'AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy', 'CreateAccessKey'],
  ...['CreateAccountAlias', 'CreateGroup', 'CreateLoginProfile', 'CreatePolicy', 'CreateRole'],
  ...['CreateServiceLinkedRole', 'CreateUser', 'CreateVirtualMFADevice', 'DeactivateMFADevice', 'DeleteAccessKey'],
  ...['DeleteAccountAlias', 'DeleteAccountPasswordPolicy', 'DeleteGroup', 'DeleteGroupPolicy', 'DeleteLoginProfile'],
  ...['DeletePolicy', 'DeleteRole', 'DeleteRolePolicy', 'DeleteSSHPublicKey', 'DeleteServiceLinkedRole', 'DeleteUser'],
  ...['DeleteUserPermissionsBoundary', 'DeleteUserPolicy', 'DeleteVirtualMFADevice', 'DetachGroupPolicy'],
  ...['DetachRolePolicy', 'DetachUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...['RemoveUserFromGroup', 'UpdateAccessKey', 'UpdateAccountPasswordPolicy', 'UpdateAssumeRolePolicy', 'UpdateUser'],
];

const gsaOwner = {...owner, Sid: 'CloudWatch_Alarm_Access', Principal: '*'};

const gsaKey = (service: string): object => ({
  Sid: service,
  ...P.allow(service, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*'),
});

const gsa = (...of: object[]): Change =>
  C.all(plain(gsaOwner, {...events, Sid: 'AWS_Events_Access'}), keyed(...of), ruled('prod-iam', calls(GSA)));

// Terragrunt: DougMacdonald-Security/AWS-Cloud-Work, modules/cloudwatch-event-rule
const EMOJI: Partial<Target> = {
  InputTransformer: {
    InputPathsMap: {
      EventId: '$.id',
      EventTime: '$.detail.eventTime',
      EventName: '$.detail.eventName',
      EventAccountId: '$.account',
      EventSourceIp: '$.detail.sourceIPAddress',
      EventRegion: '$.region',
      EventBlame: '$.detail.userIdentity.principalId',
      EventBlameDetails: '$.detail.userIdentity.sessionContext.sessionIssuer.userName',
    },
    InputTemplate:
      '{\n  "🆔 EventId": "<EventId>",\n  "🕑 EventTime": "<EventTime>",\n  "👉 EventName": "<EventName>",\n  "🧾 EventAccountId": "<EventAccountId>",\n  "🌐 EventSourceIp": "<EventSourceIp>",\n  "🌏 EventRegion": "<EventRegion>",\n  "👤 EventBlame": "<EventBlame>",\n  "📃 EventBlameDetails": "<EventBlameDetails>"\n}\n',
  },
};

const NO_TYPE = {source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com'], eventName: CIS}};

/** All of it in another Region. */
const inRegion =
  (region: string): Change =>
  (account) => {
    const text = JSON.stringify(home(account).rules).replaceAll('us-east-1', region);
    account.buses.push({
      ...{name: 'default', region, policy: null, key: null, archives: []},
      rules: JSON.parse(text) as World['buses'][number]['rules'],
    });
    home(account).rules = [];
    const moved = N.TOPIC.replace('us-east-1', region);
    account.topics[moved] = JSON.parse(
      JSON.stringify(account.topics[N.TOPIC]).replaceAll('us-east-1', region),
    ) as World['topics'][string];
    delete account.topics[N.TOPIC];
  };

// CloudFormation: ssilare-adobe/cloudformation-iam-alerts
const LINES = `"IAM Activity Alert"
"=================="
""
"Event: <eventName>"
"Target User: <userName>"
"Time: <eventTime>"
"Account ID: <accountId>"
"Region: <region>"
""
"Performed by:"
"Principal: <principalId>"
"ARN: <arn>"
"Source IP: <ip>"
""
"This alert was triggered because a new IAM user, access key, or login profile was created."
`;

const ADOBE = sends(['eventName', 'userName', 'eventTime', 'accountId', 'region', 'principalId', 'arn', 'ip'], LINES);

const THREE = ['CreateUser', 'CreateAccessKey', 'CreateLoginProfile'];

const excluded = {requestParameters: {userName: [{'anything-but': ['portalsvc1', 'klam-sts-user']}]}};

const DASHES = `"----- ALERT | USER: <type> | EVENT: iam:<eventName> -----"

"Account Id.........: <accountId>"
"ARN................: <arn>"
"Principal Id.......: <principalId>"
"Access Key Id......: <key>"
"Event Time.........: <eventTime>"
"Region.............: <awsRegion>"
"IP Address.........: <ip>"
"User Agent.........: <userAgent>"
"Event Source.......: <eventSource>"
"CloudTrail Event ID: <eventID>"
`;

const PAULIUS = sends(
  [
    ...['type', 'eventName', 'accountId', 'arn', 'principalId', 'key', 'eventTime', 'awsRegion', 'ip', 'userAgent'],
    ...['eventSource', 'eventID'],
  ],
  DASHES,
);

const ORG_BUS = `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/org-sec-event-bus`;

const orgBus = ({
  source = `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/org-sec-event-bus/org-sec-alerts-*`,
  trusts = `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/org-sec-alerts-*`,
  onward = rootCalls,
  target = PAULIUS,
}: {source?: string; trusts?: string; onward?: object; target?: Partial<Target>} = {}): Change =>
  C.all(
    plain(C.publish({ArnLike: {'aws:SourceArn': source}})),
    ruled('org-sec-alerts-root-iam-fwd-rule', rootCalls, {Arn: ORG_BUS, RoleArn: N.ROLE}),
    (account) => {
      const role = account.roles['iam-alerts']!;
      role.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sts:AssumeRole',
        Condition: {ArnLike: {'aws:SourceArn': trusts}},
      });
      role.inline = {'put-events': C.roleMay('events:PutEvents', ORG_BUS)};
      const listens = rule('org-sec-alerts-root-iam-rule', onward, {Id: 'email', Arn: N.TOPIC, ...target});
      listens.rule.Arn = `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/org-sec-event-bus/org-sec-alerts-root-iam-rule`;
      listens.rule.EventBusName = 'org-sec-event-bus';
      account.buses.push({
        ...{name: 'org-sec-event-bus', region: 'us-east-1', key: null, archives: [], rules: [listens]},
        policy: P.policy({
          ...{Sid: 'AllowOrgMemberAccountsToPutEvents', Effect: 'Allow', Principal: '*', Action: 'events:PutEvents'},
          ...{Resource: ORG_BUS, Condition: {StringEquals: {'aws:PrincipalOrgID': C.ORG}}},
        }),
      });
    },
  );

/** A rule that leaves out failed attempts, beside the alarm of CIS for the same mail. */
const succeeding = (account: World): void =>
  C.all(plain(), ruled('iam', {source: ['aws.iam'], ...CT, detail: {errorCode: [{exists: false}]}}))(account);
const bothRoads: Change = C.all(A.cis, succeeding);

const RULES: readonly Case[] = [
  healthy('a rule that leaves out failed attempts, and an alarm that would tell of these, too', bothRoads, NONE),
  unknown(
    'a rule that leaves out failed attempts, and a topic whose policy could not be read',
    'topic',
    C.all(succeeding, (account) => refuse(account, 'sns:GetTopicAttributes', 'denied')),
    NONE,
  ),
  // What the second topic does decides about failed attempts alone.
  healthy(
    'a rule that leaves out failed attempts, and one that takes all behind a topic that could not be read',
    C.all(succeeding, ruled('all', {source: ['aws.iam'], ...CT}, {Arn: N.OPS_TOPIC}), (account) => {
      account.topics[N.OPS_TOPIC] = topic(N.OPS_TOPIC, P.topicPolicy(N.OPS_TOPIC));
      subscribe(account, 'email', N.EMAIL, {}, N.OPS_TOPIC);
      refuse(account, 'sns:GetTopicAttributes', 'denied', 'ops');
    }),
    NONE,
  ),
  healthy(
    'zoph-io survival kit, two rules of names without a source',
    survival(owner, events),
    wants(...USERS, ...MFA),
  ),
  broken('twin: the survival kit before its statement for events', 'topic', survival(owner), wants(...USERS, ...MFA)),
  broken('the survival kit, and all changes are to alert', 'rule', survival(owner, events), NONE),
  broken(
    'twin: the survival kit, roles are declared as well',
    'rule',
    survival(owner, events),
    wants(...USERS, 'CreateRole'),
  ),
  healthy(
    'GSA, 40 names, a key for alarms and events',
    gsa(gsaKey('cloudwatch.amazonaws.com'), gsaKey(C.EVENTS)),
    wants(...GSA),
  ),
  broken('twin: GSA, and the key is for alarms alone', 'key', gsa(gsaKey('cloudwatch.amazonaws.com')), wants(...GSA)),
  // dod-ccpo/atat-web-api #1552, cloudposse guardduty #10
  broken(
    'a topic behind alias/aws/sns',
    'key',
    C.all(plain(), ruled('r', calls(CIS)), C.topicAttributes({KmsMasterKeyId: 'alias/aws/sns'})),
    wants(...CIS),
  ),
  // awslabs/landing-zone-accelerator-on-aws #407: SNS's page on keys says these conditions do not work for EventBridge
  broken(
    'LZA, the key admits events of this account by aws:SourceAccount',
    'key',
    C.all(
      plain(),
      keyed(
        P.allow(C.EVENTS, ['kms:GenerateDataKey*', 'kms:Encrypt', 'kms:Decrypt'], '*', {
          StringEquals: {'aws:SourceAccount': [N.ACCOUNT, N.STRANGER]},
        }),
      ),
      ruled('r', calls(CIS)),
    ),
    wants(...CIS),
  ),
  // cloudposse/terraform-aws-security-hub #20
  broken(
    'cloudposse security-hub, CloudWatch is admitted in place of EventBridge',
    'topic',
    C.all(plain(P.allow('cloudwatch.amazonaws.com', 'sns:Publish', N.TOPIC)), ruled('r', calls(CIS))),
    wants(...CIS),
  ),
  broken(
    'an emoji template, and everything stands in eu-west-2',
    'rule',
    C.all(plain(), ruled('IAMPolicyChangeAlert', NO_TYPE, EMOJI), inRegion('eu-west-2')),
    wants(...CIS),
  ),
  healthy(
    'neighbour: the emoji template in us-east-1',
    C.all(plain(), ruled('IAMPolicyChangeAlert', NO_TYPE, EMOJI)),
    wants(...CIS),
  ),
  healthy(
    'a text of many lines with empty ones between, and a line break at its end',
    C.all(plain(), ruled('iam-user-creation-alert', calls(THREE), ADOBE)),
    wants(...THREE),
  ),
  // Without a user name CreateAccessKey is for the caller; anything-but never matches what is not there.
  broken(
    'Adobe leaves two users out, and whoever names none with them',
    'rule',
    C.all(plain(), ruled('iam-user-creation-alert', calls(THREE, excluded), ADOBE)),
    {
      ...NONE,
      events: {
        include: THREE.map((name) => `iam:${name}`),
        except: [{detail: {requestParameters: {userName: ['portalsvc1', 'klam-sts-user']}}}],
      },
    },
  ),
  healthy(
    'neighbour: Adobe, and who names no user is said to stay silent',
    C.all(plain(), ruled('iam-user-creation-alert', calls(THREE, excluded), ADOBE)),
    {
      ...NONE,
      events: {
        include: THREE.map((name) => `iam:${name}`),
        except: [
          {detail: {requestParameters: {userName: ['portalsvc1', 'klam-sts-user']}}},
          {detail: {requestParameters: {userName: [{exists: false}]}}},
        ],
      },
    },
  ),
  healthy('org-sec-alerts, the root user over a bus of the organization', orgBus(), ROOT_ONLY),
  broken(
    'twin: org-sec-alerts, the topic admits rules of the default bus',
    'topic',
    orgBus({source: `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/org-sec-alerts-*`}),
    ROOT_ONLY,
  ),
  broken(
    'twin: org-sec-alerts, the role trusts rules of the other bus',
    'target',
    orgBus({trusts: `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/org-sec-event-bus/*`}),
    ROOT_ONLY,
  ),
  broken(
    'twin: org-sec-alerts, the second rule asks for root in lower case',
    'rule',
    orgBus({onward: {...rootCalls, detail: {userIdentity: {type: ['root']}, eventName: ROOT_NAMES}}}),
    ROOT_ONLY,
  ),
  broken('org-sec-alerts, and whoever does it is to alert', 'rule', orgBus(), {
    ...ROOT_ONLY,
    events: {include: OF_IAM.map((name) => `iam:${name}`)},
  }),
  // Terraform of a module for root and CIS (github, "root_account_usage"): type in lower case and an empty invokedBy
  broken(
    'root usage by type root and invokedBy of nothing',
    'rule',
    C.all(
      plain(),
      ruled('root_account_usage', {
        source: ['aws.iam'],
        ...CT,
        detail: {userIdentity: {type: ['root'], invokedBy: ['']}, eventType: [{'anything-but': 'AwsServiceEvent'}]},
      }),
    ),
    {...NONE, events: {include: 'iam-changes', except: [NOT_ROOT]}},
  ),
  // HCL of a Japanese template: root activity of every service
  broken(
    'root by hand, and services act for root as well',
    'rule',
    C.all(
      plain(),
      ruled('event-used-rootuser', {
        ...CT,
        detail: {
          eventType: [{'anything-but': 'AwsServiceEvent'}],
          userIdentity: {invokedBy: [{exists: false}], type: ['Root']},
        },
      }),
    ),
    {...NONE, events: {include: 'iam-changes', except: [NOT_ROOT]}},
  ),
  healthy(
    'neighbour: root by hand, and services are left out by declaration',
    C.all(
      plain(),
      ruled('event-used-rootuser', {
        ...CT,
        detail: {
          eventType: [{'anything-but': 'AwsServiceEvent'}],
          userIdentity: {invokedBy: [{exists: false}], type: ['Root']},
        },
      }),
    ),
    {
      ...NONE,
      events: {include: 'iam-changes', except: [NOT_ROOT, {detail: {userIdentity: {invokedBy: [{exists: true}]}}}]},
    },
  ),
  // aws.amazon.com/blogs/mt, monitor-and-notify-on-aws-account-root-user-activity
  healthy(
    'AWS’s post on the root user, calls and sign-ins in one rule',
    C.all(
      plain(),
      ruled('RootActivityRule', {
        'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
        detail: {userIdentity: {type: ['Root']}},
      }),
    ),
    {...NONE, events: {include: 'iam-changes', except: [NOT_ROOT]}},
  ),
  broken(
    'twin: the sign-ins alone',
    'rule',
    C.all(
      plain(),
      ruled('RootActivityRule', {
        'detail-type': ['AWS Console Sign In via CloudTrail'],
        detail: {userIdentity: {type: ['Root']}},
      }),
    ),
    {...NONE, events: {include: 'iam-changes', except: [NOT_ROOT]}},
  ),
  // qiita: wildcard
  healthy(
    'a wildcard for all that creates',
    C.all(plain(), ruled('r', calls([{wildcard: 'Create*'}]))),
    wants('Create*'),
  ),
  broken('twin: the star in a plain text', 'rule', C.all(plain(), ruled('r', calls(['Create*']))), wants('Create*')),
  // a monitor of configuration changes with nine prefixes (HCL)
  broken(
    'nine prefixes of a monitor',
    'rule',
    C.all(
      plain(),
      ruled(
        'iam-config-changes-rule',
        calls(
          ['Put', 'Attach', 'Detach', 'Create', 'Update', 'Upload', 'Delete', 'Remove', 'Set'].map((prefix) => ({
            prefix,
          })),
        ),
      ),
    ),
    NONE,
  ),
  healthy(
    'neighbour: the nine prefixes, and what they cover is declared',
    C.all(
      plain(),
      ruled(
        'iam-config-changes-rule',
        calls(
          ['Put', 'Attach', 'Detach', 'Create', 'Update', 'Upload', 'Delete', 'Remove', 'Set'].map((prefix) => ({
            prefix,
          })),
        ),
      ),
    ),
    wants('Put*', 'Attach*', 'Detach*', 'Create*', 'Update*', 'Upload*', 'Delete*', 'Remove*', 'Set*'),
  ),
  // trussworks/terraform-aws-root-login-notifications: a template without variables
  broken(
    'trussworks, a sentence without variables',
    'target',
    C.all(
      plain(),
      ruled('iam', calls(CIS), {
        InputTransformer: {InputTemplate: '"Successful AWS console login with the root account."'},
      }),
    ),
    wants(...CIS),
  ),
  // tmknom/example-cloud-bankruptcy-iac: heredoc with spaces before each line
  healthy(
    'a heredoc with spaces before each line',
    C.all(
      plain(),
      ruled(
        'iam',
        calls(CIS),
        sends(['eventName', 'arn'], '      "You have an IAM call <eventName>"\n      "<arn>"\n    '),
      ),
    ),
    wants(...CIS),
  ),
  // CDK fromMultilineText in a topics module: each line in quotes of its own, spaces within
  healthy(
    'CDK’s text of many lines',
    C.all(
      plain(),
      ruled(
        'iam',
        calls(CIS),
        sends(
          ['account', 'region', 'principalId', 'eventName'],
          '"IAM"\n"                     account: <account>"\n"                     region: <region>"\n"                     principalId: <principalId>"\n"                     <eventName>"\n"                    "',
        ),
      ),
    ),
    wants(...CIS),
  ),
  // massgov/mds-terraform-common: the topic admits one rule by StringEquals
  healthy(
    'massgov, the topic admits the rule by StringEquals',
    C.all(plain(C.publish({StringEquals: {'aws:SourceArn': N.RULE}})), ruled('iam-changes', calls(CIS))),
    wants(...CIS),
  ),
  broken(
    'massgov’s rule for assumed roles, and IAM’s changes are declared',
    'rule',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.sts'],
        ...CT,
        detail: {
          eventName: ['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'],
          eventSource: ['sts.amazonaws.com'],
        },
      }),
    ),
    wants(...CIS),
  ),
  // aws-samples CIS alerts by EventBridge: the topic's policy is for the owner
  broken(
    'CIS alerts, the topic admits its owner by StringLike',
    'topic',
    C.all(
      plain({...owner, Principal: {AWS: ['*']}, Condition: {StringLike: {'AWS:SourceOwner': N.ACCOUNT}}}),
      ruled('Alert-4-4', calls(CIS)),
    ),
    wants(...CIS),
  ),
  // a policy of StackSets roles within the organization
  broken(
    'the topic admits roles of StackSets in the organization',
    'topic',
    C.all(
      plain({
        Effect: 'Allow',
        Principal: {AWS: '*'},
        Action: 'SNS:Publish',
        Resource: N.TOPIC,
        Condition: {
          StringEquals: {'aws:PrincipalOrgId': C.ORG},
          ArnLike: {'aws:PrincipalArn': ['arn:aws:iam::*:role/stacksets-exec-*']},
        },
      }),
      ruled('iam', calls(CIS)),
    ),
    {...wants(...CIS), organization: C.ORG},
  ),
  broken(
    'trailalerts, the topic admits Lambda',
    'topic',
    C.all(plain(P.allow('lambda.amazonaws.com', 'SNS:Publish', N.TOPIC)), ruled('iam', calls(CIS))),
    wants(...CIS),
  ),
  // awsdocs example of AWS::Events::Rule with a topic policy for every resource
  healthy(
    'the guide’s topic policy with a star for the resource',
    C.all(plain({...events, Resource: '*'}), ruled('iam', calls(CIS))),
    wants(...CIS),
  ),
  // CDK enforceSSL
  healthy(
    'CDK’s enforceSSL beside the statement for events',
    C.all(
      plain(events, {
        Sid: 'AllowPublishThroughSSLOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource: N.TOPIC,
        Condition: {Bool: {'aws:SecureTransport': 'false'}},
      }),
      ruled('iam', calls(CIS)),
    ),
    wants(...CIS),
  ),
  // CMS-Enterprise/batcave-tf-misc-modules: the key by the ARN of its alias, a role on the rule and no publishing by the owner
  healthy(
    'batcave, the key by the ARN of its alias',
    C.all(
      plain(
        {
          ...owner,
          Sid: 'sns',
          Action: [
            'sns:Subscribe',
            'sns:SetTopicAttributes',
            'sns:Receive',
            'sns:GetTopicAttributes',
            'sns:AddPermission',
          ],
        },
        {...events, Sid: 'allowCW'},
      ),
      keyed(P.allow(C.EVENTS, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'], '*')),
      C.topicAttributes({KmsMasterKeyId: `arn:aws:kms:us-east-1:${N.ACCOUNT}:alias/iam-alerts`}),
      ruled('iam', calls(CIS)),
    ),
    wants(...CIS),
  ),
  // aws-samples/aws-cross-account-break-glass-example
  healthy(
    'break glass, the key by an alias that admits events first',
    C.all(
      plain(),
      keyed({Sid: 'allow_events_to_decrypt_key', ...P.allow(C.EVENTS, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*')}),
      C.topicAttributes({KmsMasterKeyId: 'alias/iam-alerts'}),
      ruled('iam', calls(CIS)),
    ),
    wants(...CIS),
  ),
  broken(
    'break glass, only what its user does',
    'rule',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.iam'],
        ...CT,
        detail: {userIdentity: {type: ['IAMUser'], userName: ['BreakglassUser']}},
      }),
    ),
    wants(...CIS),
  ),
  healthy(
    'neighbour: break glass, and the others are left out by declaration',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.iam'],
        ...CT,
        detail: {userIdentity: {type: ['IAMUser'], userName: ['BreakglassUser']}},
      }),
    ),
    {
      ...NONE,
      events: {
        include: 'iam-changes',
        except: [
          {detail: {userIdentity: {userName: [{'anything-but': 'BreakglassUser'}]}}},
          {detail: {userIdentity: {userName: [{exists: false}]}}},
          {detail: {userIdentity: {type: [{'anything-but': 'IAMUser'}]}}},
        ],
      },
    },
  ),
  // A module of event rules whose target is the subscription (github, "root-signins")
  broken(
    'the target is the subscription in place of the topic',
    'target topic',
    C.all(
      plain(),
      ruled('iam-changes', {source: ['aws.iam']}, {Arn: `${N.TOPIC}:5c0ffee0-0000-4000-8000-000000000001`}),
    ),
    NONE,
  ),
  healthy('neighbour: the same rule, and the topic', C.all(plain(), ruled('iam-changes', {source: ['aws.iam']})), NONE),
  broken(
    'a rule that is made disabled',
    'rule',
    C.all(plain(), ruled('iam-changes', {source: ['aws.iam']}, {}, 'DISABLED')),
    NONE,
  ),
  // honey tokens
  broken(
    'a honey token’s access key',
    'rule',
    C.all(
      plain(),
      ruled('canary', {
        source: ['aws.iam', 'aws.sts'],
        ...CT,
        detail: {userIdentity: {accessKeyId: ['AKIAIOSFODNN7EXAMPLE']}},
      }),
    ),
    NONE,
  ),
  // identity posture platform: by truth and kind
  healthy(
    'four sources, management events and calls',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.iam', 'aws.sts', 'aws.organizations', 'aws.ec2'],
        ...CT,
        detail: {eventType: ['AwsApiCall'], managementEvent: [true]},
      }),
    ),
    NONE,
  ),
  // decoys: names of other services beside
  broken(
    'names of many services, some of IAM',
    'rule',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.iam', 'aws.lambda', 'aws.sts'],
        ...CT,
        detail: {eventName: ['CreateAccessKey', 'CreateUser', 'CreateFunction', 'AssumeRole', 'GetCallerIdentity']},
      }),
    ),
    wants(...THREE),
  ),
  healthy(
    'neighbour: the two of IAM are declared',
    C.all(
      plain(),
      ruled('x', {
        source: ['aws.iam', 'aws.lambda', 'aws.sts'],
        ...CT,
        detail: {eventName: ['CreateAccessKey', 'CreateUser', 'CreateFunction', 'AssumeRole', 'GetCallerIdentity']},
      }),
    ),
    wants('CreateUser', 'CreateAccessKey'),
  ),
  // a monitor of denied writes, zoph-io #38
  broken(
    'denied writes alone',
    'rule',
    C.all(
      plain(),
      ruled('x', {
        ...CT,
        detail: {readOnly: [false], errorCode: [{prefix: 'AccessDenied'}, {wildcard: '*UnauthorizedOperation'}]},
      }),
    ),
    NONE,
  ),
  // chimera: principals by the prefix of a tenant
  broken(
    'principals by a prefix',
    'rule',
    C.all(
      plain(),
      ruled('x', calls(['CreateRole', 'DeleteRole'], {userIdentity: {principalId: [{prefix: 'chimera-tenant-'}]}})),
    ),
    wants('CreateRole', 'DeleteRole'),
  ),
  // CFN with Subscription in the topic and an unconfirmed mail
  broken(
    'the mail was never confirmed',
    'subscription',
    C.all(
      plain(),
      ruled('iam', calls(CIS)),
      (account) => void (topicOf(account).subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation'),
    ),
    wants(...CIS),
  ),
];

export const HEALTHY: readonly Case[] = RULES.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = RULES.filter(({expected}) => expected !== 'in-sync');
