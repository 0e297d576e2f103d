import type { EventSubject } from '../events/catalog.js';
import type { Video } from '../feed/schema.js';
import type { PlayerModel } from './playerModel.js';

/** What an event of the open player is about: the video that is watched, and the product where there is one. */
export function subjectOf(player: PlayerModel, product?: string): EventSubject {
  const video = player.video.peek();
  return {
    ...(video ? subjectOfVideo(video, player.index.peek()) : {}),
    ...(product === undefined ? {} : { product }),
  };
}

/** A video in its place, with whom it is to be credited to. */
export const subjectOfVideo = ({ id, creator, gift }: Video, position: number): EventSubject => ({
  video: id,
  creator,
  position,
  ...(gift ? { gift } : {}),
});
