/** Evens how loud clips are, so that nobody reaches for the volume between two of them. */
import type { InputAudioTrack } from 'mediabunny';
import { createFrameFilter } from './frameFilter.js';
import type { MediaLibrary } from './library.js';

/** What short video is published at on phones, in LUFS (EBU R 128 measures it). */
const GOAL = -16;
/** As much as is heard as a difference. */
const TOLERANCE = 1.5;
/** A pause, wind or the noise of an empty room is not made loud. */
const SILENCE = -55;
const MAX_GAIN = 24;

export interface Loudness {
  /** Integrated, in LUFS; `null`: nothing to hear. */
  lufs: number | null;
  /** Decibels to add; 0 leaves the sound as it is. */
  gain: number;
}

export const gainFor = (lufs: number | null): Loudness => {
  if (lufs === null || !(lufs > SILENCE)) return { lufs: null, gain: 0 };
  const missing = GOAL - lufs;
  const gain = Math.abs(missing) <= TOLERANCE ? 0 : Math.min(MAX_GAIN, missing);
  return { lufs, gain: Math.round(gain * 10) / 10 };
};

/** Hears the track once, from beginning to end. */
export async function measureLoudness(
  library: MediaLibrary,
  track: InputAudioTrack,
): Promise<Loudness> {
  const meter = createFrameFilter(library, 'ebur128=metadata=1:framelog=quiet');
  let lufs: number | null = null;
  try {
    for await (const sample of new library.bunny.AudioSampleSink(track).samples()) {
      for (const frame of await meter.run(sample)) {
        const value = Number(frame.getMetadata().get('lavfi.r128.I') ?? NaN);
        if (Number.isFinite(value)) lufs = value;
        frame.free();
      }
      sample.close();
    }
  } finally {
    meter.close();
  }
  return gainFor(lufs);
}

/** Peaks stay below this share of full scale (−3 dB): coding adds up to one decibel, and true peaks are to stay below −2 dB. */
const LIMIT = 0.7;
/** Four times the sound's own: peaks lie between the samples, too. */
const LIMITED_AT_HZ = 192_000;

/** Louder or quieter by `gain`: what would clip is held back, not cut. */
export const gainChain = (gain: number): string =>
  [
    `volume=${gain}dB`,
    `aresample=${LIMITED_AT_HZ}`,
    `alimiter=level=disabled:limit=${LIMIT}:attack=3:release=60:latency=1`,
    'aresample=48000',
    'aformat=sample_fmts=fltp',
  ].join(',');
