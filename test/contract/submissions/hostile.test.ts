import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  nameOf,
  openSubmissions,
  PART,
  realClip,
  sentenceIn,
  TUS,
} from '../../support/submissionsWorld.js';

const text = (words: string) => new TextEncoder().encode(words.padEnd(600));
const bytes = (...parts: (string | Uint8Array)[]) => {
  const all = parts.map((part) =>
    typeof part === 'string' ? Uint8Array.from(part, (c) => c.charCodeAt(0)) : part,
  );
  const out = new Uint8Array(
    Math.max(
      600,
      all.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};
const number = (value: number) => {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
};
const exact = (...parts: (string | Uint8Array)[]) => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return bytes(...parts).slice(0, length) as Uint8Array<ArrayBuffer>;
};
const box = (type: string, ...inside: Uint8Array[]) => {
  const length = inside.reduce((sum, part) => sum + part.length, 8);
  return exact(number(length), type, ...inside);
};
const track = (width: number, height: number) =>
  box(
    'moov',
    box(
      'trak',
      box('tkhd', new Uint8Array(76), number(width * 65_536), number(height * 65_536)),
      box('mdia', box('hdlr', new Uint8Array(8), exact('vide'), new Uint8Array(12))),
    ),
  );
const ftyp = (brand = 'isom') => box('ftyp', exact(brand), new Uint8Array(4));
const padded = (...parts: Uint8Array[]) => exact(...parts, box('free', new Uint8Array(600)));

const zipBomb = () => {
  const packed = deflateRawSync(new Uint8Array(20_000_000));
  return bytes('PK\x03\x04', new Uint8Array(26), packed);
};
const png = () => bytes('\x89PNG\r\n\x1a\n', number(13), 'IHDR', number(10_000), number(10_000));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  [
    'a program',
    'clip.mp4',
    () => bytes('MZ\x90\x00\x03', new Uint8Array(600)),
    /not a video that can/,
  ],
  [
    'a program of Linux',
    'a.mov',
    () => bytes('\x7fELF\x02\x01', new Uint8Array(600)),
    /not a video/,
  ],
  ['a script', 'a.mp4', () => text('#!/bin/sh\nrm -rf /\n'), /it is text/],
  ['an SVG with script', 'poster.svg', () => text(svg), /not a video, whatever its name says/],
  ['a web page', 'a.mp4', () => text('<!doctype html><script>alert(1)</script>'), /a web page/],
  ['a picture of 10,000 × 10,000', 'a.png', png, /a picture \(PNG\)/],
  ['a zip bomb', 'holiday.mp4', zipBomb, /an archive \(ZIP\)/],
  ['a HEIC picture', 'IMG_1.mov', () => padded(ftyp('heic'), track(1, 1)), /HEIC|not a video/],
  ['sound alone', 'a.mp4', () => padded(ftyp(), box('moov')), /sound, but no picture/],
  ['a film without its index', 'a.mp4', () => padded(ftyp()), /was cut off/],
  ['10,000 × 10,000', 'a.mp4', () => padded(ftyp(), track(10_000, 10_000)), /10000 × 10000 pixels/],
] as const)(
  '%s is refused with a sentence, and nothing of it stays',
  async (_what, name, make, said) => {
    const world = await openSubmissions();
    const token = await world.invite();
    const refused = await world.upload(token, make() as Uint8Array<ArrayBuffer>, name);
    expect(refused.status).toBe(422);
    expect(await sentenceIn(refused)).toMatch(said);
    const { gift, folderName } = await world.kept(token);
    expect(gift.file).toBeNull();
    expect(await world.files(folderName)).toEqual([]);
  },
);

test('a file that is a video and something else at once is refused: an archive, a page or a program behind its end', async () => {
  const world = await openSubmissions();
  const clip = await realClip();
  for (const [index, tail] of [
    exact('PK\x03\x04', new Uint8Array(40)),
    exact('<!doctype html><script>alert(1)</script>'),
    exact('\x7fELF', new Uint8Array(300)),
  ].entries()) {
    const token = await world.invite({ gift: `gift-${index}` });
    const refused = await world.upload(token, exact(clip, tail), 'clip.mp4');
    expect(refused.status).toBe(422);
    expect(await sentenceIn(refused)).toContain('not part of a video');
  }
});

