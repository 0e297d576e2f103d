/** The studio as a merchant uses it: one command, a browser, files that are dropped, and a shop's page that sells them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createReadStream, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { axeFindingsNow } from './support/axeFindings.js';
import { seenText } from './support/seenText.js';

const root = new URL('../../', import.meta.url).pathname;
const cli = join(root, 'dist/node/cli.js');

let folder = '';
let reels = '';
let studio: ChildProcess;
let link = '';
let browser: Browser;
let page: Page;
let errors: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-studio-'));
  reels = join(folder, 'reels');
  await cp(demoFiles('pour-over').preview, join(folder, 'IMG 0001.MP4'));
  await cp(demoFiles('one-drop').preview, join(folder, 'one drop.mov'));
  await writeFile(join(folder, 'notes.mp4'), 'Things to buy\n'.repeat(40));
  await writeFile(
    join(folder, 'products.csv'),
    'Handle,Title,Variant ID,Variant SKU,Variant Price,Status\n' +
      'kettle,Pour-over kettle,5001,K-1,64.00,active\ncup,Stoneware cup,5002,C-1,18.00,active\n',
  );
  await run('import', join(folder, 'products.csv'), '--project', reels, '--currency', 'USD');
  await start();
  browser = await chromium.launch(launchOptions);
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(link);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
});
afterEach(async () => {
  await browser.close();
  await stop('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<void> {
  if (words[0] === 'import' && !existsSync(reels)) await run('init', reels);
  const child = spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.exitCode, words.join(' ')).toBe(0);
}

async function start(): Promise<void> {
  studio = spawn(process.execPath, [cli, 'studio', reels, '--no-open', '--json', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  link = await new Promise<string>((resolve, reject) => {
    studio.stdout!.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('\n')) resolve((JSON.parse(said) as { link: string }).link);
    });
    studio.once('close', () => reject(new Error(`The studio ended: ${said}`)));
  });
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  if (studio.exitCode !== null || studio.signalCode !== null) return;
  const ended = new Promise((resolve) => studio.once('close', resolve));
  studio.kill(signal);
  await ended;
}

const feed = async () =>
  JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument;
const videoIn = async (id: string) => (await feed()).videos.find((video) => video.id === id);
const isSaved = () => seenText(page, 'All saved').waitFor();
const open = (title: string) => page.getByRole('link', { name: title }).click();

async function addClips(): Promise<void> {
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([join(folder, 'IMG 0001.MP4'), join(folder, 'one drop.mov')]);
  await page.getByRole('link', { name: 'img-0001' }).waitFor({ timeout: 120_000 });
  await page.getByRole('link', { name: 'one-drop' }).waitFor({ timeout: 120_000 });
}

test('a merchant drops two clips, allows them, tags them by mouse and by keyboard, publishes, and a page sells them', async () => {
  await addClips();
  // One answer for all that came in.
  await page.getByRole('button', { name: 'Yes, the shop filmed it' }).click();

  await open('img-0001');
  const film = page.locator('.stage video');
  await film.click({ position: { x: 120, y: 200 } });
  await page.keyboard.type('kettle');
  await page.keyboard.press('Enter');
  await isSaved();
  const [byMouse] = (await videoIn('img-0001'))?.tags ?? [];
  expect(byMouse).toMatchObject({ product: 'kettle' });
  expect(byMouse?.x).toBeGreaterThan(0);

  // The end of its span is dragged to the left.
  const grip = page.getByRole('slider', { name: 'Pour-over kettle: to' });
  const box = (await grip.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 150, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await videoIn('img-0001'))?.tags?.[0]?.end).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'All videos' }).click();
  await page.getByRole('link', { name: 'one-drop' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a product' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('cup');
  await page.keyboard.press('Enter');
  await page.getByRole('slider', { name: 'Stoneware cup: from' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Title').fill('One drop at a time');
  await isSaved();
  expect(await videoIn('one-drop')).toMatchObject({
    title: 'One drop at a time',
    tags: [{ product: 'cup' }],
  });
  expect((await feed()).products.map(({ id }) => id)).toEqual(['kettle', 'cup']);

  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByLabel('Address that the folder will have').fill('https://shop.example/reels/');
  await page.getByRole('button', { name: 'Write the pages' }).click();
  await expect.poll(() => page.locator('code').allTextContents()).toHaveLength(2);
  const [, tag = ''] = await page.locator('code').allTextContents();
  expect(tag).toContain('data-feed="https://shop.example/reels/reels.json"');
  expect(existsSync(join(reels, 'watch'))).toBe(true);
  expect(errors).toEqual([]);

  const { server, origin } = await serveReels();
  try {
    const shop = await browser.newPage();
    await shop.goto(`${origin}/product`);
    await shop.getByText('Pour-over kettle').first().waitFor();
    await shop.getByText('Stoneware cup').first().waitFor();
  } finally {
    server.close();
  }
});

/** A shop's page with the published folder below it. */
async function serveReels(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a.example');
    if (pathname === '/product')
      return void response
        .setHeader('content-type', 'text/html')
        .end(
          '<!doctype html><title>Kettle</title><main><script async src="/dist/reelshelf.js" data-feed="/reels/reels.json"></script></main>',
        );
    const [, place = '', rest = ''] = /^\/(dist|reels)\/(.+)$/.exec(pathname) ?? [];
    const file = join(place === 'dist' ? join(root, 'dist') : reels, decodeURIComponent(rest));
    if (rest === '' || !existsSync(file)) return void response.writeHead(404).end();
    const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
    response.setHeader(
      'content-type',
      types[file.split('.').at(-1)!] ?? 'application/octet-stream',
    );
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('products come in by a file and by the shop’s address, and again when prices change', async () => {
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByRole('heading', { name: '2 products' }).waitFor();
  let price = '64.00';
  const shop = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://a.example');
    if (pathname !== '/products.json') return void response.writeHead(404).end();
    const variants = [{ id: 7001, title: 'Default Title', price, available: true }];
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ products: [{ id: 71, handle: 'tray', title: 'Oak tray', variants }] }));
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  try {
    await page
      .getByLabel('Your shop’s address')
      .fill(`127.0.0.1:${(shop.address() as AddressInfo).port}`);
    await page.getByRole('button', { name: 'Bring in products' }).click();
    await seenText(page, '1 new').waitFor();
    await page.getByRole('heading', { name: '3 products' }).waitFor();
    price = '59.00';
    await page.getByRole('button', { name: 'Bring in products' }).click();
    await seenText(page, '0 new, 1 changed').waitFor();
    await seenText(page, '$59.00').waitFor();
  } finally {
    shop.close();
  }
  const csv = 'Handle,Title,Variant ID,Variant Price,Status\nspoon,Spoon,5003,6.00,active\n';
  await page
    .locator('input[accept*=".csv"]')
    .setInputFiles({ name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await seenText(page, 'more.csv').waitFor();
  await page.getByRole('heading', { name: '4 products' }).waitFor();
  await page.getByLabel('Your shop’s address').fill('nobody at home');
  await page.getByRole('button', { name: 'Bring in products' }).click();
  await seenText(page, 'is not a shop’s address').waitFor();
});

