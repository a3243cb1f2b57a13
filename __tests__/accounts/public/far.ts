/** Public configurations over Regions and accounts. */
import {home, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as H from '../hubs.js';
import {roleFor} from '../roads/direct.js';
import {NONE, wants, plain, ruled, calls, ROOT_ONLY, member} from './parts.js';

const TOKYO = 'arn:aws:events:ap-northeast-1:111122223333:event-bus/default';

const TOKYO_TOPIC = 'arn:aws:sns:ap-northeast-1:111122223333:iam-user-creation';

const tokyo = (onward: object, more: Change = C.all()): Change =>
  C.all(
    plain(),
    ruled('iam-changes', calls(['CreateUser'])),
    H.hub({bus: TOKYO, topic: TOKYO_TOPIC, pattern: onward}),
    more,
  );

const PARTNER = 'arn:aws:events:us-east-1:999988887777:event-bus/us2-production-falco-1';

const EVERY = {'detail-type': [{'anything-but': 'x'}], source: [{prefix: ''}]};

const partner = (target: Partial<Target> = {}): Change =>
  C.all(
    plain(),
    ruled(
      'sysdig-secure-cloudtrail-a1b2',
      EVERY,
      {Arn: PARTNER, RoleArn: N.ROLE, ...target},
      'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
    ),
    roleFor('events:PutEvents', PARTNER),
  );

const ORG_MEMBER = {...H.MEMBER, ...NONE, events: ROOT_ONLY.events, organization: C.ORG};

const byOrg = (organization: string): (() => ReturnType<ReturnType<typeof H.hubAccount>>) =>
  H.hubAccount((account) => {
    home(account).policy = H.admitsBy({StringEquals: {'aws:PrincipalOrgID': organization}});
  });

const FAR: readonly Case[] = [
  // digitaliceroom.com: from us-east-1 to the default bus in Tokyo
  healthy(
    'CreateUser to the default bus in Tokyo, and a rule there',
    tokyo(calls(['CreateUser'])),
    wants('CreateUser'),
  ),
  broken(
    'twin: the rule in Tokyo asks for events of Tokyo',
    'rule',
    tokyo({...calls(['CreateUser']), region: ['ap-northeast-1']}),
    wants('CreateUser'),
  ),
  broken(
    'twin: no role to Tokyo',
    'target',
    tokyo(calls(['CreateUser']), (account) => void delete (ruleOf(account).targets[0] as {RoleArn?: string}).RoleArn),
    wants('CreateUser'),
  ),
  broken(
    'twin: the role may put events to the first Region’s bus',
    'target',
    tokyo(
      calls(['CreateUser']),
      (account) => void (account.roles['iam-alerts']!.inline = {forward: C.roleMay('events:PutEvents', N.BUS)}),
    ),
    wants('CreateUser'),
  ),
  // sysdiglabs/terraform-aws-secure
  unknown('Sysdig gets every event, and mail is declared', 'target', partner(), NONE),
  broken(
    'twin: Sysdig’s bus without a role that may put events',
    'target',
    C.all(partner(), roleFor('events:DescribeRule', '*')),
    NONE,
  ),
  // k-paulius, two accounts
  healthy('a member of org-sec-alerts by a role', member(true), ORG_MEMBER, {others: byOrg(C.ORG)}),
  broken('twin: a member without a role, where the bus admits by organization', 'target', member(false), ORG_MEMBER, {
    others: byOrg(C.ORG),
  }),
  broken('twin: the bus admits another organization', 'target', member(true), ORG_MEMBER, {
    others: byOrg('o-zzzzzzzzzz'),
  }),
  unknown('a member, and nobody looked at the security account', 'target', member(true), ORG_MEMBER),
];

export const HEALTHY: readonly Case[] = FAR.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = FAR.filter(({expected}) => expected !== 'in-sync');
