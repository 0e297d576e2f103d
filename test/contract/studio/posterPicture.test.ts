/** Pictures that merchants have become posters: upright, small, JPEG; what cannot is named. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { loadMediaLibrary, type MediaLibrary } from '../../../src/project/prepare/library.js';
import { pictureOf } from '../../../src/project/prepare/pictureOf.js';
import { makePosterPicture, orientationOf } from '../../../src/project/prepare/posterPicture.js';

let folder = '';
let library: MediaLibrary;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-poster-'));
  const loaded = await loadMediaLibrary();
  if (!loaded.ok) throw new Error(loaded.error);
  library = loaded.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A picture whose upper half is red and whose lower half is blue. */
async function picture(name: string, size: string, filter = 'null'): Promise<Buffer> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const path = join(folder, name);
  const half = `${width}x${height / 2}`;
  const arguments_ = ['-y', '-loglevel', 'error', '-f', 'lavfi', '-i', `color=red:s=${half}`];
  arguments_.push('-f', 'lavfi', '-i', `color=blue:s=${half}`);
  arguments_.push('-filter_complex', `[0][1]vstack,format=rgba,${filter}`, '-frames:v', '1', path);
  execFileSync('ffmpeg', arguments_);
  return readFile(path);
}

/** As a camera that was held otherwise writes it: its EXIF block behind the first mark. */
function heldAt(jpeg: Buffer, orientation: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  const [two, four] = isLittle
    ? (['writeUInt16LE', 'writeUInt32LE'] as const)
    : (['writeUInt16BE', 'writeUInt32BE'] as const);
  tiff[two](42, 2);
  tiff[four](8, 4);
  tiff[two](1, 8);
  tiff[two](0x0112, 10);
  tiff[two](3, 12);
  tiff[four](1, 14);
  tiff[two](orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The colour of a point, in parts of the width and height. */
function colourAt(jpeg: Uint8Array, x: number, y: number): number[] {
  const at = `crop=2:2:iw*${x}-1:ih*${y}-1,scale=1:1,format=rgb24`;
  const arguments_ = ['-loglevel', 'error', '-f', 'image2pipe', '-i', '-', '-vf', at];
  return [
    ...execFileSync('ffmpeg', [...arguments_, '-f', 'rawvideo', '-'], { input: Buffer.from(jpeg) }),
  ];
}
const [isRed, isBlue, isWhite] = [
  ([r = 0, g = 0, b = 0]: number[]) => r > 180 && g < 70 && b < 70,
  ([r = 0, g = 0, b = 0]: number[]) => b > 180 && g < 70 && r < 70,
  (colour: number[]) => colour.every((part) => part > 240),
];

async function made(bytes: Buffer, name = 'spring') {
  const poster = await makePosterPicture(library, bytes, name);
  if ('say' in poster) throw new Error(poster.message);
  expect(pictureOf(poster.jpeg)).toMatchObject({
    ending: 'jpg',
    width: poster.width,
    height: poster.height,
  });
  return poster;
}

test.each(['jpg', 'png', 'webp', 'gif'])(
  'a large picture as %s is made small, with its colours and its shape',
  async (ending) => {
    const poster = await made(await picture(`large.${ending}`, '1620x2880'));
    expect([poster.width, poster.height]).toEqual([720, 1280]);
    expect(isRed(colourAt(poster.jpeg, 0.5, 0.2)), 'upper half').toBe(true);
    expect(isBlue(colourAt(poster.jpeg, 0.5, 0.8)), 'lower half').toBe(true);
  },
);

test.each([true, false])(
  'a photo of a camera that was held on its side stands upright',
  async (isLittle) => {
    const jpeg = await picture('side.jpg', '400x800');
    const poster = await made(heldAt(jpeg, 6, isLittle));
    expect([poster.width, poster.height]).toEqual([800, 400].map((side) => (side * 720) / 800));
    expect(isBlue(colourAt(poster.jpeg, 0.2, 0.5)), 'what was below is left').toBe(true);
    const upsideDown = await made(heldAt(jpeg, 3, isLittle));
    expect(isBlue(colourAt(upsideDown.jpeg, 0.5, 0.2))).toBe(true);
    expect(orientationOf(heldAt(jpeg, 8, isLittle).subarray(0, 20)), 'cut off').toBe(1);
  },
);

test('one that is smaller stays as large as it is, and what lets something through stands on white', async () => {
  const poster = await made(await picture('small.png', '300x400', 'colorchannelmixer=aa=0'));
  expect([poster.width, poster.height]).toEqual([300, 400]);
  expect(isWhite(colourAt(poster.jpeg, 0.5, 0.5))).toBe(true);
});

test('what is no picture, too small, damaged or made to fill the memory is named with what to do', async () => {
  const jpeg = await picture('whole.jpg', '400x800');
  const bomb = Buffer.from(await picture('bomb.png', '400x800'));
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const said = async (bytes: Buffer) => {
    const poster = await makePosterPicture(library, bytes, 'spring.jpg');
    return 'say' in poster ? poster.message : null;
  };
  expect(await said(Buffer.from('<svg/>'))).toMatch(/not a picture that can be read: JPEG, PNG/);
  expect(await said(await picture('tiny.png', '100x100'))).toMatch(/100 × 100 pixels, too few/);
  expect(await said(bomb)).toMatch(/60000 × 60000 pixels, more than can be taken/);
  expect(await said(jpeg.subarray(0, 400))).toMatch(/cannot be read as a picture/);
});
