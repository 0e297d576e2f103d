/** A shop whose cart holds a mug and two serums, and is shown line by line. */
import { CartLinesModel } from '../../../../src/models/cart/cartLinesModel.js';
import { shownQuantity } from '../../../../src/models/cart/cartRows.js';
import type { CartScript } from '../../../support/scriptedCart.js';
import { createShopWorld } from '../../../support/shopWorld.js';

export async function openLines(script: CartScript = {}) {
  const world = createShopWorld({ prices: { mug: 24, serum: 28 }, ...script });
  world.cart.changeOutside('mug', 1, false);
  world.cart.changeOutside('serum', 2, false);
  await world.open('am-routine');
  const lines = world.shop.lines(CartLinesModel);
  world.shop.cart.viewCart();
  await world.env.settle();
  const row = (variantId: string) => {
    const found = lines.rows.value.find(({ line }) => line.variantId === variantId);
    if (!found) throw new Error(`No row of ${variantId}`);
    return found;
  };
  return {
    ...world,
    lines,
    row,
    id: (variantId: string) => row(variantId).id,
    shown: () =>
      lines.rows.value.map(
        (each) =>
          `${each.line.variantId} ${each.phase === 'here' ? shownQuantity(each) : each.phase}`,
      ),
    sent: () =>
      world.cart.calls.filter(({ name }) => name === 'setQuantity').map(({ args }) => args),
    count: () => world.shop.cart.count.value,
  };
}
