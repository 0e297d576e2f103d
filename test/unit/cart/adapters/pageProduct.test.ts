import { describe, expect, it } from 'vitest';
import { createPageProducts } from '../../../../src/cart/kit/page/pageProduct.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

const HERE = { productId: 'serum-dew', url: '/products/serum-dew' };
const withJsonLd = (value: unknown) =>
  createPageProducts(createNodePage('https://shop.example', {}, { 'script[type="application/ld+json"]': { textContent: typeof value === 'string' ? value : JSON.stringify(value) } }));
const offer = (price: unknown, more: object = {}) => ({ '@type': 'Offer', price, priceCurrency: 'USD', availability: 'https://schema.org/InStock', ...more });

describe('the page’s own JSON-LD', () => {
  it('tells price, stock and picture of the product that the page sells', async () => {
    const live = await withJsonLd({ '@type': 'Product', image: ['/a.jpg', 'javascript:alert(1)'], offers: offer(28) }).getProduct(HERE);
    expect(live).toEqual({ available: true, price: { amount: '28.00', currency: 'USD' }, images: [{ src: 'https://shop.example/a.jpg' }], variants: [] });
  });

  it.each(['https://schema.org/OutOfStock', 'http://schema.org/SoldOut', 'Discontinued'])('knows %s', async (availability) => {
    expect(await withJsonLd({ '@type': 'Product', offers: offer('28.0', { availability }) }).getProduct(HERE)).toMatchObject({ available: false });
  });

  it('is found in a list and in a graph, and takes the cheapest offer that can be had', async () => {
    const product = { '@type': ['Product'], offers: [offer('30'), offer('9', { availability: 'https://schema.org/OutOfStock' }), offer('28')] };
    for (const value of [[{ '@type': 'BreadcrumbList' }, product], { '@graph': [product] }]) {
      expect(await withJsonLd(value).getProduct(HERE)).toMatchObject({ available: true, price: { amount: '28.00' } });
    }
  });

  it('tells the variants of a group', async () => {
    const group = { '@type': 'ProductGroup', hasVariant: [{ '@type': 'Product', sku: 'S30', offers: offer('28') }, { '@type': 'Product', sku: 'S50', offers: offer('42', { availability: 'https://schema.org/OutOfStock' }) }] };
    expect(await withJsonLd(group).getProduct(HERE)).toMatchObject({
      available: true,
      price: { amount: '28.00' },
      variants: [{ id: 'S30', available: true }, { id: 'S50', sku: 'S50', available: false, price: { amount: '42.00' } }],
    });
  });

  it('names no variant where there is but one: its SKU is not what the page’s form goes by', async () => {
    const group = { '@type': 'ProductGroup', hasVariant: [{ '@type': 'Product', sku: 'S30', offers: offer('28') }] };
    expect(await withJsonLd(group).getProduct(HERE)).toEqual({ available: true, price: { amount: '28.00', currency: 'USD' }, variants: [] });
  });

  it.each(['https://schema.org/ListPrice', 'https://schema.org/StrikethroughPrice'])('does not take a former price for the price: %s', async (priceType) => {
    const { price: _, priceCurrency: __, ...bare } = offer(28);
    const priceSpecification = [{ price: '34', priceCurrency: 'USD', priceType }, { price: '28', priceCurrency: 'USD' }];
    expect(await withJsonLd({ '@type': 'Product', offers: { ...bare, priceSpecification } }).getProduct(HERE)).toMatchObject({ price: { amount: '28.00' } });
  });

  it('has as many decimals as the currency', async () => {
    const live = (price: string, priceCurrency: string) => withJsonLd({ '@type': 'Product', offers: offer(price, { priceCurrency }) }).getProduct(HERE);
    expect((await live('2800', 'JPY'))?.price).toEqual({ amount: '2800', currency: 'JPY' });
    expect((await live('2.5', 'KWD'))?.price).toEqual({ amount: '2.500', currency: 'KWD' });
  });

  it('says nothing of other products, and nothing that is broken', async () => {
    const product = { '@type': 'Product', sku: 'X1', offers: offer('28') };
    expect(await withJsonLd(product).getProduct({ productId: 'mug', url: '/products/mug' })).toBeNull();
    expect(await withJsonLd(product).getProduct({ productId: 'mug', ref: { sku: 'X1' } })).not.toBeNull();
    for (const broken of ['{"@type":', { '@type': 'Product' }, { '@type': 'Product', offers: offer('1,000.00') }, { '@type': 'Product', offers: offer('28', { priceCurrency: '$' }) }]) {
      expect(await withJsonLd(broken).getProduct(HERE)).toBeNull();
    }
  });

  it('says nothing of another product whose address differs in the query only', async () => {
    const script = { textContent: JSON.stringify({ '@type': 'Product', offers: offer('28') }) };
    const page = { ...createNodePage('https://shop.example', {}, { 'script[type="application/ld+json"]': script }), url: 'https://shop.example/product.php?id=5&utm_source=x' };
    const products = createPageProducts(page);
    expect(await products.getProduct({ productId: 'mug', url: '/product.php?id=7' })).toBeNull();
    expect(await products.getProduct({ productId: 'serum', url: '/product.php?id=5&utm_source=feed' })).not.toBeNull();
  });

  it('gives cards what it knows and leaves the rest out', async () => {
    const facts = await withJsonLd({ '@type': 'Product', offers: offer('28') }).getProducts([HERE, { productId: 'mug', url: '/products/mug' }]);
    expect([...facts.keys()]).toEqual(['serum-dew']);
  });
});

it('Open Graph’s product metadata is read where there is no JSON-LD', async () => {
  const meta = (content: string) => ({ getAttribute: () => content });
  const elements = { 'meta[property="product:price:amount"]': meta('19.5'), 'meta[property="product:price:currency"]': meta('EUR'), 'meta[property="product:availability"]': meta('oos') };
  const products = createPageProducts(createNodePage('https://shop.example', {}, elements));
  expect(await products.getProduct(HERE)).toEqual({ available: false, price: { amount: '19.50', currency: 'EUR' }, variants: [] });
  expect(await products.getProduct({ productId: 'mug', url: '/products/mug' })).toBeNull();
});
