import type { AudioSample, VideoSample } from 'mediabunny';
import type { Frame } from 'node-av';
import type { MediaLibrary } from './library.js';

export interface FrameFilter {
  /** What comes out for a sample, which stays its owner's; the frames are the caller's to free. */
  run(sample: VideoSample | AudioSample): Promise<Frame[]>;
  /** The same for a frame, which stays its owner's. */
  runFrame(frame: Frame): Promise<Frame[]>;
  close(): void;
}

/** One graph of libavfilter for all frames of a track: to build one costs more than a frame. */
export function createFrameFilter({ av, server }: MediaLibrary, chain: string): FrameFilter {
  const filter = av.FilterAPI.create(chain);
  const frame = new av.Frame();
  frame.alloc();
  return {
    async run(sample) {
      await server.toAvFrame(sample, frame);
      return filter.processAll(frame);
    },
    runFrame: (given) => filter.processAll(given),
    close() {
      filter.close();
      frame.free();
    },
  };
}
