/** Commands for people, as a POSIX shell takes them: names in them come from AWS. */

/**
 * A word as a shell takes it, always on one line: a line break would end the command, and begin another.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_04
 */
export function shellWord(text: string): string {
  if (/[\n\r]/.test(text)) {
    const escaped = text
      .replaceAll('\\', '\\\\')
      .replaceAll("'", "\\'")
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r');
    return `$'${escaped}'`;
  }
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

/** What to do by hand, as data. Each form of the report writes it in its own way; `asText` is the one that JSON and SARIF have. */
export interface ByHand {
  /** What to do, and why. */
  readonly say?: string;
  /** Commands in their order, each whole on one line. What the reader has to fill in stands in capitals. */
  readonly run?: readonly string[];
  /** Where one command writes a file and the next one puts it back: what to change in it in between. One for each pair of commands. */
  readonly edits?: readonly string[];
  /** What to look out for. */
  readonly note?: string;
}

/** Sentences, and each command on a line of its own, indented by two spaces. A line break in a value would begin a line, and begins none. */
export function asText({say, run = [], edits = [], note}: ByHand): string {
  const lines = [
    say ?? [],
    ...run.flatMap((command, at) => [`  ${command}`, ...(at % 2 === 0 ? edits.slice(at / 2, at / 2 + 1) : [])]),
    note === undefined || note === '' ? [] : note,
  ].flat();
  return lines.map((line) => line.replace(/[\n\r]/g, ' ')).join('\n');
}

export interface InstructionLine {
  readonly text: string;
  readonly isCommand: boolean;
}

/** A text of that form in blocks: a sentence, or lines of code with their own indentation. */
export function instructionBlocks(text: string): {readonly words: string; readonly isCode: boolean}[] {
  const blocks: {words: string; isCode: boolean}[] = [];
  for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const isCode = line.startsWith('  ');
    const last = blocks.at(-1);
    const words = isCode ? line.slice(2) : line;
    if (isCode && last?.isCode === true) last.words += `\n${words}`;
    else blocks.push({words, isCode});
  }
  return blocks;
}

/** A text of that form, line by line. */
export function instructionLines(text: string): InstructionLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => ({text: line.trim(), isCommand: line.startsWith('  ')}))
    .filter((line) => line.text !== '');
}

const RECONCILE = '  iam-alert-guard reconcile\n';
const OR = 'Or by hand:\n';

/** What reconcile can restore, and how it is done without it. */
export function reconcileOr(byHand: string): string {
  return `${RECONCILE}${byHand.startsWith('  ') ? OR : ''}${byHand}`;
}

/** Without what a plan has tried already. */
export function withoutReconcile(text: string): string {
  const rest = text.startsWith(RECONCILE) ? text.slice(RECONCILE.length) : text;
  return rest.startsWith(OR) ? rest.slice(OR.length) : rest;
}

const LOOKS = /^(?:get|list|describe|receive|lookup|head)-/;

/** AWS's word for the first call of the AWS CLI in an advice that changes something: `PutRolePolicy`. undefined where it only looks. */
export function changingCall(advice: string): string | undefined {
  const calls = [...advice.matchAll(/\baws [a-z0-9]+ (subscribe|[a-z0-9]+(?:-[a-z0-9]+)+)/g)].map(
    ([, call = '']) => call,
  );
  return calls
    .find((call) => !LOOKS.test(call))
    ?.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
