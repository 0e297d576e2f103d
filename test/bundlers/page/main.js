import { createShelf } from 'reelshelf';
import { shelf } from './videos.js';

/** The same place with another cart: its player is opened, which fetches the adapter. */
let shown = shelf;
window.tryCart = (cart) => {
  shown.destroy();
  const cartSettings = {
    baseUrl: '/',
    publishableKey: 'pk_1',
    channel: 'default',
    shop: 'halden.myshopify.com',
  };
  shown = createShelf(document.querySelector('#videos'), {
    feed: '/reels.json',
    previews: 'off',
    cart,
    cartSettings,
  });
  shown.open('morning');
};
