/** The part of the conformance suite about the lines of a cart: telling them, changing them, putting one back. */
import fc from '../../support/property.js';
import { beforeEach, expect, it } from 'vitest';
import { cartErrorCodes } from '../../../src/cart/contract/errors.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';
import { linesFor, MARK, pieces, type CartHarness, type CartTrial } from './cartHarness.js';

/** @param now - shop and adapter of the test that is about to run. */
export function describeCartLines(
  harness: CartHarness,
  now: () => { trial: CartTrial; adapter: CartAdapter },
): void {
  const { can, idOf = (id: string) => id } = harness;
  const { SERUM, SERUM_LARGE, THREE_LEFT, SOLD_OUT, UNKNOWN } = linesFor(harness);
  let trial: CartTrial;
  let adapter: CartAdapter;
  beforeEach(() => {
    ({ trial, adapter } = now());
  });

  if (!can.lines) {
    it('says that it cannot change lines', async () => {
      expect(await adapter.setQuantity('1', 2)).toMatchObject({ ok: false });
    });
    return;
  }

  const held = async (variantId: string) =>
    (await adapter.read())?.lines?.find((line) => line.variantId === idOf(variantId));

  it('tells the lines of the cart, whoever put them there', async () => {
    await adapter.add([SERUM]);
    await adapter.add([{ ...THREE_LEFT, quantity: 2 }]);
    const cart = await adapter.read();
    expect(cart?.lines).toHaveLength(2);
    expect(await held('41001')).toMatchObject({
      quantity: 1,
      title: expect.stringContaining('Dew Serum') as string,
      total: { amount: '28.00', currency: 'USD' },
    });
    expect(await held('41003')).toMatchObject({
      quantity: 2,
      title: 'Pour-Over Carafe',
      total: { amount: '116.00', currency: 'USD' },
    });
  });

  it('changes one line and leaves the others alone', async () => {
    await adapter.add([SERUM]);
    await adapter.add([THREE_LEFT]);
    expect(await adapter.setQuantity((await held('41001'))?.key ?? '', 4)).toMatchObject({
      ok: true,
      cart: { count: 5 },
    });
    expect({
      serum: pieces(trial.serverCart(), '41001'),
      threeLeft: pieces(trial.serverCart(), '41003'),
    }).toEqual({ serum: 4, threeLeft: 1 });
    expect(await adapter.setQuantity((await held('41001'))?.key ?? '', 0)).toMatchObject({
      ok: true,
      cart: { count: 1 },
    });
    expect({
      serum: pieces(trial.serverCart(), '41001'),
      threeLeft: pieces(trial.serverCart(), '41003'),
    }).toEqual({ serum: 0, threeLeft: 1 });
  });

  it('takes the last line out', async () => {
    await adapter.add([SERUM]);
    expect(await adapter.setQuantity((await held('41001'))?.key ?? '', 0)).toMatchObject({
      ok: true,
      cart: { count: 0 },
    });
    expect(trial.serverCart()).toEqual([]);
    expect(await adapter.read()).toMatchObject({ count: 0 });
  });

  it('says what the line really holds when the shop has not so many', async () => {
    await adapter.add([THREE_LEFT]);
    const result = await adapter.setQuantity((await held('41003'))?.key ?? '', 9);
    const inCart = pieces(trial.serverCart(), '41003');
    expect(result).toMatchObject({ ok: false, cart: { count: inCart }, error: { inCart } });
    const reasons = ['not_enough_stock', 'quantity_limit'];
    expect(can.reasons === false ? cartErrorCodes : reasons).toContain(result.error?.code);
  });

  it('does not change a line that is not there any more, and says how the cart stands', async () => {
    await adapter.add([SERUM]);
    await adapter.add([THREE_LEFT]);
    const key = (await held('41001'))?.key ?? '';
    trial.changeElsewhere('41001', 0);
    expect(await adapter.setQuantity(key, 3)).toMatchObject({ ok: false, cart: { count: 1 } });
    expect(pieces(trial.serverCart(), '41001')).toBe(0);
  });

  if (can.again) {
    it('puts a line that was taken out back as it was', async () => {
      await adapter.add([
        { ...SERUM, quantity: 2, ...(can.attribution ? { attribution: MARK } : {}) },
      ]);
      const before = trial.serverCart();
      const line = await held('41001');
      await adapter.setQuantity(line?.key ?? '', 0);
      expect(await adapter.add([line?.again ?? UNKNOWN])).toMatchObject({
        ok: true,
        added: [{ actual: 2 }],
      });
      expect(trial.serverCart()).toEqual(before);
    });
  }

  it('shows the shop’s own cart, whatever the order of adds, changes, removals and refusals', async () => {
    const variant = fc.constantFrom(SERUM, SERUM_LARGE, THREE_LEFT, SOLD_OUT);
    const acts = fc.constantFrom('add', 'add', 'set', 'remove', 'undo', 'elsewhere');
    const faults = can.faults.filter((fault) => fault !== 'hang');
    const step = fc.record({
      act: acts,
      line: variant,
      quantity: fc.integer({ min: 1, max: 4 }),
      fault: fc.option(fc.constantFrom(...faults), { freq: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const run = await harness.start();
        const tested = run.makeAdapter();
        try {
          let token: unknown = null;
          for (const { act, line, quantity, fault } of steps) {
            if (act === 'elsewhere') {
              // Another tab meets the same shelf: what is sold out it cannot add either.
              const [id, most] =
                line === THREE_LEFT ? (['41003', 3] as const) : (['41001', 4] as const);
              if (pieces(run.serverCart(), id)) run.changeElsewhere(id, Math.min(most, quantity));
              continue;
            }
            if (fault) run.fault(fault);
            let shown: { count: number } | undefined;
            if (act === 'add') {
              const result = await tested.add([{ ...line, quantity }]);
              token = result.undoToken ?? token;
              shown = result.cart;
            } else if (act === 'undo') await tested.undo(token);
            else {
              const target = (await tested.read())?.lines?.find(
                ({ variantId }) => variantId === line.variantId,
              );
              if (target)
                shown = (await tested.setQuantity(target.key, act === 'remove' ? 0 : quantity))
                  .cart;
            }
            if (shown) expect(shown.count).toBe(pieces(run.serverCart()));
          }
          const last = await tested.read();
          expect(last?.count ?? 0).toBe(pieces(run.serverCart()));
          for (const { variantId = '' } of [SERUM, SERUM_LARGE, THREE_LEFT]) {
            const told =
              last?.lines?.reduce(
                (sum, line) => sum + (line.variantId === variantId ? line.quantity : 0),
                0,
              ) ?? 0;
            expect(told).toBe(
              run
                .serverCart()
                .reduce(
                  (sum, line) => sum + (idOf(line.variantId) === variantId ? line.quantity : 0),
                  0,
                ),
            );
          }
        } finally {
          tested.destroy();
          await run.stop();
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
}
