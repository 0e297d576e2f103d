/** From a scene to files: frames, then H.264 with sound, and its captions. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Studio } from './browser.js';
import { creators, type Clip } from './clips.js';
import type { ShotTimes } from './studio/screen.js';
import { mixSound, speak, toBursts, toCaptions } from './sound.js';

const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { maxBuffer: 1 << 24 });

export interface Quality {
  passes: number;
  /** Resolution of a pass against the picture's. */
  density: number;
  /** Frames rendered a second; what is missing up to 24 is interpolated within each shot. */
  rendered: number;
  stillPasses: number;
  /** Of the picture that passes are summed in, against the film's. */
  scale?: number;
}

const fps = 24;
const clipKilobytes = 600;
const size = { width: 540, height: 960 };
const kilobytes = async (file: string): Promise<number> => (await stat(file)).size / 1000;

/** Tries smaller and smaller qualities until the file fits. */
export const writeJpeg = async (
  source: string,
  file: string,
  maxKilobytes: number,
  scale?: string,
): Promise<void> => {
  for (const quality of [2, 3, 4, 5, 6, 8, 10, 13, 17, 24]) {
    await run('ffmpeg', [
      '-y',
      '-v',
      'error',
      '-i',
      source,
      ...(scale ? ['-vf', `scale=${scale}:flags=lanczos`] : []),
      '-pix_fmt',
      'yuvj420p',
      '-q:v',
      String(quality),
      '-huffman',
      'optimal',
      file,
    ]);
    if ((await kilobytes(file)) <= maxKilobytes) return;
  }
};

/** Two passes: the size is known beforehand, and the bits go where the picture moves. */
const encode = async (
  input: string[],
  output: string[],
  file: string,
  videoKilobits: number,
  log: string,
): Promise<void> => {
  const video = [
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-preset',
    'medium',
    '-pix_fmt',
    'yuv420p',
    '-b:v',
    `${videoKilobits}k`,
    '-maxrate',
    `${videoKilobits * 2}k`,
    '-bufsize',
    `${videoKilobits * 2}k`,
    '-passlogfile',
    log,
    ...output,
  ];
  await run('ffmpeg', [
    '-y',
    '-v',
    'error',
    ...input,
    ...video,
    '-an',
    '-pass',
    '1',
    '-f',
    'null',
    '/dev/null',
  ]);
  await run('ffmpeg', [
    '-y',
    '-v',
    'error',
    ...input,
    ...video,
    '-pass',
    '2',
    '-movflags',
    '+faststart',
    `${log}.mp4`,
  ]);
  // Moved when it is whole: a maker that is stopped leaves no half a film in the shop.
  await copyFile(`${log}.mp4`, file);
};

const rateOf = (shot: ShotTimes, quality: Quality): number =>
  Math.max(shot.rendered ?? 0, quality.rendered);

const renderShots = async (
  studio: Studio,
  shots: ShotTimes[],
  quality: Quality,
  folder: string,
): Promise<void> => {
  for (const [shotIndex, shot] of shots.entries()) {
    // One more than fits: the last frames before a cut are interpolated too.
    const rendered = rateOf(shot, quality);
    const count = Math.ceil((shot.to - shot.from) * rendered) + 1;
    for (let index = 0; index < count; index++) {
      const seconds = Math.min(shot.from + index / rendered, shot.to - 0.001);
      const frame = await studio.frame(
        { seconds, index, passes: quality.passes, titles: false, grain: 0 },
        0.96,
      );
      await writeFile(
        join(folder, `shot${shotIndex}-${String(index).padStart(4, '0')}.jpg`),
        frame,
      );
    }
  }
};

const renderTitles = async (
  studio: Studio,
  durationSeconds: number,
  folder: string,
): Promise<void> => {
  let picture: Buffer = Buffer.alloc(0);
  for (let index = 0; index < Math.round(durationSeconds * fps); index++) {
    const next = await studio.titles(index / fps);
    if (next.length > 0) picture = next;
    await writeFile(join(folder, `title-${String(index).padStart(4, '0')}.png`), picture);
  }
};

/** What a phone does to the picture: a tremor left by its stabiliser, sharpened edges, noise where there is little light. */
const asPhone = `scale=${Math.round((size.width * 1.05) / 2) * 2}:-2:flags=lanczos,crop=${size.width}:${size.height}:x='(iw-ow)/2+5*sin(t*31)+4*sin(t*47+1)+5*sin(t*9.3)':y='(ih-oh)/2+6*sin(t*27+2)+3*sin(t*52)+6*sin(t*7.1+1)',unsharp=5:5:0.7,noise=alls=8:allf=t`;

