import { expect, test } from 'vitest';
import { linkedVideo, shareUrl } from '../../../src/shelf/deepLink.js';

test('a link to a video names it, an ordinary page names none', () => {
  expect(linkedVideo('https://shop.example/p?reelshelf=am-routine')).toBe('am-routine');
  expect(linkedVideo('https://shop.example/p?reelshelf=am%20routine%26more')).toBe('am routine&more');
  expect(linkedVideo('https://shop.example/p')).toBeNull();
  expect(linkedVideo('https://shop.example/p#reelshelf=x')).toBeNull();
});

test('a shared address opens the video it was shared from, whatever its name', () => {
  for (const id of ['am-routine', 'ä ö/ü?&=#', '😀', '__proto__']) {
    expect(linkedVideo(shareUrl('https://shop.example/products/serum?variant=2#reviews', id))).toBe(id);
  }
});

test('a shared address keeps what the page needs and forgets who shared it', () => {
  const trackers =
    'utm_source=mail&utm_campaign=x&fbclid=1&gclid=2&ttclid=3&msclkid=4&mc_eid=5&mc_cid=6&gbraid=7&wbraid=8&dclid=9&twclid=10&yclid=11' +
    '&igshid=12&igsh=13&srsltid=14&_ga=15&_gl=16&_kx=17&_hsenc=18&li_fat_id=19&epik=20&ScCid=21&mkt_tok=22';
  expect(shareUrl(`https://shop.example/products/serum?variant=2&${trackers}&size=30#reviews`, 'am-routine')).toBe(
    'https://shop.example/products/serum?variant=2&size=30&reelshelf=am-routine',
  );
});

test('sharing from a shared link names the new video only', () => {
  expect(shareUrl('https://shop.example/p?reelshelf=old&reelshelf=older', 'new')).toBe('https://shop.example/p?reelshelf=new');
});

test('ordinary parameters that only look like trackers stay', () => {
  const kept = 'https://shop.example/p?mcguffin=1&gallery=2&epikur=3&circlid_size=4&ref=5';
  expect(shareUrl(kept, 'v')).toBe(`${kept}&reelshelf=v`);
});