test('a file that is no video says why in its own place, and the others go on', async () => {
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([join(folder, 'notes.mp4'), join(folder, 'one drop.mov')]);
  await page.getByRole('link', { name: 'one-drop' }).waitFor({ timeout: 120_000 });
  const refused = page.locator('.job.is-refused');
  await refused.waitFor();
  expect(await refused.textContent()).toMatch(/text/i);
  expect(await refused.textContent()).toContain('notes.mp4');
});

test('two windows and an editor on the file at once lose nothing, and are asked where they clash', async () => {
  await addClips();
  const other = await browser.newPage();
  await other.goto(link);
  await open('img-0001');
  await other.getByRole('link', { name: 'one-drop' }).click();
  await page.getByLabel('Title').fill('From the first window');
  await other.getByLabel('Title').fill('From the second window');
  await isSaved();
  await other.getByText('All saved').waitFor();
  await expect
    .poll(async () => (await feed()).videos.map(({ title }) => title))
    .toEqual(['From the first window', 'From the second window']);

  // An editor saves while the page has something else on its way.
  let isWritten = false;
  await page.route('**/api/edits', async (route) => {
    if (!isWritten) {
      isWritten = true;
      const now = await feed();
      now.videos[0]!.title = 'From the editor';
      await writeFile(join(reels, 'reels.json'), JSON.stringify(now, null, 2));
    }
    await route.continue();
  });
  await page.getByLabel('Title').fill('From the first window again');
  const clash = page.getByRole('alert');
  await clash.getByText('was changed elsewhere').waitFor();
  expect((await videoIn('img-0001'))?.title).toBe('From the editor');
  await clash.getByRole('button', { name: /Keep mine/ }).click();
  await expect
    .poll(async () => (await videoIn('img-0001'))?.title)
    .toBe('From the first window again');
});

