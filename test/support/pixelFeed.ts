import type { Feed } from '../../src/feed/schema.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** A feed with a product of several variants, one of a single variant, and one that only the shop knows more of. */
export const pixelFeed: Feed = {
  version: 1,
  id: 'spring',
  creators: [{ id: 'mia', handle: '@mia.skin' }],
  products: [
    {
      id: 'serum',
      title: 'Dew Serum',
      price: usd('28.00'),
      ref: { shopify: { id: 'gid://shopify/Product/900', handle: 'serum' } },
      options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
      variants: [
        { id: 'gid://shopify/ProductVariant/4411', sku: 'S30', options: ['30 ml'] },
        { id: '4412', sku: 'S50', options: ['50 ml'], price: usd('42.00') },
      ],
    },
    { id: 'mug', title: 'Ridge Mug', price: usd('24.00'), variants: [{ id: '77', sku: 'MUG' }] },
    { id: 'plain', title: '' },
  ],
  videos: [
    {
      id: 'am',
      creator: 'mia',
      title: 'My AM routine',
      duration: 20,
      sources: [{ type: 'mp4', src: 'https://cdn.shop.test/am.mp4?sig=secret' }],
      rights: { status: 'owned' },
      tags: [{ product: 'serum' }, { product: 'mug' }, { product: 'serum' }],
    },
    {
      id: 'bare',
      creator: '',
      sources: [{ type: 'youtube', src: 'abc' }],
      rights: { status: 'owned' },
    },
  ],
};
