import type { Video } from '../../feed/schema.js';
import type { MediaError, PlayerEvent } from '../../media/types.js';
import type { Notice } from '../../tools/display.js';

const H264 = 'Give the video a source in MP4 with H.264 and AAC; every browser plays that.';

/** Why a video was not played, and what its merchant can do, in the merchant's words. */
const words: Record<MediaError, readonly [why: string, remedy: string]> = {
  unsupported: ['this browser cannot play its format', H264],
  decode: ['the file is broken, or of a kind that this browser cannot read to the end', H264],
  no_picture: ['there is sound but no picture, as with HEVC where a browser cannot show it', H264],
  network: [
    'its file did not come',
    'Open the address in the browser: it must answer with the video, also to pages of your shop’s origin.',
  ],
  stuck: [
    'it stood still and did not go on',
    'Check that its server sends the file in parts (byte ranges) and fast enough.',
  ],
  refused: [
    'its platform does not show it on this page',
    'Look at the video’s settings there, or ask the creator for the file: a source in MP4 plays everywhere.',
  ],
  unknown: [
    'the browser did not say why',
    'Open the address in the browser and see whether it plays.',
  ],
};

/** Said to the merchant; the shopper reads it over the poster. */
export function failedNotice(
  { id, sources }: Video,
  { error, detail }: Extract<PlayerEvent, { type: 'error' }>,
): Notice {
  const [why, remedy] = words[error];
  return {
    code: 'VIDEO_FAILED',
    subject: id,
    message: `The video "${id}" could not be played: ${why} (${sources.map(({ src }) => src).join(', ')}).`,
    remedy,
    detail,
  };
}
