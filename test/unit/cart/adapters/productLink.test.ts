import { expect, it } from 'vitest';
import { productLink } from '../../../../src/cart/adapters/link/productLink.js';

const PAGE = 'https://shop.example/blog';

it('sends the shopper with the video’s name, where consent allows it', () => {
  expect(productLink('/products/serum?size=30', PAGE, { _reelshelf: 'am-routine.s1.lx2' })).toBe(
    'https://shop.example/products/serum?size=30&utm_source=reelshelf&utm_medium=shoppable_video&utm_content=am-routine&reelshelf=am-routine.s1.lx2',
  );
  expect(productLink('/products/serum', PAGE)).toBe('https://shop.example/products/serum?utm_source=reelshelf&utm_medium=shoppable_video');
});

it('leaves the merchant’s own campaign parameters as they are', () => {
  expect(productLink('/p?utm_source=mail', PAGE)).toBe('https://shop.example/p?utm_source=mail&utm_medium=shoppable_video');
});

it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'http://shop.example/p', 'https://a@evil.example/', '', undefined])('leads nowhere from %s', (url) => {
  expect(productLink(url, PAGE)).toBeNull();
});
