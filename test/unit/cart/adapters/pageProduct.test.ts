import { describe, expect, it } from 'vitest';
import { createPageProducts } from '../../../../src/cart/kit/page/pageProduct.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

const HERE = { productId: 'serum-dew', url: '/products/serum-dew' };
const withJsonLd = (value: unknown) =>
  createPageProducts(
    createNodePage(
      'https://shop.example',
      {},
      {
        'script[type*="ld+json" i]': {
          textContent: typeof value === 'string' ? value : JSON.stringify(value),
        },
      },
    ),
  );
const offer = (price: unknown, more: object = {}) => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'USD',
  availability: 'https://schema.org/InStock',
  ...more,
});

describe('the page’s own JSON-LD', () => {
  it('the page’s own JSON-LD tells price, stock and picture of the product that the page sells', async () => {
    const live = await withJsonLd({
      '@type': 'Product',
      image: ['/a.jpg', 'javascript:alert(1)'],
      offers: offer(28),
    }).getProduct(HERE);
    expect(live).toEqual({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
      images: [{ src: 'https://shop.example/a.jpg' }],
      variants: [],
    });
  });

  it.each(['https://schema.org/OutOfStock', 'http://schema.org/SoldOut', 'Discontinued'])(
    'the page’s own JSON-LD knows %s',
    async (availability) => {
      expect(
        await withJsonLd({
          '@type': 'Product',
          offers: offer('28.0', { availability }),
        }).getProduct(HERE),
      ).toMatchObject({ available: false });
    },
  );

  it('the page’s own JSON-LD is found in a list and in a graph, and takes the cheapest offer that can be had', async () => {
    const product = {
      '@type': ['Product'],
      offers: [
        offer('30'),
        offer('9', { availability: 'https://schema.org/OutOfStock' }),
        offer('28'),
      ],
    };
    for (const value of [[{ '@type': 'BreadcrumbList' }, product], { '@graph': [product] }]) {
      expect(await withJsonLd(value).getProduct(HERE)).toMatchObject({
        available: true,
        price: { amount: '28.00' },
      });
    }
  });

  it('the page’s own JSON-LD tells the variants of a group', async () => {
    const group = {
      '@type': 'ProductGroup',
      hasVariant: [
        { '@type': 'Product', sku: 'S30', offers: offer('28') },
        {
          '@type': 'Product',
          sku: 'S50',
          offers: offer('42', { availability: 'https://schema.org/OutOfStock' }),
        },
      ],
    };
    expect(await withJsonLd(group).getProduct(HERE)).toMatchObject({
      available: true,
      price: { amount: '28.00' },
      variants: [
        { id: 'S30', available: true },
        { id: 'S50', sku: 'S50', available: false, price: { amount: '42.00' } },
      ],
    });
  });

  it('the page’s own JSON-LD names no variant where there is but one: its SKU is not what the page’s form goes by', async () => {
    const group = {
      '@type': 'ProductGroup',
      hasVariant: [{ '@type': 'Product', sku: 'S30', offers: offer('28') }],
    };
    expect(await withJsonLd(group).getProduct(HERE)).toEqual({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
      variants: [],
    });
  });

  it.each(['https://schema.org/ListPrice', 'https://schema.org/StrikethroughPrice'])(
    'the page’s own JSON-LD does not take a former price for the price: %s',
    async (priceType) => {
      const { price: _, priceCurrency: __, ...bare } = offer(28);
      const priceSpecification = [
        { price: '34', priceCurrency: 'USD', priceType },
        { price: '28', priceCurrency: 'USD' },
      ];
      expect(
        await withJsonLd({
          '@type': 'Product',
          offers: { ...bare, priceSpecification },
        }).getProduct(HERE),
      ).toMatchObject({ price: { amount: '28.00' } });
    },
  );

  it('the page’s own JSON-LD has as many decimals as the currency', async () => {
    const live = (price: string, priceCurrency: string) =>
      withJsonLd({ '@type': 'Product', offers: offer(price, { priceCurrency }) }).getProduct(HERE);
    expect((await live('2800', 'JPY'))?.price).toEqual({ amount: '2800', currency: 'JPY' });
    expect((await live('2.5', 'KWD'))?.price).toEqual({ amount: '2.500', currency: 'KWD' });
  });

  it('the page’s own JSON-LD says nothing of other products, and nothing that is broken', async () => {
    const product = { '@type': 'Product', sku: 'X1', offers: offer('28') };
    expect(
      await withJsonLd(product).getProduct({ productId: 'mug', url: '/products/mug' }),
    ).toBeNull();
    expect(
      await withJsonLd(product).getProduct({ productId: 'mug', ref: { sku: 'X1' } }),
    ).not.toBeNull();
    for (const broken of [
      '{"@type":',
      { '@type': 'Product' },
      { '@type': 'Product', offers: offer('1,000') },
      { '@type': 'Product', offers: offer('28', { priceCurrency: '$' }) },
    ]) {
      expect(await withJsonLd(broken).getProduct(HERE)).toBeNull();
    }
  });

  it('the page’s own JSON-LD says nothing of another product whose address differs in the query only', async () => {
    const script = { textContent: JSON.stringify({ '@type': 'Product', offers: offer('28') }) };
    const page = {
      ...createNodePage('https://shop.example', {}, { 'script[type*="ld+json" i]': script }),
      url: 'https://shop.example/product.php?id=5&utm_source=x',
    };
    const products = createPageProducts(page);
    expect(await products.getProduct({ productId: 'mug', url: '/product.php?id=7' })).toBeNull();
    expect(
      await products.getProduct({ productId: 'serum', url: '/product.php?id=5&utm_source=feed' }),
    ).not.toBeNull();
  });

  it('the page’s own JSON-LD gives cards what it knows and leaves the rest out', async () => {
    const facts = await withJsonLd({ '@type': 'Product', offers: offer('28') }).getProducts([
      HERE,
      { productId: 'mug', url: '/products/mug' },
    ]);
    expect([...facts.keys()]).toEqual(['serum-dew']);
  });
});

