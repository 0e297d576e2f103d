import { expect, test } from 'vitest';
import { linkedVideo } from '../../../src/shelf/deepLink.js';
import { readLink } from '../../../src/shelf/linkParams.js';

test('a link to a video names it, an ordinary page names none', () => {
  expect(linkedVideo('https://shop.example/p?reelshelf=am-routine')).toBe('am-routine');
  expect(linkedVideo('https://shop.example/p?reelshelf=am%20routine%26more')).toBe(
    'am routine&more',
  );
  expect(linkedVideo('https://shop.example/p')).toBeNull();
  expect(linkedVideo('https://shop.example/p#reelshelf=x')).toBeNull();
});

const read = (query: string) => readLink(`https://shop.example/p?reelshelf=am&${query}`);

test.each([
  ['t=2.4', 2.4],
  ['t=65s', 65],
  ['t=', 0],
  ['t=later', 0],
  ['t=-4', 0],
  ['t=Infinity', 0],
  ['t=1e999', 0],
  ['', 0],
])('a link with %j begins at second %d', (query, seconds) => {
  expect(read(query).seconds).toBe(seconds);
});

test('a link names a product, a variant, and whether somebody shared it', () => {
  expect(read('reelshelf-product=serum&reelshelf-variant=2&reelshelf-via=share')).toEqual({
    seconds: 0,
    productId: 'serum',
    variantId: '2',
    isShared: true,
  });
  expect(read('reelshelf-product=&reelshelf-via=me')).toEqual({
    seconds: 0,
    productId: null,
    variantId: null,
    isShared: false,
  });
  expect(read(`reelshelf-product=${'x'.repeat(5000)}`).productId?.length).toBeLessThan(1000);
});