test('the studio is killed while a title is typed: what was typed is there when it is back', async () => {
  await addClips();
  await open('img-0001');
  await stop('SIGKILL');
  await page.getByLabel('Title').fill('Typed into the void');
  await seenText(page, 'kept in this browser').waitFor();
  const port = new URL(link).port;
  studio = spawn(process.execPath, [cli, 'studio', reels, '--no-open', '--json', '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const again = await new Promise<string>((resolve) =>
    studio.stdout!.once('data', (part: Buffer) =>
      resolve((JSON.parse(part.toString()) as { link: string }).link),
    ),
  );
  await page.goto(again);
  await expect.poll(async () => (await videoIn('img-0001'))?.title).toBe('Typed into the void');
});

/** Fingers as the browser itself feels them. */
async function openByTouch(): Promise<{ phone: Page; touch: Touch }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(link);
  const session = await context.newCDPSession(phone);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    phone,
    touch: {
      down: (at) => send('touchStart', [at]),
      move: (at) => send('touchMove', [at]),
      up: () => send('touchEnd', []),
    },
  };
}
interface Touch {
  down(at: { x: number; y: number }): Promise<unknown>;
  move(at: { x: number; y: number }): Promise<unknown>;
  up(): Promise<unknown>;
}
const middleOf = async (what: Locator) => {
  const box = (await what.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('by finger alone a video is put first, tagged in the picture, and its span is dragged', async () => {
  await addClips();
  const { phone, touch } = await openByTouch();
  const [first, second] = [
    phone.locator('.poster-card').nth(0),
    phone.locator('.poster-card').nth(1),
  ];
  await second.waitFor();
  const order = async () => (await feed()).videos.map(({ id }) => id);
  const before = await order();
  // A short touch that moves scrolls, and changes nothing.
  await touch.down(await middleOf(second));
  await touch.move(await middleOf(first));
  await touch.up();
  expect(await phone.locator('.poster-card.is-dragged').count()).toBe(0);
  // A finger that rests takes the card along.
  await touch.down(await middleOf(second));
  await phone.locator('.poster-card.is-dragged').waitFor();
  await touch.move(await middleOf(first));
  await touch.up();
  await expect.poll(order).toEqual([...before].reverse());
  expect(phone.url()).not.toContain('video/');

  await first.getByRole('link').tap();
  const film = phone.locator('.stage video');
  await film.waitFor();
  await film.tap({ position: { x: 120, y: 160 } });
  await phone.getByRole('combobox', { name: 'Find a product' }).waitFor();
  await phone.getByRole('option', { name: /Pour-over kettle/ }).tap();
  await expect.poll(async () => (await videoIn(before[1]!))?.tags?.[0]?.product).toBe('kettle');
  const grip = phone.getByRole('slider', { name: 'Pour-over kettle: to' });
  // Above the rail, which stands at the bottom of a phone's screen.
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const end = await middleOf(grip);
  await touch.down(end);
  for (const by of [20, 60, 110]) await touch.move({ x: end.x - by, y: end.y });
  await touch.up();
  await expect.poll(async () => (await videoIn(before[1]!))?.tags?.[0]?.end).toBeGreaterThan(0);
  await phone.context().close();
});

test('a picture of a creator is chosen on their card, and captions are dropped anywhere on a video’s page', async () => {
  await addClips();
  await page.getByRole('link', { name: 'Creators' }).click();
  await page.getByRole('button', { name: 'Add a creator' }).click();
  await isSaved();
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Choose a picture/ }).click();
  await (await picker).setFiles(join(root, 'demo/shop/public/media/avatars/mia.jpg'));
  await expect
    .poll(async () => (await feed()).creators[0]?.avatar)
    .toMatch(/^media\/.*avatar.*\.jpg$/);
  await page.locator('.face img').waitFor();
  const other = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Choose a picture/ }).click();
  await (await other).setFiles(join(folder, 'notes.mp4'));
  await seenText(page, 'is not a picture that every browser shows').waitFor();

  await page.getByRole('link', { name: 'Videos' }).click();
  await open('img-0001');
  await page.getByLabel('Title').waitFor();
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content!], fileName!));
        for (const type of ['dragenter', 'dragover', 'drop'])
          document
            .querySelector('.details')!
            .dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer: data }));
      },
      [name, text],
    );
  await drop('words.srt', '1\n00:00:01,000 --> 00:00:02,000\nWarm water first\n');
  await expect.poll(() => page.locator('.captions textarea').inputValue()).toBe('Warm water first');
  await expect.poll(async () => (await videoIn('img-0001'))?.captions?.[0]?.lang).toBe('en');
  await drop('holiday.mov', 'film');
  await seenText(page, 'holiday.mov is not a captions file.').waitFor();
});

