/** The platforms' own players, each against a page that speaks as the platform's does, from another origin. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import type { VideoSource } from '../../../src/feed/schema.js';
import { framePlayer } from '../../../src/media/frame/framePlayer.js';
import type { FrameProtocol } from '../../../src/media/frame/protocol.js';
import { instagram } from '../../../src/media/sources/instagram/protocol.js';
import { tiktok } from '../../../src/media/sources/tiktok/protocol.js';
import { vimeo } from '../../../src/media/sources/vimeo/protocol.js';
import { youtube } from '../../../src/media/sources/youtube/protocol.js';
import type { Media, PlayerEvent } from '../../../src/media/types.js';
import { baseOf, loaderOf } from './fakeFrames.js';
import { createStand, describeVideoSource, waitUntil } from '../../contract/videoSource.js';
import { passTime } from '../../support/passTime.js';

const media = (type: VideoSource['type'], src: string): Media => ({
  sources: [{ type, src }],
  captions: [],
  title: `${type} ${src}`,
});

describeVideoSource('youtube', {
  loader: loaderOf(youtube),
  foreign: { type: 'mp4', src: 'x.mp4' },
  good: media('youtube', 'goodvideo01'),
  other: media('youtube', 'goodvideo02'),
  broken: {
    'a video that is gone': media('youtube', 'error100---'),
    'a video that may not be embedded': media('youtube', 'error150---'),
    'a media without an id': media('mp4', 'x.mp4'),
  },
});
describeVideoSource('tiktok', {
  loader: loaderOf(tiktok),
  foreign: { type: 'mp4', src: 'x.mp4' },
  good: media('tiktok', '7000000000000000001'),
  other: media('tiktok', '7000000000000000002'),
  broken: { 'a video that is gone': media('tiktok', '1000000000000000001') },
});
describeVideoSource('vimeo', {
  loader: loaderOf(vimeo),
  foreign: { type: 'mp4', src: 'x.mp4' },
  good: media('vimeo', '100000001'),
  other: media('vimeo', '600000001/abcdef0123'),
  broken: {
    'a private video': media('vimeo', '900000001'),
    'a video that is gone': media('vimeo', '800000001'),
    'an unlisted video without its hash': media('vimeo', '600000001'),
  },
});
describeVideoSource('instagram', {
  loader: loaderOf(instagram),
  foreign: { type: 'mp4', src: 'x.mp4' },
  good: media('instagram', 'CgoodReel01'),
  other: media('instagram', 'CgoodReel02'),
  broken: { 'a media without an id': media('mp4', 'x.mp4') },
});

describe('a platform’s player', () => {
  let stand: Awaited<ReturnType<typeof createStand>>;
  const open = async (protocol: FrameProtocol) => {
    stand = await createStand(loaderOf(protocol));
    return stand.player;
  };
  const frame = () => stand.host.querySelector('iframe') as HTMLIFrameElement;
  afterEach(() => stand.remove());

  it.each([
    [2, 'refused'],
    [5, 'decode'],
    [100, 'refused'],
    [101, 'refused'],
    [150, 'refused'],
    [153, 'refused'],
  ])('a platform’s player says what YouTube’s error %i means', async (code, error) => {
    const player = await open(youtube);
    const failed = stand.next('error');
    player.load(media('youtube', `error${code}---`), 'auto');
    player.play();
    const fact = await failed;
    expect(fact.error).toBe(error);
    expect(fact.detail).toContain(`YouTube ${code}: `);
    expect(fact.detail).not.toContain('no reason given');
    expect(stand.host.childElementCount, 'its own message does not stay').toBe(0);
  });

  it.each([
    [youtube, 'refuse00001'],
    [vimeo, '700000001'],
  ] as const)(
    'a platform’s player tells a refusal to start with sound, and starts without',
    async (protocol, id) => {
      const player = await open(protocol);
      const refused = stand.next('blocked');
      player.setMuted(false);
      player.load(media(protocol.kind, id), 'auto');
      player.play();
      await refused;
      const playing = stand.next('playing');
      player.setMuted(true);
      player.play();
      await playing;
    },
  );

  it('a platform’s player takes a wish that Vimeo does not grant for no trouble of the video', async () => {
    const player = await open(vimeo);
    const playing = stand.next('playing');
    player.load(media('vimeo', '500000001'), 'auto');
    player.play();
    await playing;
    player.setRate(2);
    await stand.next('ended');
    expect(stand.kinds()).not.toContain('error');
  });

  it('a platform’s player hears nobody else: not the page itself, not another frame', async () => {
    const player = await open(youtube);
    const playing = stand.next('playing');
    player.load(media('youtube', 'goodvideo01'), 'auto');
    player.play();
    await playing;
    player.pause();
    await stand.next('paused');
    const from = stand.facts.length;
    const lie = JSON.stringify({ event: 'onError', info: 100 });
    window.postMessage(lie, '*');
    window.dispatchEvent(
      new MessageEvent('message', { data: lie, origin: baseOf('').replace('/embeds/', '') }),
    );
    const foreign = new MessageEvent('message', { data: lie, origin: 'https://evil.example' });
    // Firefox takes no window of another origin by the constructor.
    Object.defineProperty(foreign, 'source', { value: frame().contentWindow });
    window.dispatchEvent(foreign);
    await passTime(200);
    expect(stand.facts.slice(from).map(({ type }) => type)).not.toContain('error');
  });

  it('a platform’s player reads whatever comes without throwing', () => {
    const odd = [
      null,
      1,
      '',
      '{',
      '[]',
      '{"event":1}',
      { event: 'infoDelivery', info: 'x' },
      { type: 'onStateChange', 'x-tiktok-player': true, value: {} },
    ];
    for (const protocol of [youtube, tiktok, vimeo])
      for (const message of odd)
        expect(protocol.read?.(message)?.filter(({ type }) => type !== 'ready')).toEqual([]);
  });

  it('a platform’s player begins Instagram’s page anew to silence it', async () => {
    const player = await open(instagram);
    const shown = stand.next('frame');
    player.load(media('instagram', 'CgoodReel01'), 'auto');
    player.play();
    await shown;
    const [before, steps] = [frame(), history.length];
    player.pause();
    expect(frame()).not.toBe(before);
    await new Promise((resolve) => frame().addEventListener('load', resolve, { once: true }));
    expect(history.length, 'the way back leads where it led').toBe(steps);
    expect(stand.kinds()).toEqual(['loaded', 'frame']);
  });

  it('a platform’s player asks each platform for as little as it can', async () => {
    const wish = { muted: true, pageOrigin: 'https://shop.example' };
    expect(youtube.addressOf('https://www.youtube-nocookie.com', 'goodvideo01', wish)).toBe(
      'https://www.youtube-nocookie.com/embed/goodvideo01?enablejsapi=1&playsinline=1&rel=0&mute=1&origin=https%3A%2F%2Fshop.example',
    );
    expect(vimeo.addressOf('https://player.vimeo.com', '123456/abcdef', wish)).toBe(
      'https://player.vimeo.com/video/123456?dnt=1&playsinline=1&autopause=0&muted=1&h=abcdef',
    );
    expect(tiktok.addressOf('https://www.tiktok.com', '7', wish)).toContain('/player/v1/7?rel=0');
    expect(instagram.addressOf('https://www.instagram.com', 'Cx', wish)).toBe(
      'https://www.instagram.com/reel/Cx/embed/',
    );
    await open(instagram);
  });
});

describe('a frame that does not answer', () => {
  let tasks: { run: () => void; delayMs: number }[];
  const facts: PlayerEvent[] = [];
  const host = document.createElement('div');
  beforeEach(() => {
    tasks = [];
    facts.length = 0;
    document.body.append(host);
  });
  test('a frame that does not answer is given up after twelve seconds, with a word', async () => {
    const env = {
      ...createBrowserEnv(window),
      setTimer: (run: () => void, delayMs: number) => {
        tasks.push({ run, delayMs });
        return () => {};
      },
    };
    const player = framePlayer(youtube, baseOf('youtube'))(host, (fact) => facts.push(fact), env);
    player.load(media('youtube', 'silent00001'), 'auto');
    player.play();
    await waitUntil(() => tasks.some(({ delayMs }) => delayMs === 250));
    tasks.find(({ delayMs }) => delayMs === 12_000)?.run();
    expect(facts).toMatchObject([
      { type: 'error', error: 'network', detail: expect.stringContaining('did not answer') },
    ]);
    expect(host.childElementCount).toBe(0);
    player.destroy();
    host.remove();
  });
});
