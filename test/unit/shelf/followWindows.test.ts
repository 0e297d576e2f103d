import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { selectVideos } from '../../../src/feed/select/select.js';
import { createCalendar } from '../../../src/feed/zones.js';
import type { Feed, Video } from '../../../src/feed/schema.js';
import { FeedModel } from '../../../src/models/feedModel.js';
import { PlayerModel } from '../../../src/models/playerModel.js';
import { followWindows } from '../../../src/shelf/followWindows.js';
import type { Setting, Stage } from '../../../src/shelf/showFeed.js';
import { createFakeEnv, type FakeEnv } from '../../support/fakeEnv.js';
import { inOrder } from '../../support/inOrder.js';

const START = '2026-11-27T09:00:00Z';
const HOUR = 3_600_000;
const video = (id: string, more: Partial<Video> = {}): Video => ({
  id,
  creator: '',
  sources: [{ type: 'mp4', src: `https://shop.example/${id}.mp4` }],
  rights: { status: 'owned' },
  duration: 10,
  ...more,
});

let env: FakeEnv;
let feed: FeedModel;
let player: PlayerModel;
let visible = signal(true);
let chosen = 0;
let chosenMs = 0;
let hidden = 0;
let stop = () => {};

/** @param late - what passes between the cards and this. */
function start(videos: Video[], late = () => {}) {
  const whole = inOrder({ version: 1, creators: [], products: [], videos }) as Feed;
  const host = { getBoundingClientRect: () => ({ height: 300 }), style: {} };
  const choose: Stage['choose'] = async (show, hide) => {
    chosen++;
    chosenMs = env.nowMs();
    const now = selectVideos(whole, { nowMs: env.nowMs(), channel: 'onsite', seed: 1 });
    (show ?? feed.show)(whole, now);
    if (now.length === 0 && hide) hidden++;
  };
  const setting = {
    env,
    context: { feed, player, deps: { host, device: { visible } } },
    get chosenMs() {
      return chosenMs;
    },
  };
  void choose();
  chosen = 0;
  late();
  stop = followWindows(
    setting as unknown as Setting,
    { choose, calendar: createCalendar } as unknown as Stage,
  );
}
const shown = () => feed.videos.value.map(({ id }) => id);
/** The full hours, in UTC, at which a video is shown. */
const hoursOf = async (id: string, hours: number) => {
  const seen: string[] = [];
  for (let hour = 0; hour < hours; hour++) {
    await env.advance(HOUR);
    if (shown().includes(id)) seen.push(new Date(env.nowMs()).toISOString().slice(5, 13));
  }
  return seen;
};

beforeEach(() => {
  env = createFakeEnv({ nowMs: Date.parse(START) });
  feed = new FeedModel();
  player = new PlayerModel(feed);
  visible = signal(true);
  hidden = 0;
});
afterEach(() => {
  stop();
  expect(env.timerCount).toBe(0);
});

