/**
 * Commands within a sentence of ours ("iam-alert-guard reconcile, or: aws events put-rule --name NAME (...)"), so that they can be
 * shown whole, as something to copy. This decides about looks alone: whatever it finds is escaped like everything else.
 */

export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Between backticks, or where a command may begin. */
const MARK = /(?<!`)`[^`]+`(?!`)|(?<![\w/.-])(?:aws|iam-alert-guard|npx|node|printf) /g;

/** Ours by whichever name it was started. */
const PROGRAM =
  /aws [a-z0-9-]+ (?:[a-z0-9]+-[a-z0-9-]+|[a-z]+(?= --))|(?:(?:npx )?iam-alert-guard|node (?:'[^']*\/index\.js'|[^\s']*\/index\.js)) (?:explain [a-z-]+|(?:pattern (?:coverage|match)|canary (?:challenge|answer CODE)|[a-z]+)|--help)|printf %s [A-Z]+ \| sha256sum/y;
/** An option without a value: the word behind it is prose. */
const SWITCH = / --(?:accept-weakening|batch|force|help|new|with-advice|yes)(?![\w-])/y;
const FLAG = / --[a-z][a-z0-9-]*/y;
/** `'...'` as a shell has it, an apostrophe within included, or a word that neither begins like prose nor ends like a sentence. */
const VALUE = / (?:'[^']*'(?:\\''[^']*')*|(?!--|&&|\/ )[^\s'(](?:[^\s']*[^\s',.;:)])?)/y;
const AND = / && (?=aws |iam-alert-guard )/y;

/** The parts of one line, in order; together they are the line, less the marks around what is code. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const {0: mark, index} of line.matchAll(MARK)) {
    if (index < at) continue; // Within a command that was taken already.
    const isMarked = mark.startsWith('`');
    const end = isMarked ? index + mark.length : commandEnd(line, index);
    const text = isMarked ? mark.slice(1, -1) : line.slice(index, end);
    if (text.trim() === '') continue;
    // Quotation marks of prose around the whole of it.
    const quoted = !isMarked && line[index - 1] === "'" && line[end] === "'" ? 1 : 0;
    found.push({text: line.slice(at, index - quoted), isCode: false}, {text, isCode: true});
    at = end + quoted;
  }
  return [...found, {text: line.slice(at), isCode: false}].filter((piece) => piece.text !== '');
}

/** `start` itself where no command begins there. */
function commandEnd(line: string, start: number): number {
  let end = matched(PROGRAM, line, start);
  if (end === start) return start;
  for (let flag = matched(FLAG, line, end); flag > end; flag = matched(FLAG, line, end))
    end = matched(SWITCH, line, end) > end ? flag : matched(VALUE, line, flag);
  const next = matched(AND, line, end);
  return next > end ? Math.max(end, commandEnd(line, next)) : end;
}

/** Where the match that begins at `start` ends; `start` where there is none. */
function matched(pattern: RegExp, line: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(line) ? pattern.lastIndex : start;
}

/** A table grows as wide as its longest word: what is longer is cut, with all that follows it in its command. Commands only. */
export function narrowed(line: string, widest: number): string {
  return pieces(line)
    .map(({text, isCode}) => (isCode ? `\`${narrowedCommand(text, widest)}\`` : text))
    .join('');
}

function narrowedCommand(command: string, widest: number): string {
  const words = command.split(' ');
  const wide = words.findIndex((word) => word.length > widest);
  return wide < 0 ? command : [...words.slice(0, wide), '…'].join(' ');
}

/** The commands in a hint, with the name that the reader has for this program. */
export function called(text: string, program: string): string {
  return text.replace(
    /(?<![\w/.-]|npx )iam-alert-guard(?= (?:--help|canary|check|completion|explain|history|init|merge|pattern|permissions|plan|reconcile|review|schema|trace|validate)\b)/g,
    () => program,
  );
}
