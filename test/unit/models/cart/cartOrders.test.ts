/** The cart's state in every order of answers: what is shown ends as what the shop holds, and is explained at every step between. */
import fc from '../../../support/property.js';
import { expect, it } from 'vitest';
import { catalog } from '../../../../src/events/zodSchemas.js';
import { cartErrorCodes } from '../../../../src/cart/contract/errors.js';
import { CartLinesModel } from '../../../../src/models/cart/cartLinesModel.js';
import { shownQuantity } from '../../../../src/models/cart/cartRows.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const products = ['serum-dew', 'mug-ridge', 'carafe-pour', 'other'];
const product = fc.constantFrom(...products);
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), product, quantity: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('set' as const), product, quantity: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    do: fc.constantFrom(...(['takeBack', 'remove', 'putBack', 'retry'] as const)),
    product,
  }),
  fc.record({ do: fc.constant('refuse' as const), code: fc.constantFrom(...cartErrorCodes) }),
  fc.record({
    do: fc.constantFrom(
      ...([
        'lose',
        'hold',
        'release',
        'delay',
        'arrive',
        'rest',
        'wait',
        'look',
        'close',
        'open',
        'read',
      ] as const),
    ),
  }),
  fc.record({
    do: fc.constant('outside' as const),
    product,
    pieces: fc.integer({ min: 0, max: 5 }),
  }),
);
const shop = fc.record({ answersWithCart: fc.boolean(), movesKeys: fc.boolean() });

it('the cart ends with the shop’s own lines and count, whatever was added, set, taken out, put back, refused, lost or changed elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), shop, async (steps, script) => {
      const world = createShopWorld({ ...script, stock: { 'carafe-pour': 3, 'mug-ridge': 1 } });
      const { cart, player } = world;
      const model = world.shop.cart;
      world.cart.changeOutside('other', 2, false);
      world.cart.changeOutside('serum-dew', 1, false);
      await world.open('slow-pour');
      const lines = world.shop.lines(CartLinesModel);
      player.openCart();
      const rows = () => lines.rows.value.filter(({ phase }) => phase === 'here');
      const idOf = (wanted: string) =>
        lines.rows.value.find(({ line }) => line.variantId === wanted)?.id ?? -1;
      const isCurrent = () => lines.isCurrent.value;
      let release = () => {};
      let arrive = () => {};
      const both = (first: () => void, second: () => void) => () => (first(), second());

      for (const now of steps) {
        if (now.do === 'add')
          void model.add({ productId: now.product, title: now.product, quantity: now.quantity });
        if (now.do === 'takeBack') void model.undo(now.product);
        if (now.do === 'set') lines.setQuantity(idOf(now.product), now.quantity);
        if (now.do === 'remove') lines.remove(idOf(now.product));
        if (now.do === 'putBack') void lines.putBack(idOf(now.product));
        if (now.do === 'retry') lines.retry(idOf(now.product));
        if (now.do === 'refuse') cart.refuse(now.code);
        if (now.do === 'lose') cart.loseAnswer();
        if (now.do === 'outside') cart.changeOutside(now.product, now.pieces);
        if (now.do === 'hold') release = both(release, cart.hold());
        if (now.do === 'delay') arrive = both(arrive, cart.delayReads());
        if (now.do === 'arrive') arrive();
        if (now.do === 'release') release();
        if (now.do === 'look') world.visible.value = !world.visible.value;
        if (now.do === 'close') player.closeCart();
        if (now.do === 'open') player.openCart();
        if (now.do === 'read') void lines.reread();
        if (now.do === 'rest') await world.env.advance(100);
        else if (now.do === 'wait') await world.env.advance(700);
        else await Promise.resolve();

        // Shown count = the lines as they are shown + what is being added or put back − what is being taken back.
        expect(model.count.value).toBeGreaterThanOrEqual(0);
        // Between an answer without the cart and the next read the lines are old, and the total is called so.
        if (isCurrent()) {
          const adding = [...model.attempts.value.values()].reduce(
            (sum, { phase, request, actual }) =>
              sum + (phase === 'adding' ? request.quantity : phase === 'undoing' ? -actual : 0),
            0,
          );
          const returning = lines.rows.value.reduce(
            (sum, { phase, line }) => sum + (phase === 'returning' ? line.quantity : 0),
            0,
          );
          expect(model.count.value).toBe(
            Math.max(
              0,
              rows().reduce((sum, row) => sum + shownQuantity(row), 0) + adding + returning,
            ),
          );
        }
      }
      release();
      arrive();
      await world.env.advance(5000);
      expect(rows().map((row) => [row.line.variantId, shownQuantity(row)])).toEqual([
        ...cart.lines,
      ]);
      expect(model.count.value).toBe(cart.count());
      expect({ isUpdating: lines.isUpdating.value, isLost: lines.isLost.value }).toEqual({
        isUpdating: false,
        isLost: false,
      });
      expect(
        lines.rows.value.filter(
          ({ phase, isSending, wanted }) => phase === 'returning' || isSending || wanted !== null,
        ),
      ).toEqual([]);

      // An undo in the cart is no sale: only what was added from a video is one.
      const sales =
        world.factsOf('product_added').length + world.factsOf('product_add_failed').length;
      const adds = cart.calls.filter(({ name }) => name === 'add').length;
      const putBacks = cart.calls.filter(
        ({ name, args }) => name === 'add' && !Object.hasOwn(args[0] as object, 'attribution'),
      ).length;
      expect(sales).toBe(adds - putBacks);
      for (const { type, props } of world.facts)
        expect(catalog[type].props.safeParse(props).success).toBe(true);
      world.dispose();
      expect({ timerCount: world.env.timerCount, listeners: cart.listeners }).toEqual({
        timerCount: 0,
        listeners: 0,
      });
    }),
    { numRuns: 300 },
  );
});
