/** `--previous FILE...` of many accounts: the reports of earlier runs of the same organization file, read one after the other. */
import {createHash} from 'node:crypto';
import type {FleetReport} from '../../../fleet/model.js';
import {isFleetReport, parseFleet} from '../../../fleet/parse.js';
import {earlierFleet, fleetPeriod, type EarlierFleet} from '../../../fleet/period.js';
import type {World} from '../../../ports/world.js';
import {bytesOf} from '../globs.js';
import {earlierFiles, refusing} from '../period.js';

/**
 * @param report as it will be written: redacted, or not
 * @throws UsageError, exit 2, with every file that is no earlier report of these accounts
 */
export async function withFleetPeriod(
  report: FleetReport,
  previous: readonly string[],
  world: World,
): Promise<FleetReport> {
  if (previous.length === 0) return report;
  const paths = new Set((await Promise.all(previous.map((path) => earlierFiles(path, world)))).flat());
  const runs = new Map<string, EarlierFleet>();
  const rosters = new Map<string, ReadonlySet<string>>();
  const refused: (readonly [string, string])[] = [];
  for (const path of paths) {
    const found = await earlier(path, report, rosters, world);
    if (typeof found === 'string') refused.push([path, found]);
    else runs.set(found.sha256, found);
  }
  refusing(refused);
  const period = fleetPeriod(report, [...runs.values()]);
  if (period !== undefined) return {...report, period};
  world.host.log(`No earlier report is at ${previous.join(', ')}: the period begins with this one.`);
  return report;
}

async function earlier(
  path: string,
  report: FleetReport,
  rosters: Map<string, ReadonlySet<string>>,
  world: World,
): Promise<EarlierFleet | string> {
  const bytes = await bytesOf(path, world);
  if (typeof bytes === 'string') return bytes;
  const value = jsonOf(bytes);
  if (!isFleetReport(value)) return 'it is not the JSON report of many accounts';
  const parsed = parseFleet(value);
  if (!parsed.ok) return 'it is not a JSON report of this tool';
  const why = stranger(parsed.report, report);
  if (why !== null) return why;
  return earlierFleet(parsed.report, createHash('sha256').update(bytes).digest('hex'), parsed.follows, rosters);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Why this is no earlier report of the same accounts. What the files say may change within a period, which the period tells. */
function stranger(earlier: FleetReport, report: FleetReport): string | null {
  const {shard, command, organization, generatedAt} = earlier;
  if (shard !== undefined)
    return `it is of shard ${String(shard.index)} of ${String(shard.of)}: a period needs merged reports`;
  if (command === 'history') return 'it is a report of history, which does not look for drift';
  if (organization.path !== report.organization.path)
    return `it was made with another organization file (${organization.path}, and this run with ${report.organization.path})`;
  const [its, ours] = [organization.id, report.organization.id];
  if (its !== null && ours !== null && its !== ours) return `it is of another organization (${its})`;
  if (isRedacted(earlier) !== isRedacted(report))
    return `it is ${isRedacted(earlier) ? 'redacted, and this run is not' : 'not redacted, and this run is'}: accounts cannot be told apart`;
  return Date.parse(generatedAt) > Date.parse(report.generatedAt) ? `it is later than this run (${generatedAt})` : null;
}

function isRedacted({accounts}: FleetReport): boolean {
  return accounts.some(({account}) => account.startsWith('account-'));
}
