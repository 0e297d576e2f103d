/** The picture of a card: the sharpest of a dozen moments. */
import type { Frame } from 'node-av';
import type { Footage } from './footage.js';
import { createFrameFilter, type FrameFilter } from './frameFilter.js';
import type { MediaLibrary } from './library.js';
import { pictureChain } from './pictureChain.js';
import { posterMoments, type Plan } from './plan.js';
import { judgePicture, type Picture } from './sharpness.js';
import { encodePlayStill, encodeStill } from './stills.js';

export interface Poster {
  /** The moment it shows. */
  seconds: number;
  jpeg: Uint8Array;
  /** For e-mail: smaller, with a play mark. */
  playStill: Uint8Array;
}

/** Every candidate is judged at this width: as large as a card shows it. */
const JUDGED_WIDTH = 240;
const PLAY_STILL_WIDTH = 480;

/**
 * @param at - the moment that the merchant has picked, in seconds.
 * @throws what the libraries throw on damaged data.
 */
export async function choosePoster(
  library: MediaLibrary,
  { video, info }: Footage,
  { width, height }: Plan,
  at?: number,
): Promise<Poster> {
  const upright = createFrameFilter(library, pictureChain(info, width, height));
  const small = createFrameFilter(library, `scale=${JUDGED_WIDTH}:-2,format=gray`);
  const moments = at === undefined ? posterMoments(info.seconds) : [at];
  const first = await video.getFirstTimestamp();
  let best: { frame: Frame; score: number; seconds: number } | null = null;
  try {
    const sink = new library.bunny.VideoSampleSink(video);
    for await (const sample of sink.samplesAtTimestamps(moments.map((moment) => first + moment))) {
      if (!sample) continue;
      using stored = sample;
      const [frame] = await upright.run(stored);
      if (!frame) continue;
      const score = judgePicture(await grayOf(small, frame));
      const isBetter: boolean = best === null || score > best.score;
      (isBetter ? best?.frame : frame)?.free();
      if (isBetter) best = { frame, score, seconds: Math.max(0, stored.timestamp - first) };
    }
    if (!best) throw new Error('No picture could be read.');
    return {
      seconds: best.seconds,
      jpeg: await encodeStill(library, best.frame),
      playStill: await encodePlayStill(library, best.frame, Math.min(width, PLAY_STILL_WIDTH)),
    };
  } finally {
    best?.frame.free();
    upright.close();
    small.close();
  }
}

async function grayOf(small: FrameFilter, frame: Frame): Promise<Picture> {
  const [gray] = await small.runFrame(frame);
  if (!gray) throw new Error('No picture could be read.');
  const picture = {
    width: gray.width,
    height: gray.height,
    stride: gray.linesize[0] ?? gray.width,
    data: Uint8Array.from(gray.data?.[0] ?? []),
  };
  gray.free();
  return picture;
}
