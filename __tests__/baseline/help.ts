import {parseBaseline, type ParsedBaseline, type ParseOptions} from '../../src/baseline/parse.js';

/** The problems of a text, each as `line:column message [hint]`. */
export function problemsOf(text: string | Uint8Array, options: ParseOptions = {}): string[] {
  const result = parseBaseline(text, 'b.yml', options);
  if (result.ok) return [];
  return result.problems.map(({path, line, column, message, hint}) => {
    if (path !== 'b.yml') throw new Error(`unexpected path ${path}`);
    return `${line}:${column} ${message}${hint === null ? '' : ` [${hint}]`}`;
  });
}

/** A text that must be a baseline. */
export function parsed(text: string | Uint8Array, options: ParseOptions = {}): ParsedBaseline {
  const result = parseBaseline(text, 'b.yml', options);
  if (!result.ok) throw new Error(problemsOf(text, options).join('\n'));
  return result;
}

/** The smallest baseline with more lines below it; they begin at line 4. */
export function withLines(...lines: string[]): string {
  return ['version: 1', 'recipients:', '  - {protocol: email, endpoint: secops@example.com}', ...lines, ''].join('\n');
}
