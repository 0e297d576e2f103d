/** A live's channel: what is kept of it, who is told, and who may drive it. */
import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LiveLines } from '../../../../src/collector/live/shared/wire.js';
import type { LiveChange, LiveWhole } from '../../../../src/feed/live/changes.js';
import { emptyPath } from '../../server/support.js';
import { NOW, TOKEN } from '../support.js';
import { CHANNEL, openLives } from './liveWorld.js';

const pin = (product: string) => ({ type: 'pinned', product });
const start = { type: 'started' };

describe('what viewers hear', () => {
  test('each change comes in its order with the moment at which it was made, and a late viewer is told all of it first', async () => {
    const { done, listen, clock } = await openLives();
    const early = await listen();
    expect(early.response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await early.next()).toMatchObject({ event: 'whole', data: { changes: [] } });
    await done(start);
    clock.passMs(5000);
    await done(pin('serum'));
    expect(await early.next()).toMatchObject({
      event: 'change',
      data: { seq: 1, type: 'started' },
    });
    expect(await early.next()).toMatchObject({
      event: 'change',
      data: { seq: 2, type: 'pinned', product: 'serum', atMs: NOW + 5000 },
    });
    const late = await listen();
    const { data } = (await late.next()) as { data: LiveWhole };
    expect(data.changes.map(({ type }) => type)).toEqual(['started', 'pinned']);
  });

  test('a viewer who comes again with the last mark hears what it missed, once; one with another channel’s mark hears all', async () => {
    const { done, listen } = await openLives();
    await done(start);
    await done(pin('serum'));
    const first = await listen();
    const { id } = (await first.next())!;
    await first.leave();
    await done(pin('balm'));
    await done({ type: 'unpinned', product: 'serum' });
    for (const again of [
      await listen({ after: id }),
      await listen({ after: 'abcdef.1', headers: { 'last-event-id': id } }),
    ]) {
      expect(await again.next()).toMatchObject({ event: 'change', data: { product: 'balm' } });
      expect(await again.next()).toMatchObject({ event: 'change', data: { seq: 4 } });
    }
    for (const after of ['abcdef.1', `${id.split('.')[0]}.99`, 'nonsense'])
      expect(await (await listen({ after })).next()).toMatchObject({ event: 'whole' });
  });

  test('anybody may ask how it stands, and a channel that no feed names is none', async () => {
    const { ask, done } = await openLives();
    const state = async () => (await ask(CHANNEL)).json();
    expect(await state()).toEqual({ state: 'scheduled', startedAtMs: null });
    await done(start);
    expect(await state()).toEqual({ state: 'live', startedAtMs: NOW });
    for (const path of ['', '/events', '/changes'])
      expect((await ask(`/v1/live/winter${path}`)).status, path).toBe(404);
    expect((await ask('/v1/live/..%2f..%2fetc')).status).toBe(404);
  });
});

