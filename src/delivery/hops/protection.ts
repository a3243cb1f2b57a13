/**
 * A data protection policy of the topic can deny a message, or mask what it says
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html).
 */
import type {Read} from '../../snapshot/reads.js';
import {ask, type Context} from '../context.js';
import {PASSES, blocks, unknown, unreadable, type Gate} from '../gate.js';

interface Statement {
  readonly DataIdentifier?: unknown;
  readonly Operation?: unknown;
}

function operations(statement: Statement): string[] {
  const {Operation: operation} = statement;
  return typeof operation === 'object' && operation !== null ? Object.keys(operation) : [];
}

export function protectionGate(context: Context, topicArn: string, region: string): Gate {
  const read: Read<'sns:GetDataProtectionPolicy'> = {
    op: 'sns:GetDataProtectionPolicy',
    region,
    params: {ResourceArn: topicArn},
  };
  const answer = ask(context, read);
  if (answer.status === 'absent') return PASSES;
  if (answer.status === 'unreadable') return unreadable(read, answer);
  if (answer.value.trim() === '') return PASSES;
  let statements: unknown;
  try {
    statements = (JSON.parse(answer.value) as {Statement?: unknown} | null)?.Statement;
  } catch {
    return unknown('its data protection policy is not JSON');
  }
  if (!Array.isArray(statements)) return unknown('its data protection policy has no list of statements');
  for (const statement of statements as Statement[]) {
    const found = operations(statement);
    // Audit only reports; what it samples still goes out.
    if (found.length > 0 && found.every((name) => name === 'Audit')) continue;
    if (found.includes('Deny')) {
      return blocks(
        'its data protection policy denies messages that hold certain data, and an IAM event holds addresses and names',
      );
    }
    if (found.includes('Deidentify')) {
      return blocks(
        'its data protection policy masks or redacts data in messages, so an alert may not say who did what',
      );
    }
    return unknown(
      `its data protection policy has an operation that this tool does not know: ${found.join(', ') || 'none'}`,
    );
  }
  return PASSES;
}
