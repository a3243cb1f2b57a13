/**
 * The two things a release does with CHANGELOG.md:
 *
 *   node scripts/changelog.mjs date VERSION YYYY-MM-DD    what is unreleased becomes the section of that version
 *   node scripts/changelog.mjs notes VERSION              prints that section; exit 1 if there is none
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const FILE = fileURLToPath(new URL('../CHANGELOG.md', import.meta.url));
const UNRELEASED = '## Unreleased';

/**
 * @param {string} text the changelog
 * @param {string} version e.g. `1.2.0`
 * @param {string} date e.g. `2027-01-31`
 * @returns {string} the changelog with what was unreleased under that version
 * @throws {Error} where nothing is unreleased, or the version has a section already
 */
export function dated(text, version, date) {
  if (sectionOf(text, version) !== null) throw new Error(`${version} has a section already`);
  const lines = text.split('\n');
  const at = lines.indexOf(UNRELEASED);
  const end = lines.findIndex((line, index) => index > at && line.startsWith('## '));
  const body =
    at < 0
      ? ''
      : lines
          .slice(at + 1, end < 0 ? undefined : end)
          .join('\n')
          .trim();
  if (body === '') throw new Error('nothing is unreleased: a release says what a user notices');
  return [...lines.slice(0, at + 1), '', `## ${version} - ${date}`, ...lines.slice(at + 1)].join('\n');
}

/**
 * @param {string} text the changelog
 * @param {string} version e.g. `1.2.0`
 * @returns {string | null} what stands under that version, without its heading; null where it has no dated section
 */
export function sectionOf(text, version) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`## ${version} - `));
  if (at < 0) return null;
  const end = lines.findIndex((line, index) => index > at && line.startsWith('## '));
  return `${lines
    .slice(at + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()}\n`;
}

function main([command, version, date]) {
  const text = readFileSync(FILE, 'utf8');
  if (command === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
    writeFileSync(FILE, dated(text, version, date));
    return 0;
  }
  if (command !== 'notes' || version === undefined) {
    console.error('usage: changelog.mjs date VERSION YYYY-MM-DD | notes VERSION');
    return 2;
  }
  const section = sectionOf(text, version);
  if (section !== null) process.stdout.write(section);
  return section === null ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
