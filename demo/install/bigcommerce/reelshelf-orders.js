/**
 * BigCommerce: its webhooks say only which order changed, so this asks the shop for the order and tells the collector, signed. It runs
 * wherever a function of yours takes requests (Node, Workers, Vercel, Netlify) at an https address. In its environment:
 *
 * - REELSHELF_ORDERS: the collector's address, https://events.shop.example/v1/orders/server
 * - REELSHELF_SECRET: the secret that the collector has for "Any other shop"
 * - BIGCOMMERCE_API: https://api.bigcommerce.com/stores/<store hash>
 * - BIGCOMMERCE_TOKEN: of an API account with the scope "Orders: read-only"
 * - BIGCOMMERCE_HOOK: a word of your own, long and not to be guessed, by which the shop's requests are known
 *
 * The webhook is made once, with that word:
 *
 *     curl "$BIGCOMMERCE_API/v3/hooks" -H "X-Auth-Token: $BIGCOMMERCE_TOKEN" -H 'Content-Type: application/json' -d '{"scope":
 *       "store/order/*", "destination": "https://…", "headers": {"x-reelshelf-hook": "<BIGCOMMERCE_HOOK>"}, "is_active": true}'
 *
 * What it asks for names no person. BigCommerce sends again for two days what was not answered with 200.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Incomplete, awaiting payment. */
const OPEN = [0, 7];
/** Cancelled, declined. */
const CANCELLED = [5, 6];
/** What the shelf left in a text field of the cart line. */
const MARK = /^.{1,120}\.[\w-]{1,64}\.[0-9a-z]{1,9}$/s;

/** @returns `null` for what is not there. */
async function ask(path) {
  const response = await fetch(`${process.env.BIGCOMMERCE_API}/v2/orders/${path}`, {
    headers: { accept: 'application/json', 'x-auth-token': process.env.BIGCOMMERCE_TOKEN },
  });
  if (response.status === 204 || response.status === 404) return null;
  if (!response.ok) throw new Error(`BigCommerce answered ${response.status}.`);
  return response.json();
}

/** Of lines the API has discounts beside a total before them, and a tax after them. */
function tellLine(line) {
  const discount = (line.applied_discounts ?? []).reduce((sum, { amount }) => sum + +amount, 0);
  return {
    id: line.id,
    product: line.product_id,
    variant: line.variant_id,
    sku: line.sku,
    quantity: line.quantity,
    total: (+line.total_ex_tax - discount + +line.total_tax).toFixed(4),
    tax: line.total_tax,
    mark: (line.product_options ?? []).map(({ value }) => value).find((value) => MARK.test(value)),
  };
}

async function readLines(id) {
  const lines = [];
  for (let page = 1; page <= 4; page += 1) {
    const found = (await ask(`${id}/products?limit=250&page=${page}`)) ?? [];
    lines.push(...found);
    if (found.length < 250) break;
  }
  return lines;
}

async function readOrder(id) {
  const order = await ask(id);
  if (!order) return null;
  const updatedAt = new Date(order.date_modified).toISOString();
  if (order.is_deleted) return { id, updatedAt, status: 'deleted' };
  const lines = await readLines(id);
  const returned = lines.filter((line) => line.quantity_refunded > 0);
  return {
    id,
    at: new Date(order.date_created).toISOString(),
    updatedAt,
    status: OPEN.includes(order.status_id)
      ? 'open'
      : CANCELLED.includes(order.status_id)
        ? 'cancelled'
        : 'placed',
    currency: order.currency_code,
    total: order.total_inc_tax,
    tax: order.total_tax,
    shipping: order.shipping_cost_ex_tax,
    lines: lines.map(tellLine),
    refunds:
      +order.refunded_amount > 0
        ? [
            {
              id: 'all',
              amount: order.refunded_amount,
              lines: returned.map((line) => ({ line: line.id, quantity: line.quantity_refunded })),
            },
          ]
        : [],
  };
}

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

/** Compared by what they come to, so that how long it takes says nothing of the word. */
function isFromTheShop(word) {
  const key = process.env.BIGCOMMERCE_HOOK;
  const digest = (text) => createHmac('sha256', 'word').update(text).digest();
  return Boolean(key) && timingSafeEqual(digest(word ?? ''), digest(key));
}

/** Takes a `Request`, as functions do: `export default { fetch: tellOrder }`, or `export const POST = tellOrder`. */
export async function tellOrder(request) {
  if (!isFromTheShop(request.headers.get('x-reelshelf-hook')))
    return new Response(null, { status: 401 });
  const { data } = await request.json();
  const order = data?.type === 'order' ? await readOrder(Number(data.id)) : null;
  if (order) await send(JSON.stringify(order));
  return new Response(null, { status: 200 });
}
