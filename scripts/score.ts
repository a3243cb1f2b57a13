/**
 * Writes `docs/score.md`: how the fault catalogue is judged, by joint, beside what other tools look at there. From the recordings of
 * the catalogue, so without AWS and without the stand-in: `npm run docs`, or `npx tsx scripts/score.ts`.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {judge, type Judged} from '../__tests__/catalogue/judge.js';
import {readRecordings, RECORD_AGAIN, recordedEntry, recordedHealthy} from '../__tests__/catalogue/recording/files.js';
import {
  checkable,
  EXPECTATIONS,
  KINDS,
  scoreOf,
  tallyText,
  type Row,
  type Score,
} from '../__tests__/catalogue/score.js';
import {siblings} from '../__tests__/catalogue/siblings.js';
import type {Fault} from '../stand-in/inject.js';
import {CUSTODIAN, CUSTODIAN_BY_SOURCE, custodianFound, foundBy, PROWLER, prowlerFound, READ} from './score/roads.js';
import {CAPABILITIES, marksOf, RIVALS, SOURCES, type Cell, type Mark} from './score/rivals.js';

export const ROADS_BEGIN = '<!-- roads -->';
export const ROADS_END = '<!-- /roads -->';

const MARKS: Readonly<Record<Mark, string>> = {yes: 'yes', part: 'in part', no: 'no', declared: '=', unread: '?'};

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

/** Several marks in a word: what was not read may be anything, so it is said beside the rest. */
function summary(marks: readonly Mark[]): string {
  const known = [...new Set(marks)].filter((mark) => mark !== 'unread');
  if (known.length === 0) return marks.length === 0 ? '' : MARKS.unread;
  const [first = 'no'] = known;
  const word =
    known.length === 1 ? MARKS[first] : known.includes('part') || known.includes('yes') ? 'in part' : '= in part';
  return marks.includes('unread') ? `${word} ${MARKS.unread}` : word;
}

function scoreTable({rows, total}: Score): string {
  const cells = (row: Row): string[] => [
    row.about,
    ...EXPECTATIONS.map((stated) => tallyText(row.by[stated])),
    `**${tallyText(row.total)}**`,
    ...RIVALS.map(([rival]) => (row === total ? '' : summary(marksOf(rival, row.kind)))),
  ];
  return table(
    ['part of the chain', ...EXPECTATIONS, 'in all', ...RIVALS.map(([rival]) => rival)],
    [...rows, total].map(cells),
  );
}

/** The roads beside rule, topic and subscription: what the tools make of their broken entries. */
function roadTable({wrong}: Score): string {
  const [custodian, prowler] = [custodianFound(), prowlerFound()];
  const faults = checkable();
  const run = ({found, of}: ReturnType<typeof foundBy>): string => `${String(found)} of ${String(of)}`;
  const lines = READ.map(({road, about, steampipe, hub}) => {
    const others = [
      run(foundBy(prowler, faults, road)),
      run(foundBy(custodian, faults, road, CUSTODIAN_BY_SOURCE)),
      ...[steampipe, hub],
    ];
    const ours = (stated: Fault['expect']): string => {
      const all = faults.filter((fault) => fault.road === road && fault.expect === stated);
      return tallyText({right: all.filter((fault) => !wrong.includes(fault)).length, all: all.length});
    };
    return [about, ours('fail'), ours('pass'), ...others];
  });
  const head = ['route', 'broken, found by this tool', 'healthy but unusual, passed by this tool'];
  const others = [
    'broken, found by Prowler (run)',
    'broken, found by Cloud Custodian (run)',
    'Steampipe (read)',
    'Security Hub (read)',
  ];
  return table([...head, ...others], lines);
}

function missed({wrong}: Score): string {
  if (wrong.length === 0) return 'None is judged otherwise than stated.';
  return [
    'Judged otherwise than stated:',
    '',
    ...wrong.map(({id, title, expect}) => `- ${id}, ${expect}: ${title}`),
  ].join('\n');
}

/** Names of sources, in the order of their use: their numbers on the page. */
function usedSources(): readonly string[] {
  return [...new Set(CAPABILITIES.flatMap(({cells}) => RIVALS.flatMap(([rival]) => cells[rival].sources ?? [])))];
}

function cellText({mark, sources = []}: Cell, used: readonly string[]): string {
  return [MARKS[mark], ...sources.map((source) => `[${String(used.indexOf(source) + 1)}]`)].join(' ');
}

function capabilityTable(): string {
  const used = usedSources();
  const about = new Map(KINDS);
  return table(
    ['part', 'looked at', ...RIVALS.map(([rival]) => rival)],
    CAPABILITIES.map(({kind, what, cells}, index) => [
      kind === CAPABILITIES[index - 1]?.kind ? '' : (about.get(kind) ?? kind),
      what,
      ...RIVALS.map(([rival]) => cellText(cells[rival], used)),
    ]),
  );
}

