import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import { noSources } from '../../../src/project/folder/sources.js';
import { readText, toVtt } from '../../../src/project/prepare/captionText.js';
import { clearDatesIn } from '../../../src/project/prepare/clearDates.js';
import { enterVideo } from '../../../src/project/prepare/enterVideo.js';
import { isNearlySame, type FootageInfo } from '../../../src/project/prepare/footage.js';
import { gainFor } from '../../../src/project/prepare/loudness.js';
import { pictureChain } from '../../../src/project/prepare/pictureChain.js';
import { planVideo, posterMoments, previewSpan } from '../../../src/project/prepare/plan.js';
import { idFor, type MadeFiles } from '../../../src/project/prepare/record.js';
import { findSourceFiles } from '../../../src/project/prepare/sourceFiles.js';
import { judgePicture } from '../../../src/project/prepare/sharpness.js';
import { fileKindIn } from '../../../src/project/prepare/fileKind.js';

const info: FootageInfo = {
  bytes: 1_000_000,
  seconds: 8,
  width: 720,
  height: 1280,
  rotation: 0,
  isMirrored: false,
  storedHeight: 1280,
  hasSquarePixels: true,
  codec: 'avc',
  codecString: 'avc1.64001f',
  colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', isFullRange: false },
  isHdr: false,
  bitsPerSecond: 1_200_000,
  framesPerSecond: 30,
  audioCodec: 'aac',
  audioChannels: 2,
  isFitContainer: true,
};

