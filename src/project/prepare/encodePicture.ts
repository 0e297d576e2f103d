import type { Output } from 'mediabunny';
import type { Footage } from './footage.js';
import { createFrameFilter } from './frameFilter.js';
import type { MediaLibrary } from './library.js';
import type { Part, VideoOptions } from './makeVideo.js';
import { pictureChain } from './pictureChain.js';

/** So that a swipe back, or a jump to a product's moment, shows a picture at once. */
const KEY_FRAME_SECONDS = 2;
const BT709 = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const;

/** The picture anew: upright, in its size and in the colours of every screen, as H.264. */
export function encodePicture(
  library: MediaLibrary,
  { video, info }: Footage,
  output: Output,
  { plan, span, onProgress, signal }: VideoOptions,
): Part {
  const { bunny, server } = library;
  const upright = createFrameFilter(library, pictureChain(info, plan.width, plan.height));
  const source = new bunny.VideoSampleSource({
    codec: 'avc',
    quality: new bunny.Quality({ bitrate: plan.bitsPerSecond, bitrateMode: 'variable' }),
    keyFrameInterval: KEY_FRAME_SECONDS,
    hardwareAcceleration: 'prefer-software',
    // The encoder does not say which colours it was given, and players would guess.
    onEncodedPacket: (_packet, meta) => {
      if (meta?.decoderConfig) meta.decoderConfig.colorSpace = BT709;
    },
  });
  output.addVideoTrack(source);
  const start = span?.start ?? 0;
  const seconds = (span?.end ?? info.seconds) - start;
  const isDue = everySlot(plan.framesPerSecond);
  return {
    async run() {
      const samples = new bunny.VideoSampleSink(video).samples(start, span?.end);
      for await (const sample of samples) {
        using stored = sample;
        signal?.throwIfAborted();
        const timestamp = Math.max(0, stored.timestamp - start);
        if (!isDue(timestamp)) continue;
        const [frame] = await upright.run(stored);
        if (!frame) continue;
        using shown = new bunny.VideoSample(new server.AvFrameVideoSampleResource(frame), {
          timestamp,
          duration: plan.framesPerSecond === null ? stored.duration : 1 / plan.framesPerSecond,
        });
        await source.add(shown);
        onProgress?.(Math.min(1, timestamp / seconds));
      }
      source.close();
    },
    close: () => upright.close(),
  };
}

/** Of more frames than are wanted, the first of each slot. */
function everySlot(framesPerSecond: number | null): (seconds: number) => boolean {
  let last = -1;
  return (seconds) => {
    if (framesPerSecond === null) return true;
    const slot = Math.floor(seconds * framesPerSecond + 0.01);
    if (slot === last) return false;
    last = slot;
    return true;
  };
}
