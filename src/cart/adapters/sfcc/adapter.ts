import { eachProduct } from '../../kit/eachProduct.js';
import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import { createSfccChanges } from './changes.js';
import { readQuote, readProduct } from './product.js';
import { createSfraRequests } from './requests.js';
import { routeOf, type SfraRoute } from './routes.js';
import { countOf, listenToTheme, showChange } from './theme.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { LiveProduct, ProductReference } from '../../contract/types.js';
import type { SfccSettings } from './settings.js';

/**
 * The cart of a Salesforce B2C Commerce shop built on the Storefront Reference Architecture (SFRA), through its own controllers in the
 * shopper's session. Not for shops on PWA Kit, which have none of them.
 *
 * Variants are named by their product id (`pid`); a master product cannot be bought.
 *
 * Settings: {@link SfccSettings}.
 *
 * Not possible: the basket has sums only as text in the shop's locale, which is read strictly or not at all, and nothing of a line's
 * address; variants that cannot be ordered have no address and are left out; a gift to choose is chosen on the cart page.
 *
 * @foundBy SFRA's addresses, `CQuotient`, the add field
 * @prices sheet; cards one by one
 * @theme SFRA's minicart events
 */
export const createSfccCart: CartAdapterFactory<SfccSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const requests = createSfraRequests(page, settings, timeoutMs);

  const loading =
    (parse: (product: unknown) => LiveProduct | Promise<LiveProduct>) =>
    async ({ productId, ref }: ProductReference): Promise<LiveProduct | null> => {
      const product = await requests.variation(ref?.id ?? productId);
      return product ? parse(product) : null;
    };
  const leave = async (route: SfraRoute) => goTo(page, routeOf(page, settings, route) ?? undefined);

  return createSessionCart(page, timeoutMs, {
    id: 'sfcc',
    getProduct: loading((product) =>
      readProduct(product, (address) => requests.askProduct(address, {}), page.url),
    ),
    getProducts: eachProduct(loading((product) => ({ ...readQuote(product), variants: [] }))),
    readCart: requests.readCart,
    ...createSfccChanges(page, requests, getOwn(settings, 'attribution') === 'field'),
    show: (state) => showChange(page, 'cart:update', countOf(state)),
    openCart: () => leave('Cart-Show'),
    checkout: () => leave('Checkout-Begin'),
    listen: listenToTheme(page),
  });
};
