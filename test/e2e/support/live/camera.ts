/** A camera of a live: it films a clock that a page can read, and packs it as a stream of parts with the moment of each. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Bits of the clock, each a square of so many pixels at the upper edge: white is 1. It counts half seconds. */
export const CLOCK_BITS = 9;
export const SQUARE = 40;
const HALF_SECONDS = 2;

export interface Camera {
  /** When its first picture was taken, as the stream says. */
  beganAtMs(): number;
  /** Says goodbye: the stream becomes its own recording. */
  stop(): Promise<void>;
  /** Is gone without a word. */
  kill(): void;
}

export async function startCamera(folder: string): Promise<Camera> {
  const squares = Array.from(
    { length: CLOCK_BITS },
    (_, bit) =>
      `drawbox=x=${bit * SQUARE}:y=0:w=${SQUARE}:h=${SQUARE}:color=white:t=fill:enable='mod(floor(t*${HALF_SECONDS}/${2 ** bit}),2)'`,
  );
  const list = join(folder, 'spring.m3u8');
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-re', '-f', 'lavfi'],
      ...['-i', 'testsrc2=size=360x640:rate=12'],
      '-vf',
      `drawbox=x=0:y=0:w=${CLOCK_BITS * SQUARE}:h=${SQUARE}:color=black:t=fill,${squares.join(',')}`,
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p'],
      ...['-g', '12', '-sc_threshold', '0', '-b:v', '300k'],
      ...['-f', 'hls', '-hls_time', '1', '-hls_list_size', '0', '-hls_playlist_type', 'event'],
      ...[
        '-hls_flags',
        'program_date_time+temp_file',
        '-hls_segment_filename',
        join(folder, 'part%04d.ts'),
      ],
      list,
    ],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  const hasEnded = new Promise((resolve) => ffmpeg.once('exit', resolve));
  const read = () => (existsSync(list) ? readFileSync(list, 'utf8') : '');
  await expect.poll(() => read().match(/#EXTINF/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  return {
    beganAtMs: () => Date.parse(/#EXT-X-PROGRAM-DATE-TIME:(\S+)/.exec(read())?.[1] ?? ''),
    async stop() {
      ffmpeg.stdin?.end('q');
      await hasEnded;
    },
    kill: () => void ffmpeg.kill('SIGKILL'),
  };
}

/** Runs in a page: what the clock in the picture shows, in seconds since the camera began; `null` where there is no picture. */
export function readClock({ bits, square }: { bits: number; square: number }): number | null {
  const roots = [...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
  const video = roots
    .flatMap((root) => [
      ...root.querySelectorAll<HTMLVideoElement>('[part~="slide"]:not([inert]) video'),
    ])
    .find(({ videoWidth }) => videoWidth > 0);
  if (!video) return null;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: video.videoWidth,
    height: square,
  });
  const context = canvas.getContext('2d');
  context?.drawImage(video, 0, 0);
  let halves = 0;
  for (let bit = 0; bit < bits; bit++) {
    const [light = 0] = context?.getImageData((bit + 0.5) * square, square / 2, 1, 1).data ?? [];
    if (light > 127) halves += 2 ** bit;
  }
  return halves / 2;
}
