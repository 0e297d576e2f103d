/** Every kind of file that a shop exports, reduced to the rows that tell it from the others. */
import { describe, expect, test } from 'vitest';
import { readCatalogueFile } from '../../../src/project/import/readCatalogueFile.js';
import {
  needsCurrency,
  normalizeCatalogue,
  type NormalizedCatalogue,
} from '../../../src/project/import/normalize.js';

function read(
  text: string | Uint8Array,
  { currency = 'EUR', shop }: { currency?: string; shop?: string } = {},
): NormalizedCatalogue {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const found = readCatalogueFile(bytes, 'export', shop);
  if (!found.ok) throw new Error(found.error.message);
  return normalizeCatalogue(found.value, currency);
}
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const bytesOf = (hex: string, text: string) =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(text, 'utf16le')]);

describe('Shopify CSV', () => {
  const rows = [
    'Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Image Src,Status,Type',
    'dew-drops,Dew &amp; Drops,true,Title,Default Title,D1,28.00,34.00,http://cdn.halden.example/d.png?v=1,active,Serum',
    'dew-drops,,,,,,,,https://cdn.halden.example/e.png,,',
    'silk,Silk,true,Size,S,S1,10.00,,,active,',
    'silk,,,,M,S2,12.00,,,,',
    'old,Old,true,Title,Default Title,,9.00,,,archived,',
    'early,Early,true,Title,Default Title,,9.00,,,draft,',
    'secret,Secret,false,Title,Default Title,,9.00,,,active,',
    'mw-fee,Handling Fee,true,FeeType,small-order-fee,,3.00,,,active,',
    'route-package-protection,Package Protection,true,Title,Default Title,,0.98,,,active,',
    'coffee,Coffee for Two,true,Title,Default Title,,7.00,,,active,',
  ];
  test('products go by their handle; drafts, archived, unpublished and fee products stay out', () => {
    const { products, leftOut } = read(rows.join('\n'));
    expect(products).toEqual([
      {
        id: 'dew-drops',
        title: 'Dew & Drops',
        image: { src: 'https://cdn.halden.example/d.png?v=1' },
        price: eur('28.00'),
        compareAt: eur('34.00'),
        ref: { shopify: { handle: 'dew-drops' } },
      },
      // Of two prices none is the product's.
      { id: 'silk', title: 'Silk', ref: { shopify: { handle: 'silk' } } },
      {
        id: 'coffee',
        title: 'Coffee for Two',
        price: eur('7.00'),
        ref: { shopify: { handle: 'coffee' } },
      },
    ]);
    expect(leftOut.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'old draft',
      'early draft',
      'secret hidden',
      'mw-fee fee',
      'route-package-protection fee',
    ]);
  });
  test('with the new names of columns, after a byte order mark, in UTF-16, or with semicolons', () => {
    const text =
      'Title,URL handle,Published on online store,Status,SKU,Price,Compare-at price,Product image URL\nDew,dew,TRUE,Active,D1,28,,https://a.example/d.png\n';
    const right = [
      {
        id: 'dew',
        title: 'Dew',
        image: { src: 'https://a.example/d.png' },
        price: eur('28'),
        ref: { shopify: { handle: 'dew' } },
      },
    ];
    expect(read(`\ufeff${text}`).products).toEqual(right);
    expect(read(bytesOf('fffe', text)).products).toEqual(right);
    expect(read(text.replaceAll(',', ';')).products).toEqual(right);
  });
});

