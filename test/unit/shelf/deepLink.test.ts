import { expect, test } from 'vitest';
import { linkedSeconds, linkedVideo } from '../../../src/shelf/deepLink.js';

test('a link to a video names it, an ordinary page names none', () => {
  expect(linkedVideo('https://shop.example/p?reelshelf=am-routine')).toBe('am-routine');
  expect(linkedVideo('https://shop.example/p?reelshelf=am%20routine%26more')).toBe(
    'am routine&more',
  );
  expect(linkedVideo('https://shop.example/p')).toBeNull();
  expect(linkedVideo('https://shop.example/p#reelshelf=x')).toBeNull();
});

test.each([
  ['t=2.4', 2.4],
  ['t=65s', 65],
  ['t=', 0],
  ['t=later', 0],
  ['', 0],
])('a link with %j begins at second %d', (query, seconds) => {
  expect(linkedSeconds(`https://shop.example/p?reelshelf=am&${query}`)).toBe(seconds);
});
