/** What the comparison with a holdout and the order that learns ask of a store. */
import fc from '../../support/property.js';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { Scope } from '../../../src/collector/store/types.js';
import { createRowMaker, NOON } from './reportStore.support.js';
import { bodies, databases } from './storeBodies.js';

const HOUR = 3_600_000;
const day: Scope = {
  tenant: 'halden',
  fromMs: NOON - 12 * HOUR,
  toMs: NOON + 12 * HOUR,
  automated: false,
};
const arm = (name: 'on' | 'off', share: number | null = 0.1) => ({
  experiment: 'holdout',
  arm: name,
  ...(share === null ? {} : { share }),
});

describe.each(bodies)('the $name store', ({ open }) => {
  test('tells for each share who came to where the shelf is, in which arm and when first; who was told both arms is in none', async () => {
    const make = createRowMaker();
    const came = (visitor: string | null, atMs: number, props: Record<string, unknown>) =>
      make('experiment_exposed', { visitor, atMs, props });
    const store = await open();
    await store.append([
      came('a', NOON, arm('on')),
      came('a', NOON + 2 * HOUR, arm('on')),
      came('b', NOON + HOUR, arm('off')),
      came('c', NOON + 1, arm('on')),
      came('both', NOON + 2, arm('on')),
      came('both', NOON + 3 * HOUR, arm('off')),
      came('b', NOON + HOUR, arm('on', 0.5)),
      // No id, no share, another experiment, another shop, a program, too early.
      came(null, NOON, arm('on')),
      came('d', NOON, arm('on', null)),
      came('e', NOON, { ...arm('on'), experiment: 'colour' }),
      { ...came('f', NOON, arm('on')), tenant: 'other' },
      { ...came('g', NOON, arm('on')), automated: true },
      came('h', day.fromMs - 1, arm('on')),
    ]);
    expect(await store.exposures(day, NOON + HOUR)).toEqual([
      {
        share: 0.1,
        sinceMs: NOON,
        lastMs: NOON + 3 * HOUR,
        on: 2,
        off: 1,
        settledOn: 2,
        settledOff: 0,
        late: 3,
        inBoth: 1,
      },
      {
        share: 0.5,
        sinceMs: NOON + HOUR,
        lastMs: NOON + HOUR,
        on: 1,
        off: 0,
        settledOn: 0,
        settledOff: 0,
        late: 1,
        inBoth: 0,
      },
    ]);
    expect(await store.armsOf(day, 0.1, ['a', 'b', 'both', 'nobody'])).toEqual([
      { visitor: 'a', arm: 'on', firstMs: NOON },
      { visitor: 'b', arm: 'off', firstMs: NOON + HOUR },
    ]);
    expect(await store.armsOf(day, 0.1, [])).toEqual([]);
    await store.close();
  });

  test('narrowed, tells of those who first came to the shelf there, and in which arms they were anywhere', async () => {
    const make = createRowMaker();
    const { context } = make('shelf_viewed');
    const came = (visitor: string, page: string, atMs: number, props = arm('on')) =>
      make('experiment_exposed', {
        visitor,
        atMs,
        props,
        session: `${visitor} ${page}`,
        context: { ...context, page: `https://halden.example${page}` },
      });
    const store = await open();
    await store.append([
      came('a', '/serum?utm_campaign=autumn', NOON),
      came('a', '/mug', NOON + HOUR),
      came('b', '/mug', NOON),
      came('b', '/serum?utm_campaign=autumn', NOON + HOUR),
      came('both', '/serum', NOON),
      came('both', '/mug', NOON + HOUR, arm('off')),
      came('c', '/serum', NOON + 1, arm('off')),
    ]);
    const serum = { ...day, only: { page: '/serum' } };
    expect(await store.exposures(serum, NOON + HOUR)).toMatchObject([
      { share: 0.1, sinceMs: NOON, lastMs: NOON + HOUR, on: 1, off: 1, inBoth: 1 },
    ]);
    expect(await store.armsOf(serum, 0.1, ['a', 'b', 'both', 'c'])).toEqual([
      { visitor: 'a', arm: 'on', firstMs: NOON },
      { visitor: 'c', arm: 'off', firstMs: NOON + 1 },
    ]);
    expect(await store.exposures({ ...day, only: { campaign: 'autumn' } }, NOON)).toMatchObject([
      { on: 1, off: 0 },
    ]);
    await store.close();
  });

  test('tells where cards were seen and what came of it, once a page view', async () => {
    const make = createRowMaker();
    const card = (view: string, video: string, position: number | null) =>
      make('card_viewed', { view, video, position });
    const store = await open();
    await store.append([
      card('v1', 'am', 0),
      card('v1', 'pm', 1),
      card('v2', 'am', 3),
      card('v2', 'am', 0),
      card('v3', 'am', 0),
      card('v4', 'am', null),
      make('product_opened', { view: 'v1', video: 'am' }),
      make('product_opened', { view: 'v1', video: 'am' }),
      make('product_added', { view: 'v3', video: 'am', props: { quantity: 2 } }),
      // Reached by swiping: nobody saw its card.
      make('product_added', { view: 'v3', video: 'pm', props: { quantity: 1 } }),
    ]);
    expect(await store.placements(day)).toEqual([
      { video: 'am', position: 0, seen: 3, opened: 2, added: 1 },
      { video: 'pm', position: 1, seen: 1, opened: 0, added: 0 },
    ]);
    await store.close();
  });

  test('a deed counts half after each half-life', async () => {
    const make = createRowMaker();
    const store = await open();
    await store.append([
      make('product_added', { video: 'am', atMs: day.toMs - 6 * HOUR, props: { quantity: 9 } }),
      make('video_engaged', { video: 'am', atMs: day.toMs - 12 * HOUR }),
      make('video_viewed', { video: 'pm', atMs: day.toMs - 6 * HOUR, props: {} }),
      make('tag_viewed', { video: 'pm', atMs: day.toMs - 6 * HOUR }),
    ]);
    const [am, pm, ...others] = await store.freshness(day);
    expect(others).toEqual([]);
    expect(am?.video).toBe('am');
    expect(am?.short).toBeCloseTo(4.25, 9);
    expect(am?.long).toBeCloseTo(8 * 2 ** (-6 / 72) + 2 ** (-12 / 72), 9);
    expect(pm?.short).toBeCloseTo(0.05, 9);
    await store.close();
  });
});

