/** A phone's long film over a bad line, by the creators' page as it is built: nothing that has arrived is sent twice. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeClock } from '../../src/collector/nodeClock.js';
import { createGifts } from '../../src/submissions/log/gifts.js';
import { axeFindings } from '../e2e/support/axeFindings.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { plainFeed } from '../support/studioWorld.js';
import { dayFromNow, GRANT } from '../support/submissionsWorld.js';
import { startStudio, type RunningStudio } from './runningStudio.js';

const MEGABYTE = 1_000_000;
const BYTES = 600 * MEGABYTE;
const DROPS = 5;
/** What goes through before the line breaks again. */
const BETWEEN = 85 * MEGABYTE;
/** As the page sends it. */
const PART = 8 * MEGABYTE;

let folder = '';
let film = '';
/** In a process of its own, as the browser is: what is here is only the line between them. */
let studio: RunningStudio;
let line: Server;
let browser: Browser;
let drops = 0;
let sent = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-large-'));
  film = join(folder, 'IMG_4031.MOV');
  await makeFilm(film);
  await writeFile(join(folder, 'reels.json'), JSON.stringify(plainFeed(1)));
  studio = await startStudio(folder);
  const port = Number(new URL(studio.base).port);
  [drops, sent] = [0, 0];
  line = createServer((phone) => {
    const shop = connect(port, '127.0.0.1');
    phone.on('data', (part: Buffer) => {
      sent += part.length;
      if (drops >= DROPS || sent < (drops + 1) * BETWEEN) return;
      drops += 1;
      phone.destroy();
      shop.destroy();
    });
    phone.on('error', () => shop.destroy());
    shop.on('error', () => phone.destroy());
    phone.pipe(shop).pipe(phone);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch(launchOptions);
});
afterEach(async () => {
  await browser.close();
  line.close();
  studio.child.kill('SIGTERM');
  await studio.ended;
  await rm(folder, { recursive: true, force: true });
});

/** A real clip, and after it as much filling as cameras leave: most of the file is nowhere on the disk. */
async function makeFilm(path: string): Promise<void> {
  const clip = await readFile(demoFiles('one-drop').preview);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(BYTES - clip.length);
  head.write('free', 4, 'latin1');
  await writeFile(path, Buffer.concat([clip, head]));
  const file = await open(path, 'r+');
  await file.truncate(BYTES);
  await file.close();
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}

/** The most that a process has held since it began; `null` where the system does not tell. */
async function mostHeld(pid: number): Promise<number | null> {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  return Number(/VmHWM:\s+(\d+) kB/.exec(await readFile(path, 'utf8'))?.[1]) * 1024;
}

/** All of the browser's processes. */
async function mostHeldByBrowser(): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = await Promise.all(processInfo.map(({ id }) => mostHeld(id)));
  return held.includes(null) ? null : held.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** Each length that the bar has shown, from 0 to 1. */
const barOf = (page: Page) => page.evaluate(() => (window as unknown as { shown: number[] }).shown);

test('600 MB arrive whole over a line that breaks five times, and over a page that is closed in between', async () => {
  const gifts = createGifts(folder, nodeClock);
  const token = await gifts.invite({
    gift: 'gift-large',
    shop: 'Halden',
    creator: { id: 'mia', handle: '@mia' },
    products: [{ id: 'serum', title: 'Serum' }],
    relation: 'gifted',
    note: '',
    endsOn: dayFromNow(30),
    grant: GRANT(),
  });
  const address = `http://127.0.0.1:${(line.address() as AddressInfo).port}/submit/${token}`;
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLProgressElement) shown.push(target.value);
    }).observe(document, { subtree: true, attributeFilter: ['value'] });
  });
  const visit = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Choose a video' }).waitFor();
    return page;
  };
  const choose = (page: Page) => page.locator('input[type=file]').first().setInputFiles(film);
  const first = await visit();
  const before = [await mostHeld(studio.child.pid!), await mostHeldByBrowser()];
  await choose(first);
  await expect.poll(() => drops, { timeout: 240_000 }).toBeGreaterThanOrEqual(2);
  const reached = Math.max(...(await barOf(first)));
  await first.close();

  const second = await visit();
  const left = second.getByText(/IMG_4031\.MOV has not arrived yet, \d+ % of it is here/);
  await left.waitFor();
  expect(await axeFindings(second)).toEqual([]);
  const percent = Number(/(\d+) %/.exec((await left.textContent()) ?? '')?.[1]);
  expect(percent / 100).toBeGreaterThan(reached - PART / BYTES - 0.01);
  await choose(second);
  await second.getByText('has arrived (600 MB)').waitFor({ timeout: 300_000 });
  expect(drops).toBe(DROPS);
  const bar = await barOf(second);
  // It never stands further back than by the part that was on its way.
  expect(bar[0]).toBeGreaterThan(percent / 100 - 0.01);
  for (const [place, length] of bar.entries())
    expect(length).toBeGreaterThan((bar[place - 1] ?? 0) - PART / BYTES - 0.001);
  const kept = await gifts.byToken(token);
  const path = join(gifts.folderOf(kept?.folderName ?? ''), kept?.gift.file?.upload ?? '');
  expect((await stat(path)).size).toBe(BYTES);
  expect(await digestOf(path)).toBe(await digestOf(film));
  // A part that was on its way when the line broke is sent again, and no more.
  expect(sent).toBeLessThan(BYTES + (DROPS + 1) * 10 * MEGABYTE);
  // Neither end holds more of it than some parts.
  const after = [await mostHeld(studio.child.pid!), await mostHeldByBrowser()];
  for (const [side, held] of after.entries())
    if (held !== null) expect(held - (before[side] ?? 0)).toBeLessThan(BYTES / 3);
});
