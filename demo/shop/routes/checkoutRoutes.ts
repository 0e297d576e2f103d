import { randomUUID } from 'node:crypto';
import type { CartJson } from '../../platforms/shops/shopifyCart.js';
import { createOrder, type Address, type Delivery } from '../orders.js';
import { cartPage } from '../pages/cart.js';
import { checkoutPage, type Problems } from '../pages/checkout.js';
import { notFoundPage } from '../pages/texts.js';
import { thankYouPage } from '../pages/thankYou.js';
import type { ShopApp, ShopParts, Visit } from '../shopParts.js';

const FIELDS = [
  'email',
  'firstName',
  'lastName',
  'address',
  'city',
  'postcode',
  'country',
] as const;
const MAX_LENGTH = 200;

const MISSING: Record<keyof Address, string> = {
  email: 'Where should the confirmation go?',
  firstName: 'Enter a first name.',
  lastName: 'Enter a last name.',
  address: 'Enter a street and number.',
  city: 'Enter a city.',
  postcode: 'Enter a postcode.',
  country: 'Choose a country.',
};

/** `Map` of fields to what is wrong with them; empty when the order can be made. */
export function checkAddress(values: Address): Problems {
  const problems: Problems = {};
  for (const name of FIELDS) {
    if (!values[name]) problems[name] = MISSING[name];
    else if (values[name].length > MAX_LENGTH)
      problems[name] = `At most ${MAX_LENGTH} letters, please.`;
  }
  if (values.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email))
    problems.email = 'This does not look like an email address.';
  return problems;
}

/** Checkout and thank-you page. A checkout has its own token: the cart's cookie stays out of addresses. */
export function addCheckoutRoutes(
  app: ShopApp,
  { cart, stock, orders, cookies, show }: ShopParts,
): void {
  /** Checkout token → cart token. */
  const open = new Map<string, string>();

  const cartOf = (visit: Visit): CartJson | null => {
    const found = cart.cart(cookies(visit));
    return found && found.item_count > 0 ? found : null;
  };
  const orderOf = (token: string) => orders.find(({ checkout }) => checkout === token);
  const private_ = (response: Response) => {
    response.headers.set('cache-control', 'no-store');
    return response;
  };

  app.get('/checkout', (visit) => {
    const current = cartOf(visit);
    if (!current) return visit.redirect('/cart', 303);
    const known = [...open].find(([, cartToken]) => cartToken === current.token);
    const token = known?.[0] ?? randomUUID().replaceAll('-', '');
    open.set(token, current.token);
    return visit.redirect(`/checkouts/${token}`, 303);
  });

  app.get('/checkouts/:token', (visit) => {
    const token = visit.req.param('token');
    if (orderOf(token)) return visit.redirect(`/checkouts/${token}/thank-you`, 303);
    const current = cartOf(visit);
    if (!current || open.get(token) !== current.token) return visit.redirect('/cart', 303);
    return private_(
      show(visit, (facts) =>
        checkoutPage({ token, values: {}, delivery: 'standard', problems: {} }, current, facts),
      ),
    );
  });

  app.post('/checkouts/:token', async (visit) => {
    const token = visit.req.param('token');
    const done = `/checkouts/${token}/thank-you`;
    // A second click on "Place order", or the back button: the order is made already.
    if (orderOf(token)) return visit.redirect(done, 303);
    const current = cartOf(visit);
    if (!current || open.get(token) !== current.token) return visit.redirect('/cart', 303);
    const form = new URLSearchParams(await visit.req.text());
    const read = (name: string) => (form.get(name) ?? '').trim();
    const values = Object.fromEntries(FIELDS.map((name) => [name, read(name)])) as Record<
      keyof Address,
      string
    >;
    const delivery: Delivery = form.get('delivery') === 'express' ? 'express' : 'standard';
    const problems = checkAddress(values);
    if (Object.keys(problems).length) {
      return private_(
        show(
          visit,
          (facts) => checkoutPage({ token, values, delivery, problems }, current, facts),
          422,
        ),
      );
    }
    const short = current.items.find((item) => item.quantity > stock.left(String(item.variant_id)));
    if (short) {
      const left = stock.left(String(short.variant_id));
      const problem =
        left > 0
          ? `Only ${left} of ${short.title} left. Please change the quantity.`
          : `${short.title} was sold out in the meantime.`;
      return show(visit, (facts) => cartPage(facts, problem), 422);
    }
    const order = createOrder(token, current, values, delivery);
    cart.complete(cookies(visit));
    for (const line of order.lines) stock.take(line.variant, line.quantity);
    orders.push(order);
    open.delete(token);
    return visit.redirect(done, 303);
  });

  app.get('/checkouts/:token/thank-you', (visit) => {
    const order = orderOf(visit.req.param('token'));
    return order
      ? private_(show(visit, (facts) => thankYouPage(order, facts)))
      : show(visit, notFoundPage, 404);
  });
}