test('a box that says it is endless, or inside itself a million times, takes neither time nor memory', async () => {
  const world = await openSubmissions();
  const many = exact(ftyp(), ...Array.from({ length: 60_000 }, () => box('free')), track(9, 16));
  const huge = exact(ftyp(), number(1), exact('moov'), number(0xffffffff), number(0xffffffff));
  for (const [index, body] of [many, exact(huge, new Uint8Array(600))].entries()) {
    const token = await world.invite({ gift: `gift-${index}` });
    expect((await world.upload(token, body)).status).toBe(422);
  }
});

test('the first bytes decide: the rest of a large file that is no video is not waited for', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  const begun = await world.ask(token, 'api/uploads', {
    method: 'POST',
    headers: { ...TUS, ...nameOf('film.mp4'), 'upload-length': '900000000' },
  });
  const refused = await world.ask(token, `api/${begun.headers.get('location') ?? ''}`, {
    method: 'PATCH',
    headers: { ...PART, 'upload-offset': '0' },
    body: bytes('PK\x03\x04', new Uint8Array(2000)) as Uint8Array<ArrayBuffer>,
  });
  expect(refused.status).toBe(422);
  expect(await sentenceIn(refused)).toContain('an archive');
});

test('sizes, files at once and the disk are bounded, each with a sentence', async () => {
  const world = await openSubmissions({ maxBytes: 5_000_000, maxTotalBytes: 6_000_000 });
  const token = await world.invite();
  const begin = (link: string, length: number) =>
    world.ask(link, 'api/uploads', {
      method: 'POST',
      headers: { ...TUS, ...nameOf('a.mp4'), 'upload-length': String(length) },
    });
  const large = await begin(token, 5_000_001);
  expect(large.status).toBe(413);
  expect(await sentenceIn(large)).toMatch(/6 MB, and 5 MB are the most|[Mm]aximum/);
  expect((await begin(token, 0)).status).toBe(400);
  expect((await begin(token, 1000)).status).toBe(201);
  const second = await begin(token, 1000);
  expect(second.status).toBe(429);
  expect(await sentenceIn(second)).toContain('on its way by this link already');
  const other = await world.invite({ gift: 'gift-other' });
  await world.upload(other, await realClip());
  const third = await world.invite({ gift: 'gift-third' });
  const full = await begin(third, 5_000_000);
  expect([201, 507]).toContain(full.status);
});

test('paths lead nowhere: neither out of a link, nor to another’s upload, nor to the private files', async () => {
  const world = await openSubmissions();
  const [mine, other] = [await world.invite(), await world.invite({ gift: 'gift-other' })];
  await world.upload(other, await realClip());
  const { gift, folderName } = await world.kept(other);
  const upload = gift.file?.upload ?? '';
  for (const path of [
    `api/uploads/${upload}`,
    'api/uploads/..%2flog.jsonl',
    'api/uploads/log.jsonl',
    '../.reelshelf-submissions/links',
    `clip/../../${folderName}`,
    'clip',
  ]) {
    const response = await world.ask(mine, path, { method: 'HEAD', headers: TUS });
    expect(response.status, path).toBeGreaterThanOrEqual(400);
  }
  const direct = await fetch(`${world.base}.reelshelf-submissions/${folderName}/${upload}`);
  expect(direct.status).toBe(404);
});

test('what has arrived is taken away by the page’s own buttons only, and asked too often nobody is answered', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  await world.upload(token, await realClip());
  const upload = (await world.view(token)).file?.upload ?? '';
  const gone = await world.ask(token, `api/uploads/${upload}`, { method: 'DELETE', headers: TUS });
  expect(gone.status).toBe(409);
  const statuses = await Promise.all(
    Array.from({ length: 400 }, async () => (await world.ask(token, 'api/state')).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});
