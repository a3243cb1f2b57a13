/**
 * What decides whether a function runs for an alert, whoever invokes it: a rule, an alarm or a topic. Each gets its answer before the code
 * runs, so that neither a dead-letter queue nor a metric of the sender sees what happens then
 * (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html).
 */
import {parseArn} from '../../arn.js';
import {ask, placeOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, unknown, unreadable, type Gate} from '../../gate.js';
import type {LambdaFunction} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {functionAdmits, type ServiceAnswer} from '../access/admission.js';
import {functionAdmitsRule} from '../access/direct-admission.js';
import {awsCommand} from '../../command.js';
import {todo, type Part, type Remedy} from '../end.js';
import {environmentParts} from './function-environment.js';
import {functionOf, functionState, qualifierOf, unqualified} from './function.js';
import {executionRoleOf, type RoleAnswer} from '../access/role.js';
import {trusting} from '../access/trusting.js';

export interface FunctionParts {
  readonly parts: readonly Part[];
  /** Its policy admits who invokes it; passes where that comes by a role. */
  readonly admits: Gate;
  /** As `RoleWanted` has it. */
  readonly policy: string | null | undefined;
}

/** Who invokes a function. */
export interface Invoker {
  readonly name: string;
  /** Does the function's policy admit it? */
  readonly admitted: (policy: string, account: string | undefined) => ServiceAnswer;
  /** The role by which it comes; null: it comes in its own name, and the function's policy has to admit it. */
  readonly roleArn: string | null;
}

/** EventBridge, for a rule. */
export function ruleInvokes(context: Context, arn: string, ruleArn: string, roleArn: string | null): Invoker {
  const admitted: Invoker['admitted'] = (text, account) =>
    functionAdmitsRule(text, {functionArn: arn, ruleArn, ...placeOf(context, account)});
  return {name: 'EventBridge', admitted, roleArn};
}

/** SNS, for a topic: https://docs.aws.amazon.com/sns/latest/dg/lambda-prereq.html */
export function topicInvokes(context: Context, arn: string, topicArn: string): Invoker {
  const admitted: Invoker['admitted'] = (text, account) =>
    functionAdmits(text, {functionArn: arn, topicArn, ...placeOf(context, account)});
  return {name: 'SNS', admitted, roleArn: null};
}

export function functionParts(context: Context, arn: string, {name: who, admitted, roleArn}: Invoker): FunctionParts {
  const {configuration, exists, admits, policy, concurrency} = functionOf(context, arn, who, admitted);
  const settle = (name: string, gate: Gate, remedy?: Remedy): Part => ({
    name,
    gate: vouched(context, arn, gate),
    ...(remedy === undefined ? {} : {remedy}),
  });
  const role = configuration?.Role;
  // The execution role of another account's function is that account's matter.
  const execution =
    role === undefined || (context.account !== null && parseArn(role)?.account !== context.account)
      ? null
      : executionRoleOf(context, role, unqualified(arn));
  // Whether a role may invoke it, with what the policy adds or denies, is asked of the role.
  const admittance = settle('policy', roleArn === null ? admits : PASSES, {cure: 'function policy'});
  return {
    parts: [
      settle('function', exists, deploy(context, arn, configuration !== null)),
      durablePart(context, arn, who, configuration),
      admittance,
      settle('concurrency', concurrency, {cure: 'function concurrency'}),
      settle('tenants', tenantGate(who, configuration?.TenancyConfig?.TenantIsolationMode)),
      settle('execution role', execution?.gate ?? PASSES, runnable(execution, arn)),
      ...environmentParts(context, arn, configuration?.KMSKeyArn, execution?.arn ?? null),
      ...aliasParts(context, arn),
    ],
    admits: admittance.gate,
    policy,
  };
}

/** @param seen what is not there is not looked at */
function deploy({eventRegion}: Context, arn: string, seen: boolean): Remedy {
  const region = parseArn(arn)?.region ?? eventRegion;
  const look = awsCommand('lambda get-function-configuration', region, {'function-name': arn});
  const words = 'Deploy the function, or declare another recipient.';
  return todo('CreateFunction', seen ? `${words} To see its state:\n  ${look}` : words);
}

