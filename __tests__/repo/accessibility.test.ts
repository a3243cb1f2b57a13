/**
 * The pages as a browser shows them, judged by axe-core: light, dark, and as they are printed. It wants a Chromium (CHROMIUM names it; default:
 * `chromium` in the path) and is skipped, which its name says, where there is none. The page itself runs nothing: a copy without its
 * policy gets the script.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, describe, expect, it} from '@jest/globals';
import {Fold} from '../../src/fleet/fold.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {earlierFleet, fleetPeriod} from '../../src/fleet/period.js';
import {renderFleetHtml} from '../../src/report/fleet/html.js';
import {renderHtml} from '../../src/report/forms/html.js';
import type {Report} from '../../src/report/model/model.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import {earlierRun, periodOf} from '../../src/report/model/many/period.js';
import {STYLE} from '../../src/report/sections/html/style.js';
import {changes, drifted, healthy, unreadable} from '../report/sample.js';

const {CHROMIUM: chromium = 'chromium', LONG_TESTS: long} = process.env;
const there = spawnSync(chromium, ['--version'], {stdio: 'ignore'}).status === 0;

const on = (day: number, report: Report): Report => ({
  ...report,
  generatedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
});

function single(): string {
  const runs = [1, 2, 3, 7, 8].map((day) =>
    earlierRun(on(day, day > 2 ? drifted() : healthy()), String(day).repeat(64))!,
  );
  const now = on(9, drifted());
  const period = periodOf(now, runs);
  return renderHtml({...now, history: changes(), ...(period && {period})}, {commit: 'c'.repeat(40)});
}

/** Every kind of account, with names and without. Each day others are well. */
function fleetOn(day: number, accounts: number): FleetReport {
  const fold = new Fold();
  for (let n = 0; n < accounts; n++) {
    const [account, name] = [String(100000000000 + n), n % 3 === 0 ? null : `team-${String(n)}`];
    const baseline = {path: '.github/iam-alerts.yml', sha256: 'a'.repeat(64)};
    if (n % 20 === 3) fold.miss({account, name, baseline, error: {kind: 'refused', message: 'the role is refused'}});
    else fold.add(on(day, [healthy, healthy, healthy, drifted, unreadable][(n + day) % 5]!()), account, name);
  }
  const organization = {path: '.github/iam-alerts.org.yml', sha256: 'b'.repeat(64), id: 'o-a1b2c3d4e5'};
  return fold.report({
    ...{tool: healthy().tool, command: 'check', organization, partition: 'aws', reconcileRole: 'reconcile'},
    leftOut: [{account: '222233334444', state: 'SUSPENDED'}],
    hubs: [{account: '999988887777', state: 'unreadable', reason: 'AccessDenied'}],
  });
}

function fleet(accounts: number): string {
  const runs = [1, 2, 3, 7].map((day) => earlierFleet(fleetOn(day, accounts), String(day).repeat(64)));
  const now = fleetOn(9, accounts);
  const period = fleetPeriod(now, runs);
  return renderFleetHtml({...now, ...(period && {period})});
}

const PAGES: Readonly<Record<string, () => string>> = {
  'one account, with a period and history': single,
  'reports that were merged': () => renderHtml(mergeReports([drifted(), healthy(), unreadable()], healthy().tool)),
  'many accounts': () => fleet(long === undefined ? 60 : 1000),
  'one account of an organization file': () => fleet(1),
};

/** What a medium shows, shown on the screen: a browser without a screen has no other way to be asked for it. */
const MEDIA: Readonly<Record<string, (page: string) => string>> = {
  light: (page) => page,
  dark: (page) => page.replace('@media screen and (prefers-color-scheme: dark)', '@media screen'),
  print: (page) => page.replace('@media print', '@media screen'),
};

describe('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const test = there ? it : it.skip;
  const why = there ? '' : ` (skipped: no ${chromium} in the path)`;
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  /** What axe finds wrong. What it cannot tell is the contrast of text upon a shape, which the test below computes. */
  function violations(page: string): unknown {
    const tell = `axe.run(document, {resultTypes: ['violations']}).then(({violations, passes}) => {
      const told = violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]);
      document.documentElement.textContent = 'AXE' + encodeURIComponent(JSON.stringify({told, passes: passes.length})) + 'AXE';
    });`;
    const body = page
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</body>', () => `<script>${axe}</script><script>${tell}</script></body>`);
    const file = join(folder, 'page.html');
    writeFileSync(file, body);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--virtual-time-budget=60000',
      profile,
      '--dump-dom',
    ];
    const dom = execFileSync(chromium, [...options, pathToFileURL(file).href], {
      ...{encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28, timeout: 120_000},
    });
    const [, said] = /AXE(.*?)AXE/.exec(dom) ?? [];
    const {told, passes} = JSON.parse(decodeURIComponent(said ?? '')) as {told: unknown; passes: number};
    expect(passes).toBeGreaterThan(10);
    return told;
  }

  test.each(
    Object.keys(PAGES).flatMap((page) =>
      // On paper the colours are those of light: once is enough.
      Object.keys(MEDIA).flatMap((medium) =>
        medium === 'print' && page !== 'many accounts' ? [] : [[page, medium] as const],
      ),
    ),
  )(
    `passes axe-core: %s, %s${why}`,
    (page, medium) => {
      const html = PAGES[page]!();
      const shown = MEDIA[medium]!(html);
      if (medium !== 'light') expect(shown).not.toBe(html);
      expect(violations(shown)).toEqual([]);
    },
    180_000,
  );

  test(`is told to be wrong where it is${why}`, () => {
    const bad = single().replace('<html lang="en">', '<html>').replace('--soft: #59636e', '--soft: #cccccc');
    expect(JSON.stringify(violations(bad))).toMatch(/color-contrast.*html-has-lang|html-has-lang.*color-contrast/);
  }, 180_000);
});

describe('the colours', () => {
  const themes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex])),
  );
  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const c = parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [x = 0, y = 0] = [light(a), light(b)].sort((one, other) => other - one);
    return (x + 0.05) / (y + 0.05);
  };
  const KINDS = ['good', 'part', 'bad', 'open', 'seen'];

  it.each([0, 1])('of text stand out from what is below it, shapes of the picture included: theme %i', (index) => {
    const theme = themes[index]!;
    const pairs = [
      ...['page', 'panel', ...KINDS.map((kind) => `${kind}-bg`)].flatMap((below) =>
        ['ink', 'soft'].map((ink) => [ink, below]),
      ),
      ...KINDS.flatMap((kind) => ['page', 'panel', `${kind}-bg`].map((below) => [kind, below])),
    ];
    const faint = pairs.filter(([ink = '', below = '']) => contrast(theme[ink]!, theme[below]!) < 4.5);
    expect(faint).toEqual([]);
  });
});
