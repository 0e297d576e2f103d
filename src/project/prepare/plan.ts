/** What is to be made of a file: pure, from what was found in it. */
import type { FootageInfo } from './footage.js';

export interface Plan {
  /** The stored pictures already play everywhere, and are taken as they are. */
  keepsPicture: boolean;
  width: number;
  height: number;
  bitsPerSecond: number;
  /** `null`: as it was filmed. */
  framesPerSecond: number | null;
}

const SHORT_SIDE = 720;
const LONG_SIDE = 1280;
/** Of 720×1280 pixels; fewer pixels need less. */
const BITS_PER_SECOND = 1_500_000;
const MAX_FRAMES = 30;

/** How many bits H.264 needs for what the codec said in one. */
const BITS_FOR: Record<string, number> = { hevc: 1.7, vp9: 1.5, av1: 2 };

export function planVideo(info: FootageInfo): Plan {
  const { width, height } = fitInto(info.width, info.height);
  const goal = BITS_PER_SECOND * ((width * height) / (SHORT_SIDE * LONG_SIDE)) ** 0.75;
  // More bits than the source has show nothing more.
  const useful = info.bitsPerSecond * (BITS_FOR[info.codec] ?? 1.2);
  const framesPerSecond = info.framesPerSecond > MAX_FRAMES + 1 ? MAX_FRAMES : null;
  return {
    keepsPicture:
      playsEverywhere(info) &&
      info.width === width &&
      info.height === height &&
      framesPerSecond === null &&
      info.bitsPerSecond <= goal * 1.2,
    width,
    height,
    bitsPerSecond: Math.round(Math.min(goal, Math.max(useful, goal / 4))),
    framesPerSecond,
  };
}

/** 8-bit 4:2:0, as every phone decodes: Baseline, Main, High; upright without a mark in the file. */
const playsEverywhere = (info: FootageInfo): boolean =>
  info.codec === 'avc' &&
  /^avc[13]\.(42|4d|64)/i.test(info.codecString) &&
  !info.isHdr &&
  info.rotation === 0 &&
  !info.isMirrored &&
  info.hasSquarePixels;

/** The largest even size of the same shape; never larger than it was. */
function fitInto(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(
    1,
    SHORT_SIDE / Math.min(width, height),
    LONG_SIDE / Math.max(width, height),
  );
  const even = (pixels: number) => Math.max(2, Math.round((pixels * scale) / 2) * 2);
  return { width: even(width), height: even(height) };
}

/** Moments of a video to choose its poster from: evenly, but neither its first nor its last frames, which are often dark or shaken. */
export const posterMoments = (seconds: number, count = 12): number[] =>
  Array.from({ length: count }, (_, index) => seconds * (0.04 + (0.9 * (index + 0.5)) / count));

/** The preview begins with the poster, so that nothing jumps when it starts to move; earlier where the video ends too soon. */
export function previewSpan(seconds: number, posterAt: number): { start: number; end: number } {
  const length = Math.min(seconds, 2.5);
  const start = Math.max(0, Math.min(posterAt, seconds - length));
  return { start, end: start + length };
}
