// Loads every page of a built site in Chromium and looks at it as wide as a desk, a telephone and a small telephone.
// A page fails if the console shows an error, if something it asks for is not on the site, if a picture does not load,
// or if it is wider than the window. Nothing is served: requests are answered from the folder.
//
// Usage: node browser.mjs CHROMIUM FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { layOutAll } from './whole.mjs';

const [executablePath, folder] = process.argv.slice(2);
const origin = 'https://site.test';
const widths = [1280, 390, 320];

const files = fs.readdirSync(folder, { recursive: true })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => file.endsWith('.html'))
  .sort();
const pages = files
  .filter(file => !fs.readFileSync(path.join(folder, file), 'utf8').includes('http-equiv="refresh"'))
  .map(file => '/' + file.replace(/(^|\/)index\.html$/, '$1'));

for (const [kind, known] of [
  ['the front page', url => url === '/'],
  ['the 404 page', url => url === '/404.html'],
  ['a section', url => /^\/[a-z]+\/$/.test(url)],
  ['an article', url => /^\/[a-z]+\/\d{4}\/\d\d\/[^/]+\/$/.test(url)],
]) {
  if (!pages.some(known)) {
    console.error(`${kind} is missing`);
    process.exit(1);
  }
}

const problems = [];

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

// Whether a page says of a picture that a publisher counts readers by it, as some contracts ask for.
function isPixel(request) {
  const file = path.join(folder, decodeURIComponent(new URL(request.frame().url()).pathname), 'index.html');
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').replaceAll('&amp;', '&').includes(`class="pixel" src="${request.url()}"`);
}

// The site's own address in a page (a canonical link, say) is never asked for; other hosts must not be.
function answer(route) {
  const url = new URL(route.request().url());
  if (url.protocol === 'data:') {
    return route.continue();
  }
  if (url.origin !== origin && isPixel(route.request())) {
    return route.fulfill({ body: dot, contentType: 'image/gif' });
  }
  const name = decodeURIComponent(url.pathname);
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return url.origin === origin && fs.existsSync(file) && fs.statSync(file).isFile()
    ? route.fulfill({ path: file })
    : route.abort();
}

function measure() {
  const root = document.documentElement;
  return {
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    overflow: root.scrollWidth - root.clientWidth,
    widest: [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(element => `${element.localName}.${element.className}`)[0],
    broken: [...document.images]
      .filter(image => image.complete && image.naturalWidth === 0 && image.getAttribute('src'))
      .map(image => image.getAttribute('src')),
  };
}

// One load serves all widths: no part of a page depends on the width but its style.
async function look(page, url) {
  await page.setViewportSize({ width: widths[0], height: 800 });
  await page.goto(origin + url, { waitUntil: 'load' });
  await layOutAll(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const say = text => problems.push(`${url} at ${width}: ${text}`);
    const found = await page.evaluate(measure);
    if (!found.title) say('has no title');
    if (found.headings !== 1) say(`has ${found.headings} first-level headings`);
    if (found.overflow > 0) say(`is ${found.overflow} px too wide (${found.widest ?? 'unknown element'})`);
    for (const source of found.broken) say(`picture ${source} does not load`);
  }
}

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
try {
  const context = await browser.newContext();
  await context.route('**/*', answer);
  const page = await context.newPage();
  const say = text => problems.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', message => message.type() === 'error' && say(`console: ${message.text()}`));
  page.on('pageerror', error => say(`script: ${error.message}`));
  // What leaving a page cuts short is aborted; what the site does not have fails.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && say(`cannot load ${request.url()}`));
  for (const url of pages) {
    await look(page, url);
  }
  await context.close();
} finally {
  await browser.close();
}

for (const problem of problems) {
  console.error(problem);
}
console.log(`${pages.length} pages at ${widths.join(", ")} px wide`);
process.exit(problems.length > 0 ? 1 : 0);