test('every room is without findings of axe, in light and dark, on a phone and on a desktop', async () => {
  await addClips();
  await open('img-0001');
  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.keyboard.press('Enter');
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme });
    expect(await axeFindingsNow(page), `editor, ${width}, ${colorScheme}`).toEqual([]);
    for (const room of ['Videos', 'Products', 'Creators', 'Preview', 'Health', 'Publish']) {
      await page.getByRole('link', { name: room, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFindingsNow(page), `${room}, ${width}, ${colorScheme}`).toEqual([]);
    }
    await page.getByRole('link', { name: 'Videos', exact: true }).click();
    await open('img-0001');
    await page.getByLabel('Title').waitFor();
  }
});

test('what came in, is on its way or was refused is without findings of axe, too', async () => {
  await addClips();
  const look = async (what: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindingsNow(page), `${what}, ${colorScheme}`).toEqual([]);
    }
  };
  await look('the question what may be shown');
  const job = { id: '1', name: 'IMG_0002.MOV', progress: 0.4 };
  await page.route('**/api/jobs', (route) =>
    route.fulfill({
      json: [
        { ...job, state: 'working' },
        { ...job, id: '2', state: 'waiting' },
        { ...job, id: '3', state: 'refused', isKept: true, message: 'It cannot be read yet.' },
        { ...job, id: '4', state: 'working', isImport: true, message: 'Page 3' },
      ],
    }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await look('files on their way, and one that is refused');
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await seenText(page, 'Page 3').waitFor();
  await look('products on their way');
});

test('a video being edited is without findings of axe, also while nobody answers', async () => {
  await addClips();
  await open('img-0001');
  const look = async (what: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindingsNow(page), `${what}, ${colorScheme}`).toEqual([]);
    }
  };
  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.keyboard.type('k');
  await look('the choice of a product');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a line here' }).click();
  await look('captions being written');

  await page.route('**/api/edits', (route) => route.abort());
  await page.getByLabel('Title').fill('Typed while nobody answers');
  await seenText(page, 'kept in this browser').waitFor();
  await look('nobody answers');
});
