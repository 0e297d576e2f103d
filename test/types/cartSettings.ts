/** Compiled, never run: what a developer's editor says of the settings of carts. */
import { bigCommerceCart } from '../../src/entries/cart/bigcommerce.js';
import { customCart, type CustomCart } from '../../src/entries/cart/custom.js';
import { formCart } from '../../src/entries/cart/form.js';
import { linkCart } from '../../src/entries/cart/link.js';
import { magentoCart } from '../../src/entries/cart/magento.js';
import { createMedusaCart, medusaCart } from '../../src/entries/cart/medusa.js';
import { prestaShopCart } from '../../src/entries/cart/prestashop.js';
import { saleorCart } from '../../src/entries/cart/saleor.js';
import { sfccCart } from '../../src/entries/cart/sfcc.js';
import { shopifyStorefrontCart } from '../../src/entries/cart/shopify-storefront.js';
import { shopifyCart, type ThemeRule } from '../../src/entries/cart/shopify.js';
import { vendureCart } from '../../src/entries/cart/vendure.js';
import { wooCommerceCart } from '../../src/entries/cart/woocommerce.js';
import type { SettingsByCart } from '../../src/cart/detect/anySettings.js';
import type { CartName } from '../../src/cart/contract/names.js';
import type { CartPage } from '../../src/cart/contract/page.js';
import type { ShelfOptions } from '../../src/entries/index.js';

/** Where nothing is required, nothing need be said. */
export const bare = [
  shopifyCart(),
  wooCommerceCart(),
  bigCommerceCart(),
  magentoCart(),
  sfccCart(),
  prestaShopCart(),
  vendureCart(),
  formCart(),
  linkCart(),
];

export const whole = [
  medusaCart({
    baseUrl: 'https://api.shop.example',
    publishableKey: 'pk_1',
    attribution: 'cart',
    refresh: (cart) => cart.count,
    cartId: { get: () => null, set: () => {} },
  }),
  saleorCart({ baseUrl: '/', channel: 'default', openCart: () => false }),
  shopifyStorefrontCart({ shop: 'halden.myshopify.com', country: 'DE' }),
  vendureCart({
    session: 'cookie',
    lineFields: ['engraving'],
    cartId: { get: () => Promise.resolve('token'), set: () => {} },
  }),
  customCart({ add: (lines) => lines.length > 0 }),
  shopifyCart({
    themes: [{ names: 'mine', steps: [{ event: 'cart:changed' }] } satisfies ThemeRule],
  }),
];

// @ts-expect-error the server is missing
export const noServer = medusaCart({ publishableKey: 'pk_1' });
// @ts-expect-error nothing at all is said
export const nothing = medusaCart();
// @ts-expect-error the channel is missing
export const noChannel = saleorCart({ baseUrl: '/' });
// @ts-expect-error the shop is missing
export const noShop = shopifyStorefrontCart({ country: 'DE' });
// @ts-expect-error the function that adds is missing
export const noAdd = customCart({ read: () => ({ count: 0 }) });
// @ts-expect-error Medusa's word, not Salesforce's
export const otherPlace = sfccCart({ attribution: 'line' });
// @ts-expect-error a mistyped key
export const mistyped = vendureCart({ chanelToken: 'x' });
// @ts-expect-error a text where milliseconds belong
export const wrongType = wooCommerceCart({ timeoutMs: '10s' });
// @ts-expect-error there is nothing to set
export const notRead = formCart({ timeoutMs: 5000 });

/** Settings from JSON are what they are: the adapter checks them. */
export const fromJson = (text: string): Pick<ShelfOptions, 'cartSettings'> => ({
  cartSettings: JSON.parse(text) as Record<string, unknown>,
});
export const fromPage = (page: CartPage, settings: Record<string, unknown>) =>
  createMedusaCart(page, settings);
export const stranger: ShelfOptions = {
  feed: '/reels.json',
  cartSettings: { colour: 'blue', baseUrl: 5 },
};

/** What an editor offers in the option is what some member of its type has: all keys of all carts, and no others. */
type KeyOf<Member> = Member extends unknown ? keyof Member : never;
type Offered = KeyOf<NonNullable<ShelfOptions['cartSettings']>>;
type Known = SettingsByCart[CartName] | CustomCart;
export const missing = (key: Exclude<KeyOf<Known> | 'pageAnswerMs', Offered>): never => key;
export const invented = (key: Exclude<Offered, KeyOf<Known> | 'pageAnswerMs'>): never => key;
export const listed = [
  'publishableKey',
  'themes',
  'addUrl',
  'add',
  'timeoutMs',
] satisfies Offered[];
