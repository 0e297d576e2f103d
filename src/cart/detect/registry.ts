import { chooseCart, type CartChoice } from './choose.js';
import { findForm } from './signals.js';
import { offerToPage } from './offer.js';
import { ownNumber } from '../kit/read.js';
import type { CartName } from '../contract/names.js';
import type { CartPage, CartSettings } from '../contract/page.js';
import type { CartAdapter } from '../contract/types.js';

/** What `reelshelf/cart/<platform>` makes: an adapter that still needs its page. */
export type CartMaker = (page: CartPage) => CartAdapter;

const PAGE_ANSWER_MS = 30_000;

/**
 * The page's cart. What the merchant names comes first; `auto` looks at the page, see {@link chooseCart}. An adapter is loaded only
 * when it is the one. Every add is offered to the page first, see {@link offerToPage}.
 *
 * @param onChoice - called with which adapter was taken and why, before it is loaded.
 */
export async function detectAdapter(
  page: CartPage,
  wanted: 'auto' | CartName | CartAdapter | CartMaker,
  settings: CartSettings = {},
  onChoice: (choice: CartChoice) => void = () => {},
): Promise<CartAdapter> {
  const adapter = await make(page, wanted, settings, onChoice);
  return offerToPage(page, adapter, ownNumber(settings, 'pageAnswerMs') ?? PAGE_ANSWER_MS);
}

async function make(
  page: CartPage,
  wanted: 'auto' | CartName | CartAdapter | CartMaker,
  settings: CartSettings,
  onChoice: (choice: CartChoice) => void,
): Promise<CartAdapter> {
  if (typeof wanted !== 'string') {
    // A maker may have to fetch its adapter first.
    const adapter = await (typeof wanted === 'function' ? wanted(page) : wanted);
    onChoice({
      name: adapter.id as CartName,
      why: 'the option cart is an adapter',
      others: chooseCart(page, {}).others,
    });
    return adapter;
  }
  const found = chooseCart(page, settings);
  const choice =
    wanted === 'auto' ? found : { ...found, name: wanted, why: `the option cart says ${wanted}` };
  onChoice(choice);
  return load(choice.name, page, settings);
}

async function load(name: CartName, page: CartPage, settings: CartSettings): Promise<CartAdapter> {
  switch (name) {
    case 'shopify':
      return (await import('../adapters/shopify/adapter.js')).createShopifyCart(page, settings);
    case 'shopify-storefront':
      return (
        await import('../adapters/shopify-storefront/adapter.js')
      ).createShopifyStorefrontCart(page, settings);
    case 'woocommerce':
      return (await import('../adapters/woocommerce/adapter.js')).createWooCommerceCart(
        page,
        settings,
      );
    case 'bigcommerce':
      return (await import('../adapters/bigcommerce/adapter.js')).createBigCommerceCart(
        page,
        settings,
      );
    case 'magento':
      return (await import('../adapters/magento/adapter.js')).createMagentoCart(page, settings);
    case 'sfcc':
      return (await import('../adapters/sfcc/adapter.js')).createSfccCart(page, settings);
    case 'prestashop':
      return (await import('../adapters/prestashop/adapter.js')).createPrestaShopCart(
        page,
        settings,
      );
    case 'medusa':
      return (await import('../adapters/medusa/adapter.js')).createMedusaCart(page, settings);
    case 'vendure':
      return (await import('../adapters/vendure/adapter.js')).createVendureCart(page, settings);
    case 'saleor':
      return (await import('../adapters/saleor/adapter.js')).createSaleorCart(page, settings);
    case 'form':
      return (await import('../adapters/form/adapter.js')).createFormCart(page, settings);
    case 'link':
      return (await import('../adapters/link/adapter.js')).createLinkCart(page, settings);
    case 'custom': {
      const { createCustomCart } = await import('../adapters/custom/adapter.js');
      // `custom` without a function: the page has a listener for the DOM event.
      return createCustomCart(
        page,
        { ...settings, canAdd: true },
        await load(findForm(page) ? 'form' : 'link', page, settings),
      );
    }
  }
}
