/** The two minutes of a merchant in the studio: from an empty folder to a page that sells, by mouse, by finger and by keys. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import type { RunningShop } from '../../demo/shop/server.js';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { createMerchant, startMerchantShop, type Merchant, type Step } from './merchant.js';

const cli = new URL('../../dist/node/cli.js', import.meta.url).pathname;

/** Preparing takes a slow machine its time. */
const PATIENCE_MS = 400_000;

export interface StudioWalk {
  steps: readonly Step[];
  feed: FeedDocument;
  shop: RunningShop;
  /** What a page threw. */
  errors: readonly string[];
  stop(): Promise<void>;
}

export interface Walk {
  browser: Browser;
  /** A folder of files as they come from phones. */
  clips: string;
  /** Takes a picture of the moment. */
  camera?: (name: string, page: Page) => Promise<void>;
}

/** Which of the videos, by its place; what is typed to find its product, the product's name, and what the video is called. */
const TAGGED = [
  {
    place: 0,
    typed: 'serum',
    handle: 'serum-dew',
    title: 'Dew Serum',
    called: 'Two minutes before bed',
  },
  { place: 2, typed: 'balm', handle: 'balm-oat', title: 'Oat Hand Balm', called: 'After baking' },
  {
    place: 3,
    typed: 'carafe',
    handle: 'carafe-pour',
    title: 'Pour-Over Carafe',
    called: 'Slow, and worth it',
  },
] as const;

/** @throws with what did not come. Whoever calls it stops what it gives. */
export async function walkStudio({ browser, clips, camera }: Walk): Promise<StudioWalk> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-walk-'));
  const reels = join(folder, 'reels');
  let tag = '';
  // Shopify fills it in, on each product's page.
  const shop = await startMerchantShop(reels, (product) =>
    product ? tag.replace('{{ product.handle }}', product) : '',
  );
  const merchant = createMerchant();
  const errors: string[] = [];
  let studio: ChildProcess | null = null;
  const stop = async () => {
    if (studio && studio.exitCode === null && studio.signalCode === null) {
      const ended = once(studio, 'close');
      studio.kill('SIGTERM');
      await ended;
    }
    await shop.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const readFeed = async () =>
    JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument;
  try {
    const started = await merchant.does('opens the studio', async () => {
      merchant.clicks();
      return startStudio(reels);
    });
    studio = started.child;
    const page = await openPage(browser, started.link, errors);
    const desk: Desk = { page, merchant, camera: camera ?? (async () => {}) };
    await merchant.does('brings in the shop', () => bringInShop(desk, shop.url));
    await merchant.does('drops the videos', () => dropVideos(desk, clips));
    await merchant.does('tags one by mouse', () => tagByMouse(desk));
    await merchant.does('tags one by finger', () => tagByFinger(desk, browser, started.link));
    await merchant.does('tags one by keys', () => tagByKeys(desk));
    await merchant.does('looks at it', () => preview(desk));
    tag = await merchant.does('publishes', () => publish(desk, `${shop.url}/reels/`));
    await merchant.does('sees it sell', () => sell(desk, browser, shop, errors));
    return { steps: merchant.steps, feed: await readFeed(), shop, errors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Desk {
  page: Page;
  merchant: Merchant;
  camera: NonNullable<Walk['camera']>;
}

async function startStudio(reels: string): Promise<{ child: ChildProcess; link: string }> {
  const child = spawn(
    process.execPath,
    [cli, 'studio', reels, '--no-open', '--json', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8');
  for await (const part of child.stdout as AsyncIterable<string>) {
    said += part;
    if (said.includes('\n')) break;
  }
  return { child, link: (JSON.parse(said) as { link: string }).link };
}

async function openPage(browser: Browser, link: string, errors: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(link);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
  return page;
}

async function bringInShop({ page, merchant }: Desk, address: string): Promise<void> {
  merchant.clicks();
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  const field = page.getByLabel('Your shop’s address');
  merchant.clicks();
  await field.click();
  merchant.types(address);
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^\d+ products$/ }).waitFor();
}

/** Dropped as from a file manager: the page gets files, and nothing else. */
async function dropVideos({ page, merchant, camera }: Desk, clips: string): Promise<void> {
  merchant.clicks();
  await page.getByRole('link', { name: 'Videos', exact: true }).click();
  const names = await readdir(clips);
  const files = await Promise.all(
    names.map(
      async (name) => [name, (await readFile(join(clips, name))).toString('base64')] as const,
    ),
  );
  merchant.clicks();
  await page.locator('.wall').waitFor();
  await page.evaluate((given) => {
    const carried = new DataTransfer();
    for (const [name, text] of given)
      carried.items.add(
        new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name),
      );
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document
        .querySelector('.wall')!
        .dispatchEvent(
          new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }),
        );
  }, files);
  await page.locator('.job').first().waitFor();

  const cards = page.locator('.poster-card[data-video]');
  await cards.nth(names.length - 1).waitFor();
  // One answer for all of them.
  await camera('1-videos', page);
  merchant.clicks();
  await page.getByRole('button', { name: 'Yes, the shop filmed it' }).click();
}

const card = (page: Page, place: number): Locator =>
  page.locator('.poster-card[data-video]').nth(place).getByRole('link');

