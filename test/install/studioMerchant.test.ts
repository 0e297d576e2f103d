/** A merchant's two minutes in the studio, by mouse, by finger and by keys: from files as phones make them to pages that sell. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBrowser } from '../e2e/support/shopper.js';
import { GOAL, valuesOf } from '../support/merchant.js';
import { makePhoneClips } from '../support/phoneClips.js';
import { walkStudio } from '../support/studioMerchant.js';

test('six phone files are dropped, three of them tagged by mouse, by finger and by keys alone, looked at, published and sold, with few values typed', async () => {
  const clips = await mkdtemp(join(tmpdir(), 'reelshelf-phone-'));
  const browser = await startBrowser();
  try {
    await makePhoneClips(clips);
    const walk = await walkStudio({ browser, clips });
    try {
      expect(walk.errors).toEqual([]);
      expect(walk.feed.videos).toHaveLength(6);
      expect(
        walk.feed.videos.flatMap(({ tags = [] }) => tags.map(({ product }) => product)),
      ).toEqual(['serum-dew', 'balm-oat', 'carafe-pour']);
      expect(walk.feed.videos.filter(({ title }) => title)).toHaveLength(3);
      expect(valuesOf(walk.steps).length).toBeLessThanOrEqual(GOAL.values);
    } finally {
      await walk.stop();
    }
  } finally {
    await browser.close();
    await rm(clips, { recursive: true, force: true });
  }
}, 290_000);
