/** What the server itself says of an order and of a cart, asked for at its Store API and not with the adapter's own requests. */
const toLine = ({ variant_id, quantity, metadata }) => ({
  variant: variant_id,
  quantity,
  attribution: metadata?._reelshelf ?? null,
});

async function ask({ origin, settings }, path) {
  const answer = await fetch(`${origin}/store/${path}`, {
    headers: { 'x-publishable-api-key': settings.publishableKey },
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${body.message}`);
  return body;
}

/** @param id - as the checkout page got it; `order_…`. */
export async function readOrder(facts, id) {
  const { order } = await ask(
    facts,
    `orders/${id}?fields=id,total,currency_code,items.variant_id,items.quantity,items.metadata`,
  );
  return {
    lines: order.items.map(toLine),
    total: { amount: order.total.toFixed(2), currency: order.currency_code.toUpperCase() },
  };
}

/** @param id - as the adapter keeps it; `cart_…`. */
export async function readCart(facts, id) {
  const { cart } = await ask(facts, `carts/${id}`);
  return cart.completed_at ? [] : cart.items.map(toLine);
}
