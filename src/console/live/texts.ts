import { createText } from '../languages/spoken.js';

export const texts = {
  heading: 'Live',
  loading: 'Looking for your lives',
  none: 'No video is live yet',
  'none.lead':
    'Give a video of your feed a stream as its source and say when it begins. Its channel is this collector’s address with a name of your own at its end.',
  choose: 'Which live',
  'state.scheduled': 'Not begun',
  'state.live': 'Live',
  'state.ended': 'Ended',
  begins: 'Begins {moment}',
  since: 'For {time}',
  watching: { one: '{count} watching', other: '{count} watching' },
  'watching.how': 'Pages that have it open now',
  lost: 'The connection is gone. What you press does not arrive; press it again once it is back.',
  start: 'Go live',
  'start.hint': 'Shoppers who wait for it see it begin. Start your camera first.',
  'start.again': 'Go live again',
  end: 'End the live',
  'end.ask': 'End it for everybody?',
  'end.now': 'End now',
  'end.not': 'Stay live',
  see: 'What viewers see',
  'see.delay':
    'Each product comes when the viewer’s picture reaches the moment at which you pinned it.',
  'see.nothing': 'Nothing is pinned. Press a product below.',
  'see.before': 'A countdown, and a reminder for their calendar.',
  'see.ended': 'That the live is over, and the recording where there is one.',
  now: 'Now',
  products: 'Products',
  search: 'Find a product',
  'none.found': 'No product is called that.',
  pin: 'Pin {product}',
  unpin: 'Unpin {product}',
  'unpin.short': 'Unpin',
  price: 'Live price',
  'price.of': 'Live price of {product}',
  'price.amount': 'Price in {currency}',
  'price.hint':
    'Shoppers see it where your shop’s own cart says the same. Change it in the shop first.',
  'price.set': 'Set the price',
  'price.off': 'End the price',
  'price.is': 'Live price {price}',
  'price.wrong': 'Write an amount such as 19.00.',
} as const;

export type TextKey = keyof typeof texts;
export const text = createText('live', texts);
