/** Commands for people, as a POSIX shell takes them: names in them come from AWS. */

/** A word as a shell takes it. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * A call of the AWS CLI.
 *
 * @param call `lambda create-alias`
 * @param options by name; what has no value yet stands in capitals
 */
export function awsCommand(call: string, region: string, options: Readonly<Record<string, string>>): string {
  const words = Object.entries(options).map(([name, value]) => ` --${name} ${shellWord(value)}`);
  return `aws ${call} --region ${shellWord(region)}${words.join('')}`;
}