/** Another trust policy would cut off whatever else the role serves, so what it has stays. */
function runnable(execution: RoleAnswer | null, arn: string): Remedy {
  const region = parseArn(arn)?.region ?? '';
  const role = execution?.arn ?? 'ROLE';
  if (execution?.exists.state === 'blocks') {
    const set = {'function-name': unqualified(arn), role: 'ROLE_ARN'};
    const update = awsCommand('lambda update-function-configuration', region, set);
    return todo(
      'UpdateFunctionConfiguration',
      `Make the role ${role} again, with what the function needs and a trust policy that lets lambda.amazonaws.com assume it. Or give the function another role:\n  ${update}`,
    );
  }
  const trust = trusting(execution?.trustPolicy ?? null, ['lambda.amazonaws.com']);
  const options = {'role-name': role.slice(role.lastIndexOf('/') + 1), 'policy-document': trust};
  return todo(
    'UpdateAssumeRolePolicy',
    `Let Lambda assume the role ${role} of the function:\n  ${awsCommand('iam update-assume-role-policy', region, options)}`,
  );
}

/**
 * "Durable functions require qualified identifiers for invocation … You cannot use an unqualified identifier":
 * https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking.html. `$LATEST` is one, but takes no permission
 * (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
 */
function durablePart(context: Context, arn: string, who: string, configuration: LambdaFunction | null): Part {
  const name = 'qualifier';
  if (configuration?.DurableConfig === undefined || qualifierOf(arn) !== null) return {name, gate: PASSES};
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const named = {'function-name': arn};
  const publish = awsCommand('lambda publish-version', region, named);
  const make = awsCommand('lambda create-alias', region, {...named, name: 'alerts', 'function-version': 'VERSION'});
  return {
    name,
    gate: vouched(context, arn, blocks('the function is durable, and can be invoked by a version or an alias only')),
    remedy: todo(
      'CreateAlias',
      `Publish a version and make an alias for it. Then allow ${who} to invoke the alias, and use its ARN in place of the function's, in the baseline as well:\n  ${publish}\n  ${make}`,
    ),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_TenancyConfig.html: such a function is invoked with a tenant id, of which a target or an alarm has none. */
function tenantGate(who: string, mode: string | undefined): Gate {
  return mode === undefined
    ? PASSES
    : unknown(
        `the function isolates tenants (${mode}), and whether ${who} can invoke it is not documented`,
        'undocumented',
      );
}

/**
 * An alias may share the calls among two versions, and a call meets the worse one
 * (https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html). A number or `$LATEST` is a version.
 */
function aliasParts(context: Context, arn: string): readonly Part[] {
  const Name = qualifierOf(arn);
  if (Name === null || /^(\d+|\$LATEST)$/.test(Name)) return [];
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const FunctionName = unqualified(arn);
  const read: Read<'lambda:GetAlias'> = {op: 'lambda:GetAlias', region, params: {FunctionName, Name}};
  const alias = ask(context, read);
  const named = {'function-name': FunctionName, name: Name};
  const make = awsCommand('lambda create-alias', region, {...named, 'function-version': 'VERSION'});
  if (alias.status === 'absent')
    return [
      {
        name: 'alias',
        gate: vouched(context, arn, blocks(`there is no alias ${Name}`)),
        remedy: todo('CreateAlias', `Make the alias:\n  ${make}`),
      },
    ];
  if (alias.status === 'unreadable') return [{name: 'alias', gate: vouched(context, arn, unreadable(read, alias))}];
  const shares = Object.entries(alias.value.AdditionalVersionWeights ?? {}).filter(([, weight]) => weight > 0);
  const only = awsCommand('lambda update-alias', region, {
    ...named,
    'routing-config': JSON.stringify({AdditionalVersionWeights: {}}),
  });
  const remedy = todo('UpdateAlias', `Let the alias lead to a version that works alone:\n  ${only}`);
  return shares.map(([version, weight]): Part => {
    const name = `version ${version}`;
    const gate = versionGate(context, region, `${FunctionName}:${version}`);
    if (gate.state !== 'blocks') return {name, gate};
    if (weight >= 1) return {name, gate, remedy};
    const reason = `the alias ${Name} sends ${percent(weight)} of the calls to version ${version}, and ${gate.reason}`;
    return {name, gate: PASSES, spoils: {reason, example: null}, remedy};
  });
}

/** "20 %". https://docs.aws.amazon.com/lambda/latest/api/API_AliasRoutingConfiguration.html: a share of one. */
function percent(weight: number): string {
  return `${String(Math.round(weight * 1000) / 10)} %`;
}

function versionGate(context: Context, region: string, FunctionName: string): Gate {
  const read: Read<'lambda:GetFunctionConfiguration'> = {
    op: 'lambda:GetFunctionConfiguration',
    region,
    params: {FunctionName},
  };
  const found = ask(context, read);
  if (found.status === 'unreadable') return unreadable(read, found);
  return found.status === 'known' ? functionState(found.value) : blocks('it does not exist');
}
