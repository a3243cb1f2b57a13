/**
 * Takes the pictures of docs/images from the pages of docs/samples, as GitHub would show them, light and dark:
 *
 *   npm run docs && node scripts/screenshots.mjs
 *
 * By hand, when a test says that a page has changed, or when the look has: it wants a Chromium (CHROMIUM names it; default: `chromium` in the
 * path), and npm fetches GitHub's style sheet, a renderer and the diagrams into a temporary folder. None of that is a dependency of anything
 * here.
 */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {PICTURES, sample, SOURCES, sources} from './lib/pictures.mjs';
import {root} from './lib/run.mjs';

const run = promisify(execFile);
const PACKAGES = ['github-markdown-css@5.9.0', 'marked@18.2.1', 'mermaid@12.3.0'];
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

/** Bytes. What README shows has to load on a telephone. */
const LARGEST = 350_000;

const THEMES = {
  light: {background: '#ffffff', border: '#d1d9e0', mermaid: 'default'},
  dark: {background: '#0d1117', border: '#3d444d', mermaid: 'dark'},
};

/**
 * A page that draws its diagrams and then says, in its title, how high the picture is. Mermaid's own security level is the one that GitHub uses.
 */
function html({markdown, until, theme, css, modules}) {
  const {background, border, mermaid} = THEMES[theme];
  return `<!doctype html><html><head><meta charset="utf-8"><style>${css}
    body {margin: 0; padding: 24px; background: ${background};}
    body::after {content: ''; position: fixed; inset: 0; border: 1px solid ${border}; pointer-events: none;}
    .markdown-body {color-scheme: ${theme};}
    .mermaid {text-align: center; background: none !important;}
  </style></head><body><article class="markdown-body"></article>
  <script src="${modules}/marked/lib/marked.umd.js"></script>
  <script src="${modules}/mermaid/dist/mermaid.min.js"></script>
  <script>(async () => {
    const page = document.querySelector('article');
    page.innerHTML = marked.marked.parse(${JSON.stringify(markdown).replaceAll('<', '\\u003c')}, {gfm: true});
    for (const code of page.querySelectorAll('code.language-mermaid')) {
      const figure = document.createElement('div');
      figure.className = 'mermaid';
      figure.textContent = code.textContent;
      code.parentElement.replaceWith(figure);
    }
    mermaid.initialize({startOnLoad: false, theme: '${mermaid}', securityLevel: 'strict'});
    await mermaid.run();
    const end = [...page.querySelectorAll('h3')].find((each) => each.textContent === ${JSON.stringify(until)});
    const bottom = end === undefined ? page.getBoundingClientRect().bottom : end.getBoundingClientRect().top - 4;
    document.title = String(Math.ceil(bottom + window.scrollY));
  })();</script></body></html>`;
}

async function chromium(...args) {
  const {stdout} = await run(
    CHROMIUM,
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      '--virtual-time-budget=15000',
      ...args,
    ],
    {maxBuffer: 64 * 1024 * 1024},
  );
  return stdout;
}

async function picture({page, until, width}, theme, folder) {
  const modules = pathToFileURL(join(folder, 'node_modules')).href;
  const markdown = await sample(page);
  const css = await readFile(join(folder, 'node_modules/github-markdown-css', `github-markdown-${theme}.css`), 'utf8');
  const file = join(folder, `${page}-${theme}.html`);
  await writeFile(file, html({markdown, until, theme, css, modules}));
  const url = pathToFileURL(file).href;
  const height = /<title>(\d+)<\/title>/.exec(await chromium(`--window-size=${width},2000`, '--dump-dom', url))?.[1];
  if (height === undefined) throw new Error(`${page}: the page was not drawn`);
  const out = join(root, 'docs/images', `${page}-${theme}.png`);
  await chromium(`--window-size=${width},${height}`, '--force-device-scale-factor=2', `--screenshot=${out}`, url);
  const {size} = await stat(out);
  console.log(`${out}: ${width} x ${height}, ${size} bytes`);
  if (size > LARGEST) throw new Error(`${out} is larger than ${LARGEST} bytes: show less of the page`);
}

const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
try {
  await run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ...PACKAGES,
  ]);
  await mkdir(join(root, 'docs/images'), {recursive: true});
  for (const each of PICTURES) for (const theme of Object.keys(THEMES)) await picture(each, theme, folder);
  await writeFile(SOURCES, `${JSON.stringify(await sources(), null, 2)}\n`);
} finally {
  await rm(folder, {recursive: true, force: true});
}
