/** A shop's own script, as a developer writes it. What happened is kept in `window.seen` for the test. */
import { createShelf } from 'reelshelf';

const seen = (window.seen = { added: [], heard: [] });
const add = (lines) => {
  seen.added.push(...lines.map(({ productId, quantity }) => ({ productId, quantity })));
  return true;
};
const host = document.querySelector('#videos');
const show = (options) => createShelf(host, { feed: '/reels.json', previews: 'off', ...options });
let shelf = show({ cart: 'custom', cartSettings: { add } });
shelf.on('product_added', ({ product, props }) => seen.heard.push({ productId: product, ...props }));

/** The same place with another cart: its player is opened, which fetches the adapter. */
window.tryCart = (cart) => {
  shelf.destroy();
  shelf = show({ cart, cartSettings: { baseUrl: '/', publishableKey: 'pk_1', channel: 'default', shop: 'halden.myshopify.com' } });
  shelf.open('morning');
};
