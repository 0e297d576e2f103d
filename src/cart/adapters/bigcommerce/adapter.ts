import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownId } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import { createBigCommerceRequests } from './cart.js';
import { createBigCommerceChanges } from './changes.js';
import { createProducts } from './product.js';
import { createStencilTheme } from './theme.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { BigCommerceSettings } from './settings.js';

/**
 * The cart of a BigCommerce storefront (Stencil themes), through the Storefront REST API in the shopper's own session. Headless
 * shops (Catalyst) have no such API on their pages.
 *
 * An add needs the product's number beside the variant's: the feed's `ref.id`, a feed id that is a number, or the form of the
 * product's own page; with a token the shop is asked. Price and stock of single variants are known for products with at most 50 variants.
 *
 * Settings: {@link BigCommerceSettings}.
 *
 * @foundBy `BCData`, Stencil's scripts and form
 * @prices sheet; with a token cards in one request
 * @theme badge by the theme's jQuery, preview where the theme shows it
 */
export const createBigCommerceCart: CartAdapterFactory<BigCommerceSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const cart = createBigCommerceRequests(page, timeoutMs);
  const products = createProducts(page, settings, timeoutMs);
  const theme = createStencilTheme(page, timeoutMs);
  const modifierId =
    getOwn(settings, 'attribution') !== 'none' && ownId(settings, 'attributionModifierId');

  // The theme's own link knows the folder of the shop's language.
  const cartPage = () =>
    new URL(
      page.window.document
        .querySelector('[data-cart-preview][href*="cart.php"]')
        ?.getAttribute('href') || '/cart.php',
      page.url,
    ).href;
  const openCartPage = () => goTo(page, cartPage());
  return createSessionCart(page, timeoutMs, {
    id: 'bigcommerce',
    getProduct: products.getProduct,
    getProducts: products.getProducts,
    readCart: cart.read,
    ...createBigCommerceChanges({ cart, products, theme, modifierId }),
    show: ({ summary }) => theme.show(summary.count),
    openCart: async () => theme.openPreview(openCartPage) || openCartPage(),
    checkout: async () => goTo(page, new URL('checkout', cartPage()).href),
    listen: (_on, onStop, emit) => onStop(theme.listen(emit)),
  });
};