describe('what is made of a file', () => {
  test('a picture that plays everywhere already is taken as it is, without loss', () => {
    expect(planVideo(info).keepsPicture).toBe(true);
  });

  test.each<[string, Partial<FootageInfo>]>([
    ['HEVC', { codec: 'hevc', codecString: 'hev1.1.6.L93.90' }],
    ['10 bit H.264', { codecString: 'avc1.6e001f' }],
    ['4:2:2 H.264', { codecString: 'avc1.7a001f' }],
    ['HDR', { isHdr: true }],
    ['turned by a mark', { rotation: 90 }],
    ['mirrored by a mark', { isMirrored: true }],
    ['oblong pixels', { hasSquarePixels: false }],
    ['too large', { width: 1080, height: 1920 }],
    ['an odd width', { width: 575, height: 1023 }],
    ['too many bits', { bitsPerSecond: 4_000_000 }],
    ['60 pictures a second', { framesPerSecond: 60 }],
  ])('%s is made anew', (_, different) => {
    expect(planVideo({ ...info, ...different }).keepsPicture).toBe(false);
  });

  test.each([
    [1080, 1920, 720, 1280],
    [2160, 3840, 720, 1280],
    [1920, 1080, 1280, 720],
    [576, 1024, 576, 1024],
    [1000, 1000, 720, 720],
    [1080, 2400, 576, 1280],
    [3, 3, 4, 4],
  ])('%i×%i becomes %i×%i: the same shape, even, never larger', (width, height, w, h) => {
    expect(planVideo({ ...info, width, height })).toMatchObject({ width: w, height: h });
  });

  test('pixels a hair from square, as programs that scale leave them, are square; those of old television are not', () => {
    expect(isNearlySame({ width: 1280, height: 720 }, { width: 1280, height: 721 })).toBe(true);
    expect(isNearlySame({ width: 720, height: 576 }, { width: 768, height: 576 })).toBe(false);
  });

  test('bits follow the size and what the source has, up to 1.5 Mbit/s', () => {
    const bits = (different: Partial<FootageInfo>) =>
      planVideo({ ...info, codec: 'hevc', ...different }).bitsPerSecond;
    expect(bits({ bitsPerSecond: 20_000_000 })).toBe(1_500_000);
    expect(bits({ bitsPerSecond: 500_000 })).toBe(850_000);
    expect(bits({ bitsPerSecond: 20_000_000, width: 360, height: 640 })).toBeLessThan(600_000);
  });

  test('posters are looked for in the whole video but its first and last moments, previews begin with them', () => {
    const moments = posterMoments(10);
    expect(moments).toHaveLength(12);
    expect(Math.min(...moments)).toBeGreaterThan(0.5);
    expect(Math.max(...moments)).toBeLessThan(9.5);
    expect(previewSpan(10, 4)).toEqual({ start: 4, end: 6.5 });
    expect(previewSpan(10, 9)).toEqual({ start: 7.5, end: 10 });
    expect(previewSpan(1, 0.5)).toEqual({ start: 0, end: 1 });
  });

  test('HDR is tone-mapped, everything is turned upright and said to be BT.709', () => {
    const hlg = { primaries: 'bt2020', transfer: 'hlg', matrix: 'bt2020-ncl', isFullRange: false };
    const chain = pictureChain({ ...info, isHdr: true, rotation: 90, colour: hlg }, 720, 1280);
    expect(chain).toMatch(/^transpose=clock,scale=720:1280.*tin=arib-std-b67.*tonemap=.*bt709/);
    const pq = { ...hlg, transfer: 'pq' };
    expect(pictureChain({ ...info, isHdr: true, colour: pq }, 720, 1280)).toContain('smpte2084');
    expect(pictureChain(info, 720, 1280)).not.toContain('zscale');
    const old = { ...info.colour, matrix: 'smpte170m' };
    expect(pictureChain({ ...info, colour: old }, 720, 1280)).toContain('zscale=min=170m:m=709');
  });

  test('quiet clips are raised and loud ones lowered to one loudness; silence and noise stay', () => {
    expect(gainFor(-30)).toEqual({ lufs: -30, gain: 14 });
    expect(gainFor(-8).gain).toBe(-8);
    expect(gainFor(-16.9).gain).toBe(0);
    expect(gainFor(-54).gain).toBe(24);
    expect(gainFor(-70)).toEqual({ lufs: null, gain: 0 });
    expect(gainFor(null)).toEqual({ lufs: null, gain: 0 });
  });

  test('a sharp picture is preferred to a blurred, a black and a burnt one', () => {
    const picture = (at: (x: number, y: number) => number) => {
      const data = Uint8Array.from({ length: 40 * 32 }, (_, i) => at(i % 40, Math.floor(i / 40)));
      return judgePicture({ width: 32, height: 32, stride: 40, data });
    };
    const sharp = picture((x) => (x % 8 < 4 ? 60 : 180));
    const blurred = picture((x) => 120 + 60 * Math.sin((x / 8) * 2 * Math.PI));
    expect(sharp).toBeGreaterThan(blurred);
    expect(blurred).toBeGreaterThan(picture((x) => (x % 8 < 4 ? 0 : 20)));
    expect(blurred).toBeGreaterThan(picture((x) => (x % 8 < 4 ? 235 : 255)));
  });
});

test.each([
  ['\xff\xd8\xff\xe0', 'a picture (JPEG)'],
  ['\0\0\0\x18ftypheic', 'HEIC'],
  ['PK\x03\x04', 'ZIP'],
  ['<!DOCTYPE html>', 'a web page'],
  ['Dear shop,\n', 'text'],
  ['\0\x01\x02', 'not a video that can be read'],
])('a renamed file is called what it is: %j', (head, name) => {
  expect(fileKindIn(Uint8Array.from(head, (letter) => letter.charCodeAt(0)))).toContain(name);
});

