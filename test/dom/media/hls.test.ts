import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hlsLoader } from '../../../src/media/sources/hls/loader.js';
import { isFedByPage, prefersOwnPlayer } from '../../../src/media/sources/hls/support.js';
import type { Media } from '../../../src/media/types.js';
import { createStand, describeVideoSource, waitUntil } from '../../contract/videoSource.js';

const at = (file: string) => new URL(`/test/fixtures/media/hls/${file}`, location.href).href;
const media = (file: string, more: Partial<Media> = {}): Media => ({
  sources: [{ type: 'hls', src: at(file), codecs: 'vp09.00.10.08,opus' }],
  captions: [],
  title: file,
  ...more,
});

describeVideoSource('hls', {
  loader: hlsLoader,
  foreign: { type: 'mp4', src: 'x.mp4' },
  good: media('good.m3u8'),
  other: media('silent.m3u8'),
  broken: {
    'a stream that is not there': media('missing.m3u8'),
    'a text that is no list': media('../text.mp4'),
    'a codec this browser has not': media('codec.m3u8'),
    'parts that are no video': media('rubbish.m3u8'),
    'a media without a stream': {
      sources: [{ type: 'mp4', src: at('x.mp4') }],
      captions: [],
      title: 'mp4',
    },
  },
});

describe('the player of streams', () => {
  let stand: Awaited<ReturnType<typeof createStand>>;
  beforeEach(async () => {
    stand = await createStand(hlsLoader);
  });
  afterEach(() => stand.remove());
  const start = async (what: Media) => {
    const playing = stand.next('playing');
    stand.player.load(what, 'auto');
    stand.player.play();
    await playing;
  };
  const fetched = (word: string) =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes(word));

  it('the player of streams is fed by the page where the browser has no player of its own that can be relied on', () => {
    expect(isFedByPage('vp09.00.10.08,opus')).toBe(true);
    expect(prefersOwnPlayer()).toBe(false);
  });

  it('the player of streams fetches the list but no picture for a neighbour that may only be warmed a little', async () => {
    const cold = (file: string) => ({
      ...media(file),
      sources: [{ type: 'hls' as const, src: `${at(file)}?warm` }],
    });
    performance.clearResourceTimings();
    stand.player.load(cold('two.m3u8'), 'metadata');
    await waitUntil(() => fetched('two.m3u8?warm').length > 0);
    expect(fetched('.m4s')).toEqual([]);
    const loaded = stand.next('loaded');
    stand.player.load(cold('two.m3u8'), 'auto');
    await loaded;
  });

  it('the player of streams takes no more pixels than the slide has', async () => {
    performance.clearResourceTimings();
    await start(media('two.m3u8'));
    await stand.next('looped', 9000);
    expect(fetched('good-0.m4s').length).toBeGreaterThan(0);
    expect(fetched('long-')).toEqual([]);
  });

  it('the player of streams takes the fewest pixels where the shopper saves data, however large the slide is', async () => {
    const slow = Object.getOwnPropertyDescriptor(navigator, 'connection');
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: { saveData: true },
    });
    stand.host.style.cssText += ';width:1080px;height:1920px';
    try {
      performance.clearResourceTimings();
      await start(media('two.m3u8'));
      await stand.next('looped', 9000);
      expect(fetched('good-0.m4s').length).toBeGreaterThan(0);
      expect(fetched('long-')).toEqual([]);
    } finally {
      if (slow) Object.defineProperty(navigator, 'connection', slow);
      else Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('the player of streams plays the sound that is a stream of its own', async () => {
    performance.clearResourceTimings();
    await start(media('apart.m3u8'));
    await waitUntil(() => fetched('sound-0.m4s').length > 0);
    await stand.next('looped', 9000);
    expect(stand.kinds()).not.toContain('error');
  });

  it('the player of streams says that the line failed when a part does not come', async () => {
    const failed = stand.next('error', 30_000);
    stand.player.load(media('hole.m3u8'), 'auto');
    stand.player.play();
    expect(await failed).toMatchObject({ error: 'network' });
  });

  it('the player of streams tells what cannot be read from what did not come', async () => {
    const reasons: string[] = [];
    for (const file of ['missing.m3u8', '../text.mp4', 'codec.m3u8', 'rubbish.m3u8']) {
      const failed = stand.next('error', 15_000);
      stand.player.load(media(file), 'auto');
      stand.player.play();
      reasons.push((await failed).error);
    }
    expect(reasons).toEqual(['network', 'unsupported', 'unsupported', 'decode']);
  });

  it('the player of streams tries the next stream when one is broken, and says nothing of it', async () => {
    await start(
      media('x', {
        sources: ['missing.m3u8', 'good.m3u8'].map((file) => ({ type: 'hls', src: at(file) })),
      }),
    );
    expect(stand.kinds()).not.toContain('error');
  });

  it('the player of streams lets go of the element when the media goes', async () => {
    await start(media('good.m3u8'));
    stand.player.unload();
    expect(stand.host.querySelector('video')?.hasAttribute('src')).toBe(false);
  });
});
