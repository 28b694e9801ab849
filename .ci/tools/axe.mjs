// Puts pages of a built site before axe, the accessibility checker: as wide as a telephone and as a desk, light and dark.
// A few pages stand for all: together they are of every kind, in both directions of writing, and show every class that
// any page has. A page fails if axe finds a violation of WCAG 2.2 (A and AA) or of its best practices.
//
// Usage: node axe.mjs CHROMIUM FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [executablePath, folder] = process.argv.slice(2);
const origin = 'https://site.test';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

// What a page shows: its kind with its direction, and the classes of its elements.
function partsOf(html) {
  const direction = /<html[^>]* dir="(\w+)"/.exec(html)?.[1];
  const kind = /<body class="([^" ]+)/.exec(html)?.[1];
  const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(match => match[1].split(/\s+/));
  return new Set([`${kind} ${direction}`, ...classes]);
}

// The page with the most parts that are still missing, again and again until none is.
function choose(pages) {
  const missing = new Set(pages.flatMap(page => [...page.parts]));
  const chosen = [];
  while (missing.size > 0) {
    const gain = page => [...page.parts].filter(part => missing.has(part)).length;
    const best = pages.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    best.parts.forEach(part => missing.delete(part));
    chosen.push(best.url);
  }
  return chosen.sort();
}

const pages = fs.readdirSync(folder, { recursive: true })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => file.endsWith('.html'))
  .sort()
  .map(file => ({ url: '/' + file.replace(/(^|\/)index\.html$/, '$1'), html: fs.readFileSync(path.join(folder, file), 'utf8') }))
  .filter(page => !page.html.includes('http-equiv="refresh"'))
  .map(page => ({ url: page.url, parts: partsOf(page.html) }));
const chosen = choose(pages);

function answer(route) {
  const url = new URL(route.request().url());
  const name = decodeURIComponent(url.pathname);
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return url.origin === origin && fs.existsSync(file) && fs.statSync(file).isFile()
    ? route.fulfill({ path: file })
    : route.abort();
}

const problems = [];

async function check(width) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.route('**/*', answer);
  const page = await context.newPage();
  for (const url of chosen) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(origin + url, { waitUntil: 'load' });
    // What is far away is laid out when a reader comes near; axe measures all of it at once, in places that it does not have yet.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    await page.addScriptTag({ path: axe });
    report(`${url} at ${width}, light`, await page.evaluate(values => axe.run({ runOnly: { type: 'tag', values } }), tags));
    // The dark scheme changes colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    report(`${url} at ${width}, dark`, await page.evaluate(values => axe.run({ runOnly: { type: 'rule', values } }), colours));
  }
  await context.close();
}

function report(where, { violations }) {
  for (const { id, help, nodes } of violations) {
    for (const node of nodes) {
      const reason = [...node.any, ...node.all, ...node.none][0]?.message ?? help;
      problems.push(`${where}: ${id}: ${reason}: ${node.html.slice(0, 160)}`);
    }
  }
}

const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
try {
  await Promise.all([390, 1280].map(check));
} finally {
  await browser.close();
}

for (const problem of problems.sort()) {
  console.error(problem);
}
console.log(`${chosen.length} of ${pages.length} pages, at 390 and 1280 px, light and dark`);
process.exit(problems.length > 0 ? 1 : 0);
