import { expect, it } from 'vitest';
import type { Product } from '../../../src/feed/schema.js';
import type { ImportRun } from '../../../src/project/folder/sources.js';
import { tagText } from '../../../src/studio/publishing/tagText.js';

const run = (kind: string, more: Partial<ImportRun> = {}): ImportRun => ({
  from: 'https://api.shop.example',
  kind,
  at: '2026-01-01T00:00:00Z',
  ...more,
});
const product = (ref: Product['ref']) => ({ id: 'serum', title: 'Dew Serum', ref }) as Product;
const paste = (imports: ImportRun[], products: Product[] = []) =>
  tagText('https://shop.example/reels/', { imports }, products, 'carousel');
const settingsIn = (tag: string) => {
  const written = /data-cart-settings="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&quot;', '"');
  return written === undefined ? undefined : (JSON.parse(written) as unknown);
};

it.each([
  ['Shopify CSV', 'shopify', 'Custom Liquid'],
  ['WooCommerce', 'woocommerce', 'WordPress'],
  ['BigCommerce', 'bigcommerce', 'BigCommerce'],
  ['Wix CSV', 'link', 'Wix'],
])(
  'what %s brought is sold by the cart %s, and the sentence says where: %s',
  (kind, cart, where) => {
    const { tag, where: said } = paste([run(kind)]);
    expect(tag).toContain(`data-cart="${cart}"`);
    expect(settingsIn(tag)).toBeUndefined();
    expect(said.message).toContain(where);
    expect(said.say).toHaveLength(1);
  },
);

it.each(['magento', 'prestashop', 'sfcc'] as const)(
  'product pages whose names are of %s get its cart',
  (name) => {
    const { tag } = paste([run('product pages')], [product({ [name]: { id: '7' } })]);
    expect(tag).toContain(`data-cart="${name}"`);
    expect(tag).not.toContain('data-product');
  },
);

it('only Shopify fills in the product of a page', () => {
  expect(paste([run('Shopify')]).tag).toContain('data-product="{{ product.handle }}"');
  expect(paste([run('WooCommerce')]).tag).not.toContain('data-product');
});

it('a shop without pages of its own gets its address and what was said of it, and a place for its key', () => {
  expect(settingsIn(paste([run('Medusa', { region: 'reg_1', channel: 'sc_1' })]).tag)).toEqual({
    baseUrl: 'https://api.shop.example',
    publishableKey: 'pk_yours',
    regionId: 'reg_1',
    salesChannelId: 'sc_1',
  });
  expect(settingsIn(paste([run('Vendure', { channel: 'uk' })]).tag)).toEqual({
    baseUrl: 'https://api.shop.example',
    channelToken: 'uk',
  });
  expect(settingsIn(paste([run('Saleor', { channel: 'us' })]).tag)).toEqual({
    baseUrl: 'https://api.shop.example',
    channel: 'us',
  });
  const headless = paste([run('Shopify Storefront API', { from: 'https://a.myshopify.com' })]).tag;
  expect(headless).toContain('data-cart="shopify-storefront"');
  expect(settingsIn(headless)).toEqual({ shop: 'a.myshopify.com', accessToken: 'yours' });
});

it('where nothing tells the platform, the page is asked', () => {
  const { tag, where } = paste([run('product pages')], [product({ custom: { id: '7' } })]);
  expect(tag).not.toContain('data-cart');
  expect(where.message).toContain('finds out by itself');
});

it('another layout than the first is named', () => {
  const tagOf = (layout: 'carousel' | 'grid') =>
    tagText('https://shop.example/', { imports: [] }, [], layout).tag;
  expect(tagOf('grid')).toContain('data-layout="grid"');
  expect(tagOf('carousel')).not.toContain('data-layout');
});
