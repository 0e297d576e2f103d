/** A shelf in one language with a feed in another: who reads it out knows which words are whose. */
import { afterEach, expect, it } from 'vitest';
import { waitUntil } from '../../../contract/videoSource.js';
import { fixture, mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
afterEach(() => shop.remove());

const langOf = (selector: string) => shop.inSlide(selector)?.getAttribute('lang');

it('titles of videos and products are marked as what the feed says it is in, captions as what they are in', async () => {
  shop = await mountPlayer({
    locale: 'ja-JP',
    change: () => ({ captions: [{ src: fixture('captions.en.vtt'), lang: 'en' }] }),
  });
  await shop.open();
  shop.player.chooseCaptions('en');
  await waitUntil(() => shop.find('[part=slide]:not([inert]) [data-caption] span') !== null);
  expect(langOf('.pl-title bdi')).toBe('ja-JP');
  expect(langOf('.pl-productTitle')).toBe('ja-JP');
  expect(langOf('[data-caption] span')).toBe('en');
  shop.player.openProduct('mug', 'panel');
  await waitUntil(() => shop.find('.ps-title bdi') !== null);
  expect(shop.get('.ps-title bdi').lang).toBe('ja-JP');
  expect(shop.get('.ps-chip bdi').lang).toBe('ja-JP');
});

it('a feed that does not say its language leaves its words to the page’s', async () => {
  shop = await mountPlayer();
  await shop.open();
  await waitUntil(() => shop.find('[part=slide]:not([inert]) .pl-title bdi') !== null);
  expect(langOf('.pl-title bdi')).toBeNull();
  expect(langOf('.pl-productTitle')).toBeNull();
});
