/**
 * How well each video moves those who see its card, beside what is usual in this shop: 1 is usual, 2 twice as well. Where a card stood is
 * taken out of it, few data are drawn towards what is usual, and what happens now counts more than what was. Nobody's followers are in it.
 */
import type { Freshness, Placement, Watching } from '../store/types.js';
import { halfLives } from '../store/placed.js';

export interface VideoScore {
  /** Beside what is usual. */
  score: number;
  /** How much there is behind it: openings and adds that were to be expected, and {@link PRIOR}. */
  evidence: number;
}

/** What a page view counts in which a product was opened and not added; one in which it was added counts 1. */
const OPENED = 0.25;
/** As if so many openings and adds had gone as usual before the first: what few data are drawn to. */
const PRIOR = 3;
/** Player views by which a video's watching is drawn to what is usual. */
const USUAL_VIEWS = 20;
/** Points by which its freshness is. */
const USUAL_POINTS = 10;
/** Places and videos explain each other: so often each is told anew from the other. */
const TURNS = 10;
/** How far watching and freshness may move a score, up or down. */
const MAX_WATCHED = 2;
const MAX_FRESH = 1.25;

interface Facts {
  /** Ids of the feed; all others are nobody's business. */
  videos: readonly string[];
  placements: readonly Placement[];
  watchings: readonly Watching[];
  freshness: readonly Freshness[];
}

export function scoreVideos({ videos, ...facts }: Facts): Map<string, VideoScore> {
  const known = new Set(videos);
  const placements = facts.placements.filter(({ video, seen }) => known.has(video) && seen > 0);
  const watched = watchedBeside(facts.watchings.filter(({ video }) => known.has(video)));
  const fresh = new Map(
    facts.freshness.map(({ video, short, long }) => [video, freshBeside(short, long)]),
  );
  const movedBy = sumBy(placements, ({ video }) => video, moved);
  const movedAt = sumBy(placements, ({ position }) => position, moved);
  const seenAt = sumBy(
    placements,
    ({ position }) => position,
    ({ seen }) => seen,
  );
  const usual =
    sum(placements, moved) /
    Math.max(
      1,
      sum(placements, ({ seen }) => seen),
    );
  const priorOf = (video: string) => PRIOR * (watched.get(video) ?? 1);

  let score = new Map(videos.map((video) => [video, watched.get(video) ?? 1]));
  let expected = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++) {
    // What is usual is what a video does, not what those do that are shown most.
    const level = meanOf(score, movedBy);
    const weightAt = sumBy(
      placements,
      ({ position }) => position,
      ({ video, seen }) => (seen * (score.get(video) ?? 1)) / level,
    );
    // A place that hardly anybody saw is taken to be as good as any.
    const rateAt = (position: number) =>
      ((movedAt.get(position) ?? 0) + PRIOR * usual) /
      ((weightAt.get(position) ?? seenAt.get(position) ?? 0) + PRIOR);
    expected = sumBy(
      placements,
      ({ video }) => video,
      ({ position, seen }) => seen * rateAt(position),
    );
    score = new Map(
      videos.map((video) => [
        video,
        (priorOf(video) + (movedBy.get(video) ?? 0)) / (PRIOR + (expected.get(video) ?? 0)),
      ]),
    );
  }
  return new Map(
    videos.map((video) => [
      video,
      {
        score: (score.get(video) ?? 1) * (fresh.get(video) ?? 1),
        evidence: PRIOR + (expected.get(video) ?? 0),
      },
    ]),
  );
}

/** Of those that were seen. */
function meanOf(score: ReadonlyMap<string, number>, seen: ReadonlyMap<string, unknown>): number {
  const known = [...score].filter(([video]) => seen.has(video));
  return known.length > 0 ? sum(known, ([, value]) => value) / known.length : 1;
}

const moved = ({ opened, added }: Placement): number => added + OPENED * (opened - added);

/** Watch-through beside the shop's own, drawn to it where few views tell it. */
function watchedBeside(watchings: readonly Watching[]): Map<string, number> {
  const measured = watchings.filter(({ durationMs, views }) => durationMs > 0 && views > 0);
  const whole = ({ durationMs, views }: Watching) => durationMs * views;
  const all = sum(measured, whole);
  if (all === 0) return new Map();
  const usual = sum(measured, ({ watchedMs }) => watchedMs) / all;
  const watched = sumBy(
    measured,
    ({ video }) => video,
    (one) => one.watchedMs / one.durationMs,
  );
  const views = sumBy(
    measured,
    ({ video }) => video,
    (one) => one.views,
  );
  return new Map(
    [...views].map(([video, count]) => {
      const rate = ((watched.get(video) ?? 0) + USUAL_VIEWS * usual) / (count + USUAL_VIEWS);
      return [video, within(rate / Math.max(usual, 1e-9), MAX_WATCHED)];
    }),
  );
}

/** Engagement velocity: the points of the last hours beside those of the last days; 1 where it goes on as it was. */
function freshBeside(short: number, long: number): number {
  const times = halfLives.long / halfLives.short;
  return within(((times * short + USUAL_POINTS) / (long + USUAL_POINTS)) ** 0.25, MAX_FRESH);
}

const within = (value: number, most: number) => Math.min(most, Math.max(1 / most, value));

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function sumBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
  of: (item: T) => number,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + of(item));
  return sums;
}