describe('captions', () => {
  test('SRT becomes WebVTT: times, numbers, marks and forgotten blank lines', () => {
    const srt =
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<font color="red">Hello</font> & <i>you</i>\r\n2\r\n0:00:03,0 -> 0:00:04,20\r\n{\\an8}4 > 3 --> true\r\n\r\n';
    expect(toVtt(srt)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nHello &amp; <i>you</i>\n\n00:00:03.000 --> 00:00:04.200\n4 > 3 → true\n',
    );
  });

  test('WebVTT stays as it is, in any encoding; a file without captions is none', () => {
    const vtt =
      'WEBVTT - made by hand\n\nSTYLE\n::cue { color: lime }\n\n00:01.000 --> 00:02.000 line:0\nGrün\n';
    expect(toVtt(vtt)).toBe(vtt);
    expect(readText(Buffer.from(`\ufeff${vtt}`, 'utf16le'))).toContain('Grün');
    expect(readText(Buffer.from('Gr\xfcn', 'latin1'))).toBe('Grün');
    // An SRT that was renamed.
    expect(toVtt('WEBVTT\n\n00:00:01,000 --> 00:00:02,500 line:0\nAt 00:10,000 sharp\n')).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500 line:0\nAt 00:10,000 sharp\n',
    );
    expect(toVtt('WEBVTT\n\n')).toBeNull();
    expect(toVtt('nothing\nof the kind\n')).toBeNull();
    expect(toVtt('1\n00:00:01,000 --> 00:00:02,000\n\n')).toBeNull();
  });
});

test('a file keeps its id when it is renamed, and takes another one’s only when that is asked for', () => {
  const sources = noSources();
  sources.videos.push({ id: 'routine', from: 'a.mov', fingerprint: 'f1', at: '', made: {} });
  const taken = new Set(['routine']);
  expect(idFor('b.mov', 'f1', sources, taken, false)).toBe('routine');
  expect(idFor('a.mov', 'f2', sources, taken, true)).toBe('routine');
  expect(idFor('a.mov', 'f2', sources, taken, false)).toBe('a');
  expect(idFor('Routine.mov', 'f3', sources, taken, false)).toBe('routine-2');
  expect(idFor('new/IMG 4021.MOV', 'f3', sources, new Set(), false)).toBe('img-4021');
  expect(idFor('für Mia 💄.mp4', 'f3', sources, new Set(), false)).toBe('für-mia');
  expect(idFor('💄.mp4', 'f3', sources, new Set(), false)).toBe('video');
});

const made = (round: number): MadeFiles => ({
  video: `media/a-${round}.mp4`,
  poster: `media/a-${round}.jpg`,
  preview: `media/a-preview-${round}.mp4`,
  still: `media/a-mail-${round}.jpg`,
  captions: [`media/a.en-${round}.vtt`],
  posterAt: 1,
  captionsFingerprint: '',
});
const prepared = (round: number) => ({
  id: 'a',
  made: made(round),
  width: 720,
  height: 1280,
  seconds: 5.004,
  captions: [{ src: `media/a.en-${round}.vtt`, lang: 'en' }],
});
const emptyFeed = (): FeedDocument => ({ version: 1, creators: [], products: [], videos: [] });

test('a new video’s entry has what was made and what was said, and nothing else', () => {
  const feed = emptyFeed();
  enterVideo(feed, prepared(1), null, {
    rights: 'licensed',
    creator: '@mia',
    disclosure: 'gifted',
  });
  expect(feed.creators).toEqual([{ id: 'mia', handle: '@mia' }]);
  expect(feed.videos).toEqual([
    {
      id: 'a',
      creator: 'mia',
      sources: [{ type: 'mp4', src: 'media/a-1.mp4', width: 720, height: 1280 }],
      poster: { src: 'media/a-1.jpg', width: 720, height: 1280 },
      preview: { src: 'media/a-preview-1.mp4' },
      duration: 5,
      captions: [{ src: 'media/a.en-1.vtt', lang: 'en' }],
      rights: { status: 'licensed' },
      disclosure: 'gifted',
    },
  ]);
});

