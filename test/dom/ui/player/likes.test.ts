import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { likesTexts } from '../../../../src/i18n/en/likes.js';
import { texts as german } from '../../../../src/i18n/likes/de.js';
import type { LikesParts, ShelfDeps } from '../../../../src/models/context.js';
import type { LikesClient } from '../../../../src/models/likes/likesClient.js';
import { LikesModel } from '../../../../src/models/likes/likesModel.js';
import type { PlayerModel } from '../../../../src/models/playerModel.js';
import { waitUntil } from '../../../contract/videoSource.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
beforeEach(() => page.viewport(390, 844));
afterEach(() => shop.remove());

interface World {
  set: LikesClient['set'];
  counts?: [string, number][];
  permitted?: boolean;
  texts?: LikesParts['texts'];
}

/** A player whose likes an endpoint keeps that answers as the test has it. */
async function open({ set, counts = [], permitted = true, texts = likesTexts }: World) {
  const likes = ({ env, record }: ShelfDeps, player: PlayerModel): LikesParts => ({
    texts,
    model: new LikesModel({
      env,
      record,
      player,
      client: { counts: async () => new Map(counts), set },
      memory: null,
      permits: () => permitted,
      isOnline: () => true,
      makeToken: () => 'token'.padEnd(32, '-'),
    }),
  });
  shop = await mountPlayer({ likes });
  await shop.open();
  await waitUntil(() => shop.find('[part=slide]:not([inert]) [part=like]') !== null);
  return shop.inSlide('[part=like]');
}

const note = () => shop.inSlide('.lk-note').textContent;
const violations = async () =>
  (await axe.run(shop.host, { rules: { region: { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

describe('the heart', () => {
  it('says how many like the video and whether the shopper does, to everybody', async () => {
    const counts: [string, number][] = [['v0', 12_345]];
    const heart = await open({
      counts,
      set: async ({ liked }) => ({ liked, count: liked ? 12_346 : 12_345 }),
    });
    await waitUntil(() => heart.textContent === '12.3K');
    expect(heart.getAttribute('aria-label')).toBe('Like. 12.3K likes');
    expect(heart.getAttribute('aria-pressed')).toBe('false');
    expect(await violations()).toEqual([]);
    heart.click();
    await waitUntil(() => heart.getAttribute('aria-pressed') === 'true');
    await waitUntil(() => shop.only('video_liked').length === 1);
    expect(shop.only('video_liked')).toMatchObject([
      { subject: { video: 'v0', creator: 'mia' }, props: { liked: true } },
    ]);
    expect(await violations()).toEqual([]);
  });

  it('shows no number while there is none', async () => {
    const heart = await open({ set: async ({ liked }) => ({ liked, count: liked ? 1 : 0 }) });
    expect([heart.textContent, heart.getAttribute('aria-label')]).toEqual(['Like', null]);
    heart.click();
    await waitUntil(() => heart.textContent === '1');
    heart.click();
    await waitUntil(() => heart.textContent === 'Like');
    expect(heart.getAttribute('aria-pressed')).toBe('false');
  });

  it('is empty again when the shop does not confirm it, and says why', async () => {
    const heart = await open({ counts: [['v0', 3]], set: async () => 'closed' });
    heart.click();
    await waitUntil(() => note() === 'The shop takes no likes here at the moment.');
    expect([heart.getAttribute('aria-pressed'), heart.textContent]).toEqual(['false', '3']);
    expect(await violations()).toEqual([]);
  });

  it('without permission stays on the page and says that it does not count, in the page’s language', async () => {
    const asked: unknown[] = [];
    const heart = await open({
      counts: [['v0', 3]],
      permitted: false,
      texts: german,
      set: async (liking) => {
        asked.push(liking);
        return 'lost';
      },
    });
    heart.click();
    await waitUntil(() => note()?.startsWith('Nur auf dieser Seite.') === true);
    expect([heart.getAttribute('aria-pressed'), heart.textContent]).toEqual(['true', '3']);
    expect(asked).toEqual([]);
  });

  it('is another than saving: who saves likes nothing', async () => {
    const asked: unknown[] = [];
    const heart = await open({
      set: async (liking) => {
        asked.push(liking);
        return 'lost';
      },
    });
    shop.inSlide('[part=save]').click();
    await waitUntil(() => shop.only('video_saved').length === 1);
    expect([heart.getAttribute('aria-pressed'), asked]).toEqual(['false', []]);
    shop.inSlide('[part=save]').click();
  });

  it('is not there where nobody keeps likes', async () => {
    shop = await mountPlayer();
    await shop.open();
    await waitUntil(() => shop.find('[part=slide]:not([inert]) [part=save]') !== null);
    expect(shop.find('[part=like]')).toBeNull();
  });
});
