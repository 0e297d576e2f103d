/** Every room of the console for everyone: one walk looks at each of them in all ways, and one goes through it by keys alone. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { launchOptions } from '../../support/browserProject.js';
import { unseenControls } from '../support/controls.js';
import {
  goLive,
  startMerchantConsole,
  walkRooms,
  type MerchantConsole,
} from '../support/merchantConsole.js';
import { enough, readContrasts } from './contrast.js';
import {
  cutOffWords,
  doubleText,
  faintFields,
  frames,
  movingParts,
  putFrame,
  smallTargets,
  longMoves,
  spaceText,
  unspokenNames,
} from './roomLooks.js';
import { tabThrough } from './tabThrough.js';

const WALK_MS = 600_000;
const TALL = 2400;

let browser: Browser;
let shop: MerchantConsole;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  shop = await startMerchantConsole(browser);
  await goLive(shop);
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});

async function openConsole(): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'en-US', viewport: { width: 1280, height: TALL } },
  });
  const page = await context.newPage();
  await page.goto(shop.link);
  await page.locator('main.report h1').waitFor();
  return page;
}

/** Rooms, the creator's page and the way in, one after the other. */
async function walkAll(page: Page, look: (room: string) => Promise<void>): Promise<void> {
  await walkRooms(page, shop, look);
  await page.goto(shop.invitation);
  await page.locator('form .agreement').waitFor();
  await look('creator');
  await page.context().clearCookies();
  await page.goto(`${shop.url}/people`);
  await page.getByLabel('Token').waitFor();
  await look('sign-in');
}

const screens = process.env['REELSHELF_SCREENS'];
async function takeScreens(page: Page, room: string): Promise<void> {
  if (!screens) return;
  for (const width of [390, 820, 1440])
    for (const look of ['light', 'dark', 'forced'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
      });
      const path = join(screens, `${room}-${width}-${look}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

type Kind =
  | 'contrast'
  | 'more contrast'
  | 'fields'
  | 'forced colours'
  | 'targets'
  | 'magnified'
  | 'large text'
  | 'spaced text'
  | 'motion'
  | 'long moves'
  | 'names';

describe('in every room, on the creator’s page and at the way in', () => {
  const found = new Map<Kind, string[]>();
  const rooms: string[] = [];
  let pictures = 0;

  async function look(page: Page, room: string): Promise<void> {
    rooms.push(room);
    await page.getByText('Looking through your videos and files').waitFor({ state: 'hidden' });
    await takeScreens(page, room);
    const note = (kind: Kind, what: readonly string[], how = '') =>
      found.set(kind, [
        ...(found.get(kind) ?? []),
        ...what.map((each) => `${room}${how && `, ${how}`}: ${each}`),
      ]);
    const size = async (width: number, height: number) => {
      await page.setViewportSize({ width, height });
      // A grid is measured anew, and drawn by what came of it.
      await page.evaluate(async () => {
        for (let left = 4; left > 0; left -= 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      });
    };
    const poorIn = async (least?: number) => {
      const poor = (await readContrasts(page, 'body')).filter(
        (reading) => reading.contrast < (reading.isIcon ? 3 : (least ?? enough(reading))),
      );
      return poor.map(({ what, contrast }) => `${what} ${contrast}`);
    };

    for (const [width, height] of [
      [390, TALL],
      [1280, TALL],
    ] as const) {
      await size(width, height);
      note('targets', await page.evaluate(smallTargets), `${width}`);
    }
    note('names', await page.evaluate(unspokenNames));
    note('long moves', await page.evaluate(longMoves));
    await page.evaluate(spaceText, true);
    note('spaced text', await page.evaluate(cutOffWords));
    await page.evaluate(spaceText, false);
    await page.evaluate(doubleText, true);
    note('large text', await page.evaluate(cutOffWords));
    await page.evaluate(doubleText, false);
    await size(320, 256);
    note('magnified', await page.evaluate(cutOffWords));
    await size(1280, TALL);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    note('motion', await page.evaluate(movingParts));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'no-preference', forcedColors: 'none' });
      note('contrast', await poorIn(), colorScheme);
      note('fields', await page.evaluate(faintFields), colorScheme);
      await page.emulateMedia({ contrast: 'more' });
      note('more contrast', await poorIn(7), colorScheme);
      await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
      note('forced colours', (await unseenControls(page)).unseen, colorScheme);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    for (const frame of Object.keys(frames) as (keyof typeof frames)[]) {
      const count = await putFrame(page, frame);
      if (count === 0) break;
      pictures += count;
      note('contrast', await poorIn(), frame);
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  let walk: Promise<void> | undefined;
  /** The first test goes, the others look at what it has met. */
  const goOnce = () =>
    (walk ??= (async () => {
      const page = await openConsole();
      await walkAll(page, (room) => look(page, room));
      await page.context().close();
    })());

  test.each<[string, Kind]>([
    ['what is written can be read and each sign is told from what is behind it', 'contrast'],
    ['who asks for more contrast reads everything at 7 to 1', 'more contrast'],
    ['the edge of each field is told from what is round it', 'fields'],
    ['in the reader’s own colours each control is seen', 'forced colours'],
    ['each target has 24 px, or as much room round it', 'targets'],
    ['at 400 %, on 320 × 256 px, nothing is cut off and the page goes down only', 'magnified'],
    ['with text twice as large nothing is cut off', 'large text'],
    ['with the spacing of text that readers need nothing is cut off', 'spaced text'],
    ['who wants nothing to move sees nothing move', 'motion'],
    ['nothing moves by itself longer than five seconds', 'long moves'],
    ['who speaks to the page can say what is written on each control', 'names'],
  ])('%s', { timeout: WALK_MS, retry: 0 }, async (_title, kind) => {
    await goOnce();
    expect(rooms).toHaveLength(15);
    expect(pictures, 'pictures in the place of the shop’s').toBeGreaterThan(60);
    expect(found.get(kind)).toEqual([]);
  });
});

test.each([
  { what: 'a desktop', width: 1280, height: 800 },
  { what: 'a desktop at 400 %', width: 320, height: 256 },
])(
  'by keys each stop of every room is seen, has a line round it and nothing over it ($what)',
  async ({ width, height }) => {
    const page = await openConsole();
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    await walkAll(page, async (room) => {
      const stops = await tabThrough(page);
      expect.soft(stops.length, room).toBeGreaterThan(room === 'sign-in' ? 1 : 4);
      for (const { name, fault } of stops) if (fault) faults.push(`${room}, ${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
    await page.context().close();
  },
  WALK_MS,
);
