/**
 * Wix, part 2 of 2: page code of the product page. The feed's `variants[].id` are Wix's variant ids, and `ref.custom.id` of each
 * product is its catalogue id.
 */
import { currentCart } from 'wix-ecom-backend';
import wixEcomFrontend from 'wix-ecom-frontend';

/** The app id of Wix Stores, the same on every site. */
const STORES = '215238eb-22a5-4c36-9e7b-e7c08025e04e';

const toLineItem = ({ productId, ref, variantId, quantity }) => ({
  catalogReference: {
    appId: STORES,
    catalogItemId: ref?.id ?? productId,
    ...(variantId ? { options: { variantId } } : {}),
  },
  quantity,
});

const pieces = (cart) => cart.lineItems.reduce((sum, { quantity }) => sum + quantity, 0);

$w.onReady(() => {
  const shelf = $w('#shelf');
  shelf.on('cart-add', async ({ detail: { call, lines } }) => {
    let answer;
    try {
      const { cart } = await currentCart.addToCurrentCart({ lineItems: lines.map(toLineItem) });
      answer = { ok: true, cart: { count: pieces(cart) } };
      wixEcomFrontend.refreshCart();
    } catch (error) {
      answer = { ok: false, error: { code: 'unknown', message: String(error.message ?? error) } };
    }
    shelf.setAttribute('answer', JSON.stringify({ call, ...answer }));
  });
});
