import { createShelf } from 'reelshelf';
import { addToCart } from './cart.js'; // your own

export const shelf = createShelf(document.querySelector('#videos'), {
  feed: '/reels.json',
  cart: 'custom', // left out, the page's platform is found
  cartSettings: { add: addToCart },
});
shelf.on('product_added', ({ product, props }) => console.log(product, props.quantity));
