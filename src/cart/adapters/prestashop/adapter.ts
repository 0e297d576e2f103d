import { failure, success, type Result } from '../../../tools/result.js';
import { eachProduct } from '../../kit/eachProduct.js';
import { goTo } from '../../kit/goTo.js';
import { requestJson, requestTimeoutMs, type JsonReply } from '../../kit/http.js';
import { getOwn, ownId, ownList, ownText, reach, reachText } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { isYes, numberOf, parseCart, pricesOf, type PrestaState } from './cart.js';
import {
  combinationOf,
  isInStock,
  isNotForSale,
  readProduct,
  type Fields,
  saleOf,
} from './product.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, AddResult, LiveProduct, ProductReference } from '../../contract/types.js';
import type { PrestaShopSettings } from './settings.js';

/**
 * The cart of a PrestaShop shop (1.7 to 9), through its cart page in the shopper's session, as its themes do it.
 *
 * Products are named by their number (`ref.prestashop.id`, or the feed's id), variants by the number of their combination
 * (`id_product_attribute`); of a product without any the variant does not matter, and is told as `0`.
 *
 * Settings: {@link PrestaShopSettings}.
 *
 * Not possible: PrestaShop has no place for an attribution on the cart (its customisation fields are shown to the shopper), so nothing
 * is sent; orders are told of on the confirmation page. Gifts of a cart rule cannot be told from other lines. The theme's window "added
 * to your cart" is not opened over a playing video. Shoppers who are logged in may have a token that is too old, on a page from a cache:
 * the shop then changes nothing, does not say so, and gives no new one without a new page. Products with combinations cost the product
 * sheet one request each (at most 20); their choice is read from the fields of the theme's quick view.
 */
