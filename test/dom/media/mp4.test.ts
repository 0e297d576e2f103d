import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { canPlay } from '../../../src/media/sources/canPlay.js';
import { createSourceRegistry } from '../../../src/media/registry.js';
import { sourceLoaders } from '../../../src/media/sources/loaders.js';
import { mp4Loader } from '../../../src/media/sources/mp4/loader.js';
import type { Media } from '../../../src/media/types.js';
import { createStand, describeVideoSource, waitUntil } from '../../contract/videoSource.js';
import { passTime } from '../../support/passTime.js';

const at = (file: string) => new URL(`/test/fixtures/media/${file}`, location.href).href;
const media = (file: string, more: Partial<Media> = {}): Media => ({
  sources: [{ type: 'mp4', src: at(file) }],
  captions: [],
  title: file,
  ...more,
});

const playsHevc =
  document.createElement('video').canPlayType('video/mp4; codecs="hvc1.1.6.L93.B0"') !== '';

describeVideoSource('mp4', {
  loader: mp4Loader,
  foreign: { type: 'youtube', src: 'abcdefghijk' },
  good: media('good.mp4'),
  other: media('silent.mp4'),
  broken: {
    'an empty file': media('zero.mp4'),
    'a renamed text': media('text.mp4'),
    'a renamed picture': media('jpeg.mp4'),
    'sound without a picture': media('audio.mp4'),
    ...(playsHevc ? {} : { 'a codec this browser has not': media('hevc.mp4') }),
    'a file that is not there': media('missing.mp4'),
    'a file that was cut off': media('cut.mp4'),
    'a media without an mp4': {
      sources: [{ type: 'hls', src: at('x.m3u8') }],
      captions: [],
      title: 'hls',
    },
  },
});

