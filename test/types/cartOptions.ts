/** Compiled, never run: `cartSettings` are those of the cart that the code names. */
import { createShelf, type CartOption, type ShelfOptions } from '../../src/entries/index.js';
import { medusaCart } from '../../src/entries/cart/medusa.js';
import { ReelShelf, type ReelShelfProps } from '../../src/entries/react.js';

declare const host: HTMLElement;
declare const fromServer: Record<string, unknown>;
const feed = '/reels.json';
const key = { baseUrl: 'https://api.shop.example', publishableKey: 'pk_1' };
const add = () => true;

// Where nothing is required, nothing need be said.
createShelf(host, { feed });
createShelf(host, { feed, cart: 'auto' });
createShelf(host, { feed, cart: 'shopify' });
createShelf(host, {
  feed,
  cart: 'woocommerce',
  cartSettings: { timeoutMs: 5000, pageAnswerMs: 9000 },
});
createShelf(host, { feed, cart: 'link', cartSettings: { pageAnswerMs: 9000 } });
createShelf(host, { feed, cart: 'medusa', cartSettings: key });
createShelf(host, { feed, cart: 'custom', cartSettings: { add } });
createShelf(host, { feed, cart: 'custom', cartSettings: { canAdd: true } });
// What the page is found to be is not known beforehand.
createShelf(host, { feed, cartSettings: { ...key, add, themes: [] } });
createShelf(host, { feed, cart: 'auto', cartSettings: fromServer });
createShelf(host, { feed, cart: medusaCart(key), cartSettings: { pageAnswerMs: 9000 } });
ReelShelf({ feed, cart: 'medusa', cartSettings: key });

// @ts-expect-error the key is missing
createShelf(host, { feed, cart: 'medusa', cartSettings: { baseUrl: '/' } });
// @ts-expect-error all of it is missing
createShelf(host, { feed, cart: 'medusa' });
const readOnly = { read: () => ({ count: 0, totalMinor: 0, currency: 'USD' }) };
// @ts-expect-error the function that adds is missing
createShelf(host, { feed, cart: 'custom', cartSettings: readOnly });
// @ts-expect-error nothing adds
createShelf(host, { feed, cart: 'custom' });
// @ts-expect-error a mistyped function
createShelf(host, { feed, cart: 'custom', cartSettings: { ad: add } });
// @ts-expect-error Medusa's setting
createShelf(host, { feed, cart: 'shopify', cartSettings: { publishableKey: 'pk_1' } });
// @ts-expect-error Medusa's setting beside Shopify's
createShelf(host, { feed, cart: 'shopify', cartSettings: { themes: [], publishableKey: 'pk_1' } });
// @ts-expect-error a link adds nothing
createShelf(host, { feed, cart: 'link', cartSettings: { add } });
// @ts-expect-error a text where milliseconds belong
createShelf(host, { feed, cart: 'woocommerce', cartSettings: { timeoutMs: '10s' } });
// @ts-expect-error the key is missing here, too
ReelShelf({ feed, cart: 'medusa', cartSettings: { baseUrl: '/' } });
// @ts-expect-error an option that does not exist
createShelf(host, { feed, cart: 'medusa', cartSettings: key, previws: 'off' });

/** Options that are kept somewhere name their cart, or take any. */
export const kept: ShelfOptions<'medusa'> = { feed, cart: 'medusa', cartSettings: key };
const keyless = { baseUrl: '/' };
// @ts-expect-error the key is missing
export const half: ShelfOptions<'medusa'> = { feed, cart: 'medusa', cartSettings: keyless };
export const startKept = () => createShelf(host, kept);
export const startAny = (options: ShelfOptions) => createShelf(host, options);
export const startNamed = (cart: CartOption, cartSettings: Record<string, unknown>) =>
  createShelf(host, { feed, cart, cartSettings });

/** A shop's own wrapper passes on what it is given. */
export const withDefaults = (options: Partial<ShelfOptions>) =>
  createShelf(host, { feed, ...options });
export const Videos = (props: Omit<ReelShelfProps, 'feed'>) => ReelShelf({ feed, ...props });
export interface Mine extends ShelfOptions {
  wide: boolean;
}
