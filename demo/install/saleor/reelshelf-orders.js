/**
 * Saleor: its webhooks are signed by a key of the shop's, in Saleor's own way, so this checks that and tells the collector, signed in
 * ours. It runs wherever a function of yours takes requests (Node, Workers, Vercel, Netlify) at an https address. In its environment:
 *
 * - REELSHELF_ORDERS: the collector's address, https://events.shop.example/v1/orders/server
 * - REELSHELF_SECRET: the secret that the collector has for "Any other shop"
 * - SALEOR_URL: the shop's address, https://<shop>.saleor.cloud
 *
 * In Saleor's dashboard: Extensions → Add extension → Provide details manually, with the permission to manage orders; then Create webhook
 * with the address of this, no secret key, the events "Order created", "Order updated", "Order cancelled" and "Order refunded", and the
 * query below. It names no person.
 */
import { createHmac, createPublicKey, verify } from 'node:crypto';

export const QUERY = `
fragment Told on Order {
  id number created updatedAt status
  total { gross { amount currency } tax { amount } }
  shippingPrice { net { amount } }
  totalRefunded { amount }
  lines {
    id quantity productSku productVariantId
    variant { product { id } }
    totalPrice { gross { amount } tax { amount } }
    metafield(key: "_reelshelf")
  }
}
subscription {
  event {
    ... on OrderCreated { order { ...Told } }
    ... on OrderUpdated { order { ...Told } }
    ... on OrderCancelled { order { ...Told } }
    ... on OrderRefunded { order { ...Told } }
  }
}`;

const OPEN = ['DRAFT', 'UNCONFIRMED'];
const CANCELLED = ['CANCELED', 'EXPIRED'];

/** Kept, so that not each order asks for them; asked for anew where one is missing, as when the shop has changed its key. */
let keys = [];

async function findKey(kid) {
  const find = () => keys.find((key) => key.kid === kid);
  if (!find()) {
    const response = await fetch(new URL('/.well-known/jwks.json', process.env.SALEOR_URL));
    if (!response.ok) throw new Error(`Saleor answered ${response.status}.`);
    ({ keys } = await response.json());
  }
  return find();
}

/** A signature beside its text: `<header>..<signature>`, of header and raw body. */
async function isSigned(body, signature) {
  const [header, between, signed] = signature.split('.');
  if (!header || between !== '' || !signed) return false;
  try {
    const { alg, kid, b64 } = JSON.parse(Buffer.from(header, 'base64url'));
    const jwk = alg === 'RS256' ? await findKey(kid) : undefined;
    if (!jwk) return false;
    const text = b64 === false ? body : Buffer.from(body).toString('base64url');
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify('sha256', `${header}.${text}`, key, Buffer.from(signed, 'base64url'));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Saleor's ids are "Order:1" in base64, the same in feeds that were imported from it. */
const tell = ({ id, number, created, updatedAt, status, total, ...order }) => ({
  id,
  number,
  at: created,
  updatedAt,
  status: OPEN.includes(status) ? 'open' : CANCELLED.includes(status) ? 'cancelled' : 'placed',
  currency: total.gross.currency,
  total: total.gross.amount,
  tax: total.tax.amount,
  shipping: order.shippingPrice.net.amount,
  lines: order.lines.map((line) => ({
    id: line.id,
    product: line.variant?.product.id,
    variant: line.productVariantId,
    sku: line.productSku,
    quantity: line.quantity,
    total: line.totalPrice.gross.amount,
    tax: line.totalPrice.tax.amount,
    mark: line.metafield,
  })),
  refunds:
    order.totalRefunded?.amount > 0 ? [{ id: 'all', amount: order.totalRefunded.amount }] : [],
});

async function send(body) {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', process.env.REELSHELF_SECRET)
    .update(`${seconds}.${body}`)
    .digest('hex');
  const response = await fetch(process.env.REELSHELF_ORDERS, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-reelshelf-signature': `t=${seconds},v1=${signature}`,
    },
    body,
  });
  if (!response.ok) throw new Error(`The collector answered ${response.status}.`);
}

/** Takes a `Request`, as functions do: `export default { fetch: tellOrder }`, or `export const POST = tellOrder`. */
export async function tellOrder(request) {
  const body = await request.text();
  if (!(await isSigned(body, request.headers.get('saleor-signature') ?? '')))
    return new Response(null, { status: 401 });
  const { order } = JSON.parse(body);
  if (order) await send(JSON.stringify(tell(order)));
  return new Response(null, { status: 200 });
}
