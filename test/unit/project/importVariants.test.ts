/** Sources that list what can be bought one by one: rows, groups and offers become variants of one product. */
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../src/feed/schema.js';
import { productOn } from '../../../src/project/import/shops/pages.js';
import { readCatalogueFile } from '../../../src/project/import/readCatalogueFile.js';
import { normalizeCatalogue } from '../../../src/project/import/normalize.js';

function read(...rows: string[]): Product[] {
  const found = readCatalogueFile(Buffer.from(rows.join('\n')), 'export', 'https://halden.example');
  if (!found.ok) throw new Error(found.error.message);
  const normalized = normalizeCatalogue(found.value, 'EUR');
  expect(normalized.losses).toEqual([]);
  return normalized.products;
}
function onPage(markup: object, url = 'https://halden.example/cup'): Product | undefined {
  const page = `<script type="application/ld+json">${JSON.stringify(markup)}</script>`;
  const product = productOn(page, url);
  if (!product) return undefined;
  const normalized = normalizeCatalogue(
    { kind: 'x', candidates: [product], isWhole: true, notes: [], baseUrl: url },
    undefined,
  );
  expect(normalized.losses).toEqual([]);
  return normalized.products[0];
}
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('a Wix export', () => {
  const old =
    'handleId,fieldType,name,productImageUrl,sku,price,surcharge,visible,discountMode,discountValue,inventory,productOptionName1,productOptionType1,productOptionDescription1,productOptionName2,productOptionType2,productOptionDescription2';
  test('what a variant costs more, and what is taken off the whole, is in its price; a hidden one is left out, a colour is its name', () => {
    const [product] = read(
      old,
      'p1,Product,Shirt,,,20,,true,PERCENT,10,InStock,Colour,COLOR,#ff0000:Red;#000:Black,Size,DROP_DOWN,S;M',
      'p1,Variant,,,RS,,0,true,,,InStock,,,#ff0000:Red,,,S',
      'p1,Variant,,,RM,,5,true,,,OutOfStock,,,#ff0000:Red,,,M',
      'p1,Variant,,,BS,,0,true,,,0,,,#000:Black,,,S',
      'p1,Variant,,,BM,,5,false,,,InStock,,,#000:Black,,,M',
    );
    expect(product).toMatchObject({
      id: 'p1',
      options: [
        { name: 'Colour', values: ['Red', 'Black'] },
        { name: 'Size', values: ['S', 'M'] },
      ],
      variants: [
        { id: 'RS', sku: 'RS', options: ['Red', 'S'], price: eur('18.00'), compareAt: eur('20') },
        {
          id: 'RM',
          options: ['Red', 'M'],
          price: eur('22.50'),
          compareAt: eur('25.00'),
          available: false,
        },
        { id: 'BS', options: ['Black', 'S'], available: false },
      ],
    });
    expect(product?.variants).toHaveLength(3);
    expect(product?.price).toBeUndefined();
  });
  test('the new columns have each variant’s own price and what is struck through; without a SKU it goes by its values', () => {
    const products = read(
      'handle,fieldType,name,visible,media,price,strikethroughPrice,inventory,sku,productOptionName1,productOptionType1,productOptionChoices1',
      'tea,PRODUCT,Tea,TRUE,,,,,,Weight,TEXT_CHOICES,50 g;100 g',
      'tea,VARIANT,,TRUE,,9.00,,IN_STOCK,,,,50 g',
      'tea,VARIANT,,TRUE,,16.00,18.00,OUT_OF_STOCK,,,,100 g',
      'mug,PRODUCT,Mug,TRUE,,12.00,,IN_STOCK,M,,,',
      'mug,VARIANT,,TRUE,,12.00,,IN_STOCK,M,,,',
    );
    expect(products).toMatchObject([
      {
        options: [{ name: 'Weight', values: ['50 g', '100 g'] }],
        variants: [
          { id: '50 g', price: eur('9.00') },
          { id: '100 g', price: eur('16.00'), compareAt: eur('18.00'), available: false },
        ],
      },
      { id: 'mug', price: eur('12.00') },
    ]);
    expect(products[1]).not.toHaveProperty('variants');
  });
});

describe('a Google or Meta feed', () => {
  test('rows of a group are variants by what they differ in, with what Shopify’s cart goes by', () => {
    const [product] = read(
      'id,title,link,image_link,price,sale_price,availability,item_group_id,color,size',
      'shopify_DE_77112233_501,Shirt - Red / S,https://halden.example/products/shirt?variant=501,,20 EUR,,in stock,77112233,Red,S',
      'shopify_DE_77112233_502,Shirt - Red / M,https://halden.example/products/shirt?variant=502,,22 EUR,18 EUR,out of stock,77112233,Red,M',
    );
    expect(product).toMatchObject({
      id: 'shirt',
      ref: { shopify: { id: '77112233' } },
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [
        { id: '501', options: ['S'], price: eur('20') },
        { id: '502', options: ['M'], price: eur('18'), compareAt: eur('22'), available: false },
      ],
    });
  });
  test('WooCommerce’s variations by their number, Meta’s own attributes, and what only the titles say', () => {
    const products = read(
      'id,title,link,price,item_group_id,additional_variant_attribute',
      'gla_11,Candle,https://halden.example/product/candle/,9 EUR,gla_10,"Scent:Rose, Wick: Cotton"',
      'gla_12,Candle,https://halden.example/product/candle/,9 EUR,gla_10,"Scent:Fig, Wick: Cotton"',
      'A-30,Dew Serum (30 ml),https://halden.example/dew,28 EUR,A,',
      'A-50,Dew Serum (50 ml),https://halden.example/dew,42 EUR,A,',
    );
    expect(products).toMatchObject([
      {
        id: '10',
        price: eur('9'),
        options: [{ name: 'Scent', values: ['Rose', 'Fig'] }],
        variants: [{ id: '11' }, { id: '12' }],
        ref: { woocommerce: { id: '10' } },
      },
      {
        title: 'Dew Serum',
        variants: [
          { id: 'A-30', options: ['30 ml'], price: eur('28') },
          { id: 'A-50', options: ['50 ml'], price: eur('42') },
        ],
      },
    ]);
  });
  test('rows that a shopper could not tell apart stay one product without variants', () => {
    const [product] = read(
      'id,title,link,price,item_group_id,color',
      '1,Cup,https://halden.example/cup,9 EUR,G,Red',
      '2,Cup,https://halden.example/cup,9 EUR,G,Red',
    );
    expect(product).not.toHaveProperty('variants');
  });
});

