/** Values in Terraform's language, laid out as `terraform fmt` lays them out. https://developer.hashicorp.com/terraform/language/syntax/configuration */

export type HclValue =
  string | number | boolean | {readonly raw: string} | readonly HclValue[] | {readonly [key: string]: HclValue};

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A quoted text; `${` in it stays an interpolation, which is how templates name their placeholders. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function isRaw(value: HclValue): value is {readonly raw: string} {
  return (
    typeof value === 'object' &&
    !Array.isArray(value) &&
    typeof (value as {raw?: unknown}).raw === 'string' &&
    Object.keys(value).length === 1
  );
}

/** @param depth how many levels of two spaces what stands around it is indented by */
export function hcl(value: HclValue, depth = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isRaw(value)) return value.raw;
  const inner = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  if (Array.isArray(value)) {
    const items = value as readonly HclValue[];
    if (items.length === 0) return '[]';
    if (items.length === 1 && typeof items[0] !== 'object') return `[${hcl(items[0] as HclValue)}]`;
    return `[\n${items.map((item) => `${inner}${hcl(item, depth + 1)},\n`).join('')}${end}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [IDENTIFIER.test(key) ? key : quoted(key), hcl(item, depth + 1)] as const,
  );
  return `{\n${aligned(entries)
    .map((line) => `${inner}${line}\n`)
    .join('')}${end}}`;
}

/** Equals signs of neighbouring one-line members stand in one column; a member of many lines ends the neighbourhood. */
function aligned(entries: readonly (readonly [string, string])[]): string[] {
  const lines: string[] = [];
  let run: (readonly [string, string])[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...run.map(([key]) => key.length));
    lines.push(...run.map(([key, text]) => `${key.padEnd(width)} = ${text}`));
    run = [];
  };
  for (const entry of entries) {
    if (entry[1].includes('\n')) {
      flush();
      lines.push(`${entry[0]} = ${entry[1]}`);
    } else {
      run.push(entry);
    }
  }
  flush();
  return lines;
}
