import { expect, it } from 'vitest';
import { makeAttributionToken, parseAttributionToken } from '../../../../src/events/attribution.js';
import { linkedVideo } from '../../../../src/shelf/deepLink.js';
import { productLink } from '../../../../src/cart/adapters/link/productLink.js';

const PAGE = 'https://shop.example/blog';

it('a product link marks the shop’s own pages for the video, where consent allows it, and names no campaign there', () => {
  expect(productLink('/products/serum?size=30', PAGE, { _reelshelf: 'am-routine.s1.lx2' })).toBe(
    'https://shop.example/products/serum?size=30&reelshelf-mark=am-routine.link.lx2',
  );
  expect(productLink('/products/serum', PAGE)).toBe('https://shop.example/products/serum');
});

it('a product link marks with what an order can bring back, and never with the session or the name that opens a video', () => {
  const mark = makeAttributionToken('secret-session', 'look.2');
  const link = new URL(productLink('/p', PAGE, { _reelshelf: mark }) ?? '');
  expect(link.href).not.toContain('secret-session');
  expect(linkedVideo(link.href)).toBeNull();
  expect(parseAttributionToken(link.searchParams.get('reelshelf-mark'))).toMatchObject({
    video: 'look.2',
  });
});

it('a product link carries the campaign and no mark to another origin', () => {
  expect(
    productLink('https://partner.example/p/serum', PAGE, { _reelshelf: 'am-routine.s1.lx2' }),
  ).toBe(
    'https://partner.example/p/serum?utm_source=reelshelf&utm_medium=shoppable_video&utm_content=am-routine',
  );
});

it('a product link leaves the merchant’s own campaign parameters as they are', () => {
  expect(productLink('https://partner.example/p?utm_source=mail', PAGE)).toBe(
    'https://partner.example/p?utm_source=mail&utm_medium=shoppable_video',
  );
  expect(productLink('/p?utm_source=mail', PAGE)).toBe('https://shop.example/p?utm_source=mail');
});

it.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'http://shop.example/p',
  'https://a@evil.example/',
  '',
  undefined,
])('a product link leads nowhere from %s', (url) => {
  expect(productLink(url, PAGE)).toBeNull();
});