function remarks(): string {
  return CAPABILITIES.flatMap(({what, cells}) => {
    const said = RIVALS.flatMap(([rival]) => {
      const {remark} = cells[rival];
      return remark === undefined ? [] : [`${rival}: ${remark}`];
    });
    return said.length === 0 ? [] : [`- ${what}: ${said.join('; ')}.`];
  }).join('\n');
}

function page(score: Score, ofSiblings: Score): string {
  const uncompared = score.rows.filter(({kind}) => !CAPABILITIES.some((capability) => capability.kind === kind));
  return `<!-- Made by \`npm run docs\`. Change the source, not this page. -->

# The score

\`__tests__/catalogue/faults.json\` lists ways in which the chain from IAM to a person can break unnoticed.
${score.total.total.all} of them are for \`check\` to judge, each put into a healthy account by calls to AWS. An entry counts as right only if the verdict, the exit code and
the part of the chain are those that the catalogue states:

- **fail**: drifted, exit 1, with a failing finding of medium or above at an admissible part.
- **unknown**: exit 3, with an unknown finding of medium or above at an admissible part, and no failing one.
- **pass**: in-sync, exit 0. It looks like a fault but is not one.
- **warn**: in-sync, exit 0, with more advice than the healthy account gets.

The columns after that say what other tools look at, according to their source code or documentation. They were read for this table, not run; what Cloud Custodian and
Prowler found when they were run is below.

- "yes": the tool looks at it. The catalogue was not tried on it.
- \`=\`: the tool only compares the account with its own template.
- \`?\`: this part of the tool was not read.
- empty: not compared (${uncompared.map(({about}) => about).join('; ')}).

The tools:

${RIVALS.map(([rival, name]) => `- **${rival}**: ${name}`).join('\n')}

${scoreTable(score)}

${missed(score)} \`siblings.json\` beside it holds further entries of the same kinds, and healthy accounts that look unusual, to test that the
tool judges the kind of fault and not only the entry: ${tallyText(ofSiblings.total.total)} are judged as stated.

The answers of AWS are recorded in \`__tests__/catalogue/recorded/\`: all answers of the healthy account, and for every entry the answers that the
fault changes. \`${RECORD_AGAIN}\` records them again in the AWS stand-in. It takes a minute or two.
\`npm run test:exhaustive\` judges the recordings and prints this table; \`npm run test:live\` puts the catalogue into accounts of the
stand-in again, and fails if the two judgements differ.

## Other routes than rule, topic and subscription

${ROADS_BEGIN}

${roadTable(score)}

${ROADS_END}

Cloud Custodian ${CUSTODIAN} was run in the stand-in, on the broken entries that its column counts and on the road in order, with ten policies
(\`scripts/score/custodian.yml\`), one for each state and each link of these roads that it has a filter for. An entry counts as found where a policy
matches that does not match the road in order. Answers that the gateway of the stand-in plays for the reads of this tool alone are left out, and
what the stand-in cannot show it counts by its sources. What it finds are states, targets that are gone, and filters of other words; none of these
filters asks whether a policy, a role, a body or a metric filter lets an event through.

Prowler ${PROWLER} was run in the same way (\`scripts/score/prowler.ts\`), with the twenty checks that it has for trails, log groups, metric filters, alarms,
topics, buses, functions, queues and streams, on the broken entries that its column counts. Where the road is in order it fails checks as well: an alarm on a
filter for every IAM change is none of the filters that \`cloudwatch_log_metric_filter_policy_changes\` knows, so the road in order fails it, and so do
the broken ones, with one exception: the filter of the sixteen names of CIS passes, which leaves 93 calls silent. In an account that has
that filter it sees when the filter, or the alarm on its metric, is gone. No check of it reads a rule, a target,
a role, an API destination or a channel.

Steampipe and Security Hub were read, at the commits below, and not run. The checks of alarms of all of them do not follow the alarm: threshold, missing data,
dimensions and what its topic admits are nobody's question, and a filter that sees every call fails them ([metric filters](metric-filters.md)).

## What other tools look at, one by one

${capabilityTable()}

Where a word alone would mislead:

${remarks()}

Sources, at the commits that were read:

${usedSources()
  .map((source, index) => `${String(index + 1)}. ${SOURCES[source] ?? source}`)
  .join('\n')}
`;
}

const recordings = readRecordings();
const healthy = judge(recordedHealthy(recordings));
const judged = ({id}: Fault): Judged | undefined => {
  const recorded = recordedEntry(recordings, id);
  return recorded === undefined ? undefined : judge(recorded);
};
const text = page(scoreOf(checkable(), judged, healthy), scoreOf(siblings(), judged, healthy));
writeFileSync(fileURLToPath(new URL('../docs/score.md', import.meta.url)), text);