test('prepared again, a video gets its new files, and keeps all that the merchant has written', () => {
  const feed = emptyFeed();
  enterVideo(feed, prepared(1), null, { rights: 'owned' });
  const [video] = feed.videos;
  if (!video) throw new Error('no video');
  Object.assign(video, { title: 'Mine', tags: [{ product: 'p', start: 1 }] });
  video.sources.push({ type: 'youtube', src: 'abc' });
  video.poster = { src: 'media/own.jpg', alt: 'Me' };
  video.captions?.push({ src: 'media/own.de.vtt', lang: 'de' });
  enterVideo(feed, prepared(2), made(1), {});
  expect(feed.videos).toHaveLength(1);
  expect(video).toMatchObject({
    title: 'Mine',
    tags: [{ product: 'p', start: 1 }],
    sources: [{ src: 'media/a-2.mp4' }, { type: 'youtube' }],
    poster: { src: 'media/own.jpg', alt: 'Me' },
    preview: { src: 'media/a-preview-2.mp4' },
    captions: [{ lang: 'de' }, { src: 'media/a.en-2.vtt' }],
    rights: { status: 'owned' },
  });
});

test('what describes a video has its place, and what the merchant gave themselves stays', () => {
  const feed = emptyFeed();
  const text = (round: number) => ({ src: `media/a.descriptions.en-${round}.vtt`, lang: 'en' });
  const film = (round: number) => ({ type: 'mp4' as const, src: `media/a.described-${round}.mp4` });
  const round = (count: number) => ({
    ...prepared(count),
    descriptions: [text(count)],
    described: film(count),
  });
  const was = { ...made(1), descriptions: [text(1).src], described: film(1).src };
  enterVideo(feed, round(1), null, { rights: 'owned' });
  const [video] = feed.videos;
  const own = { src: 'media/own.de.vtt', lang: 'de' };
  video?.descriptions?.push(own);
  enterVideo(feed, round(2), was, {});
  expect(video).toMatchObject({ descriptions: [own, text(2)], describedSources: [film(2)] });
  enterVideo(
    feed,
    { ...prepared(3) },
    { ...was, descriptions: [text(2).src], described: film(2).src },
    {},
  );
  expect(video?.descriptions).toEqual([own]);
  expect(video).not.toHaveProperty('describedSources');
});

test('what lies beside a video is taken for what its name says; a described film is no video of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-beside-'));
  try {
    const names = ['a.mov', 'a.srt', 'a.de.vtt', 'a.descriptions.vtt', 'a.descriptions.pt-BR.srt'];
    const others = ['a.described.mp4', 'b.described.mp4', 'a.final draft.vtt'];
    for (const name of [...names, ...others]) await writeFile(join(folder, name), '');
    const found = await findSourceFiles([folder]);
    const short = (path: string | null) => path && basename(path);
    expect(
      found.ok &&
        found.value.map(({ name, captions, descriptions, described }) => ({
          name,
          captions: captions.map(({ path, language }) => [short(path), language]),
          descriptions: descriptions.map(({ path, language }) => [short(path), language]),
          described: short(described),
        })),
    ).toEqual([
      {
        name: 'a.mov',
        captions: [
          ['a.de.vtt', 'de'],
          ['a.srt', null],
        ],
        descriptions: [
          ['a.descriptions.pt-BR.srt', 'pt-BR'],
          ['a.descriptions.vtt', null],
        ],
        described: 'a.described.mp4',
      },
      { name: 'b.described.mp4', captions: [], descriptions: [], described: null },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the time of writing is taken out of a file, and nothing else', () => {
  const box = (name: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const full = (version: number) => Buffer.from([version, 0, 0, 7, ...Array(24).fill(9)]);
  const moov = () =>
    box('moov', box('mvhd', full(0)), box('trak', box('tkhd', full(1)), box('edts', full(0))));
  const cleared = moov();
  clearDatesIn(cleared);
  const hex = (...bytes: number[]) => Buffer.from(bytes).toString('hex');
  expect(cleared.toString('hex')).toContain(hex(0, 0, 0, 7, ...Array(8).fill(0), 9, 9));
  expect(cleared.toString('hex')).toContain(hex(1, 0, 0, 7, ...Array(16).fill(0), 9, 9));
  expect(cleared.toString('hex')).toContain(box('edts', full(0)).toString('hex'));
});
