/** The trust policy that lets a service assume a role, beside whatever it says already. */

export const VERSION = '2012-10-17';

export function trustOf(services: readonly string[]): object {
  const [only = 'events.amazonaws.com', another] = services;
  return {Effect: 'Allow', Principal: {Service: another === undefined ? only : services}, Action: 'sts:AssumeRole'};
}

/** The role's trust policy and these services, so that whoever it serves today keeps it. */
export function trusting(text: string | null, services: readonly string[]): string {
  const own = parsed(text);
  const statements = own === null ? [] : [own['Statement'] ?? []].flat();
  return JSON.stringify({...(own ?? {Version: VERSION}), Statement: [...statements, trustOf(services)]});
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