describe('a product page’s markup', () => {
  const offer = (price: string, more: object = {}) => ({
    '@type': 'Offer',
    price,
    priceCurrency: 'EUR',
    availability: 'https://schema.org/InStock',
    ...more,
  });
  test('a group’s variants, however their properties are written', () => {
    const product = onPage({
      '@type': 'ProductGroup',
      name: 'Shirt',
      productGroupID: 'SH',
      variesBy: ['https://schema.org/size', 'https://schema.org/color'],
      hasVariant: [
        {
          '@type': 'Product',
          name: 'Shirt S',
          sku: 'S',
          color: 'Red',
          size: { '@type': 'SizeSpecification', name: 'S' },
          offers: offer('20'),
        },
        {
          '@type': 'Product',
          name: 'Shirt M',
          sku: 'M',
          color: ['Red'],
          size: 'M',
          offers: offer('22', { availability: 'OutOfStock' }),
        },
      ],
    });
    expect(product).toMatchObject({
      id: 'SH',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [
        { id: 'S', options: ['S'], price: eur('20.00') },
        { id: 'M', options: ['M'], price: eur('22.00'), available: false },
      ],
    });
  });
  test('variants beside each other that name their group, told apart by a property of the shop’s own', () => {
    const variant = (sku: string, value: string) => ({
      '@type': 'Product',
      name: 'Candle',
      sku,
      inProductGroupWithID: 'C',
      additionalProperty: [{ '@type': 'PropertyValue', name: 'Duft', value }],
      offers: offer('9'),
    });
    expect(onPage({ '@graph': [variant('r', 'Rose'), variant('f', 'Feige')] })).toMatchObject({
      title: 'Candle',
      price: eur('9.00'),
      options: [{ name: 'Duft', values: ['Rose', 'Feige'] }],
      variants: [{ id: 'r' }, { id: 'f' }],
    });
  });
  test('one product with several offers: on a page of Shopify’s with the numbers that its cart goes by', () => {
    const product = onPage(
      {
        '@type': 'Product',
        name: 'Dew',
        sku: 'D30',
        offers: [
          offer('28', {
            name: 'Dew - 30 ml',
            sku: 'D30',
            url: 'https://halden.example/products/dew?variant=41001',
          }),
          offer('42', {
            name: 'Dew - 50 ml',
            sku: 'D50',
            url: 'https://halden.example/products/dew?variant=41002',
          }),
        ],
      },
      'https://halden.example/products/dew',
    );
    expect(product).toMatchObject({
      id: 'dew',
      ref: { shopify: { handle: 'dew' } },
      variants: [
        { id: '41001', sku: 'D30', options: ['30 ml'], price: eur('28.00') },
        { id: '41002', sku: 'D50', options: ['50 ml'], price: eur('42.00') },
      ],
    });
  });
  test('a product page’s markup offers within an AggregateOffer; elsewhere a number in an address is nobody’s id', () => {
    const product = onPage({
      '@type': 'Product',
      name: 'Cup',
      sku: 'C',
      offers: {
        '@type': 'AggregateOffer',
        priceCurrency: 'EUR',
        lowPrice: '9',
        highPrice: '12',
        offers: [
          {
            '@type': 'Offer',
            price: 9,
            sku: 'C-1',
            url: '/cup?variant=1',
            itemOffered: { color: 'Red' },
          },
          {
            '@type': 'Offer',
            price: 12,
            sku: 'C-2',
            url: '/cup?variant=2',
            itemOffered: { color: 'Blue' },
          },
        ],
      },
    });
    expect(product).toMatchObject({
      id: 'C',
      options: [{ name: 'Color', values: ['Red', 'Blue'] }],
      variants: [
        { id: 'C-1', price: eur('9.00') },
        { id: 'C-2', price: eur('12.00') },
      ],
    });
    expect(product).not.toHaveProperty('ref');
  });
  test('a product page’s markup offers of several sellers are no choice', () => {
    const product = onPage({
      '@type': 'Product',
      name: 'Cup',
      sku: 'C',
      offers: [offer('9', { seller: { name: 'A' } }), offer('9', { seller: { name: 'B' } })],
    });
    expect(product).toMatchObject({ id: 'C', price: eur('9.00') });
    expect(product).not.toHaveProperty('variants');
  });
});

test('markup that a page has put into a comment is what it once sold', () => {
  const script = (name: string) =>
    `<script type="application/ld+json">{"@type":"Product","name":"${name}","sku":"1"}</script>`;
  const page = `<script>if (a <!--b) c()</script><!-- ${script('Old')} -->${script('New')}`;
  expect(productOn(page, 'https://halden.example/cup')?.title).toBe('New');
  expect(productOn(`<!-- ${script('Old')} -->`, 'https://halden.example/cup')).toBe(null);
});
