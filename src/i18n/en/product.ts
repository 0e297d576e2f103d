import type { Message } from '../translate.js';

/** English texts of the product sheet and the way to the cart. */
export const productTexts = {
  // product
  closeProduct: 'Close product',
  was: 'was',
  priceUnsure: 'The cart shows the final price.',
  taxIncluded: 'Tax included',
  taxExcluded: 'Plus tax',
  onlyLeft: '{left} left',
  // how it is sold where that is in no usual way
  sale_backorder: 'Out of stock now. You can order it, and it is sent when it is back.',
  sale_preorder: 'Not out yet. You can order it, and it is sent when it is.',
  sale_no_price: 'The price is on the product page.',
  sale_elsewhere: 'Sold by another shop.',
  sale_group: 'Several products. Choose among them on the product page.',
  sale_on_page: 'Not sold from here. The product page says more.',
  pictures: 'Pictures of {title}',
  rating: {
    one: 'Rated {value} out of 5 by 1 customer',
    other: 'Rated {value} out of 5 by {count} customers',
  },
  inThisVideo: 'In this video',
  details: 'See full details',
  notLoaded: 'The product could not be loaded. Check your connection and try again.',
  // choosing
  valueSoldOut: '{value}, sold out',
  valueImpossible: '{value}, not made in this combination',
  quantity: 'Quantity',
  less: 'One less',
  more: 'One more',
  // the button
  add: 'Add',
  addNow: '{add} · {price}',
  buyNow: 'Buy now',
  adding: 'Adding',
  added: 'Added',
  soldOut: 'Sold out',
  choose: 'Choose {option}',
  viewProduct: 'View product',
  viewSeller: 'Go to the seller',
  viewCart: 'View cart',
  checkOut: 'Check out',
  inCart: 'In your cart',
  // the page's own form took it and did not say what came of it
  sent: 'Sent',
  sentToCart: 'Sent to your cart',
  undo: 'Undo',
  addAnother: 'Add another',
  // what became of it
  saidAdded: '{title} is in your cart.',
  saidSent: '{title} was sent to your cart.',
  saidUndone: 'Taken out of your cart.',
  saidKept: 'This could not be taken out here. Change it in your cart.',
  checkoutRefused:
    'The checkout could not be opened, and nothing was charged. Go there from your cart.',
  failed: 'This could not be added. Try again, or use the product page.',
  // cart button
  cart: 'View cart',
  cartCount: 'View cart, {count} in it',
} as const;

export type ProductTexts = { [K in keyof typeof productTexts]: Message };
