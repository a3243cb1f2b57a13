/** What an answer is that AWS would not give. */

/** An answer without a member that AWS always gives: something else than AWS answered, or a body was cut. */
export class Malformed extends Error {
  override readonly name = 'MalformedResponse';
  constructor(member: string) {
    super(`the answer has no ${member}`);
  }
}