const joinShots = (shots: ShotTimes[], quality: Quality, isPhone = false): string => {
  const interpolated = `minterpolate=fps=${fps}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:me=epzs:scd=none,`;
  const parts = shots.map((shot, index) => {
    const frames = Math.round((shot.to - shot.from) * fps);
    return `[${index}]${rateOf(shot, quality) < fps ? interpolated : ''}tpad=stop_mode=clone:stop=24,trim=end_frame=${frames},setpts=PTS-STARTPTS[s${index}]`;
  });
  const all = `${shots.map((_, index) => `[s${index}]`).join('')}concat=n=${shots.length}:v=1[film]`;
  return [
    ...parts,
    all,
    `[film]${isPhone ? asPhone : 'null'}[seen]`,
    `[seen][${shots.length}]overlay=format=auto,noise=alls=3:allf=t,format=yuv420p[out]`,
  ].join(';');
};

/** Films one clip into `films`, with its captions beside it, and answers where its tags are in the frame. */
export const makeClip = async (
  studio: Studio,
  clip: Clip,
  films: string,
  quality: Quality,
): Promise<{ x: number; y: number }[]> => {
  const creator = creators.find((one) => one.id === clip.creator);
  if (!creator) throw new Error(`clip ${clip.id} has no creator "${clip.creator}"`);
  await mkdir(films, { recursive: true });

  const shots = await studio.open(
    clip.id,
    Math.round(size.width * (quality.scale ?? 1)),
    Math.round(size.height * (quality.scale ?? 1)),
    quality.density,
    quality.passes === 1 ? 4 : 0,
  );
  const points = [];
  for (const tag of clip.tags) {
    const point = await studio.locate(tag.anchor ?? tag.product, (tag.start + tag.end) / 2);
    if (Math.min(point.x, point.y) < 0.04 || Math.max(point.x, point.y) > 0.96) {
      throw new Error(
        `${clip.id}: the tag for ${tag.product} at ${tag.start} s is out of the frame; change its times or its anchor`,
      );
    }
    points.push({ x: Math.round(point.x * 1000) / 1000, y: Math.round(point.y * 1000) / 1000 });
  }

  const folder = await mkdtemp(join(tmpdir(), `reel-${clip.id}-`));
  const voice = (clip.isPhone && creator.spoken) || creator.voice;
  const parts = await speak(clip.lines, voice, folder);
  if (clip.isPhone) await studio.say(toBursts(parts, clip.durationSeconds));
  await renderShots(studio, shots, quality, folder);
  await renderTitles(studio, clip.durationSeconds, folder);
  const sound = await mixSound(parts, clip.music, clip.durationSeconds, folder, clip.isPhone);
  await writeFile(join(films, `${clip.id}.en.vtt`), toCaptions(parts, clip.durationSeconds));

  const inputs = shots.flatMap((shot, index) => [
    '-framerate',
    String(rateOf(shot, quality)),
    '-i',
    join(folder, `shot${index}-%04d.jpg`),
  ]);
  const film = join(folder, 'film.mp4');
  await run('ffmpeg', [
    '-y',
    '-v',
    'error',
    ...inputs,
    '-framerate',
    String(fps),
    '-i',
    join(folder, 'title-%04d.png'),
    '-filter_complex',
    joinShots(shots, quality, clip.isPhone),
    '-map',
    '[out]',
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '8',
    film,
  ]);
  const seconds = clip.durationSeconds;
  await encode(
    ['-i', film, '-i', sound, '-map', '0:v', '-map', '1:a'],
    [
      '-c:a',
      'aac',
      '-b:a',
      '96k',
      '-ac',
      '1',
      '-g',
      String(fps),
      '-keyint_min',
      String(fps),
      '-sc_threshold',
      '0',
      '-tune',
      'film',
      '-t',
      String(seconds),
    ],
    join(films, `${clip.id}.mp4`),
    Math.floor((clipKilobytes * 8) / seconds) - 100,
    join(folder, 'clip'),
  );
  await rm(folder, { recursive: true, force: true });
  return points;
};

/** One picture of a product, 1000×1250. */
export const makePicture = async (
  studio: Studio,
  name: string,
  media: string,
  quality: Quality,
): Promise<void> => {
  await mkdir(join(media, 'products'), { recursive: true });
  await studio.open(`product-${name}`, 1000, 1250, 0.7);
  const raw = join(tmpdir(), `picture-${name}.jpg`);
  await writeFile(
    raw,
    await studio.frame(
      { seconds: 1, index: 0, passes: quality.stillPasses, titles: false, grain: 0.008 },
      0.98,
    ),
  );
  await writeJpeg(raw, join(media, 'products', `${name}.jpg`), 70);
  await rm(raw);
};
