/** The page's own tags beside a shelf, in a real browser: told while the option says so, and left as they were. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callsOf, pixelTags } from '../../pages/pixelTags.js';
import { createShelfPage } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
  pixelTags.ga4(window);
});
afterEach(async () => {
  await page.leave();
  for (const name of ['gtag', 'dataLayer']) Reflect.deleteProperty(window, name);
});

const told = () => callsOf(window, 'ga4').map((call) => String(call[1]));
const starts = (names: readonly string[]) => names.filter((name) => name === 'video_start').length;
const hears = (name: string) =>
  vi.waitFor(() => expect(told()).toContain(name), { timeout: 15_000 });

test('a tag is told what is seen and played, until the option leaves it out, and again when it is named', async () => {
  const { shelf } = page.start({ consent: 'granted' });
  await hears('view_item_list');
  shelf.open('a');
  await hears('video_start');

  shelf.update({ pixels: 'off' });
  shelf.close();
  // The player is closed after the change has been made.
  await page.stepIsOut();
  const before = told();
  let started = 0;
  shelf.on('video_started', ({ props }) => (started += props.surface === 'player' ? 1 : 0));
  shelf.open('b');
  await vi.waitFor(() => expect(started).toBeGreaterThan(0), { timeout: 15_000 });
  expect(told()).toEqual(before);

  shelf.update({ pixels: ['ga4'] });
  shelf.close();
  await page.stepIsOut();
  shelf.open('c');
  await vi.waitFor(() => expect(starts(told())).toBeGreaterThan(starts(before)), {
    timeout: 15_000,
  });
  expect(page.errors).toEqual([]);
});

test('a refused shopper is told of to nobody, and a word that names no tag is said', async () => {
  const { host, shelf } = page.start({ consent: 'denied', pixels: ['ga' as 'ga4'] });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3), { timeout: 5000 });
  let started = 0;
  shelf.on('video_started', () => started++);
  shelf.open('a');
  await vi.waitFor(() => expect(started).toBeGreaterThan(0), { timeout: 15_000 });
  await vi.waitFor(() => expect(page.notices()).toContain('PIXEL_UNKNOWN (ga)'), {
    timeout: 10_000,
  });
  expect(told()).toEqual([]);
});