export const createPrestaShopCart: CartAdapterFactory<PrestaShopSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const global = (path: string) => reachText(page.window, `prestashop.${path}`);
  const currency = () => global('currency.iso_code');

  async function post(
    kind: 'cart' | 'product',
    fields: Fields,
    signal?: AbortSignal,
  ): Promise<Result<JsonReply, CartError>> {
    const address = global(`urls.pages.${kind}`);
    if (!address) return failure({ code: 'blocked', message: `No address of the ${kind} page` });
    const form = String(new URLSearchParams({ ...fields, ajax: '1' }));
    return requestJson(page, address, { form, ...(signal ? { signal } : {}) }, timeoutMs);
  }
  // An update of nothing changes nothing, and is answered with the cart.
  const change = (fields: Fields, signal?: AbortSignal) =>
    post('cart', { token: global('static_token') ?? '', ...fields, action: 'update' }, signal);
  const stateOf = ({ body }: JsonReply) => parseCart(getOwn(body, 'cart'), currency(), page.url);

  async function readCart(signal?: AbortSignal): Promise<Result<PrestaState, CartError>> {
    const reply = await change({}, signal);
    const state = reply.ok && stateOf(reply.value);
    if (state) return success(state);
    return reply.ok ? failure(explainBody(reply.value)) : reply;
  }

  const hasChoice = new Map<string | undefined, boolean>();

  async function quickView(fields: Fields, signal?: AbortSignal): Promise<unknown> {
    const reply = await post('product', { ...fields, action: 'quickview' }, signal);
    if (!reply.ok) return reply.error.httpStatus === 404 ? null : undefined;
    const product = getOwn(reply.value.body, 'product');
    if (!product) return null;
    hasChoice.set(fields['id_product'], combinationOf(product) !== '0');
    return reply.value.body;
  }

  /** Why an add was refused: the shop's words are in the shopper's language, the product's figures are not. */
  async function explain(
    error: CartError,
    name: Fields,
    quantity: number,
    inCart: number,
    signal: AbortSignal,
  ): Promise<CartError> {
    const answer = await quickView(name, signal);
    const combination = name['id_product_attribute'];
    const as = (code: CartErrorCode) => ({ ...error, code, inCart });
    if (answer === undefined) return as('validation');
    const product = getOwn(answer, 'product');
    const isThis =
      combinationOf(product) === combination &&
      (combination === '0' || Object.keys(Object(getOwn(product, 'attributes'))).length);
    if (!isThis) return as('invalid_variant');
    const stock = isYes(product, 'allow_oosp') ? Infinity : (numberOf(product, 'quantity') ?? 0);
    const wanted = inCart + quantity;
    if (isNotForSale(product)) return as('not_purchasable');
    if (isYes(product, 'customization_required')) return as('options_required');
    if (wanted > stock)
      return inCart || stock > 0 ? { ...as('not_enough_stock'), limit: stock } : as('sold_out');
    return as(
      wanted < (numberOf(product, 'minimal_quantity') ?? 1) ? 'quantity_min' : 'validation',
    );
  }

  /**
   * The fields that name what is added. The product is looked at first, if it was not yet: without a choice the shop quietly takes its
   * default, and the number of another product's combination it takes for this one's.
   */
  async function nameOf(line: AddLine, signal: AbortSignal): Promise<Fields | CartErrorCode> {
    const { variantId = '0', options = [] } = line;
    const id_product = numberIn(line);
    if (
      !id_product ||
      (!hasChoice.has(id_product) && (await quickView({ id_product }, signal)) === null)
    )
      return 'invalid_variant';
    const isChoice = hasChoice.get(id_product);
    const simple = { id_product, id_product_attribute: '0' };
    if (isChoice === false) return simple;
    if (!digits(variantId)) return 'invalid_variant';
    if (variantId !== '0') return { ...simple, id_product_attribute: variantId };
    if (options.length && options.every(({ name, value }) => digits(name + value))) {
      return {
        id_product,
        ...Object.fromEntries(options.map(({ name, value }) => [`group[${name}]`, value])),
      };
    }
    return isChoice ? 'options_required' : simple;
  }

  /** Nothing was refused and nothing happened: the shop's guards against robots and stale pages say nothing. */
  const silence = (): CartError =>
    reach(page.window, 'prestashop.customer.is_logged') === true
      ? { code: 'session_expired', message: 'Old token: reload the page' }
      : { code: 'blocked', message: 'No cookie: allow this shop’s cookies' };

  const add: SessionPlatform<PrestaState>['add'] = async (lines, before, signal) => {
    let state = before;
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const requested = line.quantity;
      const name = await nameOf(line, signal);
      if (typeof name === 'string') {
        added.push({ variantId: line.variantId ?? '', requested, actual: 0 });
        error ??= { code: name, message: line.productId };
        continue;
      }
      const reply = await change(
        { ...name, id_customization: '0', qty: String(requested), add: '1' },
        signal,
      );
      const body = reply.ok ? reply.value.body : undefined;
      const isRefused = isYes(body, 'hasError');
      let next = reply.ok ? stateOf(reply.value) : null;
      if (!next && !isRefused) {
        // No answer is not a no: the cart tells whether the add arrived.
        const now = await readCart(signal);
        if (now.ok) next = now.value;
      }
      const variantId = ownId(body, 'id_product_attribute') ?? name['id_product_attribute'] ?? '0';
      const inCart = quantityHeld(state, name['id_product'], variantId);
      // More than was asked is somebody else's add at the same moment.
      const actual = Math.max(
        0,
        Math.min(requested, quantityHeld(next ?? state, name['id_product'], variantId) - inCart),
      );
      added.push({ variantId, requested, actual });
      state = next ?? state;
      if (actual === requested) continue;
      const why = reply.ok ? explainBody(reply.value) : reply.error;
      const isSilent = isYes(body, 'success') && !actual && !ownText(body, 'errors');
      if (isRefused)
        error ??= await explain(
          why,
          { ...name, id_product_attribute: variantId },
          requested,
          inCart,
          signal,
        );
      else error ??= isSilent ? silence() : why;
    }
    return { added, state, ...(error ? { error } : {}), show: () => show(state) };
  };

  /**
   * The page's own event emitter, about the event that its themes and modules listen to. `updatedCart` would come later, and only from
   * a cart page that has drawn itself anew; `updateCart` comes on every page, right after a change.
   */
  function callShop(method: 'emit' | 'on' | 'removeListener', value: unknown): unknown {
    const found = reach(page.window, `prestashop.${method}`);
    return (
      typeof found === 'function' &&
      found.call(reach(page.window, 'prestashop'), 'updateCart', value)
    );
  }

  function show({ raw: cart }: PrestaState): AddResult['uiRefresh'] {
    try {
      // As the theme's own button does it, but for `add-to-cart`, which would open a window over the page.
      return callShop('emit', { reason: { linkAction: 'refresh', cart }, resp: { cart } })
        ? 'done'
        : 'none';
    } catch {
      // The shop's own scripts; their trouble is not the add's.
      return 'partial';
    }
  }

  const loading =
    (
      parse: (
        answer: unknown,
        id_product: string,
      ) => LiveProduct | null | Promise<LiveProduct | null>,
    ) =>
    async (reference: ProductReference): Promise<LiveProduct | null> => {
      const id_product = numberIn(reference);
      const answer = id_product && (await quickView({ id_product }));
      return answer ? parse(answer, id_product) : null;
    };

  /** One request a product: of one with combinations that tells whether any is left, but not the lowest price. */
  function readQuote(answer: unknown): LiveProduct {
    const product = getOwn(answer, 'product');
    const isSimple = combinationOf(product) === '0';
    const isAnyLeft = isInStock(product) || (numberOf(product, 'quantity_all_versions') ?? 0) > 0;
    const sale = saleOf(product);
    return {
      available: isAnyLeft,
      ...(isSimple ? pricesOf(product, currency()) : { isPriceUnknown: true }),
      ...(sale && sale !== 'backorder' ? { sale } : {}),
      variants: [],
    };
  }

  return createSessionCart(page, timeoutMs, {
    id: 'prestashop',
    getProduct: loading((answer, id_product) =>
      readProduct(answer, (fields) => quickView({ id_product, ...fields }), currency(), page.url),
    ),
    getProducts: eachProduct(loading(readQuote)),
    readCart,
    add,
    async setQuantity(key, quantity, signal) {
      const now = await readCart(signal);
      if (!now.ok) return now.error;
      const find = (state: PrestaState | null) => state?.lines.find((known) => known.key === key);
      const line = find(now.value);
      if (!line) return { code: 'conflict', message: 'The line is gone' };
      const name = Object.fromEntries(new URLSearchParams(key));
      const step = quantity - line.quantity;
      const move = (op: 'up' | 'down') =>
        change({ ...name, update: '1', op, qty: String(Math.abs(step)) }, signal);
      const reply = quantity
        ? await move(step > 0 ? 'up' : 'down')
        : await change({ ...name, delete: '1' }, signal);
      if (!reply.ok) return reply.error;
      const limit = line.rule?.max ?? Infinity;
      // A refusal's reason is seen in the cart.
      if (!((find(stateOf(reply.value))?.quantity ?? 0) > limit)) return null;
      // An update puts more into the cart than it has, says so beside its success, and then lets nobody check out.
      await move('down');
      return { ...explainBody(reply.value), code: 'not_enough_stock', limit };
    },
    show,
    async openCart() {
      const url = new URL(global('urls.pages.cart') ?? '/', page.url);
      url.searchParams.set('action', 'show');
      return goTo(page, url.href);
    },
    checkout: async () => goTo(page, global('urls.pages.order')),
    listen(_on, onStop, emit) {
      callShop('on', emit);
      onStop(() => callShop('removeListener', emit));
    },
  });
};

const digits = (text: string | undefined): string | undefined =>
  /^\d{1,15}$/.test(text ?? '') ? text : undefined;

const numberIn = ({ productId, ref }: Pick<AddLine, 'productId' | 'ref'>) =>
  digits(ref?.id) ?? digits(productId);

/** Of one combination, however customised. */
const quantityHeld = (
  { lines }: PrestaState,
  id_product: string | undefined,
  combination: string,
) =>
  lines.reduce(
    (sum, { key, quantity }) =>
      sum +
      (key.startsWith(`id_product=${id_product}&id_product_attribute=${combination}&`)
        ? quantity
        : 0),
    0,
  );

function explainBody({ status, body }: JsonReply): CartError {
  const message = ownText(body, 'errors') ?? ownList(body, 'errors').join(' ');
  return { code: 'unknown', message: message || `HTTP ${status}`, httpStatus: status };
}
