/** The journey of one shopper through the videos of a page, and what a merchant's own videos are made into. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLength, checkWatched, until } from './journey.mjs';

/** A shop whose videos are made by the commands, of files as phones make them, or of those in the folder REELSHELF_CLIPS: once for all browsers. */
let ownShelf = null;
async function startOwnShelf() {
  if (ownShelf) return ownShelf;
  const { tsImport } = await import('tsx/esm/api');
  const { makePhoneClips } = await tsImport('../support/phoneClips.ts', import.meta.url);
  const { makeOwnShelf } = await tsImport('../support/ownShelf.ts', import.meta.url);
  const given = process.env['REELSHELF_CLIPS'];
  const clips = mkdtempSync(join(tmpdir(), 'reelshelf-phone-'));
  try {
    if (!given) await makePhoneClips(clips);
    ownShelf = await makeOwnShelf(given ?? clips);
  } finally {
    rmSync(clips, { recursive: true, force: true });
  }
  const { GOAL, tableOf, valuesOf } = await tsImport('../support/merchant.ts', import.meta.url);
  console.table(tableOf(ownShelf.steps));
  assert.ok(valuesOf(ownShelf.steps).length <= GOAL.values, 'a merchant types no more');
  return ownShelf;
}

export const stopOwnShelf = () => ownShelf?.stop();

/** Good clips that were called bad at any moment. */
const failed = async (shopper) =>
  (await shopper.seen()).failed.filter((label) => !label.endsWith(' cut'));

/** In this order: each begins where the one before left the shopper. */
export const journeySteps = {
  'a card opens and its video plays': async (shopper) => {
    await shopper.visit();
    await shopper.open('good');
  },
  'a good video left alone begins again and again, and stays good': async (shopper) => {
    await shopper.loops('good', 3);
    await shopper.pauseAndPlay();
    await shopper.seekBack();
    await shopper.awayAndBack();
    assert.deepEqual(await failed(shopper), []);
  },
  'a longer one does as well, and the way back to the first': async (shopper) => {
    await shopper.show('long');
    await shopper.playing();
    await shopper.loops('long', 2);
    await shopper.show('good');
    await shopper.playing();
    assert.deepEqual(await failed(shopper), []);
  },
  'its product is opened by a finger and closed by a key': (shopper) => shopper.lookAtProduct(),
  'its product is opened and bought': (shopper) => shopper.buy(),
  'what was watched is told as it was': async (shopper) => {
    // Told when the slide is left: twice the one, once the other.
    await shopper.show('long');
    const tell = (video, visits) =>
      until(`${visits} visits of ${video} are told`, async () => {
        const watched = await shopper.events('video_watched', video);
        return watched.length >= visits ? watched : null;
      });
    const good = await tell('good', 2);
    const [long] = await tell('long', 1);
    const { clips } = await shopper.seen();
    checkWatched(good, clips.good, 3, 2000);
    for (const video of ['good', 'long']) {
      const percents = (await shopper.events('video_progressed', video)).map(
        ({ props }) => props.percent,
      );
      for (const percent of [25, 50, 75, 95])
        assert.ok(
          percents.includes(percent),
          `${percent} % of ${video}, which was seen whole, is told`,
        );
    }
    checkLength(long.props, 6000);
    assert.ok(long.props.loops >= 2 && long.props.uniqueMs >= 5500, JSON.stringify(long));
  },
  'a file that breaks off is called what it is': async (shopper) => {
    await shopper.show('cut');
    assert.match(await shopper.failing(), /cannot be played here/);
  },
  'two videos further by keys, from a broken one back to the first': async (shopper) => {
    await shopper.show('good');
    await shopper.playing();
  },
  'the player closes, opens again and closes, and the page stands where it stood': async (
    shopper,
  ) => {
    await shopper.close();
    const before = await shopper.standing();
    assert.ok(before.scrollPx > 0 && before.focus?.endsWith(': good'), JSON.stringify(before));
    await shopper.open('good');
    await shopper.close();
    assert.deepEqual(await shopper.standing(), before);
    assert.deepEqual((await shopper.seen()).errors, []);
    assert.deepEqual(await shopper.events('product_add_failed'), []);
  },
  'the shop is sent what happened, once': async (shopper, shop) => {
    await shopper.visit('refused');
    const sent = (type) => shop.told.pub_granted.filter((event) => event.type === type);
    await until(
      'the add and what was watched are sent',
      () => sent('product_added').length > 0 && sent('video_watched').length >= 3,
    );
    const ids = shop.told.pub_granted.map(({ id }) => id);
    assert.deepEqual([sent('product_added').length, ids.length], [1, new Set(ids).size]);
  },
  'who refuses is sold to like everybody, and nothing is sent or stored': async (shopper, shop) => {
    await shopper.forget();
    await shopper.visit('refused');
    await shopper.open('good');
    await until(
      'the view is noticed in the page',
      async () => (await shopper.events('video_viewed', 'good')).length > 0,
    );
    await shopper.buy();
    await shopper.close();
    assert.deepEqual(await shopper.stored(), []);
    // What leaves the page late has left it when the next page's events are there.
    const before = shop.told.pub_granted.length;
    await shopper.visit();
    await shopper.open('good');
    await until('the next page is heard', () => shop.told.pub_granted.length > before);
    assert.deepEqual(shop.told.pub_denied, []);
    assert.deepEqual((await shopper.seen()).errors, []);
  },
  'each of a merchant’s own videos, prepared by commands, plays and sells': async (shopper) => {
    const { shop, videos } = await startOwnShelf();
    for (const position of videos.keys()) {
      await shopper.visitShelf(`${shop.url}/products/serum-dew`);
      await shopper.openAt(position);
      await shopper.putIntoCart();
    }
  },
};
