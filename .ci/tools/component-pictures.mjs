// Makes the pictures of docs/components.md again: builds the example of every component that the page shows, each as a
// story of its own, with the theme that the program carries, and photographs it in Chromium as wide as a tablet.
// Pictures of components that the page no longer shows are removed.
//
// Usage: npm ci, then node component-pictures.mjs CHROMIUM PROGRAM, where PROGRAM is a newssite built from this checkout
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const [executablePath, program] = process.argv.slice(2);
const repository = path.resolve(import.meta.dirname, '../..');
const pictures = path.join(repository, 'docs/pictures/components');
const margin = 20;

const page = fs.readFileSync(path.join(repository, 'docs/components.md'), 'utf8');
const examples = [...page.matchAll(/^## (\w+)\n.*?^```markdown\n(.*?)^```$/gms)].map(([, name, text]) => ({ name, text }));

const site = fs.mkdtempSync(path.join(os.tmpdir(), 'component-pictures-'));
const write = (file, text) => {
  fs.mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  fs.writeFileSync(path.join(site, file), text);
};

function build() {
  write('newssite.yaml', 'site: {name: The Herald, url: https://site.test, timezone: UTC}\n');
  fs.cpSync(path.join(repository, 'tests/NewsSite.Tests/Docs/Examples'), path.join(site, 'content/examples'), { recursive: true });
  // Their sizes are shown; what is in them is not.
  write('content/examples/minutes.pdf', Buffer.alloc(386_000));
  write('content/examples/hum.mp3', Buffer.alloc(386_000));
  for (const { name, text } of examples) {
    write(`content/examples/${name}.md`, `---\ntitle: ${name}\ndate: 2026-11-20\nurl: /${name}/\n---\n${text}`);
  }
  execFileSync(program, ['build', '-C', site, '--strict', '--now', '2026-11-22T12:00:00Z'], { stdio: 'inherit' });
}

// Nothing is served: requests are answered from the folder.
function answer(route) {
  const name = decodeURIComponent(new URL(route.request().url()).pathname);
  const file = path.join(site, 'public', name.endsWith('/') ? `${name}index.html` : name);
  return fs.existsSync(file) ? route.fulfill({ path: file }) : route.abort();
}

async function photograph(tab, name) {
  await tab.goto(`https://site.test/${name}/`, { waitUntil: 'load' });
  await tab.evaluate(() => {
    document.body.replaceChildren(document.querySelector('main'));
    for (const image of document.images) image.loading = 'eager';
  });
  const component = tab.locator('.prose > :first-child');
  await component.locator('img').evaluateAll(images => Promise.all(images.map(image => image.decode())));
  const { y, height } = await component.boundingBox();
  const clip = { x: 0, y: Math.floor(y) - margin, width: tab.viewportSize().width, height: Math.ceil(height) + 2 * margin };
  await tab.screenshot({ path: path.join(pictures, `${name}.png`), clip, fullPage: true });
}

fs.rmSync(pictures, { recursive: true, force: true });
fs.mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
try {
  build();
  const context = await browser.newContext({ viewport: { width: 720, height: 1000 }, colorScheme: 'light', locale: 'en-GB' });
  await context.route('**/*', answer);
  const tab = await context.newPage();
  for (const { name } of examples) {
    await photograph(tab, name);
  }
} finally {
  await browser.close();
  fs.rmSync(site, { recursive: true });
}
console.log(`${examples.length} pictures`);