describe('while the page is open', () => {
  test('a video goes when its right ends, and comes when its campaign begins', async () => {
    start([
      video('ends', { rights: { status: 'licensed', expiresAt: '2026-11-27T11:00:00Z' } }),
      video('begins', { show: { from: '2026-11-27T13:00', timeZone: 'Europe/Berlin' } }),
      video('stays'),
    ]);
    expect(shown()).toEqual(['ends', 'stays']);
    await env.advance(2 * HOUR - 1000);
    expect(shown()).toEqual(['ends', 'stays']);
    await env.advance(2000);
    expect(shown()).toEqual(['stays']);
    await env.advance(HOUR);
    expect(shown()).toEqual(['begins', 'stays']);
    expect(chosen).toBe(2);
  });

  test('a right that ended between the cards and the follower is noticed at once', async () => {
    start(
      [
        video('ends', { rights: { status: 'licensed', expiresAt: '2026-11-27T09:00:01Z' } }),
        video('stays'),
      ],
      () => env.sleep(3000),
    );
    expect(shown()).toEqual(['stays']);
    expect(chosen).toBe(1);
  });

  test('however late the follower comes, what ended meanwhile goes', () => {
    start(
      [
        video('ends', { rights: { status: 'licensed', expiresAt: '2026-11-27T09:00:01Z' } }),
        video('stays'),
      ],
      () => env.sleep(HOUR),
    );
    expect(shown()).toEqual(['stays']);
  });

  test('a right that ends within the second after the cards ends at its moment, and so does a tag’s time', async () => {
    const show = { until: '2026-11-27T09:00:00.700Z' };
    start([
      video('ends', { rights: { status: 'licensed', expiresAt: '2026-11-27T09:00:00.400Z' } }),
      video('stays', { tags: [{ product: 'p', show }] }),
    ]);
    await env.advance(399);
    expect(shown()).toEqual(['ends', 'stays']);
    await env.advance(1);
    expect(shown()).toEqual(['stays']);
    await env.advance(299);
    expect(feed.videos.value[0]?.tags).toHaveLength(1);
    await env.advance(1);
    expect(feed.videos.value[0]?.tags ?? []).toHaveLength(0);
    expect(chosen).toBe(2);
  });

  test('a machine that slept with the page in sight is noticed within five minutes', async () => {
    start([video('ends', { show: { until: '2026-11-27T12:00:00Z' } }), video('stays')]);
    await env.advance(1000);
    env.sleep(8 * HOUR);
    await env.advance(300_000);
    expect(shown()).toEqual(['stays']);
    expect(chosen).toBe(1);
  });

  test('a clock that was set back brings back what is allowed again', () => {
    start([video('ends', { show: { until: '2026-11-27T08:30:00Z' } }), video('stays')]);
    expect(shown()).toEqual(['stays']);
    visible.value = false;
    env.sleep(-HOUR);
    visible.value = true;
    expect(shown()).toEqual(['ends', 'stays']);
  });

  test('the evenings of a week come and go, over the night in which clocks change', async () => {
    env = createFakeEnv({ nowMs: Date.parse('2026-03-28T12:00:00Z') });
    const show = {
      timeZone: 'Europe/Berlin',
      weekly: [{ days: ['sat' as const, 'sun' as const], from: '18:00', until: '19:00' }],
    };
    start([video('evening', { show }), video('stays')]);
    expect(await hoursOf('evening', 48)).toEqual(['03-28T17', '03-29T16']);
  });

  test('the evenings of a week come and go by the shop’s clock, over the night that has one hour more', async () => {
    env = createFakeEnv({ nowMs: Date.parse('2026-10-24T12:00:00Z') });
    const show = {
      timeZone: 'Europe/Berlin',
      weekly: [{ days: ['sat' as const, 'sun' as const], from: '18:00', until: '19:00' }],
    };
    start([video('evening', { show }), video('stays')]);
    expect(await hoursOf('evening', 36)).toEqual(['10-24T16', '10-25T17']);
  });

  test.each([
    ['forward', '2026-03-28T20:00:00Z', '2026-03-29T08:00', '2026-03-29T06'],
    ['back', '2026-10-24T20:00:00Z', '2026-10-25T08:00', '2026-10-25T07'],
  ])(
    'a campaign ends at its hour on the clock, also in the night in which clocks go %s',
    async (_way, from, until, endsAt) => {
      env = createFakeEnv({ nowMs: Date.parse(from) });
      start([video('night', { show: { until, timeZone: 'Europe/Berlin' } }), video('stays')]);
      let at = '';
      while (shown().includes('night')) {
        await env.advance(HOUR / 2);
        at = new Date(env.nowMs()).toISOString();
      }
      expect(at.slice(0, 13)).toBe(endsAt);
    },
  );

  test('a product leaves the open video when its own time ends, comes back with its next one, and the video plays on', async () => {
    const tags = [
      {
        product: 'lunch',
        show: {
          timeZone: 'America/New_York',
          weekly: [{ days: ['fri' as const, 'sat' as const], from: '06:00', until: '08:00' }],
        },
      },
      { product: 'always' },
    ];
    start([video('v', { tags })]);
    const products = () => player.video.value?.tags?.map(({ product }) => product);
    player.open('v', 'tap');
    const { sources } = player.video.value ?? {};
    expect(products()).toEqual(['always']);
    await env.advance(2 * HOUR + 1000);
    expect(products(), 'eleven in London, six in New York').toEqual(['lunch', 'always']);
    await env.advance(2 * HOUR);
    expect(products()).toEqual(['always']);
    await env.advance(22 * HOUR);
    expect(products(), 'on the next day again').toEqual(['lunch', 'always']);
    expect(player.isOpen.value).toBe(true);
    expect(player.video.value?.sources, 'what plays is not begun anew').toBe(sources);
    expect(hidden).toBe(0);
  });

  test('nothing is looked at again where nothing has an end', async () => {
    start([video('a'), video('b')]);
    await env.advance(48 * HOUR);
    expect(env.timerCount).toBe(0);
    expect(chosen).toBe(0);
  });

  test('a page that was away looks when it is seen again', () => {
    start([video('ends', { show: { until: '2026-11-27T10:00:00Z' } }), video('stays')]);
    visible.value = false;
    env.sleep(2 * HOUR);
    visible.value = true;
    expect(chosen).toBe(1);
  });
});

describe('a video whose right ends while it is watched', () => {
  const rights = { status: 'licensed' as const, expiresAt: '2026-11-27T10:00:00Z' };

  test('stays until the shopper goes on', async () => {
    start([video('a'), video('ends', { rights }), video('c')]);
    player.open('ends', 'tap');
    await env.advance(HOUR + 2000);
    expect(player.video.value?.id).toBe('ends');
    player.goTo(2, 'swipe');
    await env.settle();
    expect(shown()).toEqual(['a', 'c']);
    expect(player.video.value?.id).toBe('c');
  });

  test('gives way to the next one when it has been shown once', async () => {
    start([video('ends', { rights }), video('b')]);
    player.open('ends', 'tap');
    await env.advance(HOUR + 12_000);
    expect(player.video.value?.id).toBe('b');
    expect(shown()).toEqual(['b']);
  });

  test('closes the player where there is no next one, and the shelf then goes gently', async () => {
    start([video('ends', { rights })]);
    player.open('ends', 'tap');
    await env.advance(HOUR + 12_000);
    expect(player.isOpen.value).toBe(false);
    expect(shown()).toEqual([]);
    expect(hidden).toBeGreaterThan(0);
  });
});
