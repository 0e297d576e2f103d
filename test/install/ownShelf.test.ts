/** A merchant's way, from a shop's address and files as phones make them to a page that sells. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GOAL, valuesOf } from '../support/merchant.js';
import { makeOwnShelf } from '../support/ownShelf.js';
import { makePhoneClips } from '../support/phoneClips.js';
import { openSheet, addToCart } from '../e2e/support/sell.js';
import { startBrowser, startShopper } from '../e2e/support/shopper.js';

test('from a shop’s address and phone videos, a few commands make a page that plays each of them and sells', async () => {
  const clips = await mkdtemp(join(tmpdir(), 'reelshelf-phone-'));
  await makePhoneClips(clips, ['IMG 4021.MOV', 'export (1).mp4', 'screen-recording.webm']);
  const own = await makeOwnShelf(clips);
  const browser = await startBrowser();
  try {
    expect(own.videos.map(({ id }) => id).sort()).toEqual([
      'export-1',
      'img-4021',
      'screen-recording',
    ]);
    // Six clips would be three more, each with its tag.
    expect(valuesOf(own.steps).length + 3 * 2).toBeLessThanOrEqual(GOAL.values);
    for (const position of own.videos.keys()) {
      const shopper = await startShopper(browser);
      await shopper.page.goto(`${own.shop.url}/products/serum-dew`);
      await openSheet(shopper, { position, product: 'Dew Serum' });
      await addToCart(shopper.page);
      // This shop has no collector, and the console says so.
      expect(shopper.complaints.filter((line) => !line.includes('NO_ENDPOINT'))).toEqual([]);
      await shopper.leave();
    }
  } finally {
    await browser.close();
    await own.stop();
    await rm(clips, { recursive: true, force: true });
  }
});
