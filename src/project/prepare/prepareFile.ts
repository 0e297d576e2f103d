/** Everything that is made of one file. */
import { copyFile, stat, writeFile } from 'node:fs/promises';
import { failure, success, type Result } from '../../tools/result.js';
import { clearDates } from './clearDates.js';
import { openFootage, type Footage, type FootageInfo, type Unusable } from './footage.js';
import type { MediaLibrary } from './library.js';
import { measureLoudness, type Loudness } from './loudness.js';
import { makeVideo } from './makeVideo.js';
import { planVideo, previewSpan, type Plan } from './plan.js';
import { choosePoster } from './poster.js';

/** Where the parts are written to. */
export interface OutputPaths {
  video: string;
  poster: string;
  preview: string;
  playStill: string;
}

export interface Made {
  info: FootageInfo;
  plan: Plan;
  /** The file itself was good for a page, and was copied byte for byte. */
  isKept: boolean;
  /** Seconds of what was made. */
  seconds: number;
  /** The poster's moment. */
  posterAt: number;
  /** `null`: the clip has no sound. */
  loudness: Loudness | null;
  bytes: { video: number; poster: number; preview: number };
}

export interface FileOptions {
  posterAt?: number | undefined;
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const PREVIEW_BYTES = 300_000;
const PREVIEW_SHORT_SIDE = 360;
const PREVIEW_BITS_PER_SECOND = 600_000;

/** @throws the signal's reason, and what the disk says; a file that cannot be used is a result. */
export async function prepareFile(
  library: MediaLibrary,
  path: string,
  paths: OutputPaths,
  options: FileOptions,
): Promise<Result<Made, Unusable>> {
  const opened = await openFootage(library, path);
  if (!opened.ok) return opened;
  try {
    return success(await makeAll(library, opened.value, path, paths, options));
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isOfTheDisk(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return failure({
      code: 'DAMAGED',
      message: `The file is damaged: it begins well, but not all of it can be read (${reason}). Copy or export it again.`,
    });
  } finally {
    opened.value.input.dispose();
  }
}

async function makeAll(
  library: MediaLibrary,
  footage: Footage,
  path: string,
  paths: OutputPaths,
  { posterAt, onProgress, signal }: FileOptions,
): Promise<Made> {
  const { info, audio } = footage;
  const plan = planVideo(info);
  const poster = await choosePoster(library, footage, plan, posterAt);
  await writeFile(paths.poster, poster.jpeg);
  await writeFile(paths.playStill, poster.playStill);
  onProgress?.(0.1);
  const loudness = audio && (await measureLoudness(library, audio));
  signal?.throwIfAborted();
  const isKept = isGoodAsItIs(info, plan, loudness);
  if (isKept) await copyFile(path, paths.video);
  else {
    await makeVideo(library, footage, paths.video, {
      plan,
      gain: loudness && loudness.gain,
      onProgress: (done) => onProgress?.(0.15 + done * 0.75),
      signal,
    });
    await clearDates(paths.video);
  }
  const seconds = await makePreview(library, paths, poster.seconds, signal);
  onProgress?.(1);
  const sizeOf = async (file: string) => (await stat(file)).size;
  return {
    info,
    plan,
    isKept,
    seconds,
    posterAt: poster.seconds,
    loudness,
    bytes: {
      video: await sizeOf(paths.video),
      poster: poster.jpeg.length,
      preview: await sizeOf(paths.preview),
    },
  };
}

const isGoodAsItIs = (
  { isFitContainer, audioCodec, audioChannels }: FootageInfo,
  { keepsPicture }: Plan,
  loudness: Loudness | null,
): boolean =>
  keepsPicture &&
  isFitContainer &&
  (loudness === null || (loudness.gain === 0 && audioCodec === 'aac' && audioChannels <= 2));

/** Of the finished video, which is upright, small and quick to read. @returns its seconds. */
export async function makePreview(
  library: MediaLibrary,
  { video, preview }: Pick<OutputPaths, 'video' | 'preview'>,
  posterAt: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  const opened = await openFootage(library, video);
  if (!opened.ok) throw new Error(opened.error.message);
  const { info } = opened.value;
  const scale = Math.min(1, PREVIEW_SHORT_SIDE / Math.min(info.width, info.height));
  const even = (pixels: number) => Math.max(2, Math.round((pixels * scale) / 2) * 2);
  try {
    // As good as the video, and no better.
    let bitsPerSecond = Math.round(
      Math.min(PREVIEW_BITS_PER_SECOND, info.bitsPerSecond * scale ** 1.5 * 1.1),
    );
    for (let tries = 0; tries < 4; tries += 1) {
      await makeVideo(library, opened.value, preview, {
        plan: {
          keepsPicture: false,
          width: even(info.width),
          height: even(info.height),
          bitsPerSecond,
          framesPerSecond: null,
        },
        gain: null,
        span: previewSpan(info.seconds, posterAt),
        signal,
      });
      // A restless picture takes more than it was given.
      if ((await stat(preview)).size < PREVIEW_BYTES) break;
      bitsPerSecond /= 2;
    }
    await clearDates(preview);
    return info.seconds;
  } finally {
    opened.value.input.dispose();
  }
}

/** Full, read-only, gone: no fault of the video. */
const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOENT', 'EMFILE'].includes(
    String(error.code),
  );
