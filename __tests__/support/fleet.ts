/** Many accounts in memory: each is the healthy one with an id of its own, and whatever a test breaks in it. */
import {troubleOf} from '../../src/adapters/aws/trouble.js';
import {setImmediate as immediate} from 'node:timers/promises';
import {fleet} from '../../src/commands/fleet.js';
import {FileError} from '../../src/errors.js';
import type {FleetCommand, FleetReport} from '../../src/fleet/model.js';
import {parseFleet} from '../../src/fleet/parse.js';
import type {ListedAccount, OrganizationAnswer, Organizations} from '../../src/ports/fleet.js';
import type {AwsReads} from '../../src/ports/aws.js';
import type {EventHistory} from '../../src/ports/event-history.js';
import {fleetRequest} from '../../src/request/fleet.js';
import type {Answer} from '../../src/snapshot/model.js';
import type {Read} from '../../src/snapshot/reads.js';
import {answerOf} from './aws.js';
import {filesIn, silentHost} from './outside.js';
import {ACCOUNT, world, type World} from './world.js';

/** By names alone, so that it fits every account. */
export const SHARED = `version: 1
trail: {name: org-main}
rule: {name: iam-changes}
topic: {name: iam-alerts}
recipients:
  - {protocol: email, endpoint: security@example.com}
unexpected-recipients: allow
`;

/** The id of the n-th account: in order, as their numbers are. */
export const idOf = (n: number): string => String(100000000000 + n);

export function accountWith(id: string, change: (account: World) => void = () => undefined): World {
  const account = JSON.parse(JSON.stringify(world()).replaceAll(ACCOUNT, id)) as World;
  change(account);
  return account;
}

type Trouble = (read: Read, attempt: number) => Answer<never> | null;

/** As the adapter would tell it. */
export const unreadable = (
  kind: 'credentials' | 'throttled' | 'timeout' | 'denied',
  code: string,
  message = '',
): Answer<never> => {
  const trouble = troubleOf({message}, kind, [code]);
  return {status: 'unreadable', kind, code, message, permissions: [], ...(trouble === null ? {} : {trouble})};
};

/** Nobody may assume the role there. */
export const refusedRole = (id: string): Answer<never> =>
  ({
    ...unreadable(
      'credentials',
      'CredentialsProviderError',
      `the role arn:aws:iam::${id}:role/check could not be assumed: AccessDenied: not authorized to perform sts:AssumeRole on arn:aws:iam::${id}:role/check`,
    ),
    trouble: {kind: 'role-refused'},
  }) as Answer<never>;

export interface Simulated {
  /** Made when it is first asked, so that a thousand cost nothing. */
  readonly account: (id: string) => World;
  /** What keeps a read from its answer; null where nothing does. */
  readonly trouble?: (id: string) => Trouble | undefined;
  readonly listed?: readonly Partial<ListedAccount>[];
  readonly history?: (id: string) => EventHistory;
  readonly organization?: string;
  /** What listing the accounts ends with, where it fails. */
  readonly listing?: OrganizationAnswer<never>;
}

export interface Ran {
  readonly exit: number;
  readonly report: FleetReport;
  readonly told: string;
  readonly logged: readonly string[];
  /** By account: how often each operation was asked. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  readonly files: Map<string, string>;
  /** The most accounts under way at once. */
  readonly atOnce: number;
}

export interface Running {
  readonly files?: Map<string, string>;
  readonly raw?: Record<string, string>;
  readonly now?: () => Date;
  /** Thrown from the file system after so many reports were written. */
  readonly killedAfter?: number;
  /** Where a directory is in the place of a file. */
  readonly directory?: string;
  readonly command?: FleetCommand;
}

/** @param file the organization file */
export async function runFleet(file: string, simulated: Simulated, running: Running = {}): Promise<Ran> {
  const {
    files = new Map<string, string>(),
    raw = {},
    now = () => new Date('2026-11-23T09:00:00Z'),
    killedAfter,
  } = running;
  files.set('.github/iam-alerts.org.yml', file);
  if (!files.has('.github/iam-alerts.yml')) files.set('.github/iam-alerts.yml', SHARED);
  const reads = new Map<string, string[]>();
  const [told, logged] = [[] as string[], [] as string[]];
  let written = 0;
  let [running_, most] = [0, 0];
  const attempts = new Map<string, number>();
  const as = (id: string): AwsReads => {
    let made: World | undefined;
    let open = 0;
    return {
      async read(read: Read) {
        if (open++ === 0) most = Math.max(most, ++running_);
        reads.set(id, [...(reads.get(id) ?? []), read.op]);
        // As long as a network takes, so that what runs at once is seen to.
        await immediate();
        if (--open === 0) running_--;
        const key = `${id} ${read.op}`;
        attempts.set(key, (attempts.get(key) ?? 0) + 1);
        const trouble = simulated.trouble?.(id)?.(read, attempts.get(key) ?? 1);
        if (trouble) return trouble;
        return answerOf((made ??= simulated.account(id)), read) as never;
      },
    };
  };
  const organizations: Organizations = {
    id: async () => ({ok: true, value: simulated.organization ?? 'o-a1b2c3d4e5'}),
    accounts: async () =>
      simulated.listed === undefined || simulated.listing !== undefined
        ? (simulated.listing ?? {ok: false, kind: 'denied', code: 'AccessDeniedException', message: 'not allowed'})
        : {
            ok: true,
            value: simulated.listed.map(({id = '', name = null, active = true, state = 'ACTIVE'}) => ({
              id,
              name,
              active,
              state,
            })),
          },
  };
  const memory = filesIn(files);
  const request = fleetRequest(
    {format: 'json', ...raw, organization: '.github/iam-alerts.org.yml'},
    running.command ?? 'check',
  );
  const exit = await fleet(
    request,
    {
      version: '9.9.9',
      env: {},
      prompt: null,
      files: {
        ...memory,
        read: async (path, most) => {
          if (path === running.directory) throw FileError.of(path, 'read', {code: 'EISDIR'});
          return memory.read(path, most);
        },
        write: async (path, text) => {
          if (path === running.directory) throw FileError.of(path, 'written', {code: 'EISDIR'});
          if (killedAfter !== undefined && written >= killedAfter) throw new Error('killed');
          written++;
          await memory.write(path, text);
        },
      },
      host: {
        ...silentHost(),
        now,
        report: async (text: string) => void told.push(text),
        log: (text: string) => void logged.push(text),
      },
      openAws: () => {
        throw new Error('many accounts are opened as many');
      },
      openFleet: () => ({
        configuredRegion: async () => 'us-east-1',
        organizations,
        as: ({arn}) => as(arn.split(':')[4] ?? ''),
        ...(simulated.history === undefined
          ? {}
          : {history: ({arn}) => simulated.history?.(arn.split(':')[4] ?? '') as EventHistory}),
      }),
      openGitHub: async () => null,
    },
    '/',
  );
  const parsed = request.format === 'json' && request.output === null ? parseFleet(JSON.parse(told.join(''))) : null;
  if (parsed !== null && !parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return {
    exit,
    report: (parsed?.ok === true ? parsed.report : null) as FleetReport,
    told: told.join(''),
    logged,
    reads,
    files,
    atOnce: most,
  };
}
