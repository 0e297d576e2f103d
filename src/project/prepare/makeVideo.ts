import type { ConversionAudioOptions, Output } from 'mediabunny';
import type { Footage } from './footage.js';
import { createFrameFilter, type FrameFilter } from './frameFilter.js';
import type { MediaLibrary } from './library.js';
import { gainChain } from './loudness.js';
import { encodePicture } from './encodePicture.js';
import type { Plan } from './plan.js';

export interface VideoOptions {
  plan: Plan;
  /** Decibels; `null` leaves the sound out. */
  gain: number | null;
  /** Seconds; all of it when not given. */
  span?: { start: number; end: number } | undefined;
  /** From 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const AUDIO_BITS_PER_SECOND = 128_000;

/**
 * Writes an MP4 with H.264 and AAC, its index first, to `path`.
 *
 * @throws what the libraries throw on damaged data, and the signal's reason; the file is then of no use.
 */
export async function makeVideo(
  library: MediaLibrary,
  footage: Footage,
  path: string,
  options: VideoOptions,
): Promise<void> {
  const { bunny } = library;
  const output = new bunny.Output({
    format: new bunny.Mp4OutputFormat({ fastStart: 'in-memory' }),
    target: new bunny.FilePathTarget(path),
  });
  const parts: Part[] = [];
  try {
    if (!options.plan.keepsPicture) parts.push(encodePicture(library, footage, output, options));
    parts.push(await takeOver(library, footage, output, options));
    await output.start();
    await Promise.all(parts.map((part) => part.run()));
    await output.finalize();
  } catch (error) {
    // What still runs meets an output that is no more, and ends.
    await output.cancel().catch(() => {});
    throw error;
  } finally {
    for (const part of parts) part.close();
  }
}

/** A part of the work on one file: all run at the same time. */
export interface Part {
  run(): Promise<void>;
  close(): void;
}

/** What mediabunny does by itself: takes the sound over, or evens it; takes the picture over where it is good as it is. */
async function takeOver(
  library: MediaLibrary,
  footage: Footage,
  output: Output,
  { plan, gain, span, onProgress, signal }: VideoOptions,
): Promise<Part> {
  const evens = gain ? createFrameFilter(library, gainChain(gain)) : null;
  const conversion = await library.bunny.Conversion.init({
    input: footage.input,
    output,
    composable: true,
    tracks: 'primary',
    video: { discard: !plan.keepsPicture },
    audio: soundOptions(library, footage, gain, evens),
    showWarnings: false,
    ...(span ? { trim: span } : {}),
  });
  if (onProgress && plan.keepsPicture) conversion.onProgress = onProgress;
  const stop = () => void conversion.cancel();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    run: async () => {
      signal?.throwIfAborted();
      if (conversion.utilizedTracks.length > 0) await conversion.execute();
    },
    close() {
      signal?.removeEventListener('abort', stop);
      evens?.close();
    },
  };
}

function soundOptions(
  { bunny, server }: MediaLibrary,
  { info, audio }: Footage,
  gain: number | null,
  evens: FrameFilter | null,
): ConversionAudioOptions {
  if (gain === null || !audio) return { discard: true };
  if (!evens && info.audioCodec === 'aac' && info.audioChannels <= 2) return {};
  return {
    codec: 'aac',
    forceTranscode: true,
    numberOfChannels: Math.min(2, info.audioChannels),
    sampleRate: 48_000,
    quality: new bunny.Quality({ bitrate: AUDIO_BITS_PER_SECOND }),
    ...(evens && {
      process: async (sample) =>
        (await evens.run(sample)).map(
          (frame) => new bunny.AudioSample(new server.AvFrameAudioSampleResource(frame)),
        ),
    }),
  };
}
