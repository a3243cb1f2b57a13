/** ARNs as texts of a form. */
import type {Segment} from './examples.js';

const NAME = 'xabcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+=,.@_-';
const WORD = 'xabcdefghijklmnopqrstuvwyz0123456789-';
const FUNCTION = `${WORD}ABCDEFGHIJKLMNOPQRSTUVWXYZ_`;
const REST = `${NAME}/:*$<>~ `;

/** The characters of the names of principals. */
export const NAMES = NAME;

/**
 * The characters of the path before the name of a role or user, `!` to `~`: colons, too, so that a wildcard of StringLike that runs over
 * colons finds there whatever it asks for (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html, Path).
 */
export const PATHS = `${NAME}/:!"#$%&'()*;<>?[\\]^\`{|}~`;

/** The ARN of something in an account: `arn:partition:service:region:account:rest`. */
export function arnForm(partition: string, account: Segment): readonly Segment[] {
  const word = (min: number): Segment => ({among: WORD, min, max: Infinity});
  const rest: Segment = {among: REST, min: 1, max: Infinity};
  return [{text: `arn:${partition}:`}, word(1), {text: ':'}, word(0), {text: ':'}, account, {text: ':'}, rest];
}

/** The ARN of a version or an alias of a Lambda function: https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html */
export function functionForm(partition: string, account: string): readonly Segment[] {
  const name: Segment = {among: FUNCTION, min: 1, max: Infinity};
  return [
    {text: `arn:${partition}:lambda:`},
    {among: WORD, min: 1, max: Infinity},
    {text: `:${account}:function:`},
    name,
    {text: ':'},
    name,
  ];
}
