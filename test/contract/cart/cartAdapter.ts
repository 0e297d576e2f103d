/**
 * The conformance suite of the cart contract: whatever the platform, an adapter reports what the shop's own cart holds. Each body runs
 * it with a harness; what a platform cannot do is said in `can`, and then the suite checks that the adapter says so too.
 */
import fc from '../../support/property.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cartErrorCodes, type CartErrorCode } from '../../../src/cart/contract/errors.js';
import { canRetry } from './canRetry.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';
import type { Fault } from '../../../demo/platforms/shops/server.js';
import {
  actual,
  linesFor,
  MARK,
  pieces,
  QUICK,
  type CartHarness,
  type CartTrial,
} from './cartHarness.js';
import { describeCartLines } from './cartLines.js';
import { passTime } from '../../support/passTime.js';

export type { CartHarness, CartTrial, ServerCart } from './cartHarness.js';

export function describeCartAdapter(harness: CartHarness): void {
  const { can, idOf = (id: string) => id } = harness;
  /** The code of a refusal, or any where the platform says no reasons. */
  const because = (...codes: CartErrorCode[]): unknown =>
    expect.toBeOneOf(can.reasons === false ? [...cartErrorCodes] : codes);
  const { SERUM, SERUM_LARGE, THREE_LEFT, SOLD_OUT, UNKNOWN } = linesFor(harness);
  describe(`cart adapter: ${harness.name}`, () => {
    let trial: CartTrial;
    let adapter: CartAdapter;

    beforeEach(async () => {
      trial = await harness.start();
      adapter = trial.makeAdapter();
    });
    afterEach(async () => {
      adapter.destroy();
      await trial.stop();
    });

    it('says whether it can add', () => {
      expect(adapter.canAdd).toBe(can.add);
    });

    if (!can.add) {
      it('refuses an add in words of the contract and leaves the cart alone', async () => {
        const result = await adapter.add([SERUM]);
        expect(result).toMatchObject({
          ok: false,
          added: [{ variantId: SERUM.variantId, requested: 1, actual: 0 }],
          uiRefresh: 'none',
        });
        expect(cartErrorCodes).toContain(result.error?.code);
        expect(trial.serverCart()).toEqual([]);
        expect(await adapter.undo(result.undoToken)).toBe(false);
        expect(await adapter.read()).toBeNull();
      });
      return;
    }

    it('puts one piece into the cart', async () => {
      const result = await adapter.add([SERUM]);
      expect(result).toMatchObject({
        ok: true,
        added: [{ variantId: SERUM.variantId, requested: 1, actual: 1 }],
      });
      expect(result.error).toBeUndefined();
      expect(pieces(trial.serverCart(), '41001')).toBe(1);
    });

    it('adds the same thing again to what is there', async () => {
      await adapter.add([SERUM]);
      const again = await adapter.add([{ ...SERUM, quantity: 2 }]);
      expect(actual(again)).toBe(2);
      expect(pieces(trial.serverCart())).toBe(3);
      if (can.confirm) expect(again.cart?.count).toBe(3);
    });

    it('loses neither of two adds that are asked for at once', async () => {
      const results = await Promise.all([adapter.add([SERUM]), adapter.add([SERUM_LARGE])]);
      expect(results.map(actual)).toEqual([1, 1]);
      const cart = trial.serverCart();
      expect({ serum: pieces(cart, '41001'), serumLarge: pieces(cart, '41002') }).toEqual({
        serum: 1,
        serumLarge: 1,
      });
    });

    it('refuses an unknown variant', async () => {
      const result = await adapter.add([UNKNOWN]);
      expect(result).toMatchObject({ ok: false, error: { code: because('invalid_variant') } });
      expect(pieces(trial.serverCart())).toBe(0);
    });

    it('refuses what is sold out', async () => {
      const result = await adapter.add([SOLD_OUT]);
      expect(result).toMatchObject({ ok: false, error: { code: because('sold_out') } });
      expect(pieces(trial.serverCart())).toBe(0);
    });

    it('is quiet after it was destroyed', async () => {
      adapter.destroy();
      const result = await adapter.add([SERUM]);
      expect(result.ok).toBe(false);
      expect(pieces(trial.serverCart())).toBe(0);
    });

    it('answers an undo with a foreign token with no', async () => {
      expect(await adapter.undo({})).toBe(false);
      expect(await adapter.undo(null)).toBe(false);
    });

    if (can.confirm) {
      it('reports exactly what went in when less is left than was asked', async () => {
        const result = await adapter.add([{ ...THREE_LEFT, quantity: 5 }]);
        expect(result.error?.code).toEqual(because('not_enough_stock'));
        expect(actual(result)).toBe(pieces(trial.serverCart()));
        expect(result.ok).toBe(actual(result) > 0);
      });

      it('says that nothing is left when all of the stock is in the cart', async () => {
        await adapter.add([{ ...THREE_LEFT, quantity: 3 }]);
        const result = await adapter.add([THREE_LEFT]);
        expect(result).toMatchObject({
          ok: false,
          error: { code: because('not_enough_stock'), inCart: 3 },
          cart: { count: 3 },
        });
      });

      it('adds two different lines in one go', async () => {
        const result = await adapter.add([SERUM, { ...SERUM_LARGE, quantity: 2 }]);
        expect(result.added).toEqual([
          { variantId: idOf('41001'), requested: 1, actual: 1 },
          { variantId: idOf('41002'), requested: 2, actual: 2 },
        ]);
        expect(result.cart?.count).toBe(3);
      });

      it('reads the cart as the shop has it', async () => {
        await adapter.add([{ ...SERUM, quantity: 2 }]);
        expect(await adapter.read()).toMatchObject({
          count: 2,
          total: { amount: '56.00', currency: 'USD' },
        });
      });

      it('counts from the cart as it is, when another tab has changed it', async () => {
        await adapter.add([SERUM]);
        trial.changeElsewhere('41001', 4);
        const result = await adapter.add([SERUM]);
        expect(actual(result)).toBe(1);
        expect(result.cart?.count).toBe(pieces(trial.serverCart()));
      });

      it('reports what the server holds, whatever the order of adds, refusals and bad days', async () => {
        const variant = fc.constantFrom(SERUM, SERUM_LARGE, THREE_LEFT, SOLD_OUT, UNKNOWN);
        const badDays = can.faults.filter((fault) => fault !== 'hang');
        const fault = badDays.length
          ? fc.option(fc.constantFrom(...badDays), { freq: 4 })
          : fc.constant(null);
        const step = fc.record({ line: variant, quantity: fc.integer({ min: 1, max: 4 }), fault });
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
            const run = await harness.start();
            const tested = run.makeAdapter();
            try {
              let gained = 0;
              for (const { line, quantity, fault: badDay } of steps) {
                if (badDay) run.fault(badDay);
                const result = await tested.add([{ ...line, quantity }]);
                gained += actual(result);
                expect(result.ok).toBe(actual(result) > 0);
                expect(result.error === undefined).toBe(actual(result) === quantity);
                expect(pieces(run.serverCart())).toBe(gained);
              }
              expect((await tested.read())?.count ?? 0).toBe(gained);
            } finally {
              tested.destroy();
              await run.stop();
            }
          }),
          { numRuns: 12 },
        );
      }, 60_000);

      it('makes no news of a change of its own', async () => {
        let news = 0;
        adapter.onExternalChange(() => news++);
        await adapter.add([SERUM]);
        expect(news).toBe(0);
      });

      if (can.news !== false) {
        it('tells when the cart was changed elsewhere, and not when it changed it itself', async () => {
          let news = 0;
          const stop = adapter.onExternalChange(() => news++);
          await adapter.add([SERUM]);
          expect(news).toBe(0);
          trial.changeElsewhere('41001', 5);
          await expect.poll(() => news).toBe(1);
          stop();
          trial.changeElsewhere('41001', 6);
          await passTime(20);
          expect(news).toBe(1);
        });
      }
    }

    if (can.undo) {
      it('takes back exactly what one add gained', async () => {
        await adapter.add([SERUM]);
        const second = await adapter.add([{ ...SERUM, quantity: 2 }]);
        expect(await adapter.undo(second.undoToken)).toBe(true);
        expect(pieces(trial.serverCart())).toBe(1);
        expect(await adapter.undo(second.undoToken)).toBe(false);
        expect(pieces(trial.serverCart())).toBe(1);
      });

      it('takes a whole line back when it was new', async () => {
        const result = await adapter.add([SERUM]);
        expect(await adapter.undo(result.undoToken)).toBe(true);
        expect(trial.serverCart()).toEqual([]);
      });

      it('takes nothing back when the shopper has changed the cart since', async () => {
        const result = await adapter.add([{ ...SERUM, quantity: 2 }]);
        trial.changeElsewhere('41001', 5);
        expect(await adapter.undo(result.undoToken)).toBe(false);
        expect(pieces(trial.serverCart())).toBe(5);
      });
    } else {
      it('says that it cannot take an add back, and offers no undo', async () => {
        const result = await adapter.add([SERUM]);
        expect(result.undoToken).toBeUndefined();
        expect(await adapter.undo(result.undoToken)).toBe(false);
      });
    }

    if (can.attribution) {
      it('keeps the attribution with the line', async () => {
        await adapter.add([{ ...SERUM, attribution: MARK }]);
        expect(trial.serverCart()).toEqual([
          { variantId: '41001', quantity: 1, attribution: MARK._reelshelf },
        ]);
      });
    }

    it('sends no attribution when there is none', async () => {
      await adapter.add([SERUM]);
      expect(trial.serverCart().map((line) => line.attribution)).toEqual([null]);
    });

    if (can.productData) {
      it('tells price, compare-at price and stock of every variant as the shop has them now', async () => {
        const live = await adapter.getProduct(SERUM);
        expect(live).toMatchObject({ available: true });
        expect(live?.variants).toMatchObject([
          {
            id: idOf('41001'),
            available: true,
            price: { amount: '28.00', currency: 'USD' },
            compareAt: { amount: '34.00', currency: 'USD' },
          },
          { id: idOf('41002'), available: true, price: { amount: '42.00', currency: 'USD' } },
        ]);
        expect(live?.variants[1]?.compareAt).toBeUndefined();
        expect(live).toMatchObject({
          title: 'Dew Serum',
          options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
          variants: [{ options: ['30 ml'] }, { options: ['50 ml'] }],
        });
        expect(await adapter.getProduct(SOLD_OUT)).toMatchObject({ available: false });
        expect(await adapter.getProduct({ productId: 'no-such-thing' })).toBeNull();
      });

      it('tells the cards’ prices and stock of several products, leaving out what it does not know', async () => {
        const facts = await adapter.getProducts([SERUM, SOLD_OUT, { productId: 'no-such-thing' }]);
        expect([...facts.keys()].sort()).toEqual(['lamp-dusk', 'serum-dew']);
        expect(facts.get('serum-dew')).toMatchObject({
          available: true,
          price: { amount: '28.00', currency: 'USD' },
        });
        expect(facts.get('lamp-dusk')).toMatchObject({ available: false });
      });
    }

    describeCartLines(harness, () => ({ trial, adapter }));

    const refused: Partial<Record<Fault, string>> = {
      html: 'blocked',
      'rate limited': 'rate_limited',
      offline: 'network',
      hang: 'network',
      'server error': 'unknown',
    };
    for (const fault of can.faults) {
      const code = refused[fault];
      if (code) {
        it(`answers "${fault}" with ${code}, leaves the cart as it was, and the next add works`, async () => {
          const quick = trial.makeAdapter(fault === 'hang' ? QUICK : {});
          trial.fault(fault);
          const result = await quick.add([SERUM]);
          expect(result).toMatchObject({ ok: false, error: { code }, uiRefresh: 'none' });
          expect(canRetry(result.error?.code ?? 'unknown')).toBe(code !== 'unknown');
          expect(pieces(trial.serverCart())).toBe(0);
          expect(await quick.add([SERUM])).toMatchObject({ ok: true });
          expect(pieces(trial.serverCart())).toBe(1);
          quick.destroy();
        });
      } else {
        it(`adds once and only once in spite of "${fault}"`, async () => {
          trial.fault(fault);
          const result = await adapter.add([SERUM]);
          expect(result).toMatchObject({ ok: true, added: [{ actual: 1 }] });
          expect(pieces(trial.serverCart())).toBe(1);
        });
      }
    }

    if (can.faults.length > 0) {
      it('waits for a slow shop, and keeps the order in which it was asked', async () => {
        trial.fault('slow');
        const results = await Promise.all([
          adapter.add([SERUM]),
          adapter.add([{ ...SERUM, quantity: 2 }]),
        ]);
        expect(results.map(actual)).toEqual([1, 2]);
        expect(pieces(trial.serverCart(), '41001')).toBe(3);
      });
    }

    if (can.faults.includes('hang')) {
      it('lets a waiting add go ahead after one that never answered', async () => {
        const quick = trial.makeAdapter(QUICK);
        trial.fault('hang');
        const [first, second] = await Promise.all([quick.add([SERUM]), quick.add([SERUM_LARGE])]);
        expect({ first: first.ok, second: second.ok }).toEqual({ first: false, second: true });
        quick.destroy();
      });

      it('gives up at once when it is destroyed in the middle of an add', async () => {
        trial.fault('hang');
        const adding = adapter.add([SERUM]);
        const waiting = adapter.add([SERUM]);
        await passTime(60);
        adapter.destroy();
        for (const result of await Promise.all([adding, waiting]))
          expect(result).toMatchObject({ ok: false, error: { code: 'network' } });
      });
    }

    it('has told a rate limit how long to wait', async () => {
      if (!can.faults.includes('rate limited')) return;
      trial.fault('rate limited');
      expect((await adapter.add([SERUM])).error?.retryAfterMs).toBe(7000);
    });
  });
}
