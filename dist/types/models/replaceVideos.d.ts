import type { Feed, Video } from '../feed/schema.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
/**
 * Shows other videos, or the same in another order, under an open player: it stays with the video that is watched, which plays on, and
 * closes where that is no longer shown. What is the same as before stays the same object, so that nobody takes it for news.
 */
export declare function replaceVideos(feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>, next: Feed, chosen: readonly Video[]): void;
