import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReach, HERE } from '../../../src/project/validate/reach.js';
import { validate } from '../../../src/project/validate/validate.js';

let folder = '';
const NOW = Date.parse('2026-06-15T12:00:00Z');
const box = (name: string, inner: string, size = inner.length + 8) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(size);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(inner, 'latin1')]);
};
const ftyp = box('ftyp', 'isom\0\0\0\0');
const files: Record<string, Buffer | string> = {
  'good.mp4': Buffer.concat([ftyp, box('moov', '....avc1....'), box('mdat', 'x')]),
  'phone.mov': Buffer.concat([
    box('ftyp', 'qt  \0\0\0\0'),
    box('moov', '..hvc1..'),
    box('mdat', 'x'),
  ]),
  'late.mp4': Buffer.concat([ftyp, box('mdat', 'x'), box('moov', 'avc1')]),
  'cut.mp4': Buffer.concat([ftyp, box('moov', 'avc1'), box('mdat', 'x', 5000)]),
  'page.mp4': '<!doctype html><title>404</title>',
  'empty.mp4': '',
  'poster.jpg': Buffer.from('ffd8ffe0', 'hex'),
  'poster.txt': 'a poster',
  'good.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n',
  'srt.vtt': '1\n00:00:01,000 --> 00:00:02,000\nHello\n',
  'comma.vtt': 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello\n',
  'some.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n00:03,000 --> 00:04,000\nLost\n',
  'back.vtt': 'WEBVTT\n\n00:04.000 --> 00:02.000\nNever\n',
  'hour.vtt': 'WEBVTT\n\n0:00:01.000 --> 0:00:03.000\nHello\n',
  'latin.vtt': Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nCrème\n', 'latin1'),
  'sound.mp4': Buffer.concat([
    ftyp,
    box('moov', 'hdlr\0\0\0\0\0\0\0\0soun..mp4a'),
    box('mdat', 'x'),
  ]),
  'av1.mp4': Buffer.concat([ftyp, box('moov', 'av01'), box('mdat', 'x')]),
  'utf16.vtt': Buffer.from('\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nHi\n', 'utf16le'),
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-validate-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const video = (more: object = {}) => ({
  id: 'am',
  sources: [{ type: 'mp4', src: 'good.mp4' }],
  poster: { src: 'poster.jpg' },
  duration: 10,
  tags: [{ product: 'dew' }],
  rights: { status: 'owned' },
  ...more,
});
const product = { id: 'dew', title: 'Dew', url: 'https://halden.example/dew' };
async function codesOf(own: object, feed: object = {}, missing = new Map<string, string>()) {
  const { findings, counts } = await validate({
    raw: { version: 1, products: [product], videos: [video(own)], ...feed },
    baseUrl: HERE,
    nowMs: NOW,
    missing,
    proofs: null,
    reach: createReach(
      folder,
      () => Promise.reject(new Error('no network')),
      new AbortController().signal,
    ),
    onProgress: () => {},
  });
  return { codes: findings.map(({ code, level }) => `${level} ${code}`), findings, counts };
}

test('a feed where all is well has nothing said of it', async () => {
  const { codes, counts } = await codesOf({
    captions: [{ src: 'good.vtt', lang: 'en' }],
    descriptions: [{ src: 'good.vtt', lang: 'en' }],
  });
  expect(codes).toEqual([]);
  expect(counts).toEqual({
    videos: 1,
    videosRead: 1,
    videosShown: 1,
    products: 1,
    productsRead: 1,
  });
});

const live = (state: string) => ({
  sources: [{ type: 'hls', src: 'later.m3u8' }],
  live: { startsAt: '2026-06-20T18:00:00+02:00', state },
});
const film = (src: string) => ({ sources: [{ type: 'mp4', src }] });
test.each([
  ['a file that is not there', film('gone.mp4'), 'fault FILE_MISSING'],
  ['a path out of the folder', film('..%2f..%2fetc/passwd'), 'fault FILE_MISSING'],
  ['the stream of a live that has not begun', live('scheduled'), 'warning STREAM_NOT_YET'],
  ['the stream of a live that is over', live('ended'), 'fault FILE_MISSING'],
  ['HEVC of a phone', film('phone.mov'), 'fault FILM_CODEC'],
  ['a film that starts late', film('late.mp4'), 'warning FILM_INDEX_LAST'],
  ['a film that was cut off', film('cut.mp4'), 'fault FILM_CUT'],
  ['a page under a film’s name', film('page.mp4'), 'fault FILM_NONE'],
  ['an empty file', film('empty.mp4'), 'fault FILM_EMPTY'],
  ['sound without a picture', film('sound.mp4'), 'fault FILM_SOUND'],
  ['a film that older phones do not play', film('av1.mp4'), 'warning FILM_CODEC'],
  ['a poster that is none', { poster: { src: 'poster.txt' } }, 'fault PICTURE_NONE'],
  ['no poster', { poster: undefined }, 'warning NO_POSTER'],
  ['subtitles as SRT', { captions: [{ src: 'srt.vtt', lang: 'en' }] }, 'fault CAPTIONS_UNREADABLE'],
  [
    'descriptions as SRT',
    { descriptions: [{ src: 'srt.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'a described film that was cut off',
    { describedSources: [{ type: 'mp4', src: 'cut.mp4' }] },
    'fault FILM_CUT',
  ],
  [
    'times with commas',
    { captions: [{ src: 'comma.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'captions in UTF-16',
    { captions: [{ src: 'utf16.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'captions of which some have no times',
    { captions: [{ src: 'some.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'captions that end before they begin',
    { captions: [{ src: 'back.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'captions in the letters of another system',
    { captions: [{ src: 'latin.vtt', lang: 'en' }] },
    'fault CAPTIONS_UNREADABLE',
  ],
  [
    'times that are never',
    { show: { from: '2026-07-01', until: '2026-06-20' } },
    'fault SHOW_NEVER',
  ],
  ['a campaign that has not begun', { show: { from: '2026-07-01' } }, 'warning SHOW_LATER'],
  ['a place that is not in the feed', { show: { products: ['dwe'] } }, 'warning SHOW_UNLISTED'],
  [
    'rights that have ended',
    { rights: { status: 'licensed', expiresAt: '2026-06-01' }, creator: 'mia' },
    'fault RIGHTS_ENDED',
  ],
  [
    'rights that end soon',
    { rights: { status: 'owned', expiresAt: '2026-06-20' } },
    'warning RIGHTS_END',
  ],
  ['rights that were not given', { rights: { status: 'requested' } }, 'fault RIGHTS'],
  ['a campaign that is over', { show: { until: '2026-06-01' } }, 'fault SHOW_ENDED'],
  ['a tag after the end', { tags: [{ product: 'dew', start: 12 }] }, 'fault TAG_OUTSIDE'],
  ['a tag of nothing that is listed', { tags: [{ product: 'dwe' }] }, 'warning TAG_UNLISTED'],
  ['a video that sells nothing', { tags: [] }, 'warning NO_PRODUCT'],
])('%s', async (_kind, own, said) => {
  const feed = { creators: [{ id: 'mia', handle: '@mia' }] };
  expect((await codesOf(own, feed)).codes).toContain(said);
});

test.each([
  ['an address of Instagram’s own', 'https://scontent.cdninstagram.com/v/a.mp4?oe=66AA0011'],
  [
    'a signed address of a store of files',
    'https://b.s3.amazonaws.com/a.mp4?X-Amz-Expires=3600&X-Amz-Signature=ab',
  ],
  ['one with a date in it', 'https://cdn.example/a.mp4?Expires=1790000000&Signature=x'],
])('%s will end', async (_kind, src) => {
  expect((await codesOf(film(src))).codes).toContain('fault LINK_EXPIRES');
});

test('misspelt keys are named with what was meant, wherever they stand; what is law there takes the video out', async () => {
  const { findings, counts } = await codesOf(
    { rights: { status: 'owned', expires: '2020-01-01' } },
    { products: [{ ...product, imgae: { src: 'poster.jpg' }, note: 'mine' }] },
  );
  const said = findings.map(({ item, message }) => `${item}: ${message}`).join('\n');
  expect(said).toMatch(/product "dew": products\[0\]\.imgae .*did you mean "image"\?/);
  expect(said).toMatch(/product "dew": products\[0\]\.note is no key of the feed, and is not read/);
  expect(said).toMatch(/video "am": .*did you mean "expiresAt"\?/);
  expect(said).toMatch(/The video "am" is left out/);
  expect(counts.videosShown).toBe(0);
});

test('a product that is no longer in the shop is named while a video shows it', async () => {
  const { findings } = await codesOf({}, {}, new Map([['dew', '2026-05-01T00:00:00Z']]));
  expect(findings).toMatchObject([{ code: 'GONE', item: 'product "dew"' }]);
});

test.each([
  ['hls', 'https://cdn.example/a.m3u8'],
  ['youtube', 'AAAAAAAAAAA'],
  ['tiktok', '7000000000000000000'],
  ['vimeo', '10000000/abcdef0123'],
  ['instagram', 'TESTREEL01'],
])('a video of the kind %s is played, and counted', async (type, src) => {
  const { counts } = await codesOf({ sources: [{ type, src }] });
  expect(counts).toMatchObject({ videosRead: 1, videosShown: 1 });
});

test('a link to a platform’s page of the video is read as its id, whatever kind it was said to be', async () => {
  const { codes, counts } = await codesOf(
    film('https://www.tiktok.com/@mia/video/7000000000000000000'),
  );
  expect(codes.filter((code) => code.startsWith('fault'))).toEqual([]);
  expect(counts.videosShown).toBe(1);
});

test.each([
  'https://drive.google.com/file/d/abc/view?usp=sharing',
  'https://www.dropbox.com/s/abc/am.mp4?dl=0',
])('the link to a page, %s, is no film', async (src) => {
  expect((await codesOf(film(src))).codes).toContain('fault SHARE_LINK');
});

test('one digit for the hour is read by browsers', async () => {
  expect((await codesOf({ captions: [{ src: 'hour.vtt', lang: 'en' }] })).codes).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['inside another key', { data: { version: 1, videos: [video()] } }, /inside "data"/],
  ['as a list', [video()], /it is a list/],
  ['of another version', { version: '1', videos: [video()] }, /nothing of it is shown.*version/],
])('a feed %s is not read, and that is said once', async (_kind, raw, said) => {
  const { findings } = await validate({
    raw,
    baseUrl: HERE,
    nowMs: NOW,
    missing: new Map(),
    proofs: null,
    reach: null,
    onProgress: () => {},
  });
  expect(findings.filter(({ level }) => level === 'fault')).toMatchObject([
    { item: 'feed', message: expect.stringMatching(said) as string },
  ]);
});

test('addresses from the site’s root on are neither there nor missing to a folder, which is said once for all of them', async () => {
  const { findings, codes } = await codesOf({
    sources: [{ type: 'mp4', src: '/media/a.mp4' }],
    poster: { src: '/media/a.jpg' },
  });
  expect(codes).toEqual(['warning FILE_UNSEEN']);
  expect(findings[0]?.message).toMatch(/^2 addresses .*\(\/media\/a\.mp4\)/);
});

test('letters that were lost on the way in, as of a file that is not UTF-8, are named with the text they are missing in', async () => {
  const title = new TextDecoder().decode(Buffer.from('Crème Rosée', 'latin1'));
  const { findings, codes } = await codesOf({}, { products: [{ ...product, title }] });
  expect(codes).toEqual(['fault LETTERS_LOST']);
  expect(findings[0]?.message).toContain(`"${title}"`);
});
