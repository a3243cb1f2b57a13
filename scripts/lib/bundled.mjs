/** What a bundle holds, read from the list of modules that ncc wrote when it made it. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * The packages that own the modules of one bundle, sorted by name and version.
 * @param {string} statsFile the `--stats-out` of ncc
 * @returns {Promise<{name: string, version: string, licence: string, text: string}[]>} `text` is what the package's own licence
 *   and notice files say, empty where it carries none; rejects where the list names no package at all
 */
export async function bundledPackages(statsFile) {
  const folders = new Set();
  const visit = (module) => {
    const path = String(module.nameForCondition ?? '').replaceAll('\\', '/');
    // Greedy up to the last node_modules: a nested copy is a package of its own.
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of JSON.parse(await readFile(statsFile, 'utf8')).modules) visit(module);
  if (folders.size === 0) throw new Error(`${statsFile} names no package`);
  const packages = await Promise.all([...folders].map(describe));
  return packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

async function describe(folder) {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|notice|copying)([.-].*)?$/i.test(file))
    .sort(compare);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return {name, version, licence: String(license), text: texts.map(tidy).join('\n\n')};
}

/** Line ends and margins as they come differ between packages that say the same words. */
function tidy(text) {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/** By code unit: the order may not depend on the locale of the machine that builds. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The licences file of a bundle: each text once, under the packages it covers.
 * @param {Awaited<ReturnType<typeof bundledPackages>>} packages
 */
export function licencesText(packages) {
  const byText = new Map();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const sections = [...byText].map(([text, owners]) => {
    const names = owners.map(({name, version, licence}) => `${name}@${version} (${licence})`).join('\n');
    return `${names}\n\n${text === '' ? 'The package carries no licence file; its package.json names the licence above.' : text}\n`;
  });
  return sections.join(`\n${'-'.repeat(78)}\n\n`);
}
