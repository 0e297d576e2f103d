/** A shop that moves from one store to another. */
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type {
  Ageing,
  EventRow,
  Kept,
  ReportStore,
  Scope,
} from '../../../src/collector/store/types.js';
import { exportShop } from '../../../src/collector/transfer/exportShop.js';
import { importShop } from '../../../src/collector/transfer/importShop.js';
import { createRowMaker, NOON, orderProps, signedRow } from './reportStore.support.js';
import { bodies } from './storeBodies.js';

const DAY = 86_400_000;
const always: Scope = {
  tenant: 'halden',
  fromMs: NOON - 400 * DAY,
  toMs: NOON + 400 * DAY,
  automated: false,
};
const none = { eventsMs: 0, ordersMs: 0, monthsMs: 0, endMs: 0, orders: [] } satisfies Ageing;

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'reelshelf-moving-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All kinds of things: of now, of days that have gone, of months that have, of two shops, with all that writing can trip over. */
async function fill(store: ReportStore): Promise<void> {
  const make = createRowMaker();
  const text = 'ünïcødé ✓ "quoted" \\ \t \u2028 line\nbreak';
  const of = { video: text, creator: 'mia', product: 'serum-dew', view: 'v-1' };
  const row = (type: EventRow['type'], more: Partial<EventRow> = {}) =>
    make(type, { ...of, ...more });
  await store.append([
    row('video_viewed', { atMs: NOON - 90 * DAY, visitor: 'ann' }),
    row('product_added', { atMs: NOON - 50 * DAY, props: { quantity: 3, variant: 'x' } }),
    row('product_opened', { atMs: NOON - 20 * DAY }),
  ]);
  await store.age({
    ...none,
    eventsMs: Date.UTC(2026, 8, 1),
    ordersMs: Date.UTC(2026, 8, 1),
    monthsMs: Date.UTC(2026, 7, 1),
    orders: [
      {
        tenant: 'halden',
        fromMs: NOON - 50 * DAY,
        toMs: NOON - 50 * DAY + 1,
        currency: 'EUR',
        isConfirmed: false,
        lines: [],
        paid: null,
      },
    ],
  });
  await store.append([
    row('card_viewed', { position: 2, gift: 'spring', context: { page: text } }),
    row('video_viewed', { visitor: 'ann', session: 's-1', props: { surface: 'player' } }),
    row('video_watched', { props: { uniqueMs: 4000, durationMs: 9000 } }),
    row('experiment_exposed', {
      visitor: 'ann',
      props: { experiment: 'holdout', arm: 'on', share: 0.1 },
    }),
    row('order_completed', { visitor: 'ann', props: orderProps('1001', 2800) }),
    row('video_viewed', { automated: true }),
    { ...row('video_viewed'), tenant: 'other shop' },
  ]);
  await store.appendSigned([
    signedRow('1001', {}),
    signedRow('1002', {}, { tenant: 'other shop' }),
  ]);
  await store.keepCosts([
    {
      tenant: 'halden',
      id: 'c-1',
      creator: 'mia',
      video: null,
      day: '2026-10-01',
      kind: 'gift',
      currency: 'EUR',
      amountMinor: 4900,
      rate: 0,
      note: text,
    },
  ]);
  await store.keepFeedNames([{ kind: 'creator', id: 'mia', label: { name: 'Mia “K.”' } }]);
}

/** All that a report is made of. */
const answers = async (store: ReportStore, tenant = 'halden') => {
  const scope = { ...always, tenant };
  return {
    tallies: await Promise.all(
      (['all', 'creator', 'video', 'product'] as const).map((by) => store.tally(scope, by)),
    ),
    months: await store.tally(scope, {
      startsMs: [scope.fromMs, NOON - 60 * DAY, NOON - 30 * DAY],
    }),
    automated: await store.tally({ ...scope, automated: true }, 'all'),
    watching: await store.watching(scope, new Map()),
    funnel: await store.funnel(scope, []),
    completeness: await store.completeness(scope, NOON + DAY),
    claims: await store.claims(scope),
    touches: await store.touches(scope, ['ann', 'v-1']),
    exposures: await store.exposures(scope, NOON + DAY),
    placements: await store.placements(scope),
    signed: await store.signedUpdates(scope),
    since: await store.signedSince(tenant),
    orders: await store.keptOrders(scope),
    aged: await store.aged(),
    names: await store.feedNames(),
    costs: await store.costs(tenant),
    facets: await store.facets(scope, 'page', 9),
    arrivals: await store.arrivals(scope),
    retention: await store.retention(scope),
  };
};

const listOf = async (store: ReportStore, tenant: string | null = null) => {
  const list: string[] = [];
  for await (const kept of store.everything(tenant))
    if (!('aged' in kept)) list.push(inOrder(kept));
  return list.sort();
};
const inOrder = (kept: Kept) =>
  JSON.stringify(kept, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );

