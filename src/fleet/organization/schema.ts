/**
 * The organization file, defined once: which accounts are looked at, with which role, and by which baseline. From this come the types, the
 * JSON Schema (`schema/organization.schema.json`) and the validation of single values; `parse.ts` judges what takes more than one.
 */
import {DEFAULT_BASELINE} from '../../baseline/file/default-path.js';
import * as z from 'zod';
import {text} from '../../baseline/schema/recipient.js';
import * as shape from '../../baseline/schema/shapes.js';

const account = text(shape.ACCOUNT, 'an AWS account id: 12 digits, in quotation marks');
const accounts = z.array(account);
const unit = text(shape.UNIT, 'the id of an organizational unit or of the root, e.g. ou-ab12-34cdefgh');
const role = text(
  shape.ROLE_NAME,
  'the name of a role, with its path where it has one, e.g. iam-alert-guard-check or team/check',
);
const file = text(shape.FILE_PATH, 'the path of a baseline');

export const organizationSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this file format.'),
    organization: text(shape.ORGANIZATION, 'the id of an organization, e.g. o-a1b2c3d4e5')
      .optional()
      .describe(
        'Conditions on aws:PrincipalOrgID in policies are evaluated with it. If AWS returns another id, the run is refused.',
      ),
    accounts: z
      .union([
        z.literal('all'),
        accounts.min(1),
        z.strictObject({
          units: z
            .array(unit)
            .min(1)
            .optional()
            .describe('Organizational units, with those below them. Default: the whole organization.'),
          exclude: accounts.default([]).describe('Accounts that are left out, by declaration. Shown in every report.'),
        }),
      ])
      .default('all')
      .describe('Which accounts: all, a list of ids, or units. What is not a list needs organizations:ListAccounts.'),
    role: role.describe('The role that is assumed in each account, and in each hub.'),
    'external-id': text(shape.EXTERNAL_ID, '2 to 1,224 letters, digits or characters of _+=,.@:/-')
      .optional()
      .describe('The external id that the roles ask for.'),
    'reconcile-role': role
      .optional()
      .describe('The role in each account that reconcile works with. Only named in the commands of reports.'),
    baseline: file
      .default(DEFAULT_BASELINE)
      .describe('The baseline of every account, relative to the working directory.'),
    overrides: z.record(account, file).default({}).describe('Accounts that have a baseline of their own.'),
    hubs: accounts
      .default([])
      .describe('Accounts that members forward to. Each is read once, and its snapshot is used for every member.'),
    $schema: z.string().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
  })
  .meta({
    title: 'iam-alert-guard organization',
    description: 'Which accounts of an organization are checked, with which role and baseline.',
  });

/** The file as the schema alone reads it, defaults filled in. */
export type DeclaredOrganization = z.output<typeof organizationSchema>;

/** Which accounts are looked at. `exclude` is empty where nothing is left out. */
export type Selection =
  | {readonly kind: 'all'; readonly exclude: readonly string[]}
  | {readonly kind: 'units'; readonly units: readonly string[]; readonly exclude: readonly string[]}
  | {readonly kind: 'list'; readonly accounts: readonly string[]};

export interface Organization extends Readonly<Omit<DeclaredOrganization, 'accounts' | '$schema'>> {
  readonly accounts: Selection;
}

export function selectionOf(declared: DeclaredOrganization['accounts']): Selection {
  if (declared === 'all') return {kind: 'all', exclude: []};
  if (Array.isArray(declared)) return {kind: 'list', accounts: declared};
  const {units, exclude} = declared;
  return units === undefined ? {kind: 'all', exclude} : {kind: 'units', units, exclude};
}

/** Where editors find it: on main, as that of the baseline (`baseline/schema/address.ts`). */
const ADDRESS =
  'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/organization.schema.json';

/** The JSON Schema of the file, draft 2020-12. */
export function organizationJsonSchema(): Record<string, unknown> {
  const made = z.toJSONSchema(organizationSchema, {io: 'input', target: 'draft-2020-12', unrepresentable: 'any'});
  const {$schema, ...rest} = made as Record<string, unknown>;
  return {$schema, $id: ADDRESS, ...rest};
}