describe('WooCommerce CSV', () => {
  test('headers in the shop’s language after an empty line and a tab; a draft is -1 behind an apostrophe', () => {
    const { products, leftOut } = read(
      '\n\tID,Тип,Артикул,Имя,Опубликован,"В наличии?","Базовая цена",Изображения\n7,simple,A-7,Крем,1,0,"240,50","https://halden.example/a.jpg, https://halden.example/b.jpg"\n8,simple,,Масло,\'-1,1,200,\n',
    );
    expect(products).toEqual([
      {
        id: '7',
        title: 'Крем',
        image: { src: 'https://halden.example/a.jpg' },
        price: eur('240.50'),
        available: false,
        ref: { woocommerce: { id: '7', sku: 'A-7' } },
      },
    ]);
    expect(leftOut).toEqual([{ id: '8', title: 'Масло', why: 'draft' }]);
  });
  test('variations belong to their parent by id or SKU; an empty attribute fits every value', () => {
    const { products } = read(
      [
        'ID,Typ,SKU,Name,Veröffentlicht,Regulärer Preis,Angebotspreis,Übergeordnetes Produkt,Name des Attributs 1,Wert(e) des Attributs 1,Attribut 2 Name,Attribut 2 Wert(e)',
        '10,variable,SH,Shirt,1,,,,Größe,"S, M",Stoff,Leinen',
        '11,variation,SH-S,Shirt - S,1,20,15,id:10,Größe,S,,',
        '12,variation,SH-M,Shirt - M,1,20,,SH,Größe,M,,',
        '13,variation,SH-X,Shirt - alt,0,20,,SH,Größe,X,,',
        '14,external,,Anderswo,1,5,,,,,,',
      ].join('\n'),
    );
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({
      id: '10',
      options: [{ name: 'Größe', values: ['S', 'M'] }],
      variants: [
        { id: '11', options: ['S'], price: eur('15'), compareAt: eur('20') },
        { id: '12', options: ['M'], price: eur('20') },
      ],
    });
  });
  test('a column for the price that no language has is named', () => {
    const found = readCatalogueFile(
      Buffer.from('ID,Type,SKU,Name,Qiymət\n1,simple,A,Krem,5\n'),
      'woo.csv',
    );
    expect(found.ok && found.value.notes.join()).toMatch(/no column.*Qiymət.*"Regular price"/i);
  });
});

describe('Wix CSV', () => {
  const head =
    'handleId,fieldType,name,description,productImageUrl,price,surcharge,visible,discountMode,discountValue,inventory';
  test('pictures of Wix’s own media, what is taken off, hidden products, variants at one price and at several', () => {
    const { products, leftOut } = read(
      [
        head,
        'product_1,Product,Mask,<p>x</p>,ab12_cd~mv2.jpg;ef.jpg,20,,true,PERCENT,25,InStock',
        'product_1,Variant,,,,,0,true,,,InStock',
        'product_2,Product,Serum,,https://x.example/a.jpg,30,,true,AMOUNT,0,OutOfStock',
        'product_2,Variant,,,,,5,true,,,1',
        'product_2,Variant,,,,,0,true,,,1',
        'product_3,Product,Test,,,1,,false,,,InStock',
      ].join('\n'),
    );
    expect(products).toEqual([
      {
        id: 'product_1',
        title: 'Mask',
        image: { src: 'https://static.wixstatic.com/media/ab12_cd~mv2.jpg' },
        price: eur('15.00'),
        compareAt: eur('20'),
      },
      {
        id: 'product_2',
        title: 'Serum',
        image: { src: 'https://x.example/a.jpg' },
        available: false,
      },
    ]);
    expect(leftOut.map(({ id }) => id)).toEqual(['product_3']);
  });
});

