const flows = require('@medusajs/medusa/core-flows');
const { ContainerRegistrationKeys, Modules } = require('@medusajs/framework/utils');
const { products } = require('./products.js');

const bySku = new Map(
  products.flatMap(({ variants }) => variants.map((variant) => [variant.sku, variant])),
);

/**
 * Fills a fresh Medusa: two regions in two currencies (prices without tax, and with it), a stock location, shipping, manual payment and
 * the products. The sales channel and the publishable key are those Medusa makes for itself at its first start.
 *
 * @returns what the tests have to know: the adapter's settings and the products with the ids that they got here.
 */
exports.fillStore = async (container) => {
  const run = async (name, input) => (await flows[name](container).run({ input })).result;
  const [store] = await container.resolve(Modules.STORE).listStores();
  const channel = store.default_sales_channel_id;
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: 'publishable' });
  const supported_currencies = [
    { currency_code: 'usd', is_default: true },
    { currency_code: 'eur', is_tax_inclusive: true },
  ];
  await run('updateStoresWorkflow', {
    selector: { id: store.id },
    update: { supported_currencies },
  });
  const payment_providers = ['pp_system_default'];
  const [home] = await run('createRegionsWorkflow', {
    regions: [
      { name: 'United States', currency_code: 'usd', countries: ['us'], payment_providers },
      {
        name: 'Europe',
        currency_code: 'eur',
        countries: ['de', 'fr'],
        payment_providers,
        is_tax_inclusive: true,
      },
    ],
  });
  await run('createTaxRegionsWorkflow', [
    { country_code: 'us', provider_id: 'tp_system' },
    {
      country_code: 'de',
      provider_id: 'tp_system',
      default_tax_rate: { rate: 19, code: 'vat', name: 'VAT' },
    },
  ]);
  const { location, profile } = await createShipping(container, run, channel);
  const made = await run('createProductsWorkflow', {
    products: products.map((product) => toProduct(product, channel, profile)),
  });
  await createStock(container, run, location);
  await createSale(run, made);
  return { settings: { publishableKey: key.token, regionId: home.id }, ...describeProducts(made) };
};

/** A store that was filled before starts with all of its stock: what the orders of last time hold back is let go. */
exports.restock = async (container) => {
  const inventory = container.resolve(Modules.INVENTORY);
  const held = await inventory.listReservationItems({}, { select: ['id'], take: 10_000 });
  if (held.length) await inventory.deleteReservationItems(held.map(({ id }) => id));
};

async function createShipping(container, run, channel) {
  const address = { address_1: 'Main Street 1', city: 'Springfield', country_code: 'us' };
  const [location] = await run('createStockLocationsWorkflow', {
    locations: [{ name: 'Warehouse', address }],
  });
  await run('linkSalesChannelsToStockLocationWorkflow', { id: location.id, add: [channel] });
  const [profile] = await run('createShippingProfilesWorkflow', {
    data: [{ name: 'Default', type: 'default' }],
  });
  const geo_zones = ['us', 'de', 'fr'].map((country_code) => ({ country_code, type: 'country' }));
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'Delivery',
    type: 'shipping',
    service_zones: [{ name: 'Everywhere', geo_zones }],
  });
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const here = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } };
  await link.create({
    ...here,
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
  });
  await link.create({ ...here, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } });
  await run('createShippingOptionsWorkflow', [
    {
      name: 'Standard',
      price_type: 'flat',
      provider_id: 'manual_manual',
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      type: { label: 'Standard', description: 'Two days', code: 'standard' },
      prices: [
        { currency_code: 'usd', amount: 5 },
        { currency_code: 'eur', amount: 4.5 },
      ],
      rules: [
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
        { attribute: 'is_return', value: 'false', operator: 'eq' },
      ],
    },
  ]);
  return { location: location.id, profile: profile.id };
}

const toProduct = ({ handle, title, options, variants }, channel, profile) => ({
  title,
  handle,
  status: 'published',
  shipping_profile_id: profile,
  sales_channels: [{ id: channel }],
  options: options.map(({ name, values }) => ({ title: name, values })),
  variants: variants.map(({ sku, values, usd, eur, stock, backorder = false }, index) => ({
    // As Medusa's admin names and ranks them; without a rank they come in any order.
    variant_rank: index,
    title: variants.length > 1 ? values.join(' / ') : 'Default variant',
    sku,
    manage_inventory: stock !== null,
    allow_backorder: backorder,
    options: Object.fromEntries(options.map(({ name }, place) => [name, values[place]])),
    prices: [
      { currency_code: 'usd', amount: usd },
      { currency_code: 'eur', amount: eur },
    ],
  })),
});

async function createStock(container, run, location) {
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: [...bySku.keys()] }, { take: 100 });
  const inventory_levels = items.map(({ id, sku }) => ({
    inventory_item_id: id,
    location_id: location,
    stocked_quantity: bySku.get(sku).stock,
  }));
  await run('createInventoryLevelsWorkflow', { inventory_levels });
}

/** What is crossed out is the price outside the list. */
async function createSale(run, made) {
  const prices = made
    .flatMap(({ variants }) => variants)
    .flatMap(({ id, sku }) =>
      Object.entries(bySku.get(sku).sale ?? {}).map(([currency_code, amount]) => ({
        variant_id: id,
        currency_code,
        amount,
      })),
    );
  await run('createPriceListsWorkflow', {
    price_lists_data: [
      { title: 'Spring sale', description: 'Spring sale', type: 'sale', status: 'active', prices },
    ],
  });
}

function describeProducts(made) {
  const ids = new Map(made.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku, id])));
  const money = ({ usd, sale }) => ({ amount: (sale?.usd ?? usd).toFixed(2), currency: 'USD' });
  const named = (handle) => {
    const [{ sku, stock }] = products.find((product) => product.handle === handle).variants;
    return { product: handle, variant: ids.get(sku), stock };
  };
  const described = products.map(({ handle, title, options, variants }) => {
    const hasChoice = variants.length > 1;
    return {
      id: handle,
      handle,
      title,
      // The first variant of each is the cheapest.
      price: money(variants[0]),
      options: hasChoice ? options : [],
      variants: variants.map((variant) => ({
        id: ids.get(variant.sku),
        options: hasChoice ? variant.values : [],
        price: money(variant),
      })),
    };
  });
  return { products: described, limited: named('carafe-pour'), soldOut: named('lamp-dusk') };
}
