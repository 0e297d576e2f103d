import { createSaleorShop } from './shops/saleor.js';
import { globalId } from './shops/saleorJson.js';
import { headlessForm, headlessScript } from './headlessPage.js';
import type { PlatformDemo } from './types.js';

const CHANNEL = 'default-channel';
const ASK = `
  const url = '/graphql/';
  const makeCart = async () =>
    (await api(url, 'mutation { checkoutCreate(input: { channel: "${CHANNEL}", lines: [] }) { checkout { id } } }')).checkoutCreate.checkout.id;
  const countOf = async (id) => (await api(url, 'query($id: ID) { checkout(id: $id) { quantity } }', { id })).checkout?.quantity;
  const addTo = (id, variantId) =>
    api(url, 'mutation($id: ID, $lines: [CheckoutLineInput!]!) { checkoutLinesAdd(id: $id, lines: $lines) { errors { code } } }', {
      id,
      lines: [{ variantId, quantity: 1 }],
    });`;

const variantId = (id: string) => globalId('ProductVariant', id);

/** The checkout's id is in the cookie of the channel, as Saleor's own storefront keeps it, so page and shelf have one checkout. */
export const saleorDemo: PlatformDemo = {
  name: 'saleor',
  title: 'Saleor, headless',
  createShop: (catalogue) => createSaleorShop(catalogue, { channel: CHANNEL, origin: '' }),
  idOf: variantId,
  tag: {
    cart: 'saleor',
    settings: {
      baseUrl: '/',
      channel: CHANNEL,
      cartUrl: '/cart',
      checkoutUrl: '/checkout?checkout={id}',
    },
  },
  theme: ({ variants }) => ({
    form: headlessForm(variantId(variants[0]?.id ?? '')),
    script: headlessScript(ASK, `checkoutId-${CHANNEL}`),
  }),
};