describe('product feeds by Google’s names', () => {
  const item = (inner: string, ns = 'g') =>
    `<item><${ns}:id>A1</${ns}:id><title>Cup &amp; Saucer</title><link>https://halden.example/cup?utm_source=x</link>${inner}</item>`;
  test.each(['g', 'ns0'])('RSS with the prefix %s', (ns) => {
    const { products } = read(
      `<?xml version="1.0"?><rss xmlns:${ns}="http://base.google.com/ns/1.0"><channel><title>Halden</title><link>https://halden.example</link>${item(`<${ns}:price>4.500 KWD</${ns}:price><${ns}:image_link><![CDATA[https://halden.example/c.jpg?a=1&b=2]]></${ns}:image_link><${ns}:availability>out of stock</${ns}:availability>`, ns)}</channel></rss>`,
    );
    expect(products).toEqual([
      {
        id: 'A1',
        title: 'Cup & Saucer',
        url: 'https://halden.example/cup?utm_source=x',
        image: { src: 'https://halden.example/c.jpg?a=1&b=2' },
        price: { amount: '4.500', currency: 'KWD' },
        available: false,
      },
    ]);
  });
  test('Atom, whose link is an attribute', () => {
    const { products } = read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="x"><id>feed</id><title>Shop</title><entry><g:id>9</g:id><title>Bowl</title><link href="https://halden.example/bowl"/><g:price>9 EUR</g:price></entry></feed>',
    );
    expect(products).toMatchObject([
      { id: '9', title: 'Bowl', url: 'https://halden.example/bowl' },
    ]);
  });
  test('TSV, with inches in it, and a Meta catalogue with its line of advice; rows of a group are one product', () => {
    const { products } = read(
      [
        '# Required | A unique id\tx',
        'id\ttitle\tlink\timage_link\tprice\tsale_price\tavailability\titem_group_id',
        '1\tPan 5" wide - black\thttps://halden.example/pan?variant=1\thttps://halden.example/p.jpg\t20.00 USD\t15.00 USD\tin stock\tG1',
        '2\tPan 5" wide - red\thttps://halden.example/pan?variant=2\t\t20.00 USD\t15.00 USD\tin stock\tG1',
        '3\t"Lid\thttps://halden.example/lid\t\t1 USD\t\tin stock\t',
      ].join('\n'),
    );
    expect(products).toMatchObject([
      {
        id: 'G1',
        title: 'Pan 5" wide',
        url: 'https://halden.example/pan',
        price: { amount: '15.00', currency: 'USD' },
        compareAt: { amount: '20.00', currency: 'USD' },
      },
      { id: '3', title: '"Lid' },
    ]);
  });
  test('ids of the apps that write them lead to what the platform’s cart goes by', () => {
    const { products } = read(
      [
        'id,title,link,price,item_group_id',
        'shopify_DE_123456_789,Dew,https://halden.example/products/dew-flow%E2%84%A2?variant=789&utm_source=g,28 EUR,123456',
        'gla_55,Cup,https://halden.example/product/cup/,9 EUR,',
      ].join('\n'),
    );
    expect(products.map(({ id, ref, url }) => ({ id, ref, url }))).toEqual([
      {
        id: 'dew-flow™',
        ref: { shopify: { handle: 'dew-flow™', id: '123456' } },
        url: 'https://halden.example/products/dew-flow%E2%84%A2',
      },
      { id: '55', ref: { woocommerce: { id: '55' } }, url: 'https://halden.example/product/cup/' },
    ]);
  });
});

describe('Shopify JSON', () => {
  const product = {
    id: 4400112233,
    handle: 'flow™-oil',
    title: 'Flow Oil',
    published_at: '2026-01-01',
    images: [{ src: 'https://cdn.halden.example/f.jpg' }],
    options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
    variants: [
      {
        id: 53972771144040,
        option1: '30 ml',
        price: '19.00',
        compare_at_price: null,
        available: true,
      },
      {
        id: 53972771144041,
        option1: '50 ml',
        price: '39.00',
        compare_at_price: '45.00',
        available: false,
      },
    ],
  };
  test('products.json: long numbers are texts, drafts and unpublished stay out', () => {
    const { products, leftOut } = read(
      JSON.stringify({
        products: [
          product,
          { ...product, handle: 'b', status: 'draft' },
          { ...product, handle: 'c', published_at: null },
        ],
      }),
      { shop: 'https://halden.example' },
    );
    expect(products).toEqual([
      {
        id: 'flow™-oil',
        title: 'Flow Oil',
        url: 'https://halden.example/products/flow%E2%84%A2-oil',
        image: { src: 'https://cdn.halden.example/f.jpg' },
        options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
        variants: [
          { id: '53972771144040', options: ['30 ml'], price: eur('19.00') },
          {
            id: '53972771144041',
            options: ['50 ml'],
            price: eur('39.00'),
            compareAt: eur('45.00'),
            available: false,
          },
        ],
        ref: { shopify: { handle: 'flow™-oil', id: '4400112233' } },
      },
    ]);
    expect(leftOut.map(({ why }) => why)).toEqual(['draft', 'hidden']);
  });
  test('a product’s own .js: cents, addresses without a scheme, and the videos that it has', () => {
    const { products, videos } = read(
      JSON.stringify({
        id: 1,
        handle: 'mask',
        title: 'Eye mask',
        price_min: 2800,
        options: [{ name: 'Title', position: 1, values: ['Default Title'] }],
        variants: [{ id: 2, option1: 'Default Title', price: 2800, compare_at_price: 0 }],
        featured_image: '//halden.example/cdn/m.jpg',
        media: [
          {
            media_type: 'video',
            duration: 46000,
            preview_image: { src: '//halden.example/cdn/p.jpg', width: 480, height: 853 },
            sources: [
              { format: 'm3u8', url: '//halden.example/x.m3u8', width: 720, height: 1280 },
              { format: 'mp4', url: '//halden.example/sd.mp4', width: 480, height: 853 },
            ],
          },
          { media_type: 'image' },
        ],
      }),
    );
    expect(products).toMatchObject([
      {
        id: 'mask',
        price: eur('28'),
        image: { src: 'https://halden.example/cdn/m.jpg' },
        variants: [{ id: '2' }],
      },
    ]);
    expect(products[0]).not.toHaveProperty('options');
    expect(videos).toMatchObject([
      {
        duration: 46,
        sources: [
          { type: 'mp4', src: 'https://halden.example/sd.mp4' },
          { type: 'hls', src: 'https://halden.example/x.m3u8' },
        ],
        poster: { src: 'https://halden.example/cdn/p.jpg', width: 480 },
        tags: [{ product: 'mask' }],
      },
    ]);
  });
});

test('WooCommerce’s REST API has the lowest price of a variable product, which is not its price', () => {
  const each = { id: 10, name: 'Tee', slug: 'tee', price: '15', stock_status: 'instock' };
  const prices = ['variable', 'simple'].map(
    (type) => read(JSON.stringify([{ ...each, type }])).products[0]?.price,
  );
  expect(prices).toEqual([undefined, eur('15')]);
});

test('WooCommerce’s Store API counts in the smallest unit, and says which currency', () => {
  const found = readCatalogueFile(
    Buffer.from(
      JSON.stringify([
        {
          id: 12,
          name: 'T&#8217;Shirt',
          slug: '%d1%85',
          permalink: 'https://halden.example/product/x/',
          prices: {
            price: '1850',
            regular_price: '2000',
            currency_code: 'PLN',
            currency_minor_unit: 2,
          },
          is_in_stock: true,
          images: [],
        },
      ]),
    ),
    'woo.json',
  );
  if (!found.ok) throw new Error(found.error.message);
  expect(found.value.currency).toBe('PLN');
  expect(normalizeCatalogue(found.value, 'PLN').products).toEqual([
    {
      id: 'х',
      title: 'T’Shirt',
      url: 'https://halden.example/product/x/',
      price: { amount: '18.50', currency: 'PLN' },
      compareAt: { amount: '20.00', currency: 'PLN' },
      ref: { woocommerce: { id: '12', handle: 'х' } },
    },
  ]);
});

test.each([
  ['an empty file', '', /is empty/],
  ['a spreadsheet', 'PK\u0003\u0004', /save it as CSV/],
  ['a web page', '<!doctype html><p>Log in', /is a web page/],
  ['a table of something else', 'name,phone\na,b', /columns of no known export: name, phone/],
  ['XML of something else', '<urlset><url><loc>x</loc></url></urlset>', /without products/],
  ['cut JSON', '{"products":[{"id":1', /not whole JSON/],
])('%s is refused with what was found', (_kind, text, said) => {
  const found = readCatalogueFile(Buffer.from(text), 'x.csv');
  expect(found.ok ? '' : found.error.message).toMatch(said);
});

test('a currency is asked for only where a price names none', () => {
  const needs = (price: string) => {
    const found = readCatalogueFile(
      Buffer.from(`id,title,link,price\n1,A,https://a.example/a,"${price}"\n`),
      'g.csv',
    );
    return found.ok && needsCurrency(found.value);
  };
  expect([needs('5.00'), needs('1.299,00'), needs('5.00 EUR'), needs('€5'), needs('')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
