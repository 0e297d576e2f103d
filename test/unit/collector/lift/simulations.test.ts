/**
 * Shops whose truth is known, each from its seed, whose merchants look at every step and stop at the first verdict. Without any effect
 * hardly one of a hundred may ever read of one; a real one has to be found as often as promised.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/collector/reports/lift/judge.js';
import { visitorsNeeded } from '../../../../src/collector/reports/lift/needed.js';
import { ALPHA, standardErrors } from '../../../../src/collector/reports/lift/sequence.js';
import { createRandom, type Random } from '../../../../demo/random.js';

interface Shop {
  share: number;
  /** Who orders without the shelf, and what the shelf adds to it, as a part of it. */
  rate: number;
  effect: number;
  visitors: number;
  looks: number;
}

/** Small orders mostly, a few large ones: a logarithmic normal of median 30 €. */
function orderMinor(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(3000 * Math.exp(0.8 * normal));
}

interface Verdicts {
  conversion: string[];
  revenue: string[];
}

/** What the merchant reads at each look. */
function watch({ share, rate, effect, visitors, looks }: Shop, seed: number): Verdicts {
  const random = createRandom(seed);
  const arms = {
    on: { visitors: 0, buyers: 0, sum: 0, squares: 0 },
    off: { visitors: 0, buyers: 0, sum: 0, squares: 0 },
  };
  const verdicts: Verdicts = { conversion: [], revenue: [] };
  for (let visitor = 1; visitor <= visitors; visitor++) {
    const isOff = random() < share;
    const arm = isOff ? arms.off : arms.on;
    arm.visitors += 1;
    if (random() < rate * (isOff ? 1 : 1 + effect)) {
      const minor = orderMinor(random);
      arm.buyers += 1;
      arm.sum += minor;
      arm.squares += minor ** 2;
    }
    if (visitor % Math.floor(visitors / looks) !== 0) continue;
    const asked = { share, perDay: 100, measures: 2, buyers: arms.on.buyers + arms.off.buyers };
    const buying = ({ visitors: count, buyers }: typeof arm) => ({
      visitors: count,
      sum: buyers,
      squares: buyers,
    });
    const read = (compared: ReturnType<typeof judge>) => compared.figures?.verdict ?? 'few';
    verdicts.conversion.push(
      read(judge({ ...asked, measure: 'conversion', on: buying(arms.on), off: buying(arms.off) })),
    );
    verdicts.revenue.push(read(judge({ ...asked, measure: 'revenue', ...arms })));
  }
  return verdicts;
}

const isFound = (verdicts: readonly string[]) =>
  verdicts.some((verdict) => verdict === 'more' || verdict === 'less');
const shareOf = (shops: number, is: (seed: number) => boolean) =>
  Array.from({ length: shops }, (_, seed) => is(seed + 1)).filter(Boolean).length / shops;

describe('without any effect', () => {
  test.each([
    { share: 0.1, rate: 0.03 },
    { share: 0.5, rate: 0.03 },
    { share: 0.2, rate: 0.008 },
  ])('fewer than 5 shops of 100 ever read of one, at any of 50 looks: %o', (shop) => {
    const seen = { either: 0, any: 0 };
    const SHOPS = 200;
    for (let seed = 1; seed <= SHOPS; seed++) {
      const { conversion, revenue } = watch(
        { ...shop, effect: 0, visitors: 16_000, looks: 50 },
        seed,
      );
      if (isFound(conversion) || isFound(revenue)) seen.either += 1;
      if ([...conversion, ...revenue].some((verdict) => verdict !== 'few')) seen.any += 1;
    }
    expect(seen.either / SHOPS).toBeLessThan(0.05);
  });

  test('the same looks with the interval of one look would find one in far more shops', () => {
    const naive = shareOf(200, (seed) => {
      const random = createRandom(seed);
      const buyers = { on: 0, off: 0 };
      for (let visitor = 1; visitor <= 24_000; visitor++) {
        const arm = visitor % 2 === 0 ? 'on' : 'off';
        if (random() < 0.03) buyers[arm] += 1;
        if (visitor % 300 !== 0 || visitor < 2000) continue;
        const [a, b] = [buyers.on / (visitor / 2), buyers.off / (visitor / 2)];
        const error = Math.sqrt((a * (1 - a) + b * (1 - b)) / (visitor / 2));
        if (Math.abs(a - b) > 1.96 * error) return true;
      }
      return false;
    });
    expect(naive).toBeGreaterThan(0.15);
  });
});

describe('a real effect', () => {
  test('by a fifth is found by 8 shops of 10 when the visitors that were asked for have come', () => {
    const shop = { share: 0.5, rate: 0.05, effect: 0.2 };
    const spread = (rate: number) => rate * (1 - rate);
    const needed = visitorsNeeded({
      mean: shop.rate,
      variance: { on: spread(shop.rate * 1.2), off: spread(shop.rate) },
      share: shop.share,
      width: (visitors) => standardErrors(visitors, ALPHA / 2),
    });
    const found = shareOf(120, (seed) =>
      isFound(watch({ ...shop, visitors: needed, looks: 40 }, seed).conversion),
    );
    expect(found).toBeGreaterThan(0.8);
  });

  test('is told with the right sign, for orders and for money', () => {
    for (const [effect, verdict] of [
      [0.6, 'more'],
      [-0.4, 'less'],
    ] as const) {
      const { conversion, revenue } = watch(
        { share: 0.5, rate: 0.05, effect, visitors: 40_000, looks: 10 },
        7,
      );
      expect({ conversion: conversion.at(-1), revenue: revenue.at(-1) }).toEqual({
        conversion: verdict,
        revenue: verdict,
      });
    }
  });

  test('that is none is told as none once there are visitors enough to know, and no figure before', () => {
    const { conversion } = watch(
      { share: 0.5, rate: 0.05, effect: 0, visitors: 40_000, looks: 40 },
      3,
    );
    expect(conversion[0]).toBe('few');
    expect(conversion.at(-1)).toBe('unclear');
  });
});
