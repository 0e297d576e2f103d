/** Audio description over fake sources: another film, or words told at their moments. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Video } from '../../../../src/feed/schema.js';
import {
  startDescriptions,
  type Description,
} from '../../../../src/models/playback/descriptions.js';
import type { ShelfDeps } from '../../../../src/models/context.js';
import { createDisplay } from '../../../../src/tools/display.js';
import type { HttpResponse } from '../../../../src/tools/env.js';
import { createPlaybackWorld, DURATION } from './playbackWorld.js';

/** What the browser makes of a cue's markup; none of it is here. */
vi.stubGlobal(
  'VTTCue',
  class {
    constructor(
      _start: number,
      _end: number,
      readonly text: string,
    ) {}
    getCueAsHTML = () => ({ textContent: this.text });
  },
);

let world: Awaited<ReturnType<typeof createPlaybackWorld>>;
let told: Description[];
let notices: string[];
let stop = () => {};
afterEach(() => {
  stop();
  world.dispose();
});

const TOLD_FILM = 'https://shop.example/told.mp4';
const file = (lang: string) => ({ src: `https://shop.example/seen.${lang}.vtt`, lang });
const answer = (text: string, status = 200): HttpResponse => {
  const bytes = new TextEncoder().encode(text);
  return {
    ok: status < 300,
    status,
    headers: new Headers({ 'content-length': String(bytes.length) }),
    text: async () => text,
    arrayBuffer: async () => bytes.buffer,
  } as unknown as HttpResponse;
};
const VTT =
  'WEBVTT\n\n00:01.000 --> 00:03.000\nA hand lifts the mug.\n\n00:04.000 --> 00:04.100\nSteam.';

beforeEach(() => {
  told = [];
  notices = [];
});

async function begin(own: Partial<Video>, text: HttpResponse | Error = answer(VTT)) {
  world = await createPlaybackWorld({ own });
  world.env.onFetch(() => text);
  await world.start();
  const deps = { env: world.env, display: createDisplay((line) => void notices.push(line)) };
  stop = startDescriptions(
    { deps: deps as unknown as ShelfDeps, player: world.player, playback: world.playback },
    (description) => void told.push(description),
  );
}
const turnOn = async () => {
  world.player.isDescribed.value = true;
  await import('../../../../src/media/captionTrack.js');
  await world.env.settle();
};

describe('a video that is described in writing', () => {
  it('nothing is fetched and nothing told before it is turned on', async () => {
    await begin({ descriptions: [file('en')] });
    await world.watch(world.at(0), 6);
    expect({ told, requests: world.env.requests }).toEqual({ told: [], requests: [] });
  });

  it('each sentence is told at its moment, once however often the video plays', async () => {
    await begin({ descriptions: [file('de'), file('en')] });
    await turnOn();
    await world.watch(world.at(0), 0.75);
    expect(told).toEqual([]);
    await world.watch(world.at(0), DURATION - 1, 0.75);
    const all = ['A hand lifts the mug.', 'Steam.'].map((text) => ({ text, lang: 'en' }));
    expect(told).toEqual(all);
    world.at(0).tell({ type: 'looped' });
    await world.watch(world.at(0), 6);
    expect(told).toEqual(all);
  });

  it('stays on for the next video, and is silent once turned off', async () => {
    await begin({ descriptions: [file('en')] });
    await turnOn();
    world.player.goTo(1, 'swipe');
    await world.env.settle();
    await world.watch(world.at(1), 2);
    expect(told.map(({ text }) => text)).toEqual(['A hand lifts the mug.']);
    world.player.isDescribed.value = false;
    await world.watch(world.at(1), 4, 2);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['that is gone', answer('', 404), 'answered with 404'],
    ['that cannot be had', new Error('refused'), 'could not be fetched'],
    ['without words', answer('hello'), 'has no lines such as'],
  ])('a file %s is told to the merchant, and the video plays on', async (_, text, why) => {
    await begin({ descriptions: [file('en')] }, text);
    await turnOn();
    await world.watch(world.at(0), 3);
    expect(told).toEqual([]);
    expect(notices.join()).toContain(why);
    expect(world.at(0).isPlaying).toBe(true);
  });
});

describe('a video with a described film', () => {
  const own: Partial<Video> = {
    descriptions: [file('en')],
    describedSources: [{ type: 'mp4', src: TOLD_FILM }],
  };

  it('that film takes the place of the other while it is on; nothing is told beside it', async () => {
    await begin(own);
    expect(world.at(0).media?.sources[0]?.src).not.toBe(TOLD_FILM);
    await turnOn();
    expect(world.playback.current.value.phase.value).toBe('idle');
    expect(world.sources.of(TOLD_FILM).media?.sources).toEqual(own.describedSources);
    expect(world.env.requests).toEqual([]);
    world.player.isDescribed.value = false;
    await world.env.settle();
    expect(world.at(0).media?.sources[0]?.src).toBe('https://shop.example/0.mp4');
  });

  it('a live that has not begun fetches nothing, described or not', async () => {
    const live: Video['live'] = { startsAt: '2026-12-01T18:00:00Z', state: 'scheduled' };
    await begin({ ...own, live });
    await turnOn();
    expect(world.sources.all.every(({ media }) => media === null)).toBe(true);
  });
});
