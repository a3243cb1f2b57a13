/** Words in capitals in printed commands that nobody tells the reader how to replace. */
import {instructionLines} from '../../src/delivery/command.js';
import {STANDS_FOR} from '../../src/delivery/blanks.js';

/** Values of AWS, and names of the accounts, in capitals. */
const VALUES = new Set([
  'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
  'ON_DEMAND',
  'POST',
  'CIS',
  'SYMMETRIC_DEFAULT',
]);

const blanksIn = (command: string): string[] =>
  command
    .split(/('[^']*')/)
    .flatMap((piece, at) => (at % 2 === 1 ? [] : (piece.match(/(?<![\w/.:-])[A-Z][A-Z_-]*(?![\w/.:-])/g) ?? [])));

export function unexplained(text: string): string[] {
  return instructionLines(text).flatMap(({text: line, isCommand}) =>
    isCommand && /^(?:aws|iam-alert-guard) /.test(line)
      ? blanksIn(line)
          .filter((blank) => !VALUES.has(blank))
          .filter((blank) => !STANDS_FOR.has(blank) || !text.includes(`Replace ${blank} with `))
          .map((blank) => `${blank}: ${line}`)
      : [],
  );
}
