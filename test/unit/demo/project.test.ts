/** The demo shop's project folder, as it is committed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { clips } from '../../../demo/media/clips.js';
import { readCatalogue } from '../../../demo/shop/catalogue.js';
import { sourcesSchema } from '../../../src/project/folder/sources.js';
import { filesOf, madeOf } from '../../../src/project/prepare/record.js';
import { createReach, HERE } from '../../../src/project/validate/reach.js';
import { validate } from '../../../src/project/validate/validate.js';
import { wholeDemoFeed } from '../../support/demoReels.js';

const folder = new URL('../../../demo/shop/reels/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const sources = () => sourcesSchema.parse(read('sources.json'));

test('every file of it is named by its content, and every name in its records is a file', () => {
  const files = readdirSync(new URL('media/', folder));
  for (const name of files) {
    const hash = createHash('sha256').update(readFileSync(new URL(`media/${name}`, folder)));
    expect(name).toMatch(new RegExp(`-${hash.digest('hex').slice(0, 12)}\\.(mp4|jpg|vtt)$`));
  }
  const made = sources().videos.map((origin) => madeOf(origin));
  const named = made.flatMap((each) => (each ? filesOf(each).map((path) => basename(path)) : []));
  expect([...named].sort()).toEqual(files.sort());
});

test('each film was good for a page as it came, so that it was taken over byte for byte', () => {
  for (const origin of sources().videos)
    expect(madeOf(origin)?.video).toContain(`-${origin.fingerprint.slice(0, 12)}.mp4`);
});

test('it says of its videos and products what the shop’s own sources say', () => {
  const { videos, products } = wholeDemoFeed();
  expect(
    videos.map(({ id, title, duration, disclosure, tags }) => ({
      id,
      title,
      // A film ends with a whole frame.
      duration: Math.round(duration * 10) / 10,
      disclosure,
      tags: tags.length,
    })),
  ).toEqual(
    clips.map(({ id, title, durationSeconds, disclosure, tags }) => ({
      id,
      title,
      duration: durationSeconds,
      disclosure,
      tags: tags.length,
    })),
  );
  const shop = readCatalogue(new URL('../catalogue.json', folder));
  expect(products).toMatchObject(
    shop.products.map(({ handle, title, images: [image], variants }) => ({
      id: handle,
      title,
      url: `/products/${handle}`,
      image,
      variants: variants.map(({ id }) => ({ id })),
    })),
  );
});

test('validate has nothing to say of it', async () => {
  const { findings } = await validate({
    raw: read('reels.json'),
    baseUrl: HERE,
    nowMs: Date.UTC(2026, 10, 29),
    missing: new Map(),
    proofs: null,
    reach: createReach(new URL('.', folder).pathname, fetch, new AbortController().signal),
    onProgress: () => {},
  });
  expect(findings).toEqual([]);
});

/** The words of a caption file, without its numbers and times. */
const wordsOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !/^(WEBVTT|\d+$|\d\d:)/.test(line))
    .join(' ');

test('what is spoken in a film stands in its captions, word for word, and begins within its first second', () => {
  const raw = read('reels.json') as { videos: { id: string; captions: { src: string }[] }[] };
  for (const { id, captions } of raw.videos) {
    const { lines } = clips.find((clip) => clip.id === id) ?? expect.fail(`no clip ${id}`);
    const [file] = captions;
    expect(wordsOf(file?.src ?? ''), id).toBe(lines.map(({ text }) => text).join(' '));
    expect(lines[0]?.atSeconds, id).toBeLessThan(1);
  }
});

test('four films at least are filmed out of a hand, and pinned, so that the demo opens with people', () => {
  const handheld = clips.filter(({ isPhone }) => isPhone).map(({ id }) => id);
  expect(handheld.length).toBeGreaterThanOrEqual(4);
  const { videos } = wholeDemoFeed();
  expect(videos.filter(({ pinned }) => pinned).map(({ id }) => id)).toEqual(handheld);
});

test('no film is larger than 680 kB, its poster than 40', () => {
  for (const name of readdirSync(new URL('media/', folder))) {
    const kilobytes = readFileSync(new URL(`media/${name}`, folder)).length / 1000;
    expect(kilobytes, name).toBeLessThan(name.endsWith('.mp4') ? 680 : 40);
  }
});
