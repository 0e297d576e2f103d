import { expect, test } from 'vitest';
import { linkedVideo } from '../../../src/shelf/deepLink.js';

test('a link to a video names it, an ordinary page names none', () => {
  expect(linkedVideo('https://shop.example/p?reelshelf=am-routine')).toBe('am-routine');
  expect(linkedVideo('https://shop.example/p?reelshelf=am%20routine%26more')).toBe(
    'am routine&more',
  );
  expect(linkedVideo('https://shop.example/p')).toBeNull();
  expect(linkedVideo('https://shop.example/p#reelshelf=x')).toBeNull();
});
