/** Each forgery by itself: with it and without it the figures are the same. */
import { describe, expect, test } from 'vitest';
import {
  BILLION,
  forgeries,
  forgeriesOfWholeShoppers,
  lines,
  live,
  openWorld,
  serum,
  type Forgery,
} from './forgeryKinds.js';

const times = ['before', 'after'] as const;
const cases = (of: Record<string, Forgery>) =>
  times.flatMap((when) => Object.entries(of).map(([what, forgery]) => ({ when, what, forgery })));

describe('where the shop’s server signs its orders', () => {
  const of = { ...forgeries, ...forgeriesOfWholeShoppers };
  test('the order is Ann’s, and Mia’s', async () => {
    expect(await live(true)).toMatchObject({
      direct: [1, 0],
      sales: [
        { orders: 1, revenue: [{ currency: 'USD', minor: 5200 }] },
        { orders: 1, revenue: [{ currency: 'USD', minor: 5200 }] },
      ],
      ordered: 1,
    });
  });
  test.each(cases(of))(
    'a stranger who $what, $when it, changes nothing',
    async ({ when, forgery }) => {
      expect(await live(true, { [when]: [forgery] })).toEqual(await live(true));
    },
  );
});

describe('where only pages tell of orders', () => {
  test('the order is Ann’s, and Mia’s, and nobody has confirmed it', async () => {
    expect(await live(false)).toMatchObject({
      direct: [1, 0],
      sales: [
        { orders: 1, revenue: [{ currency: 'USD', minor: 5616 }] },
        { orders: 0, revenue: [] },
      ],
      ordered: 1,
    });
  });
  test.each(cases(forgeries))(
    'a stranger who $what, $when it, changes nothing',
    async ({ when, forgery }) => {
      expect(await live(false, { [when]: [forgery] })).toEqual(await live(false));
    },
  );

  test('an order that was claimed empty first is completed by its own shopper’s fuller claim', async () => {
    const { world, figures } = await openWorld(false);
    await world.ann.add();
    await world.ann.order({ lines: [] });
    world.pass(60_000);
    await world.ann.order({ lines: [serum({ valueMinor: 2000 })] });
    world.pass(60_000);
    await world.ann.order({ lines: [serum({ valueMinor: 2000 }), serum({ valueMinor: 3616 })] });
    expect((await figures()).sales[0]).toEqual({
      orders: 1,
      revenue: [{ currency: 'USD', minor: 5616 }],
    });
  });

  test('lines come to no more than the order’s total', async () => {
    const { world, figures } = await openWorld(false);
    await world.ann.add();
    await world.ann.order({ totalMinor: 3000, lines: lines(2, BILLION) });
    expect((await figures()).sales[0]?.revenue).toEqual([{ currency: 'USD', minor: 3000 }]);
  });
});
