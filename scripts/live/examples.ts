/** Deploys the roles of `examples/permissions` in the account, compares what IAM then says of them with the template, and takes them away again. */
import {
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListOpenIDConnectProvidersCommand,
  ListOpenIDConnectProviderTagsCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import type {Account} from '../../stand-in/accounts.js';
import {exampleTemplate} from '../../stand-in/canary-account.js';
import {deploy, type Template} from '../../stand-in/template.js';
import type {ExampleAnswer} from './model.js';

/** On what the kit makes, beside the names. */
const MADE = {'iam-alert-guard-live': 'true'};
const OWN = 'iam-alert-guard-live-';
const PARAMETERS = {Repository: 'iam-alert-guard/live'};

/** The example, but for the names of its roles: the account may have roles of these names that are in use. */
async function rolesTemplate(): Promise<Template> {
  const template = await exampleTemplate('roles.yml');
  const Resources = Object.entries(template.Resources).map(([id, resource]) => {
    const {RoleName} = resource.Properties;
    if (typeof RoleName !== 'string') return [id, resource] as const;
    return [
      id,
      {...resource, Properties: {...resource.Properties, RoleName: RoleName.replace('iam-alert-guard-', OWN)}},
    ] as const;
  });
  return {...template, Resources: Object.fromEntries(Resources)};
}

export async function askExamples(account: Account): Promise<ExampleAnswer[]> {
  const template = await rolesTemplate();
  const example = 'roles.yml';
  // There can be one provider of a URL in an account.
  const CreateProvider = String((await providers(account)).length === 0);
  let deployed;
  try {
    deployed = await deploy(account, template, {...PARAMETERS, CreateProvider}, MADE);
  } catch (error) {
    return [
      {
        example,
        deployed: false,
        differs: [error instanceof Error ? `${error.name}: ${error.message}` : 'Error'],
        left: [],
      },
    ];
  }
  const differs: string[] = [];
  for (const [id, {type, ref}] of deployed.made)
    if (type === 'AWS::IAM::Role') differs.push(...(await unlike(account, id, ref, template)));
  return [{example, deployed: true, differs, left: await deployed.remove()}];
}

/** In which way the role is another than the template says: policies and who may take it. */
async function unlike(account: Account, id: string, RoleName: string, template: Template): Promise<string[]> {
  const {iam} = account.clients();
  const {Role} = await iam.send(new GetRoleCommand({RoleName}));
  const {PolicyNames = []} = await iam.send(new ListRolePoliciesCommand({RoleName}));
  const said = template.Resources[id]?.Properties['Policies'] as readonly {
    readonly PolicyName: string;
    readonly PolicyDocument: {readonly Statement: readonly {readonly Sid?: string}[]};
  }[];
  const found: string[] = [];
  if (PolicyNames.length !== said.length)
    found.push(`${id}: ${String(PolicyNames.length)} policies, and the template has ${String(said.length)}`);
  const trust = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
  if (!trust.includes(PARAMETERS.Repository)) found.push(`${id}: its trust does not name the repository`);
  for (const {PolicyName, PolicyDocument} of said) {
    const answer = await iam.send(new GetRolePolicyCommand({RoleName, PolicyName}));
    const {Statement} = JSON.parse(decodeURIComponent(answer.PolicyDocument ?? '{}')) as {
      Statement: readonly {readonly Sid?: string}[];
    };
    const sids = (list: readonly {readonly Sid?: string}[]): string => list.map(({Sid}) => Sid).join();
    if (sids(Statement) !== sids(PolicyDocument.Statement)) found.push(`${id}: other statements in ${PolicyName}`);
    if (answer.PolicyDocument?.includes('Fn::') === true)
      found.push(`${id}: ${PolicyName} holds a function of the template`);
  }
  return found;
}

async function providers(account: Account): Promise<string[]> {
  const {OpenIDConnectProviderList = []} = await account.clients().iam.send(new ListOpenIDConnectProvidersCommand({}));
  return OpenIDConnectProviderList.flatMap(({Arn}) =>
    Arn?.endsWith('/token.actions.githubusercontent.com') === true ? [Arn] : [],
  );
}

/** Takes away what a run that was killed has left of it. @returns what could not be taken away, in words */
export async function cleanExamples(account: Account): Promise<string[]> {
  const {iam} = account.clients();
  const left: string[] = [];
  const away = async (what: string, take: () => Promise<unknown>): Promise<void> => {
    await take().catch((error: unknown) => void left.push(`${what}: ${error instanceof Error ? error.name : 'Error'}`));
  };
  const roles: string[] = [];
  let Marker: string | undefined;
  do {
    const page = await iam.send(new ListRolesCommand({Marker}));
    roles.push(...(page.Roles ?? []).flatMap(({RoleName = ''}) => (RoleName.startsWith(OWN) ? [RoleName] : [])));
    Marker = page.IsTruncated === true ? page.Marker : undefined;
  } while (Marker !== undefined);
  for (const RoleName of roles)
    await away(RoleName, async () => {
      const {PolicyNames = []} = await iam.send(new ListRolePoliciesCommand({RoleName}));
      for (const PolicyName of PolicyNames) await iam.send(new DeleteRolePolicyCommand({RoleName, PolicyName}));
      await iam.send(new DeleteRoleCommand({RoleName}));
    });
  for (const OpenIDConnectProviderArn of await providers(account))
    await away(OpenIDConnectProviderArn, async () => {
      const {Tags = []} = await iam.send(new ListOpenIDConnectProviderTagsCommand({OpenIDConnectProviderArn}));
      const own = Tags.some(({Key = ''}) => Key in MADE);
      if (own) await iam.send(new DeleteOpenIDConnectProviderCommand({OpenIDConnectProviderArn}));
    });
  return left;
}
