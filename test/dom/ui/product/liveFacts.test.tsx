import { afterEach, expect, test } from 'vitest';
import type { LiveProduct } from '../../../../src/cart/contract/types.js';
import { openSheet, type SheetScript, type SheetWorld } from './sheetWorld.js';

let world: SheetWorld | null = null;
const open = async (live: LiveProduct, script: SheetScript = {}) =>
  (world = await openSheet('serum-dew', {
    video: 'am-routine',
    live: { 'serum-dew': live },
    ...script,
  }));
afterEach(() => {
  world?.destroy();
  world = null;
});

const money = (amount: string, currency = 'USD') => ({ amount, currency });
const picture = (letter: string) => ({
  src: `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='4' height='5' id='${letter}'/>`,
});
const live = (more: Partial<LiveProduct> = {}): LiveProduct => ({
  available: true,
  options: [{ name: 'Size', values: ['30 ml', '100 ml'] }],
  variants: [
    { id: '41001', options: ['30 ml'], available: true, price: money('25.00') },
    { id: '9', options: ['100 ml'], available: true, price: money('61.00'), image: picture('c') },
  ],
  ...more,
});

test('the sheet offers what the shop offers now, whatever the feed remembers', async () => {
  const { price, variant, shop, until } = await open(live());
  await until(() => price() === '$25.00');
  expect(shop.product.options.value[0]?.values.map(({ value }) => value)).toEqual([
    '30 ml',
    '100 ml',
  ]);
  variant('100 ml').click();
  await until(() => price() === '$61.00');
  expect(shop.product.request.value).toMatchObject({
    variantId: '9',
    options: [{ name: 'Size', value: '100 ml' }],
  });
});

test('it says whether tax is in the price only where the shop says so', async () => {
  const { root, price, until } = await open(live({ tax: 'included' }));
  await until(() => price() === '$25.00');
  expect(root.querySelector('.ps-words')?.textContent).toContain('Tax included');
  world?.destroy();
  const silent = await open(live());
  await silent.until(() => silent.price() === '$25.00');
  expect(silent.root.querySelector('.ps-words')?.textContent).not.toMatch(/tax/i);
});

test('pieces left are told only where the shop tells shoppers', async () => {
  const [first, second] = live().variants;
  const { root, price, until } = await open(live({ variants: [{ ...first!, left: 2 }, second!] }));
  await until(() => price() === '$25.00');
  expect(root.querySelector('.ps-words')?.textContent).toContain('2 left');
});

test.each([
  ['JPY', '2500', '¥2,500'],
  ['KWD', '7.250', 'KWD 7.250'],
])('a price in %s has its own decimals', async (currency, amount, shown) => {
  const [first] = live().variants;
  const { price, until } = await open(
    live({ variants: [{ ...first!, price: money(amount, currency) }] }),
  );
  await until(() => price().replace(/\u00a0/g, ' ') === shown);
});

test('the shop’s other pictures are a swipe away, and a variant’s own comes first', async () => {
  const { root, variant, until } = await open(live({ images: [picture('a'), picture('b')] }));
  const sources = () =>
    [...root.querySelectorAll<HTMLImageElement>('.ps-frame img')].map(
      ({ src }) => /id='(\w)'/.exec(decodeURIComponent(src))?.[1] ?? 'feed',
    );
  await until(() => sources().length === 3);
  expect(sources()).toEqual(['feed', 'a', 'b']);
  const frame = root.querySelector<HTMLElement>('.ps-frame');
  expect({
    role: frame?.getAttribute('role'),
    tabIndex: frame?.tabIndex,
    ariaLabel: frame?.ariaLabel,
  }).toEqual({ role: 'group', tabIndex: 0, ariaLabel: 'Pictures of Dew Serum' });
  expect(frame && frame.scrollWidth).toBeGreaterThan((frame?.clientWidth ?? 0) * 2.9);
  variant('100 ml').click();
  await until(() => sources()[0] === 'c');
});

test('a shop that says nothing leaves the feed’s copy, and no word that it is current', async () => {
  const { price, root, until } = (world = await openSheet('serum-dew', { video: 'am-routine' }));
  await until(
    () =>
      root.querySelector('.ps-words')?.textContent?.includes('The cart shows the final price.') ??
      false,
  );
  expect(price()).toContain('$28.00');
});
