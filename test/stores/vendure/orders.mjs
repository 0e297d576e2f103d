import { ask, money } from './facts.mjs';
import { superadmin } from './initialData.mjs';

const LOGIN =
  'mutation($name: String!, $password: String!) { login(username: $name, password: $password) { __typename } }';
const ORDER = `query($code: String!) { orders(options: { filter: { code: { eq: $code } } }) { items {
  state currencyCode totalWithTax lines { quantity customFields { reelshelf } productVariant { id } }
} } }`;

/** An order as the merchant sees it, through the Admin API. */
export async function readOrder({ origin }, code) {
  const url = `${origin}/admin-api`;
  const { token } = await ask(url, LOGIN, {
    name: superadmin.identifier,
    password: superadmin.password,
  });
  const { data } = await ask(url, ORDER, { code }, token);
  const [order] = data.orders.items;
  if (order?.state !== 'PaymentSettled')
    throw new Error(`The order ${code} is ${order?.state ?? 'not there'}`);
  return {
    lines: order.lines.map(({ quantity, customFields, productVariant }) => ({
      variant: productVariant.id,
      quantity,
      attribution: customFields.reelshelf,
    })),
    total: money(order.totalWithTax, order.currencyCode),
  };
}

const CART =
  '{ activeOrder { lines { quantity customFields { reelshelf } productVariant { id } } } }';

/** The cart behind a session's token. */
export async function readCart({ origin }, token) {
  const { data } = await ask(`${origin}/shop-api`, CART, {}, token);
  return (data.activeOrder?.lines ?? []).map(({ quantity, customFields, productVariant }) => ({
    variant: productVariant.id,
    quantity,
    attribution: customFields.reelshelf,
  }));
}