async function tagByMouse({ page, merchant, camera }: Desk): Promise<void> {
  const [product] = TAGGED;
  merchant.clicks();
  await card(page, product.place).click();
  const box = await boxOf(page.locator('.stage video'));
  merchant.clicks();
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.55);
  merchant.types(product.typed);
  await page.keyboard.type(product.typed);
  merchant.clicks();
  await page.getByRole('option', { name: new RegExp(product.title) }).click();
  const grip = page.getByRole('slider', { name: `${product.title}: to` });
  const end = await middleOf(grip);
  merchant.clicks();
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(end.x - 120, end.y, { steps: 6 });
  await page.mouse.up();
  await isSaved(page);
  await giveTitle({ page, merchant }, product.called);
  await camera('2-mouse', page);
  merchant.clicks();
  await page.getByRole('button', { name: 'All videos' }).click();
}

/** On a phone of the shop's, or a laptop whose screen is touched. */
async function tagByFinger({ merchant, camera }: Desk, browser: Browser, link: string) {
  const [, product] = TAGGED;
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const phone = await context.newPage();
  phone.setDefaultTimeout(PATIENCE_MS);
  await phone.goto(link);
  const session = await context.newCDPSession(phone);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  merchant.clicks();
  await card(phone, product.place).tap();
  const film = phone.locator('.stage video');
  const box = await boxOf(film);
  merchant.clicks();
  await phone.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  merchant.types(product.typed);
  await phone.keyboard.type(product.typed);
  merchant.clicks();
  await phone.getByRole('option', { name: new RegExp(product.title) }).tap();
  const grip = phone.getByRole('slider', { name: `${product.title}: to` });
  // Above the rail, which stands at the bottom of a phone's screen.
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const end = await middleOf(grip);
  merchant.clicks();
  await touch('touchStart', end.x, end.y);
  for (const by of [20, 50, 80]) await touch('touchMove', end.x - by, end.y);
  await touch('touchEnd');
  await isSaved(phone);
  await camera('3-finger', phone);
  await giveTitle({ page: phone, merchant }, product.called);
  await context.close();
}

/** No mouse and no finger from here to the saved tag. */
async function tagByKeys({ page, merchant }: Desk): Promise<void> {
  const [, , product] = TAGGED;
  const press = async (key: string, times = 1) => {
    merchant.clicks(times);
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  const write = async (text: string) => {
    merchant.types(text);
    await page.keyboard.type(text);
  };
  await tabTo(card(page, product.place), press);
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Add a product' }), press);
  await press('Enter');
  await write(product.typed);
  await press('Enter');
  await tabTo(page.getByRole('slider', { name: `${product.title}: from` }), press);
  await press('Shift+ArrowRight');
  await tabTo(page.getByLabel('Title'), press);
  await write(product.called);
  await isSaved(page);
}

/** As somebody without a mouse comes there: by Tab, or back by Shift and Tab. */
async function tabTo(what: Locator, press: (key: string) => Promise<void>) {
  await what.waitFor();
  for (let step = 0; step < 80; step++) {
    const way = await what.evaluate((element) => {
      const here = document.activeElement ?? document.body;
      if (here === element) return 'there';
      const order = here.compareDocumentPosition(element);
      return order & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'behind';
    });
    if (way === 'there') return;
    await press(way === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('the keyboard does not come there');
}

async function giveTitle({ page, merchant }: Omit<Desk, 'camera'>, title: string): Promise<void> {
  merchant.clicks();
  await page.getByLabel('Title').click();
  merchant.types(title);
  await page.keyboard.type(title);
  await isSaved(page);
}

async function preview({ page, merchant, camera }: Desk): Promise<void> {
  merchant.clicks();
  await page.getByRole('link', { name: 'Preview' }).click();
  const shelf = page.frameLocator('.screen iframe').locator('[part~="card"][data-position]');
  await shelf.first().waitFor();
  merchant.clicks();
  await page.getByRole('button', { name: 'Computer' }).click();
  await shelf.nth(2).waitFor();
  await camera('4-preview', page);
}

/** @returns the tag to paste. */
async function publish({ page, merchant, camera }: Desk, address: string): Promise<string> {
  merchant.clicks();
  await page.getByRole('link', { name: 'Publish' }).click();
  merchant.clicks();
  await page.getByLabel('Address that the folder will have').click();
  merchant.types(address);
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  const tag = page.locator('code', { hasText: '<script' });
  await tag.waitFor();
  await camera('5-publish', page);
  // Its button; the pasting is a click and a value in the shop's theme.
  merchant.clicks(2);
  const text = await tag.innerText();
  merchant.types(text);
  return text;
}

async function sell({ camera }: Desk, browser: Browser, shop: RunningShop, errors: string[]) {
  const shopper = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  shopper.setDefaultTimeout(PATIENCE_MS);
  shopper.on('pageerror', (error) => errors.push(error.message));
  for (const { handle, title } of TAGGED) {
    await shopper.goto(`${shop.url}/products/${handle}`);
    const place = shopper.locator('reel-shelf, [data-shelf-place]').first();
    await place.waitFor({ state: 'attached' });
    await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await shopper.locator('[part~="card"][data-position="0"] .open').click();
    await shopper
      .locator('[part~="player"] button[part~="product"]:not([inert] *)', { hasText: title })
      .first()
      .click();
    await shopper.locator('[part~="add-to-cart"]').first().click();
    await shopper.locator('[part~="player"]').getByText('In your cart').waitFor();
    if (handle === TAGGED[0].handle) await camera('6-sold', shopper);
  }
  await shopper.close();
}

const isSaved = (page: Page) => page.getByText('All saved').waitFor();

async function boxOf(what: Locator) {
  await what.waitFor();
  const box = await what.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return box;
}

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(what);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether there are files of people's phones to be measured with; they are not the project's. */
export const givenClips = (): string | undefined => {
  const given = process.env['REELSHELF_CLIPS'];
  if (given !== undefined && !existsSync(given)) throw new Error(`${given} is no folder`);
  return given;
};
