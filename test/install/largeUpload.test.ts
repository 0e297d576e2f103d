/** A phone's long film over a bad line, by the creators' page as it is built: nothing that has arrived is sent twice. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveHandler, type Served } from '../../src/cli/serveHandler.js';
import { nodeClock } from '../../src/collector/nodeClock.js';
import { createSubmissions } from '../../src/submissions/createSubmissions.js';
import { createGifts } from '../../src/submissions/log/gifts.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { dayFromNow, GRANT } from '../support/submissionsWorld.js';

const MEGABYTE = 1_000_000;
const BYTES = 600 * MEGABYTE;
const DROPS = 5;
/** What goes through before the line breaks again. */
const BETWEEN = 85 * MEGABYTE;
const root = new URL('../../', import.meta.url);

let folder = '';
let film = '';
let server: Served;
let line: Server;
let browser: Browser;
let drops = 0;
let sent = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-large-'));
  film = join(folder, 'IMG_4031.MOV');
  await makeFilm(film);
  const submissions = createSubmissions(
    {
      folder,
      assets: new URL('dist/node/submission/', root).href,
      senderOf: () => 'the phone',
      log: () => {},
    },
    nodeClock,
  );
  server = await serveHandler(
    { fetch: (request) => submissions.fetch(request), hasUploads: true },
    0,
    '127.0.0.1',
  );
  [drops, sent] = [0, 0];
  line = createServer((phone) => {
    const shop = connect(server.port, '127.0.0.1');
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
  await server.stop();
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
  const choose = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Choose a video' }).waitFor();
    await page.locator('input[type=file]').first().setInputFiles(film);
    return page;
  };
  const first = await choose();
  await expect.poll(() => drops, { timeout: 240_000 }).toBeGreaterThanOrEqual(2);
  await first.close();
  const second = await choose();
  await second.getByText('has arrived (600 MB)').waitFor({ timeout: 300_000 });
  expect(drops).toBe(DROPS);
  const kept = await gifts.byToken(token);
  const path = join(gifts.folderOf(kept?.folderName ?? ''), kept?.gift.file?.upload ?? '');
  expect((await stat(path)).size).toBe(BYTES);
  expect(await digestOf(path)).toBe(await digestOf(film));
  // A part that was on its way when the line broke is sent again, and no more.
  expect(sent).toBeLessThan(BYTES + (DROPS + 1) * 10 * MEGABYTE);
});
