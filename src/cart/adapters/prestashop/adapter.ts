import { eachProduct } from '../../kit/eachProduct.js';
import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import { currencyOf, shopText } from './cart.js';
import { createPrestaChanges } from './changes.js';
import { numberIn } from './names.js';
import { readProduct, readQuote } from './product.js';
import { createPrestaRequests } from './requests.js';
import { listenToTheme, show } from './theme.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { LiveProduct, ProductReference } from '../../contract/types.js';
import type { PrestaShopSettings } from './settings.js';

/**
 * The cart of a PrestaShop shop (1.7 to 9), through its cart page in the shopper's session, as its themes do it.
 *
 * Products are named by their number (`ref.prestashop.id`, or the feed's id), variants by the number of their combination
 * (`id_product_attribute`); of a product without any the variant does not matter, and is `0`.
 *
 * Settings: {@link PrestaShopSettings}.
 *
 * Not possible: PrestaShop has no place for an attribution on the cart (its customisation fields are shown to the shopper), so nothing
 * is sent; orders are reported on the confirmation page. Gifts of a cart rule look like any other line. The theme's window "added
 * to your cart" is not opened over a playing video. Shoppers who are logged in may have a token that is too old, on a page from a cache:
 * the shop then changes nothing, does not say so, and gives no new one without a new page. Products with combinations cost the product
 * sheet one request each (at most 20); their choice is read from the fields of the theme's quick view.
 *
 * @foundBy `prestashop.urls`
 * @prices sheet; cards one by one, not where there is a choice
 * @theme `updateCart`
 */
export const createPrestaShopCart: CartAdapterFactory<PrestaShopSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const requests = createPrestaRequests(page, timeoutMs);
  const { quickView } = requests;

  const loading =
    (
      parse: (
        answer: unknown,
        id_product: string,
      ) => LiveProduct | null | Promise<LiveProduct | null>,
    ) =>
    async (reference: ProductReference): Promise<LiveProduct | null> => {
      const id_product = numberIn(reference);
      const answer = id_product && (await quickView({ id_product }));
      return answer ? parse(answer, id_product) : null;
    };

  return createSessionCart(page, timeoutMs, {
    id: 'prestashop',
    getProduct: loading((answer, id_product) =>
      readProduct(
        answer,
        (fields) => quickView({ id_product, ...fields }),
        currencyOf(page),
        page.url,
      ),
    ),
    getProducts: eachProduct(loading((answer) => readQuote(answer, currencyOf(page)))),
    readCart: requests.readCart,
    ...createPrestaChanges(page, requests),
    show: (state) => show(page, state),
    async openCart() {
      const url = new URL(shopText(page, 'urls.pages.cart') ?? '/', page.url);
      url.searchParams.set('action', 'show');
      return goTo(page, url.href);
    },
    checkout: async () => goTo(page, shopText(page, 'urls.pages.order')),
    listen: listenToTheme(page),
  });
};
