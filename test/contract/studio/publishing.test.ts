import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Health, PublishState } from '../../../src/studio/shared/wire.js';
import { emptyFolder, openStudio, plainFeed, type StudioWorld } from '../../support/studioWorld.js';

const post = ({ ask }: StudioWorld, body: unknown) =>
  ask('api/publish', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const state = async ({ ask }: StudioWorld) =>
  (await (await ask('api/publish')).json()) as PublishState;

async function publishable(): Promise<StudioWorld> {
  const widget = join(await emptyFolder(), 'dist');
  await mkdir(widget);
  await writeFile(join(widget, 'reelshelf.js'), 'the tag');
  await writeFile(join(widget, 'reelshelf-app.js'), 'the app');
  await writeFile(join(widget, 'other.js'), 'not of the shelf');
  return openStudio(plainFeed(3), { widget: `${pathToFileURL(widget).href}/` });
}

test('before the first time there is no tag and no change; afterwards one folder is all to upload', async () => {
  const world = await publishable();
  expect(await state(world)).toEqual({
    address: null,
    shop: '',
    layout: 'carousel',
    tag: null,
    where: null,
    folder: world.folder,
    upload: expect.arrayContaining(['reels.json']) as string[],
    keep: expect.any(Array) as string[],
    publishedAt: null,
    isCutOff: false,
    changes: [],
    changesSay: [],
  });
  const published = await post(world, { address: 'https://shop.example/reels', shop: 'Halden' });
  expect(published.status).toBe(200);
  const now = (await published.json()) as PublishState;
  expect(now).toMatchObject({
    address: 'https://shop.example/reels/',
    shop: 'Halden',
    tag: '<script async src="https://shop.example/reels/reelshelf/reelshelf.js" data-feed="https://shop.example/reels/reels.json"></script>',
    changes: [],
  });
  expect(await state(world)).toEqual(now);
  expect(await readFile(join(world.folder, 'reelshelf', 'reelshelf-app.js'), 'utf8')).toBe(
    'the app',
  );
  expect(await readFile(join(world.folder, 'watch', 'v0.html'), 'utf8')).toContain('Halden');
  await expect(readFile(join(world.folder, 'reelshelf', 'other.js'))).rejects.toThrow('ENOENT');
});

test('what is different since then is told in sentences, and nothing after it is taken back', async () => {
  const world = await publishable();
  await world.edit(
    { at: ['videos', 'v0', 'pinned'], was: null, now: true },
    { at: ['videos', 'v1', 'pinned'], was: null, now: true },
  );
  await post(world, { address: 'https://shop.example/reels/', shop: '' });
  const { feed } = await world.project();
  const removed = feed.videos[2];
  await world.edit(
    { at: ['videos', 'v0', 'title'], was: 'Video 0', now: 'Slow pour' },
    { at: ['videos', 'v0', 'tags'], was: null, now: [{ product: 'serum' }] },
    { at: ['videos', 'v0', 'rights'], was: null, now: { status: 'owned' } },
    { at: ['videos', 'v2'], was: removed, now: null },
    { at: ['videos', 'new'], was: null, now: { ...removed, id: 'new', title: 'Fresh' } },
    { at: ['videos'], was: ['v0', 'v1', 'new'], now: ['v1', 'v0', 'new'] },
    {
      at: ['products', 'serum', 'price'],
      was: { amount: '28.00', currency: 'USD' },
      now: { amount: '30.00', currency: 'USD' },
    },
  );
  expect((await state(world)).changes).toEqual([
    '“Video 0” is now called “Slow pour”.',
    '“Slow pour” has changed: tags and rights.',
    '“Fresh” is new.',
    '“Video 2” was taken out.',
    'The pinned videos stand in another order.',
    'The product “Dew Serum” has changed: price.',
  ]);
  await post(world, { address: 'https://shop.example/reels/', shop: '' });
  // The place of one that is not pinned is for shoppers to say.
  await world.edit(
    { at: ['videos', 'v0', 'pinned'], was: true, now: null },
    { at: ['videos'], was: ['v1', 'v0', 'new'], now: ['new', 'v1', 'v0'] },
  );
  expect((await state(world)).changes).toEqual(['“Slow pour” has changed: pin.']);
});

test('who presses twice, since nobody answered, gets both done one after the other, the later one last', async () => {
  const world = await publishable();
  const publish = (shop: string) => post(world, { address: 'https://shop.example/reels/', shop });
  await publish('Halden');
  const { feed } = await world.project();
  const old = publish('Halden');
  await world.edit({
    at: ['videos', 'new'],
    was: null,
    now: { ...feed.videos[0], id: 'new', title: 'Fresh' },
  });
  const asked = state(world);
  const [first, second] = await Promise.all([old, publish('Halden & Co')]);
  expect([first.status, second.status]).toEqual([200, 200]);
  // Nobody is told of the folder between.
  expect((await asked).isCutOff).toBe(false);
  expect(await readFile(join(world.folder, 'watch', 'new.html'), 'utf8')).toContain('Halden');
  expect(await state(world)).toMatchObject({ shop: 'Halden & Co', changes: [], isCutOff: false });
});

test('where the folder cannot be written, it is said why, that it is cut off, and the next press completes it', async () => {
  const world = await publishable();
  // A file of somebody's own stands where the folder of pages has to be.
  await writeFile(join(world.folder, 'watch'), 'mine');
  const refused = await post(world, { address: 'https://shop.example/reels/', shop: '' });
  expect(refused.status).toBe(503);
  expect(((await refused.json()) as { message: string }).message).toContain('cannot be written');
  expect(await state(world)).toMatchObject({ isCutOff: true, publishedAt: null });
  await rm(join(world.folder, 'watch'));
  await post(world, { address: 'https://shop.example/reels/', shop: '' });
  expect(await state(world)).toMatchObject({ isCutOff: false, changes: [] });
  expect(await readFile(join(world.folder, 'watch', 'v0.html'), 'utf8')).toContain('</html>');
});

test('the tag is the one of the platform that the products came from', async () => {
  const world = await publishable();
  await writeFile(
    join(world.folder, 'sources.json'),
    JSON.stringify({
      version: 1,
      imports: [{ from: 'https://shop.example', kind: 'Shopify', at: '2026-01-01T00:00:00Z' }],
    }),
  );
  await post(world, { address: 'https://shop.example/reels/', shop: '' });
  expect((await state(world)).tag).toContain(
    'data-product="{{ product.handle }}" data-cart="shopify"',
  );
});

test('the layout of the tag is chosen, seen before it is published, and kept', async () => {
  const world = await publishable();
  const asked = async (query = '') =>
    (await (await world.ask(`api/publish${query}`)).json()) as PublishState;
  await post(world, { address: 'https://shop.example/reels/', shop: '', layout: 'grid' });
  expect(await asked()).toMatchObject({ layout: 'grid' });
  const stories = await asked('?layout=stories');
  expect(stories).toMatchObject({ layout: 'stories' });
  expect(stories.tag).toContain('data-layout="stories"');
  expect((await asked('?layout=nonsense')).tag).toContain('data-layout="grid"');
  await post(world, { address: 'https://shop.example/reels/', shop: '', layout: 'nonsense' });
  expect(await asked()).toMatchObject({ layout: 'grid' });
});

test('what is uploaded and what stays is told name by name', async () => {
  const world = await publishable();
  await writeFile(join(world.folder, '.notes'), 'mine');
  await post(world, { address: 'https://shop.example/reels/', shop: '' });
  const { upload, keep } = await state(world);
  expect(upload).toEqual(expect.arrayContaining(['reels.json', 'reelshelf/', 'shelf.html']));
  expect(upload.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(keep).toEqual(expect.arrayContaining(['.notes', 'sources.json']));
});

test('the preview shows the layout that is asked for, and no other word', async () => {
  const world = await publishable();
  const page = async (layout: string) => (await world.ask(`preview?layout=${layout}`)).text();
  expect(await page('spotlight')).toContain('data-layout="spotlight"');
  expect(await page('%22%3E%3Cscript%3E')).not.toContain('data-layout');
});

test.each([['shop.example'], ['javascript:alert(1)'], [''], [7], [null]])(
  'what is no address is refused in a sentence, and nothing is written: %j',
  async (address) => {
    const world = await publishable();
    const response = await post(world, { address, shop: 'x' });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(
      'https://shop.example',
    );
    await expect(readFile(join(world.folder, 'shelf.html'))).rejects.toThrow('ENOENT');
  },
);

test('health tells what a shopper would miss, of the files in the folder too', async () => {
  const world = await publishable();
  const health = (await (await world.ask('api/health')).json()) as Health;
  expect(health.totals).toBe('3 of 3 videos are shown now, 1 of 1 products can be used.');
  expect(health.findings.map(({ item, message }) => `${item}: ${message}`).join('\n')).toContain(
    'there is no such file',
  );
});
