/** In which account a command has to run. */
import type {Context} from '../../../delivery/context.js';

/** What to do, with the account where that is another than the checked one. @param owner of what is changed */
export function inAccount({account}: Pick<Context, 'account'>, owner: string | undefined, text: string): string {
  return owner === undefined || owner === '' || account === null || owner === account
    ? text
    : `In account ${owner}:${text.startsWith('  ') ? '\n' : ' '}${text}`;
}
