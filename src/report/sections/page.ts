/** A Markdown page within a limit: sections share the room, and each says what it left out. */

export interface Section {
  /** Without the leading `#`; null for none. Ours: never foreign text. */
  readonly heading: string | null;
  /** Stands before the rows, e.g. the head of a table; never cut. */
  readonly intro: string;
  /** Pieces that stand or fall whole: a row of a table, a step with its diff. */
  readonly rows: readonly string[];
  /** Stands after the rows, e.g. what closes a fold; never cut. */
  readonly outro?: string;
  /** What stands between rows: one newline for tables and lists, two for blocks. */
  readonly gap: '\n' | '\n\n';
  /** What a row is, for the note: "findings". */
  readonly unit: string;
}

/** Room for the note and the separators of a section. */
const OVERHEAD = 240;

/**
 * The opening, then the sections, then the closing, in at most `budget` bytes. Sections that need less than an equal share leave the
 * rest to those that need more. Rows are kept from the first on.
 */
export function page(opening: string, sections: readonly Section[], closing: string, budget: number): string {
  const filled = sections.filter((section) => section.intro !== '' || section.rows.length > 0);
  const fixed = filled.map((section) => bytes(frame(section, '')) + OVERHEAD);
  const left = budget - bytes(opening) - bytes(closing) - 16 - fixed.reduce((sum, size) => sum + size, 0);
  const needs = filled.map((section) => section.rows.reduce((sum, row) => sum + bytes(row) + section.gap.length, 0));
  const shares = share(Math.max(left, 0), needs);
  const parts = [opening, ...filled.map((section, index) => fill(section, shares[index] ?? 0)), closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function fill(section: Section, room: number): string {
  const kept: string[] = [];
  let used = 0;
  for (const row of section.rows) {
    used += bytes(row) + section.gap.length;
    if (used > room) break;
    kept.push(row);
  }
  const cut = section.rows.length - kept.length;
  const note =
    cut === 0
      ? ''
      : `\n\n_Cut to stay within GitHub's limit: ${kept.length} of ${section.rows.length} ${section.unit} are shown, the worst first. ` +
        'The JSON report has all of them._';
  return frame(section, kept.join(section.gap) + note);
}

function frame(section: Section, rows: string): string {
  const join = section.gap === '\n' && section.intro.includes('| --- |') ? '\n' : '\n\n';
  const body = [section.intro, rows].filter((part) => part !== '').join(join);
  const heading = section.heading === null ? '' : `### ${section.heading}\n\n`;
  return heading + body + (section.outro === undefined ? '' : `\n\n${section.outro}`);
}

/** Max-min fair: repeatedly give the small needs what they want and divide what is left among the others. */
function share(room: number, needs: readonly number[]): number[] {
  const shares = needs.map(() => 0);
  let waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  let rest = room;
  while (waiting.length > 0) {
    const [first = 0, ...others] = waiting;
    const given = Math.min(needs[first] ?? 0, Math.floor(rest / waiting.length));
    shares[first] = given;
    rest -= given;
    waiting = others;
  }
  return shares;
}