describe('what is kept', () => {
  test('a collector that is started anew has lost no pin and doubles none, and a listener goes on behind its mark', async () => {
    const liveFolder = await emptyPath();
    const before = await openLives({ liveFolder });
    await before.done(start);
    await before.done(pin('serum'));
    const heard = await before.listen();
    const { id } = (await heard.next())!;
    await before.collector.close();
    expect(await heard.next()).toBeNull();

    const after = await openLives({ liveFolder });
    expect(await after.done(pin('serum'))).toMatchObject({ changed: false, seq: 2 });
    const again = await after.listen({ after: id });
    await after.done(pin('balm'));
    expect(await again.next()).toMatchObject({
      event: 'change',
      data: { seq: 3, product: 'balm' },
    });
  });

  test('a line that was being written when the machine stopped is as if it had not been', async () => {
    const liveFolder = await emptyPath();
    const before = await openLives({ liveFolder });
    await before.done(start);
    await before.done(pin('serum'));
    await before.collector.close();
    const file = join(liveFolder, 'spring.jsonl');
    await appendFile(file, '{"type":"pinned","product":"ba');
    const after = await openLives({ liveFolder });
    expect(await after.done(pin('mist'))).toMatchObject({
      changed: true,
      seq: 3,
      pins: ['mist', 'serum'],
    });
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as LiveChange).seq)).toEqual([undefined, 1, 2, 3]);
  });

  test.each([
    ['a line is missing', (text: string) => text.replace(/.*"seq":1.*\n/, '')],
    ['somebody wrote into it', (text: string) => `${text}hello\n`],
    ['its head is gone', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('where %s, nobody is told anything, and the log says so', async (_, damage) => {
    const liveFolder = await emptyPath();
    const before = await openLives({ liveFolder });
    await before.done(start);
    await before.done(pin('serum'));
    await before.collector.close();
    const file = join(liveFolder, 'spring.jsonl');
    await writeFile(file, damage(await readFile(file, 'utf8')));
    const { act, ask, log } = await openLives({ liveFolder });
    expect((await act(pin('balm'))).status).toBe(503);
    expect((await ask(`${CHANNEL}/events`)).status).toBe(503);
    expect(log.join()).toContain('spring.jsonl');
  });

  test('a file of which only the first line was begun is begun again', async () => {
    const liveFolder = await emptyPath();
    const before = await openLives({ liveFolder });
    await before.done(start);
    await before.collector.close();
    await truncate(join(liveFolder, 'spring.jsonl'), 10);
    const { done } = await openLives({ liveFolder });
    expect(await done(start)).toMatchObject({ changed: true, seq: 1 });
  });

  test('many who press at once leave each product pinned once', async () => {
    const { done, ask } = await openLives();
    await done(start);
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        done(pin(['serum', 'balm'][Math.floor(index / 30)]!)),
      ),
    );
    const { changes } = (await (await ask(`${CHANNEL}/changes`)).json()) as LiveWhole;
    expect(changes.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('who drives it', () => {
  test('whoever has no token, or a viewer’s, changes nothing', async () => {
    const { act, ask, collector } = await openLives({ accessFolder: await emptyPath() });
    const added = await ask('/v1/people', {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Vic', role: 'viewer' }),
    });
    const { token } = (await added.json()) as { token: string };
    expect((await act(start, { token: null })).status).toBe(401);
    expect((await act(start, { token })).status).toBe(403);
    for (const path of ['/v1/live', `${CHANNEL}/control`]) {
      expect((await ask(path)).status, path).toBe(401);
      expect((await ask(path, { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
    }
    const foreign = await collector.fetch(
      new Request(`https://events.halden.example${CHANNEL}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'content-type': 'application/json',
          origin: 'https://evil.example',
          'sec-fetch-site': 'cross-site',
        },
        body: JSON.stringify(start),
      }),
    );
    expect(foreign.status).toBe(403);
  });

  test.each([
    ['a pin before the start', [], pin('serum'), 409, 'Start it first'],
    ['a product that no page has', [start], pin('shampoo'), 422, 'balm'],
    [
      'an amount that is none',
      [start],
      { type: 'priced', product: 'balm', price: { amount: '9,00', currency: 'EUR' } },
      422,
      '19.00',
    ],
    [
      'a recording that is a script',
      [start],
      { type: 'ended', recording: 'javascript:alert(1)' },
      422,
      'https://',
    ],
    ['something else', [start], { type: 'explode' }, 422, 'pinned'],
    ['a pin after the end', [start, { type: 'ended' }], pin('serum'), 409, 'ended'],
  ])('%s is refused, in a sentence', async (_, first, deed, status, words) => {
    const { act, done } = await openLives();
    for (const each of first) await done(each);
    const refused = await act(deed);
    expect(refused.status).toBe(status);
    expect(((await refused.json()) as { message: string }).message).toContain(words);
  });

  test('the room is told of lives, what can be pinned, and how many watch: real pages, and not itself', async () => {
    const { ask, listen, clock, done } = await openLives();
    const headers = { authorization: `Bearer ${TOKEN}` };
    const { lives, products } = (await (await ask('/v1/live', { headers })).json()) as LiveLines;
    expect(lives).toMatchObject([
      { id: 'spring', video: 'spring-live', state: 'scheduled', products: ['balm'] },
    ]);
    expect(products.map(({ id }) => id)).toEqual(['serum', 'balm', 'mist']);
    await done(start);
    const viewer = await listen();
    const room = await listen({ path: '/control', headers });
    expect(await room.next()).toMatchObject({ event: 'whole' });
    expect(await room.next()).toMatchObject({ event: 'viewers', data: 1 });
    await listen();
    clock.passMs(2000);
    expect(await room.next()).toMatchObject({ event: 'viewers', data: 2 });
    await viewer.leave();
    clock.passMs(2000);
    expect(await room.next()).toMatchObject({ event: 'viewers', data: 1 });
  });
});

describe('how many may listen', () => {
  test('one network no more than its share, nobody beyond all, and who leaves makes room', async () => {
    const { listen } = await openLives({ limits: { liveViewers: 3, liveViewersPerNetwork: 2 } });
    const mine = await listen();
    await listen();
    const refused = await listen();
    expect(refused.response.status).toBe(503);
    expect(refused.response.headers.get('retry-after')).toBe('15');
    await listen({ address: '198.51.100.4' });
    expect((await listen({ address: '198.51.101.4' })).response.status).toBe(503);
    await mine.leave();
    expect((await listen()).response.status).toBe(200);
  });

  test('who opens again and again has to wait', async () => {
    const { listen, clock } = await openLives({
      limits: { liveOpeningsPerNetwork: { perSecond: 1, burst: 3 } },
    });
    for (let round = 0; round < 3; round++) await (await listen()).leave();
    expect((await listen()).response.status).toBe(429);
    clock.passMs(1000);
    expect((await listen()).response.status).toBe(200);
  });

  test('a line that is silent is told that it is there', async () => {
    const { listen, clock } = await openLives();
    const viewer = await listen();
    await viewer.next();
    clock.passMs(25_000);
    expect(await viewer.next()).toMatchObject({ event: 'beat', id: '' });
  });
});
