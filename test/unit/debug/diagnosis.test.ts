import { expect, it } from 'vitest';
import { diagnose, reportText, type Seen } from '../../../src/debug/diagnosis.js';

const seen = (more: Partial<Seen> = {}): Seen => ({
  version: '1.0.0',
  cart: {
    name: 'woocommerce',
    why: 'window.wcSettings',
    others: [{ name: 'form', confidence: 0.3, why: 'form[action*="/cart"]' }],
  },
  status: 'ready',
  videos: 12,
  products: 5,
  live: 3,
  measuring: undefined,
  notices: [],
  events: [],
  ...more,
});
const value = (from: Partial<Seen>, name: string) =>
  diagnose(seen(from)).find((line) => line.name === name);

it('the diagnosis says which cart was taken, by what it was known, and what else was there', () => {
  expect(value({}, 'Cart')).toEqual({ name: 'Cart', value: 'woocommerce', isBad: false });
  expect(value({}, 'Because of')?.value).toBe('window.wcSettings');
  expect(value({}, 'Also found')?.value).toBe('form (form[action*="/cart"])');
});

it('the diagnosis wants a look at a page without a cart, a cart that did not come, and a feed with nothing in it', () => {
  expect(value({ cart: { name: 'link', why: 'no platform', others: [] } }, 'Cart')?.isBad).toBe(
    true,
  );
  expect(value({ cart: null }, 'Cart')).toMatchObject({
    value: 'could not be loaded',
    isBad: true,
  });
  expect(value({ cart: undefined }, 'Cart')).toMatchObject({ value: 'looking', isBad: false });
  expect(value({ status: 'empty', videos: 0 }, 'Feed')?.isBad).toBe(true);
});

it('copies notices with what to do, and events with what they carried', () => {
  const text = reportText(
    seen({
      notices: [
        {
          code: 'FEED_ITEM_DROPPED',
          subject: 'videos.3',
          message: 'No source.',
          remedy: 'Add one.',
        },
      ],
      events: [
        {
          id: '1',
          type: 'product_added',
          atMs: 0,
          monoMs: 0,
          video: 'am',
          product: 'serum',
          props: { quantity: 2, adapter: 'woocommerce' },
        },
      ],
    }),
  );
  expect(text).toContain('FEED_ITEM_DROPPED (videos.3): No source. Add one.');
  expect(text).toContain('product_added am serum quantity=2 adapter=woocommerce');
  expect(text).not.toContain('http');
});

it('copies no key that stands in the address of a feed', () => {
  const text = reportText(
    seen({
      notices: [
        {
          code: 'FEED_UNREACHABLE',
          subject: 'https://shop.example/reels.json?token=abc#x',
          message: 'No.',
          remedy: 'Look.',
        },
      ],
    }),
  );
  expect(text).toContain('FEED_UNREACHABLE (https://shop.example/reels.json): No. Look.');
  expect(text).not.toContain('abc');
});