// Each run asks two stores, which takes long on a machine that is busy with others.
test.each(databases)(
  'the $name store answers as the plain-words store does, whatever pages told',
  { timeout: 240_000 },
  async ({ open }) => {
    const few = (name: string) =>
      fc.option(fc.constantFrom(`${name}1`, `${name}2`, `${name}3`), { nil: null });
    const row = fc.record({
      type: fc.constantFrom(
        'experiment_exposed' as const,
        'card_viewed' as const,
        'product_opened' as const,
        'product_added' as const,
        'video_viewed' as const,
      ),
      atMs: fc.integer({ min: day.fromMs - HOUR, max: day.toMs + HOUR }),
      view: fc.constantFrom('v1', 'v2', 'v3'),
      visitor: few('visitor'),
      video: few('video'),
      creator: few('creator'),
      position: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      automated: fc.boolean(),
      props: fc.record({
        experiment: fc.constantFrom('holdout', 'colour'),
        arm: fc.constantFrom('on', 'off'),
        share: fc.constantFrom(0.1, 0.25, 0.5),
      }),
    });
    const stores = [createMemoryStore(), await open()];
    const nearly = (value: number) => Number(value.toPrecision(9));
    let shops = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), fc.boolean(), async (drawn, automated) => {
        const make = createRowMaker();
        const tenant = `shop ${(shops += 1)}`;
        const rows = drawn.map(({ type, ...more }) => make(type, { ...more, tenant }));
        const scope = { ...day, tenant, automated };
        const [plain, database] = await Promise.all(
          stores.map(async (store) => {
            await store.append(rows);
            return {
              exposures: await store.exposures(scope, NOON),
              arms: await store.armsOf(scope, 0.25, ['visitor1', 'visitor2', 'none']),
              placements: await store.placements(scope),
              freshness: (await store.freshness(scope)).map(({ video, short, long }) => [
                video,
                nearly(short),
                nearly(long),
              ]),
            };
          }),
        );
        expect(database).toEqual(plain);
      }),
      { numRuns: 30 },
    );
    await Promise.all(stores.map((store) => store.close()));
  },
);
