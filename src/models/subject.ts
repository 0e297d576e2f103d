import type { EventSubject } from '../events/catalog.js';
import type { PlayerModel } from './playerModel.js';

/** What an event of the open player is about: the video that is watched, and the product where there is one. */
export function subjectOf(player: PlayerModel, product?: string): EventSubject {
  const video = player.video.peek();
  return {
    ...(video ? { video: video.id, creator: video.creator, position: player.index.peek() } : {}),
    ...(product === undefined ? {} : { product }),
  };
}
