/** How well a video keeps and moves those who see it, from 0 to 1. Never how many follow its creator. */
import { HOUR_MS } from '../../tools/time.js';
import type { Calendar } from '../calendar.js';
import type { Video } from '../schema.js';

const HALF_LIFE_MS = 72 * HOUR_MS;
/** Fewer views than this say too little: the video is new, whatever its date. */
const ENOUGH_VIEWS = 100;
const WEIGHTS = { watched: 0.5, engaged: 0.3, velocity: 0.2 };
/** What an engagement counts beside a view; an add to cart says most. */
const POINTS = { view: 0.1, engaged: 1, added: 8 };
/** Decayed points at which velocity is worth half of what it can be. */
const VELOCITY_MIDDLE = 50;

/**
 * Lower bound of the 95 % score interval for a proportion (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): 8 of 10 is a weaker
 * claim than 800 of 1,000, and sorts below it.
 */
export function wilsonLowerBound(successes: number, trials: number, z = 1.959964): number {
  if (trials <= 0) return 0;
  const rate = Math.min(1, Math.max(0, successes / trials));
  const square = z * z;
  const spread = z * Math.sqrt((rate * (1 - rate) + square / (4 * trials)) / trials);
  return Math.max(0, (rate + square / (2 * trials) - spread) / (1 + square / trials));
}

/** What is left of `value` after `ageMs`, when half of it goes in every half-life (exponential decay). */
export const decay = (value: number, ageMs: number, halfLifeMs = HALF_LIFE_MS): number =>
  value * 2 ** (-Math.max(0, ageMs) / halfLifeMs);

/**
 * Engagement velocity: points that are still fresh. The feed has totals, not moments, so they are taken as spread evenly
 * from publication to `updatedAt` (the mean of the decay over that time, in closed form), then aged to now.
 * Without both dates nothing is known about freshness, and the answer is 0.
 */
export function engagementVelocity(video: Video, calendar: Calendar, nowMs: number): number {
  const { publishedAt, stats } = video;
  if (!publishedAt || !stats?.updatedAt) return 0;
  const { views = 0, engaged = 0, added = 0 } = stats;
  const updatedMs = calendar.toMs(stats.updatedAt, 'UTC', 'start');
  const livedMs = Math.max(HOUR_MS, updatedMs - calendar.toMs(publishedAt, 'UTC', 'start'));
  const halfLives = livedMs / HALF_LIFE_MS;
  const points = POINTS.view * views + POINTS.engaged * engaged + POINTS.added * added;
  return decay((points * (1 - 2 ** -halfLives)) / (halfLives * Math.LN2), nowMs - updatedMs) || 0;
}

/** Scores the videos against each other: one with too few views gets at least the middle score, so that it is seen at all. */
export function scoreVideos(videos: readonly Video[], calendar: Calendar, nowMs: number): number[] {
  const own = videos.map((video) => ownScore(video, calendar, nowMs));
  const isProven = videos.map(
    ({ stats }) => stats?.score !== undefined || (stats?.views ?? 0) >= ENOUGH_VIEWS,
  );
  const proven = own.filter((_, index) => isProven[index]).sort((a, b) => a - b);
  const middle = proven[proven.length >> 1] ?? 0.5;
  return own.map((score, index) => (isProven[index] ? score : Math.max(score, middle)));
}

function ownScore(video: Video, calendar: Calendar, nowMs: number): number {
  const { views = 0, engaged = 0, watchThrough, score } = video.stats ?? {};
  // Told beside what is usual, and drawn to it where little is known: half of what can be is usual.
  if (score !== undefined) return score / (score + 1);
  const engagedRate = wilsonLowerBound(engaged, views);
  const watchedRate =
    watchThrough === undefined ? engagedRate : wilsonLowerBound(watchThrough * views, views);
  const velocity = engagementVelocity(video, calendar, nowMs);
  return (
    WEIGHTS.watched * watchedRate +
    WEIGHTS.engaged * engagedRate +
    (WEIGHTS.velocity * velocity) / (velocity + VELOCITY_MIDDLE)
  );
}
