// An editor's first hour with the real program: a new paper, a story, a preview in Chromium, a sentence, a mistake, the mistake
// mended, the paper published. Ends with what each step took, and fails where something is not as an editor must find it.
//
// Usage: node editor.mjs CHROMIUM PROGRAM FOLDER [PICTURES]
//   FOLDER must not exist; PICTURES is where photographs of the preview go, as in docs/pictures/.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const [executablePath, program, site, pictures] = process.argv.slice(2);
const now = '2026-11-22T12:00:00Z';
const taken = [];

function check(holds, what) {
  if (!holds) {
    console.error(`error: ${what}`);
    process.exit(1);
  }
}

const run = (...args) => execFileSync(program, args, { encoding: 'utf8' });

async function time(what, act) {
  const started = performance.now();
  const result = await act();
  taken.push(`${what} ${Math.round(performance.now() - started)} ms`);
  return result;
}

const photograph = async (page, name, width) => {
  if (pictures) {
    await page.setViewportSize({ width, height: Math.round(width * .66) });
    await page.screenshot({ path: path.join(pictures, `${name}.jpg`), type: 'jpeg', quality: 82 });
  }
};

await time('init', () => run('init', site, '--name', 'The Harbour Post'));
const told = await time('new', () => run('new', 'article', 'Nobody hurt as net loft burns', '-C', site, '--section', 'world', '--now', now));
const story = fs.readdirSync(path.join(site, 'content'), { recursive: true }).find(file => file.includes('net-loft'));
check(story && told.includes('net-loft'), `'newssite new' made no story: ${told}`);
const file = path.join(site, 'content', story);
const read = () => fs.readFileSync(file, 'utf8');
const save = text => fs.writeFileSync(file, text);

const serve = spawn(program, ['serve', '-C', site, '--port', '0', '--now', now]);
process.on('exit', () => serve.kill());
let terminal = '';
serve.stdout.on('data', data => { terminal += data; });
serve.stderr.on('data', data => { terminal += data; });
async function said(pattern) {
  for (const end = performance.now() + 60_000; performance.now() < end; await new Promise(later => setTimeout(later, 2))) {
    const found = terminal.match(pattern);
    if (found) {
      return found;
    }
  }
  check(false, `the terminal does not say ${pattern}:\n${terminal}`);
}
const [, origin] = await time('serve', () => said(/^Serving (http:\/\/\S+)\//m));

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const problems = [];
page.on('pageerror', error => problems.push(String(error)));
await page.goto(origin + '/');
const link = page.getByRole('link', { name: 'Nobody hurt as net loft burns' }).first();
check(await link.getAttribute('data-newssite-held') === 'Draft', 'the front page does not mark the link to the draft');
await link.click();
const mark = page.locator('newssite-preview .mark');
await mark.waitFor();
check((await mark.innerText()).includes('Draft'), `the draft's mark says: ${await mark.innerText()}`);

const whole = read().trimEnd() + '\n\nThe fire broke out shortly after four, when the loft was empty. By six it was out.\n';
await time('a sentence shown', async () => {
  save(whole);
  await page.getByText('By six it was out.').waitFor();
});
await photograph(page, 'preview-draft', 1000);

const overlay = page.locator('newssite-preview .overlay');
await time('a mistake told', async () => {
  save(whole.replace(/^date: .*$/m, 'date: next tuesday'));
  await overlay.waitFor();
});
const line = whole.split('\n').findIndex(line => line.startsWith('date: ')) + 1;
const place = await overlay.locator('.place').first().innerText();
check(place.endsWith(`net-loft-burns.md:${line}:7`), `the overlay points at ${place}, not at line ${line}, column 7`);
check((await overlay.innerText()).includes('date: next tuesday'), 'the overlay does not show the line');
check(await page.getByText('By six it was out.').count() === 1, 'the last good page is gone');
await said(/net-loft-burns\.md:\d+:7/);
await photograph(page, 'preview-mistake', 1000);
await time('the mistake forgotten', async () => {
  save(whole);
  await overlay.waitFor({ state: 'hidden' });
});

run('build', '-C', site, '--now', now);
check(!fs.readdirSync(path.join(site, 'public'), { recursive: true }).some(name => name.includes('net-loft')), 'a draft was published');
save(whole.replace(/^draft: true\n/m, ''));
await time('build', () => run('build', '-C', site, '--now', now));
const published = fs.readdirSync(path.join(site, 'public'), { recursive: true }).find(name => /net-loft.*index\.html$/.test(name));
check(published, 'the story was not published');
const html = fs.readFileSync(path.join(site, 'public', published), 'utf8');
check(html.includes('By six it was out.') && !html.includes('newssite-preview'), 'the published page is not the story alone');
check(problems.length === 0, problems.join('\n'));
await browser.close();
serve.kill();
console.log(taken.join(', '));
process.exit(0);