describe.each(bodies)('a shop that moves to the $name store and back', (body) => {
  test(
    'makes the same report there, and where it comes to from there',
    { timeout: 60_000 },
    async () => {
      const first = createMemoryStore();
      await fill(first);
      const before = await answers(first);
      const there = await body.open();
      const counts = await exportShop(first, join(folder, 'a.jsonl.gz'), { tenant: null });
      expect(counts).toMatchObject({
        events: 8,
        signed: 2,
        sums: 2,
        orders: 1,
        names: 1,
        costs: 1,
      });
      const taken = await importShop(there, join(folder, 'a.jsonl.gz'));
      expect(taken).toEqual({ counts, known: 0, isAgain: false, notes: [] });
      expect(await answers(there)).toEqual(before);
      expect(await listOf(there)).toEqual(await listOf(first));

      await exportShop(there, join(folder, 'b.jsonl'), { tenant: null });
      const last = createMemoryStore();
      await importShop(last, join(folder, 'b.jsonl'));
      expect(await answers(last)).toEqual(before);
      // What is taken in is aged as its own would be.
      await there.age({ ...none, eventsMs: NOON + DAY });
      expect((await there.tally(always, 'all'))[0]).toMatchObject({ views: 2, adds: 1, opens: 1 });
      await there.close();
    },
  );

  test(
    'doubles nothing when it is moved again, nor when moving was broken off',
    { timeout: 60_000 },
    async () => {
      const first = createMemoryStore();
      await fill(first);
      const file = join(folder, 'a.jsonl');
      await exportShop(first, file, { tenant: null });
      const there = await body.open();
      // The power went before the end.
      await importShop({ ...there, takeIn: () => Promise.reject(new Error('off')) }, file).catch(
        () => {},
      );
      expect(await importShop(there, file)).toMatchObject({ known: 8, isAgain: false });
      expect(await importShop(there, file)).toMatchObject({ isAgain: true });
      expect(await answers(there)).toEqual(await answers(first));
      await there.close();
    },
  );

  test(
    'may be one of several, and takes nothing of the others along',
    { timeout: 60_000 },
    async () => {
      const first = createMemoryStore();
      await fill(first);
      const there = await body.open();
      await exportShop(first, join(folder, 'all.jsonl'), { tenant: null });
      await importShop(there, join(folder, 'all.jsonl'));
      await exportShop(there, join(folder, 'one.jsonl'), { tenant: 'other shop' });
      const last = createMemoryStore();
      await importShop(last, join(folder, 'one.jsonl'));
      expect(await listOf(last)).toEqual(await listOf(first, 'other shop'));
      expect((await listOf(last)).join()).not.toContain('halden');
      await there.close();
    },
  );
});

describe('a file that is not what was written', () => {
  const broken: [string, (content: string) => string, RegExp][] = [
    ['cut off in a line', (content) => content.slice(0, -100), /FILE_DAMAGED.*ends in the middle/],
    [
      'without its end',
      (content) => `${content.trim().split('\n').slice(0, -1).join('\n')}\n`,
      /FILE_DAMAGED.*ends in the middle/,
    ],
    [
      'with a line less',
      (content) => content.replace(/\n\{"event[^\n]*\n/, '\n'),
      /FILE_DAMAGED.*not what was written/,
    ],
    ['of something else', () => '{"videos": []}\n', /FILE_FOREIGN.*no file that/],
    ['that is empty', () => '', /FILE_FOREIGN/],
    [
      'of a later release',
      (content) => content.replace('"version":1', '"version":2'),
      /FILE_FOREIGN.*later version/,
    ],
  ];
  test.each(broken)(
    '%s changes nothing, and says what is wrong',
    async (_name, breakIt, message) => {
      const first = createMemoryStore();
      await fill(first);
      const file = join(folder, 'a.jsonl');
      await exportShop(first, file, { tenant: null });
      await writeFile(file, breakIt(await readFile(file, 'utf8')));
      const there = createMemoryStore();
      const error = await importShop(there, file).then(
        () => null,
        (reason: { code: string; message: string }) => `${reason.code} ${reason.message}`,
      );
      expect(error).toMatch(message);
      expect(await listOf(there)).toEqual([]);
    },
  );

  test('a packed file that is damaged, and one that is not there, are said so', async () => {
    const first = createMemoryStore();
    await fill(first);
    const file = join(folder, 'a.jsonl.gz');
    await exportShop(first, file, { tenant: null });
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
    await expect(importShop(createMemoryStore(), file)).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
    await appendFile(file, 'more');
    await expect(importShop(createMemoryStore(), file)).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
    await expect(importShop(createMemoryStore(), join(folder, 'none'))).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
  });

  test('nothing is left of one that could not be written to its end', async () => {
    const store = {
      // eslint-disable-next-line require-yield
      async *everything(): AsyncIterable<Kept> {
        throw new Error('the server went away');
      },
    };
    await expect(exportShop(store, join(folder, 'a.jsonl'), { tenant: null })).rejects.toThrow(
      'went away',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