describe('the mp4 player', () => {
  let stand: Awaited<ReturnType<typeof createStand>>;
  beforeEach(async () => {
    stand = await createStand(mp4Loader);
  });
  afterEach(() => stand.remove());
  const start = async (what: Media) => {
    const playing = stand.next('playing');
    stand.player.load(what, 'auto');
    stand.player.play();
    await playing;
  };
  const video = () => {
    const found = stand.host.querySelector('video');
    if (!found) throw new Error('no video element');
    return found;
  };

  it('the mp4 player is muted and inline before it has anything to load', () => {
    expect(video().muted).toBe(true);
    expect(video().playsInline).toBe(true);
    expect(video().hasAttribute('src')).toBe(false);
    expect(video().getAttribute('part')).toBe('video');
  });

  it('the mp4 player names sound without a picture for what it is', async () => {
    const failed = stand.next('error');
    stand.player.load(media('audio.mp4'), 'auto');
    stand.player.play();
    expect((await failed).error).toBe('no_picture');
  });

  it('the mp4 player tries the next source when one is broken, and says nothing of it', async () => {
    await start(
      media('x', {
        sources: ['text.mp4', 'zero.mp4', 'good.mp4'].map((file) => ({
          type: 'mp4',
          src: at(file),
        })),
      }),
    );
    expect(stand.kinds()).not.toContain('error');
    expect(video().currentSrc).toBe(at('good.mp4'));
  });

  const isWebKit = server.browser === 'webkit';
  it.runIf(isWebKit)(
    'a bare looping <video> of WebKitGTK, put back by a script after a seek, plays its first second over and over: what the next test asks is not to be had',
    async () => {
      const bare = document.createElement('video');
      Object.assign(bare, { muted: true, playsInline: true, loop: true, src: at('long.mp4') });
      stand.host.append(bare);
      await bare.play();
      await waitUntil(() => bare.currentTime > 0.3);
      bare.currentTime = 4;
      await waitUntil(() => {
        // After a seek it stands still until it is told to play once more.
        void bare.play().catch(() => {});
        return bare.currentTime > 4.3;
      });
      bare.currentTime = 0;
      await waitUntil(() => bare.currentTime < 1);
      let farthest = 0;
      for (let look = 0; look < 25; look++) {
        await passTime(150);
        farthest = Math.max(farthest, bare.currentTime);
      }
      expect(farthest, 'of 3.7 seconds').toBeLessThan(2);
    },
  );
  // The browser's own way back to the beginning, after a seek as well, is in the journey of `test/browsers`.
  const jumps = it.skipIf(isWebKit);
  jumps(
    'the mp4 player takes a clock that jumps back for another round, however early, once the whole picture was seen',
    async () => {
      await start(media('long.mp4'));
      stand.player.seek(4);
      await waitUntil(() => video().currentTime > 4.5);
      video().currentTime = 0;
      await stand.next('looped');
      await waitUntil(() => video().currentTime > 1);
      video().currentTime = 0;
      await stand.next('looped');
      await waitUntil(() => video().currentTime > 0.5);
      expect(stand.kinds()).not.toContain('error');
      expect(stand.kinds().at(-1)).toBe('time');
    },
  );

  it('the mp4 player goes on after a seek in its first moment, where the browser stands still until it is told to play once more', async () => {
    await start(media('long.mp4'));
    stand.player.seek(4);
    const from = stand.facts.length;
    await waitUntil(() => video().currentTime > 4.5);
    expect(stand.facts.slice(from).map((fact) => fact.type)).not.toContain('paused');
    expect(stand.kinds()).not.toContain('error');
  });

  it('the mp4 player does not call a file cut because its shopper was near the end and nothing was looked at in between', async () => {
    await start(media('long.mp4'));
    await waitUntil(() => video().currentTime > 0.5);
    stand.player.seek(5.7);
    await stand.next('looped');
    await waitUntil(() => video().currentTime > 0.5);
    expect(stand.kinds()).not.toContain('error');
  });

  it('the mp4 player looks at a picture that breaks off early a second time before it calls the file cut', async () => {
    const breakOff = async () => {
      await waitUntil(() => video().currentTime > 0.7);
      video().currentTime = 0;
    };
    await start(media('long.mp4'));
    await breakOff();
    await stand.next('playing');
    expect(stand.kinds(), 'one look is a guess').not.toContain('error');
    const failed = stand.next('error');
    await breakOff();
    expect((await failed).error).toBe('decode');
  });

  it('the mp4 player goes on from the start when the element stands at its end and says nothing', async () => {
    await start(media('good.mp4'));
    // What a browser does that neither loops nor sends an event: the clock stands at the end, and nothing is paused.
    let isStanding = true;
    let seconds = 2;
    Object.defineProperty(video(), 'currentTime', {
      configurable: true,
      get: () => (isStanding ? 2 : seconds),
      set: (next) => ((isStanding = false), (seconds = next)),
    });
    video().dispatchEvent(new Event('timeupdate'));
    video().dispatchEvent(new Event('timeupdate'));
    expect({ isStanding, seconds }).toEqual({ isStanding: false, seconds: 0 });
    video().dispatchEvent(new Event('seeking'));
    expect(stand.kinds()).toContain('looped');
  });

  it('the mp4 player says that it plays when the clock moves, though the element has told of nothing but waiting', async () => {
    await start(media('long.mp4'));
    video().dispatchEvent(new Event('waiting'));
    await stand.next('playing');
    expect(stand.kinds()).not.toContain('error');
  });

  it('the mp4 player tells a length that turns out otherwise', async () => {
    await start(media('good.mp4'));
    Object.defineProperty(video(), 'duration', { configurable: true, value: 5 });
    const told = stand.next('loaded');
    video().dispatchEvent(new Event('durationchange'));
    expect((await told).durationSeconds).toBe(5);
  });

  it('the mp4 player tells a refusal to play as blocked', async () => {
    const refused = stand.next('blocked');
    video().play = () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'));
    stand.player.load(media('good.mp4'), 'auto');
    stand.player.play();
    await refused;
    expect(stand.kinds()).not.toContain('playing');
  });

  it('the mp4 player makes nothing of a play that was overtaken by another load', async () => {
    stand.player.load(media('good.mp4'), 'auto');
    stand.player.play();
    await start(media('silent.mp4'));
    expect(stand.kinds()).not.toContain('blocked');
    expect(stand.kinds()).not.toContain('error');
  });

  it('the mp4 player gives a broken media another try when asked again', async () => {
    const failed = stand.next('error');
    stand.player.load(media('text.mp4'), 'auto');
    await failed;
    const again = stand.next('error');
    stand.player.load(media('text.mp4'), 'auto');
    await again;
  });

  it('the mp4 player shows captions as plain words at their time, and takes them away', async () => {
    const files = [{ src: at('captions.en.vtt'), lang: 'en' }];
    stand.player.load(media('good.mp4', { captions: files }), 'auto');
    stand.player.showCaptions('en');
    stand.player.play();
    await waitUntil(() =>
      stand.facts.some((fact) => fact.type === 'caption' && fact.text === 'First line & more'),
    );
    await waitUntil(() =>
      stand.facts.some((fact) => fact.type === 'caption' && fact.text === 'Second\nof two'),
    );
    stand.player.showCaptions(null);
    await waitUntil(() => stand.facts.findLast((fact) => fact.type === 'caption')?.text === '');
    const from = stand.facts.length;
    await stand.next('looped');
    await passTime(700);
    expect(stand.facts.slice(from).filter((fact) => fact.type === 'caption')).toEqual([]);
  });

  it('the mp4 player plays on where captions are broken, missing or in another language', async () => {
    const files = [
      { src: at('broken.vtt'), lang: 'en' },
      { src: at('missing.vtt'), lang: 'de' },
    ];
    stand.player.load(media('good.mp4', { captions: files }), 'auto');
    stand.player.play();
    for (const lang of ['en', 'de']) {
      const refused = stand.next('captionless');
      stand.player.showCaptions(lang);
      await refused;
    }
    stand.player.showCaptions('fr');
    await stand.next('time');
    await stand.next('looped');
    expect(stand.kinds()).not.toContain('error');
    expect(stand.facts.filter((fact) => fact.type === 'caption' && fact.text !== '')).toEqual([]);
    const refused = stand.facts.flatMap((fact) => (fact.type === 'captionless' ? [fact] : []));
    expect(refused.at(-1)?.src).toBe(at('missing.vtt'));
    expect(refused.at(-1)?.notice.message).toContain('404');
  });

  it('speeds up and slows down', async () => {
    await start(media('good.mp4'));
    stand.player.setRate(2);
    expect(video().playbackRate).toBe(2);
    stand.player.setRate(1);
    expect(video().playbackRate).toBe(1);
  });
});

