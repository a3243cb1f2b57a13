/** Every link from one page of this repository to another file of it leads somewhere, and to a heading that is there. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, expect, it} from '@jest/globals';

function markdown(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (entry.isDirectory()) return markdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const top = readdirSync('.').filter((name) => name.endsWith('.md'));
const pages = [...top, ...['docs', 'stand-in', 'bench', 'examples'].flatMap(markdown)];

const unfenced = (text: string): string => text.replace(/^(`{3,}|~{3,}).*?^\1\s*$/gms, '');

/** Without fenced blocks and code spans: what stands there is no link. */
const prose = (text: string): string => unfenced(text).replace(/`[^`\n]*`/g, '``');

/** Targets of `[words](target)`, `[words](<target>)`, `[label]: target`, `src="target"` and `srcset="target"`. */
function targets(text: string): string[] {
  const body = prose(text);
  return [
    ...body.matchAll(/\]\(<([^>\n]+)>\)/g),
    ...body.matchAll(/\]\(([^()<>\s]+)\)/g),
    ...body.matchAll(/^\[[^\]\n]+\]: (\S+)$/gm),
    ...body.matchAll(/\bsrc(?:set)?="([^"]+)"/g),
  ].map(([, target]) => target ?? '');
}

/** As GitHub makes them: lower case, punctuation gone, spaces to dashes. Repeated headings are not told apart. */
function anchors(file: string): string[] {
  return [...unfenced(readFileSync(file, 'utf8')).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

function broken(page: string): string[] {
  return targets(readFileSync(page, 'utf8')).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !statSync(file).isDirectory() && !anchors(file).includes(anchor);
  });
}

it('finds the links of a page', () => {
  const text = '[a](b.md) [c](<d.md#e>) `[no](x)`\n[ref]: f.md\n<img src="g.png">\n```\n[no](y)\n```\n';
  expect(targets(text)).toEqual(['d.md#e', 'b.md', 'f.md', 'g.png']);
});

describe('links', () => {
  it('there are pages, and links between them', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/baseline.md', 'docs/adr/README.md']));
    expect(targets(readFileSync('README.md', 'utf8')).length).toBeGreaterThan(20);
  });

  it.each(pages)('%s', (page) => {
    expect(broken(page)).toEqual([]);
  });
});

describe('pictures of the README', () => {
  const shown = targets(readFileSync('README.md', 'utf8')).filter((target) => target.endsWith('.png'));

  it('come light and dark, and load on a telephone', () => {
    expect(shown.map((path) => /(light|dark)\.png$/.exec(path)?.[1])).toEqual(['dark', 'light']);
    for (const path of shown) expect(statSync(path).size).toBeLessThan(300_000);
  });
});
