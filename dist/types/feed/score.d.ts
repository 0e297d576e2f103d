/** How well a video keeps and moves those who see it, from 0 to 1. Never how many follow its creator. */
import type { Calendar } from './calendar.js';
import type { Video } from './schema.js';
/**
 * Lower bound of the 95 % score interval for a proportion (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): 8 of 10 is a weaker
 * claim than 800 of 1,000, and sorts below it.
 */
export declare function wilsonLowerBound(successes: number, trials: number, z?: number): number;
/** What is left of `value` after `ageMs`, when half of it goes in every half-life (exponential decay). */
export declare const decay: (value: number, ageMs: number, halfLifeMs?: number) => number;
/**
 * Engagement velocity: points that are still fresh. The feed has totals, not moments, so they are taken as spread evenly
 * from publication to `updatedAt` (the mean of the decay over that time, in closed form), then aged to now.
 * Without both dates nothing is known about freshness, and the answer is 0.
 */
export declare function engagementVelocity(video: Video, calendar: Calendar, nowMs: number): number;
/** Scores the videos against each other: one with too few views gets at least the middle score, so that it is seen at all. */
export declare function scoreVideos(videos: readonly Video[], calendar: Calendar, nowMs: number): number[];