describe('choosing a source', () => {
  it('shows a video on the shelf that the loader of its kind would try, and no other', () => {
    for (const { kind, canPlay: wouldTry } of sourceLoaders)
      for (const codecs of [undefined, 'avc1.42E01E', 'vp8', 'none.at.all']) {
        const source = { type: kind, src: 'a.webm', ...(codecs ? { codecs } : {}) };
        expect(canPlay(source), `${kind} ${codecs}`).toBe(wouldTry(source));
      }
  });

  it('takes the first loader that wants one of the sources, by the order of the loaders', async () => {
    const registry = createSourceRegistry([mp4Loader]);
    expect(sourceLoaders[0], 'the merchant’s own files come first').toBe(mp4Loader);
    expect(await registry.load([{ type: 'youtube', src: 'abc' }])).toBeNull();
    expect(
      await registry.load([
        { type: 'youtube', src: 'abc' },
        { type: 'mp4', src: at('good.mp4') },
      ]),
    ).toBe(await mp4Loader.load());
  });

  it('leaves a file alone whose codec this browser says it has not', () => {
    expect(mp4Loader.canPlay({ type: 'mp4', src: at('good.mp4'), codecs: 'nonsense.1' })).toBe(
      false,
    );
    expect(mp4Loader.canPlay({ type: 'mp4', src: at('good.mp4'), codecs: 'vp09.00.10.08' })).toBe(
      true,
    );
    expect(mp4Loader.canPlay({ type: 'mp4', src: at('good.mp4') })).toBe(true);
  });
});
