import type { ShopAnswer } from '../../platforms/shops/shopifyCart.js';
import { cartPage } from '../pages/cart.js';
import type { ShopApp, ShopParts, Visit } from '../shopParts.js';

/** A theme posts JSON or `FormData`, a form without scripts posts pairs; the cart takes text or named fields. */
async function readBody(visit: Visit): Promise<string | Record<string, unknown>> {
  if (!(visit.req.header('content-type') ?? '').startsWith('multipart/')) return visit.req.text();
  try {
    return Object.fromEntries(
      [...(await visit.req.formData())].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]),
    );
  } catch {
    // Not what its header says. The cart misses its fields and says so.
    return '';
  }
}

const toResponse = ({ status, headers, body }: ShopAnswer) =>
  new Response(body, { status, headers });

/** `description` of a refusal; the platform sends it in every answer that is not a success. */
function refusalOf(answer: ShopAnswer): string {
  const body = JSON.parse(answer.body) as { description?: string };
  return body.description ?? 'This could not be put into your cart.';
}

/** The Ajax API, the Storefront API for prices of several products, and the same cart for browsers without scripts. */
export function addCartRoutes(app: ShopApp, { cart, cookies, show }: ShopParts): void {
  app.use(async (visit, next) => {
    const { method, path } = visit.req;
    const { searchParams } = new URL(visit.req.url);
    const isApi = /\.(js|json)$/.test(path) && /^\/(cart|products|api)(\/|\.)/.test(path);
    const isSections =
      method === 'GET' && (searchParams.has('sections') || searchParams.has('section_id'));
    if (!isApi && !isSections) return next();
    const body = method === 'POST' ? await readBody(visit) : null;
    const answer = cart.handle({
      method,
      path,
      query: searchParams,
      body,
      cookies: cookies(visit),
    });
    if (!answer) return next();
    return toResponse(answer);
  });

  /** Does it through the Ajax API's own logic, then goes on to a page, as a form post should. */
  function submit(
    visit: Visit,
    path: string,
    fields: Record<string, unknown>,
    then: string,
  ): Response {
    const answer = cart.handle({ method: 'POST', path, body: fields, cookies: cookies(visit) });
    if (!answer || answer.status !== 200) {
      const problem = answer ? refusalOf(answer) : 'The cart did not answer.';
      return show(visit, (facts) => cartPage(facts, problem), 422);
    }
    const cookie = answer.headers['set-cookie'];
    return new Response(null, {
      status: 303,
      headers: { location: then, ...(cookie ? { 'set-cookie': cookie } : {}) },
    });
  }

  app.get('/cart', (visit) => show(visit, (facts) => cartPage(facts)));

  app.post('/cart/add', async (visit) => {
    const fields = Object.fromEntries(new URLSearchParams(await formText(visit)));
    return submit(visit, '/cart/add.js', fields, '/cart');
  });

  app.get('/cart/change', (visit) => {
    const { line, quantity } = visit.req.query();
    return submit(visit, '/cart/change.js', { line, quantity }, '/cart');
  });

  app.post('/cart', async (visit) => {
    const form = new URLSearchParams(await formText(visit));
    const then = form.has('checkout') ? '/checkout' : '/cart';
    // Lines are named by place here; a line that goes away must not shift the ones after it.
    const lines = cart.cart(cookies(visit))?.items ?? [];
    const updates = Object.fromEntries(
      lines.map((line, index) => [
        line.key,
        Number(form.getAll('updates[]')[index] ?? line.quantity),
      ]),
    );
    return submit(visit, '/cart/update.js', { updates }, then);
  });
}

/** Form fields as one text of pairs, whichever way the browser sent them. */
async function formText(visit: Visit): Promise<string> {
  const body = await readBody(visit);
  if (typeof body === 'string') return body;
  return new URLSearchParams(
    Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
