/**
 * What a person does about a role by which a service acts and that does not work. A role may serve several targets and a function at
 * once, so what is said of it serves all of them: one trust policy, one policy of permissions.
 */
import {parseArn} from '../arn.js';
import {awsCommand} from '../command.js';
import {deniesOf} from '../gate.js';
import {policyNameFor} from '../subject.js';
import {todo, type EndAnswer, type Todo} from '../hops/end.js';
import {STREAM_ACTIONS, type RoleAnswer} from '../hops/access/role.js';
import type {TrailLog} from '../hops/alarm/trail-log.js';
import {trusting, trustOf, VERSION} from '../hops/access/trusting.js';
import {allRules, type Chain, type RuleNode, type TargetNode} from './chain.js';

/** One thing that a role is for. */
interface RoleUse {
  /** The service that assumes it. */
  readonly service: string;
  /** What it has to be allowed there; none where that is the function's own matter. */
  readonly actions: readonly string[];
  readonly resource: string;
}

const EVENTS = 'events.amazonaws.com';
const LAMBDA = 'lambda.amazonaws.com';

/** What uses the role, as far as it was looked at: targets, and declared functions that run with it. */
function usesOf(chain: Chain, arn: string): readonly RoleUse[] {
  const targets = allRules(chain).flatMap(({targets: all}) => all.filter(({answer}) => answer.role?.arn === arn));
  const found = targets.map(({answer, end, bus}): RoleUse => {
    const actions = end?.actions ?? (bus === null ? ['sns:Publish'] : ['events:PutEvents']);
    return {service: EVENTS, actions, resource: answer.target.Arn};
  });
  const functions = chain.context.baseline.recipients.flatMap(({protocol, public: endpoint}): RoleUse[] => {
    if (protocol !== 'lambda') return [];
    const region = parseArn(endpoint)?.region ?? '';
    const read = {op: 'lambda:GetFunctionConfiguration', region, params: {FunctionName: endpoint}} as const;
    const answer = chain.context.facts.get(read);
    return answer.status === 'known' && answer.value.Role === arn
      ? [{service: LAMBDA, actions: [], resource: endpoint}]
      : [];
  });
  const each = new Map([...found, ...functions].map((use) => [`${use.service} ${use.resource}`, use]));
  return [...each.values()];
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html: replaces the inline policy of that name, and no other. */
function putRights(role: string, region: string, uses: readonly Pick<RoleUse, 'actions' | 'resource'>[]): string {
  const needed = uses.filter(({actions}) => actions.length > 0);
  const Statement = needed.map(({actions, resource}) => ({Effect: 'Allow', Action: actions, Resource: resource}));
  return awsCommand('iam put-role-policy', region, {
    'role-name': role,
    'policy-name': policyNameFor(...needed.map(({resource}) => resource)),
    'policy-document': JSON.stringify({Version: VERSION, Statement}),
  });
}

const lines = (commands: readonly string[]): string => commands.map((command) => `\n  ${command}`).join('');

/** What puts right the role by which a trail writes to its log group; null where nothing is wrong with it, or it is not known. */
export function trailRoleRemedy(chain: Chain, log: TrailLog, trailArn: string, role: RoleAnswer): Todo | null {
  const owner = parseArn(trailArn)?.account ?? '';
  const resource = `arn:${chain.context.partition}:logs:${log.region}:${owner}:log-group:${log.name}:log-stream:*`;
  return roleRemedy(chain, role, [{service: 'cloudtrail.amazonaws.com', actions: STREAM_ACTIONS, resource}]);
}

/**
 * What puts right the role of a target; null where nothing is wrong with it, or it is not known.
 * @param also what else it is for
 */
export function roleRemedy(chain: Chain, role: RoleAnswer, also: readonly RoleUse[] = []): Todo | null {
  const region = chain.context.eventRegion;
  const name = role.arn.slice(role.arn.lastIndexOf('/') + 1);
  const named = {'role-name': name};
  const uses = [...usesOf(chain, role.arn), ...also];
  const services = [...new Set(uses.map(({service}) => service))];
  if (role.exists.state === 'blocks') {
    if (!role.missing)
      return also.length > 0
        ? null
        : todo('PutTargets', 'Give the target the ARN of a role that exists in this partition.');
    const create = awsCommand('iam create-role', region, {
      ...named,
      'assume-role-policy-document': JSON.stringify({Version: VERSION, Statement: [trustOf(services)]}),
    });
    const functions = uses.flatMap(({service, resource}) => (service === LAMBDA ? [resource] : []));
    const more = functions.length === 0 ? '' : `\nAllow it also what ${functions.join(', ')} needs.`;
    return todo('CreateRole', `Make it:${lines([create, putRights(name, region, uses)])}${more}`);
  }
  if (role.trust.state === 'blocks') {
    const denies = deniesOf(role.trust);
    if (denies.length > 0) return todo('UpdateAssumeRolePolicy', denied(denies, 'trust policy'));
    const document = trusting(role.trustPolicy, services);
    const update = awsCommand('iam update-assume-role-policy', region, {...named, 'policy-document': document});
    return todo('UpdateAssumeRolePolicy', `Let ${services.join(' and ')} assume it:${lines([update])}`);
  }
  if (role.rights.state !== 'blocks') return null;
  const denies = deniesOf(role.rights);
  if (denies.length > 0)
    return todo('PutRolePolicy', denied(denies, "role's policies, its boundary or the resource's policy"));
  if (role.heldBy !== null) {
    const needed = uses.filter(({actions}) => actions.length > 0);
    const what = needed.map(({actions, resource}) => `${actions.join(', ')} on ${resource}`).join('; ');
    // Nobody but AWS changes a policy of AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    if (parseArn(role.heldBy)?.account === 'aws') {
      const other = awsCommand('iam put-role-permissions-boundary', region, {
        ...named,
        'permissions-boundary': 'POLICY_ARN',
      });
      return todo(
        'PutRolePermissionsBoundary',
        `No policy of the role allows more than its permissions boundary ${role.heldBy}. Give the role a boundary that allows ${what}:${lines([other])}`,
      );
    }
    const look = awsCommand('iam get-policy', region, {'policy-arn': role.heldBy});
    const change = awsCommand('iam create-policy-version', region, {
      'policy-arn': role.heldBy,
      'policy-document': 'file://boundary.json',
      'set-as-default': '',
    }).replace(" --set-as-default ''", ' --set-as-default');
    return todo(
      'CreatePolicyVersion',
      `No policy of the role allows more than its permissions boundary ${role.heldBy}. Add to the boundary: ${what}. boundary.json is its policy document with this:${lines([look, change])}`,
    );
  }
  return todo('PutRolePolicy', `Allow it:${lines([putRights(name, region, uses)])}`);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
function denied(denies: readonly string[], where: string): string {
  return `Remove or narrow the Deny in ${denies.join(' and ')} of the ${where}. No Allow overrides a Deny.`;
}

/**
 * A target has no role and needs one: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html. It is made in
 * the account of the rule, under a name that tells what it is for.
 */
export function newRoleFor({answer}: RuleNode, node: TargetNode, end: Pick<EndAnswer, 'actions' | 'resource'>): Todo {
  const {region, rule, arn} = answer;
  const {OtherParameters: other = [], ...target} = node.answer.target;
  const lost = other.length === 0 ? '' : `\nGive it ${other.join(', ')} as well, which this tool does not read.`;
  const trust = JSON.stringify({Version: VERSION, Statement: [trustOf([EVENTS])]});
  const name = policyNameFor(end.resource);
  const {partition = 'aws', account = ''} = parseArn(arn) ?? {};
  const steps = [
    awsCommand('iam create-role', region, {'role-name': name, 'assume-role-policy-document': trust}),
    putRights(name, region, [end]),
    awsCommand('events put-targets', region, {
      rule: rule.Name,
      'event-bus-name': rule.EventBusName,
      targets: JSON.stringify([{...target, RoleArn: `arn:${partition}:iam::${account}:role/${name}`}]),
    }),
  ];
  return todo('PutTargets', `Make a role for it, and name that in the target:${lines(steps)}${lost}`);
}
