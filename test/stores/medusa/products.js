/**
 * What the shop sells, one product for each thing that can go wrong. Medusa gives every product an option; `stock: null` is as many as
 * one likes.
 */
const plain = (sku, usd, eur, more) => ({
  options: [{ name: 'Default option', values: ['Default option value'] }],
  variants: [{ sku, values: ['Default option value'], usd, eur, stock: null, ...more }],
});

exports.products = [
  {
    handle: 'serum-dew',
    title: 'Dew Serum',
    options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
    variants: [
      {
        sku: 'DEW-30',
        values: ['30 ml'],
        usd: 34,
        eur: 31.9,
        sale: { usd: 28, eur: 26.9 },
        stock: null,
      },
      { sku: 'DEW-50', values: ['50 ml'], usd: 42, eur: 39.5, stock: null },
    ],
  },
  {
    handle: 'throw-moss',
    title: 'Moss Throw',
    options: [
      { name: 'Size', values: ['Small', 'Large'] },
      { name: 'Colour', values: ['Moss', 'Clay'] },
    ],
    variants: [
      { sku: 'THROW-S-MOSS', values: ['Small', 'Moss'], usd: 64, eur: 59, stock: null },
      { sku: 'THROW-S-CLAY', values: ['Small', 'Clay'], usd: 64, eur: 59, stock: 0 },
      { sku: 'THROW-L-MOSS', values: ['Large', 'Moss'], usd: 89.5, eur: 82, stock: null },
      { sku: 'THROW-L-CLAY', values: ['Large', 'Clay'], usd: 89.5, eur: 82, stock: 500 },
    ],
  },
  { handle: 'carafe-pour', title: 'Pour-Over Carafe', ...plain('CARAFE', 58, 54.9, { stock: 3 }) },
  { handle: 'lamp-dusk', title: 'Dusk Lamp', ...plain('LAMP', 120, 114, { stock: 0 }) },
  {
    handle: 'mug-hand',
    title: 'Hand-Thrown Mug',
    ...plain('MUG', 18.99, 17.49, { stock: 0, backorder: true }),
  },
];
