/**
 * A shop whose truth is known: videos that move those who see them, places that are looked at more or less, and a night between the days
 * after which the scores are what the collector makes of what was counted.
 */
import { scoreVideos, type VideoScore } from '../../src/collector/ranking/scoreVideos.js';
import type { Placement, Watching } from '../../src/collector/store/types.js';
import { learnedOrder } from '../../src/feed/select/learnedOrder.js';
import type { Video } from '../../src/feed/schema.js';
import { createRandom, type Random } from '../../demo/random.js';

export interface TrueVideo {
  id: string;
  creator: string;
  followers: number;
  /** Of those who look at its card, how many open or add a product. */
  rate: number;
  /** Day on which it comes. */
  fromDay: number;
}

export type Policy = 'learned' | 'uniform' | 'greedy' | 'followers';

/** How many of those who see the shelf look at the card in this place; cards further on are seen by few. */
export const looksAt = (place: number): number => 0.9 ** place * (place < 2 ? 1 : 0.7);

const CARDS = 8;

export interface Ran {
  /** Openings and adds that a shelf in the best order would have had more, as a part of what it would have had. */
  regret: number;
  /** Regret of the last quarter of the days. */
  lateRegret: number;
  /** Of each video, by day: how many saw its card; and its score in the morning. */
  days: ReadonlyMap<string, { seen: number; place: number }>[];
}

/** Runs the shop for so many days, each with so many visits. */
export function runShop(
  videos: readonly TrueVideo[],
  policy: Policy,
  { days, visits, seed }: { days: number; visits: number; seed: number },
): Ran {
  const random = createRandom(seed);
  const placements = new Map<string, Placement>();
  const history: Ran['days'] = [];
  const missed = { all: 0, late: 0, best: 0, lateBest: 0 };
  let scores = new Map<string, VideoScore>();
  for (let day = 0; day < days; day++) {
    const shown = videos.filter(({ fromDay }) => fromDay <= day);
    const best = expected([...shown].sort((a, b) => b.rate - a.rate));
    const seen = new Map<string, { seen: number; place: number }>();
    for (let visit = 0; visit < visits; visit++) {
      const order = orderOf(shown, policy, scores, `${seed} ${day} ${visit}`, random);
      const lost = best - expected(order);
      missed.all += lost;
      missed.best += best;
      if (day >= days * 0.75) {
        missed.late += lost;
        missed.lateBest += best;
      }
      look(order, placements, seen, random);
    }
    history.push(seen);
    scores = scoreVideos({
      videos: videos.map(({ id }) => id),
      placements: [...placements.values()],
      watchings: noWatchings,
      freshness: [],
    });
  }
  return {
    regret: missed.all / missed.best,
    lateRegret: missed.late / missed.lateBest,
    days: history,
  };
}

const noWatchings: readonly Watching[] = [];

const expected = (order: readonly TrueVideo[]): number =>
  order.slice(0, CARDS).reduce((sum, { rate }, place) => sum + looksAt(place) * rate, 0);

function look(
  order: readonly TrueVideo[],
  placements: Map<string, Placement>,
  seen: Map<string, { seen: number; place: number }>,
  random: Random,
): void {
  order.slice(0, CARDS).forEach(({ id, rate }, place) => {
    // The card is on screen, and the shopper's eyes are on it or not: that is what a place does to what is counted.
    const key = `${id} ${place}`;
    const line = placements.get(key) ?? {
      video: id,
      position: place,
      seen: 0,
      opened: 0,
      added: 0,
    };
    placements.set(key, line);
    line.seen += 1;
    const own = seen.get(id) ?? { seen: 0, place: 0 };
    seen.set(id, { seen: own.seen + 1, place: own.place + place });
    if (random() >= looksAt(place) * rate) return;
    line.opened += 1;
    line.added += 1;
  });
}

function orderOf(
  videos: readonly TrueVideo[],
  policy: Policy,
  scores: ReadonlyMap<string, VideoScore>,
  seed: string,
  random: Random,
): readonly TrueVideo[] {
  const byId = new Map(videos.map((video) => [video.id, video]));
  if (policy === 'learned')
    return learnedOrder(videos.map(asVideo), { scores, seed }).flatMap(
      ({ id }) => byId.get(id) ?? [],
    );
  const valueOf = {
    uniform: () => random(),
    greedy: ({ id }: TrueVideo) => scores.get(id)?.score ?? 1,
    followers: ({ followers }: TrueVideo) => followers,
  }[policy];
  return videos
    .map((video) => ({ video, value: valueOf(video) }))
    .sort((a, b) => b.value - a.value)
    .map(({ video }) => video);
}

const asVideo = ({ id, creator }: TrueVideo): Video => ({
  id,
  creator,
  sources: [{ type: 'mp4', src: 'https://shop.example/a.mp4' }],
  rights: { status: 'owned' },
});

/** A shop of twenty videos, to which a new one comes every second day; who has most followers does not sell best. */
export function makeShop(seed: number): TrueVideo[] {
  const random = createRandom(seed * 7919);
  return Array.from({ length: 40 }, (_, index) => ({
    id: `video ${index}`,
    creator: `creator ${index % 25}`,
    followers: Math.round(1000 * 300 ** random()),
    rate: 0.02 + 0.06 * random() ** 2,
    fromDay: Math.max(0, (index - 20) * 2),
  }));
}

/** Comes on the tenth day to a shop that knows its videos, from somebody with hardly any followers, and sells better than all of them. */
export const newcomer: TrueVideo = {
  id: 'newcomer',
  creator: 'nano',
  followers: 1200,
  rate: 0.09,
  fromDay: 10,
};