it('Open Graph’s product metadata is read where there is no JSON-LD', async () => {
  const meta = (content: string) => ({ getAttribute: () => content });
  const elements = {
    'meta[property="product:price:amount"]': meta('19.5'),
    'meta[property="product:price:currency"]': meta('EUR'),
    'meta[property="product:availability"]': meta('oos'),
  };
  const products = createPageProducts(createNodePage('https://shop.example', {}, elements));
  expect(await products.getProduct(HERE)).toEqual({
    available: false,
    price: { amount: '19.50', currency: 'EUR' },
    variants: [],
  });
  expect(await products.getProduct({ productId: 'mug', url: '/products/mug' })).toBeNull();
});

describe('JSON-LD as Google’s rules and real pages write it', () => {
  const product = (more: object, extra: object = {}) => ({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Tee',
    sku: 'TEE-1',
    offers: more,
    ...extra,
  });
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const read = (value: unknown) => withJsonLd(value).getProduct(HERE);

  it.each([
    [
      'an aggregate offer',
      {
        '@type': 'AggregateOffer',
        lowPrice: 19,
        highPrice: '39',
        priceCurrency: 'USD',
        offerCount: 4,
      },
    ],
    [
      'an aggregate offer around its offers',
      {
        '@type': 'AggregateOffer',
        priceCurrency: 'USD',
        offers: [
          { '@type': 'Offer', price: '39' },
          { '@type': 'Offer', price: '19' },
        ],
      },
    ],
    ['several offers', [offer('39'), offer('19')]],
    [
      'a specification with the lowest and the highest',
      {
        '@type': 'Offer',
        priceSpecification: { minPrice: 19, maxPrice: 39, priceCurrency: 'USD' },
      },
    ],
  ])('%s of different prices is "from"', async (_, offers) => {
    expect(await read(product(offers as object))).toMatchObject({
      price: usd('19.00'),
      isFrom: true,
    });
  });

  it.each([
    [
      'an aggregate offer of one price',
      { '@type': 'AggregateOffer', lowPrice: 19, highPrice: 19, priceCurrency: 'USD' },
    ],
    ['several offers of one price', [offer('19'), offer('19.00')]],
    ['several of which one can be had', [offer('19'), offer('12', { availability: 'SoldOut' })]],
  ])('%s is that price', async (_, offers) => {
    const live = await read(product(offers as object));
    expect(live).toMatchObject({ price: usd('19.00') });
    expect(live).not.toHaveProperty('isFrom');
  });

  it.each([
    ['http://schema.org/OutOfStock/', false],
    ['https://schema.org/outofstock', false],
    ['out of stock', false],
    ['Sold Out', false],
    ['schema:Discontinued', false],
    [['https://schema.org/OutOfStock'], false],
    [{ '@id': 'https://schema.org/OutOfStock' }, false],
    [{ '@type': 'ItemAvailability', name: 'OutOfStock' }, false],
    ['http://schema.org/InStock ', true],
    ['in_stock', true],
    ['LimitedAvailability', true],
    ['https://schema.org/PreOrder', true],
    ['https://schema.org/BackOrder', true],
    [undefined, undefined],
    ['', undefined],
    ['https://schema.org/InStoreOnly', undefined],
    ['ask us', undefined],
  ])('availability %j is %s', async (availability, available) => {
    expect((await read(product(offer('25', { availability }))))?.available).toBe(available);
  });

  it.each([
    [
      'beside the price',
      {
        ...offer('20.00'),
        priceSpecification: {
          priceType: 'https://schema.org/StrikethroughPrice',
          price: '25.00',
          priceCurrency: 'USD',
        },
      },
    ],
    [
      'in a list',
      {
        '@type': 'Offer',
        priceSpecification: [
          { price: 20, priceCurrency: 'USD' },
          { priceType: 'ListPrice', price: 25, priceCurrency: 'USD' },
        ],
      },
    ],
    [
      'with a price for members',
      {
        ...offer('20'),
        priceSpecification: [
          { price: 15, priceCurrency: 'USD', validForMemberTier: {} },
          { priceType: 'schema:StrikethroughPrice', price: '25', priceCurrency: 'USD' },
        ],
      },
    ],
  ])('a sale keeps its former price: %s', async (_, offers) => {
    expect(await read(product(offers as object))).toMatchObject({
      price: usd('20.00'),
      compareAt: usd('25.00'),
    });
  });

  it.each([
    [' 25.00 ', 'USD', '25.00'],
    ['1,299.00', 'USD', '1299.00'],
    ['1.299,00', 'EUR', '1299.00'],
    ['25,00', 'EUR', '25.00'],
    ['$25.00', 'USD', '25.00'],
    ['$28', 'USD', '28.00'],
    ['25.00 USD', undefined, '25.00'],
    ['28,00 €', '', '28.00'],
    [25, 'usd', '25.00'],
    ['25.00', 'USD ', '25.00'],
    ['33990.0', 'CLP', '33990'],
    ['2.500', 'KWD', '2.500'],
  ])('the price %j %j is %s', async (price, priceCurrency, amount) => {
    expect((await read(product(offer(price, { priceCurrency }))))?.price?.amount).toBe(amount);
  });

  it.each([
    ['1,299', 'USD'],
    ['€25', 'USD'],
    ['on request', 'USD'],
    ['25', 'dollars'],
  ])(
    'the price %j %j is not guessed at, and the merchant is told',
    async (price, priceCurrency) => {
      const page = createNodePage(
        'https://shop.example',
        {},
        {
          'script[type*="ld+json" i]': {
            textContent: JSON.stringify(product(offer(price, { priceCurrency }))),
          },
        },
      );
      expect(await createPageProducts(page).getProduct(HERE)).toBeNull();
      expect(page.said.join()).toContain(`PAGE_DATA_UNREADABLE (${price} ${priceCurrency})`);
    },
  );

  it.each([
    [
      'a line break within a text',
      '{"@type":"Product","name":"Tee","description":"line\nbreak\tand tab","offers":{"price":"25","priceCurrency":"USD"}}',
    ],
    ['commas too many', '{"@type":"Product","offers":{"price":"25","priceCurrency":"USD",},}'],
    [
      'comments of HTML, of CDATA and of scripts',
      '<!--\n//<![CDATA[\n{"@type":"Product", /* stock: */ "url":"https://shop.example/products/serum-dew","offers":{"price":"25","priceCurrency":"USD"}}\n//]]>\n-->',
    ],
    [
      'a sign at its end',
      '\uFEFF{"@type":"Product","offers":{"price":"25","priceCurrency":"USD"}};',
    ],
    [
      'entities for its quotes',
      '{&quot;@type&quot;:&quot;Product&quot;,&quot;offers&quot;:{&quot;price&quot;:&quot;25&quot;,&quot;priceCurrency&quot;:&quot;USD&quot;}}',
    ],
  ])('with %s is read', async (_, text) => {
    expect((await read(text))?.price).toEqual(usd('25.00'));
  });

  it('JSON-LD as Google’s rules and real pages write it that stays unreadable is named', async () => {
    const page = createNodePage(
      'https://shop.example',
      {},
      {
        'script[type*="ld+json" i]': {
          textContent: '{"@type":"Product","name":"Tee","offers":{"price":"25","price',
        },
      },
    );
    expect(await createPageProducts(page).getProduct(HERE)).toBeNull();
    expect(page.said.join()).toContain('PAGE_DATA_UNREADABLE');
  });

  it.each([
    [
      'a review tool’s second Product',
      [
        product(offer('25'), { url: 'https://shop.example/products/tee' }),
        { '@type': 'Product', name: 'Tee', aggregateRating: { ratingValue: 4.8 } },
      ],
    ],
    [
      'others with prices and addresses of their own',
      [
        product(offer('9'), { name: 'Mug', url: '/products/mug' }),
        product(offer('25'), { url: 'https://shop.example/products/serum-dew' }),
      ],
    ],
    [
      'a list of related products',
      {
        '@graph': [
          product(offer('25')),
          {
            '@type': 'ItemList',
            itemListElement: [{ '@type': 'ListItem', item: product(offer('9'), { name: 'Mug' }) }],
          },
        ],
      },
    ],
    ['the same product twice', [product(offer('25')), product(offer('25'))]],
    ['the page around it', { '@type': 'ItemPage', mainEntity: product(offer('25')) }],
    [
      'types as addresses and in lists',
      { ...product(offer('25')), '@type': ['http://schema.org/Product', 'schema:Thing'] },
    ],
    [
      'offers by reference',
      {
        '@graph': [
          { '@type': 'Product', name: 'Tee', offers: { '@id': '#o' } },
          { '@id': '#o', ...offer('25') },
        ],
      },
    ],
  ])('the page’s own product is found beside or within %s', async (_, value) => {
    expect((await read(value))?.price).toEqual(usd('25.00'));
  });

  it('several products of equal right are not guessed at', async () => {
    expect(
      await read([product(offer('25')), product(offer('9'), { name: 'Mug', sku: 'M' })]),
    ).toBeNull();
  });

  const variant = (sku: string | undefined, price: string, more: object = {}) => ({
    '@type': 'Product',
    name: `Tee ${price}`,
    ...(sku ? { sku } : {}),
    offers: offer(price),
    ...more,
  });
  it.each([
    [
      'within it',
      {
        '@type': 'ProductGroup',
        name: 'Tee',
        hasVariant: [variant('A', '28'), variant('B', '42')],
      },
    ],
    [
      'within it by reference',
      {
        '@graph': [
          { '@type': 'ProductGroup', name: 'Tee', hasVariant: [{ '@id': '#a' }, { '@id': '#b' }] },
          variant('A', '28', { '@id': '#a' }),
          variant('B', '42', { '@id': '#b' }),
        ],
      },
    ],
    [
      'beside it, naming it',
      {
        '@graph': [
          { '@type': 'ProductGroup', '@id': '#g', name: 'Tee' },
          variant('A', '28', { isVariantOf: { '@id': '#g' } }),
          variant('B', '42', { isVariantOf: { '@id': '#g' } }),
        ],
      },
    ],
    [
      'beside each other, by the group’s id',
      [
        variant('A', '28', { inProductGroupWithID: 'G' }),
        variant('B', '42', { inProductGroupWithID: 'G' }),
        { '@type': 'ProductGroup', name: 'Tee', productGroupID: 'G' },
      ],
    ],
  ])('a group has its variants, and a price from the lowest: %s', async (_, value) => {
    expect(await read(value)).toMatchObject({
      price: usd('28.00'),
      isFrom: true,
      available: true,
      variants: [
        { id: 'A', price: usd('28.00') },
        { id: 'B', price: usd('42.00') },
      ],
    });
  });

  it('a group whose variants have no SKU still has its price', async () => {
    expect(
      await read({
        '@type': 'ProductGroup',
        hasVariant: [variant(undefined, '28'), variant(undefined, '28', { name: 'Tee L' })],
      }),
    ).toMatchObject({ price: usd('28.00'), variants: [] });
  });
});
