import { failure, success, type Result } from '../../../tools/result.js';
import { goTo, openNamedCart } from '../../kit/goTo.js';
import { quantityOf } from '../../contract/lines.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownText } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { loadQuotes, loadProduct, loadStock } from './products.js';
import { createMedusaStore } from './store.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { MedusaState } from './parseCart.js';
import type { AddLine, AddResult } from '../../contract/types.js';
import type { MedusaSettings } from './settings.js';

/**
 * The cart of a Medusa 2 server, through its Store API. Nothing on a headless shop's page names it: it is named by `cart="medusa"`. The cart
 * is its id alone.
 *
 * Settings: {@link MedusaSettings}.
 *
 * The page tells of its own changes with a DOM event `reelshelf:cart_changed` on the document. Products are asked for by id or handle,
 * not by SKU. There are no limits per product to tell in advance. Prices for customer groups are seen in the cart only.
 */
export const createMedusaCart: CartAdapterFactory<MedusaSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const store = createMedusaStore(page, settings, timeoutMs);
  const tokenPlace = getOwn(settings, 'attribution') ?? 'line';

  async function idOf(line: AddLine): Promise<Result<string, CartError>> {
    if (line.variantId !== undefined) return success(line.variantId);
    const [only, other] = (await loadProduct(store, line, page.url))?.variants ?? [];
    return only && !other
      ? success(only.id)
      : failure({
          code: only ? 'options_required' : 'invalid_variant',
          message: 'No variant is named',
        });
  }

  /**
   * A change that Medusa may refuse for want of stock. It looks at each line by itself, so the lines of one variant could together hold
   * more than there is, and no order would come of it: then the stock is asked first. It has one code for "none left" and "not so many":
   * then the stock is asked afterwards.
   *
   * @param held - what is in the line that grows, as far as Medusa surely looks at it.
   */
  async function change<T>(
    id: string,
    held: number,
    gain: number,
    signal: AbortSignal,
    run: () => Promise<Result<T, CartError>>,
  ): Promise<Result<T, CartError>> {
    const inCart = quantityOf(store.seen().lines, id);
    let limit = gain > 0 && inCart > held ? await loadStock(store, id, signal) : undefined;
    const answer =
      inCart + gain > (limit ?? Infinity)
        ? failure<CartError>({ code: 'not_enough_stock', message: 'Out of stock' })
        : await run();
    if (answer.ok || answer.error.code !== 'not_enough_stock') return answer;
    limit ??= await loadStock(store, id, signal);
    return failure({
      ...answer.error,
      inCart,
      ...(limit ? { limit } : limit === 0 ? { code: 'sold_out' } : {}),
    });
  }

  const add: SessionPlatform<MedusaState>['add'] = async (lines, before, signal) => {
    let state = before;
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    let cartAttribution: AddLine['attribution'];
    for (const line of lines) {
      const { quantity, properties, attribution } = line;
      const found = await idOf(line);
      const id = found.ok ? found.value : '';
      const metadata = { ...properties, ...(tokenPlace === 'line' ? attribution : {}) };
      let answer = found.ok
        ? await change(id, 0, quantity, signal, () =>
            store.addItem({ variant_id: id, quantity, metadata }, signal),
          )
        : found;
      const refused = answer.ok ? undefined : answer.error;
      // No answer is not a no: the cart tells whether the add arrived.
      if (refused) answer = await store.readCart(signal);
      const now = answer.ok ? answer.value : state;
      // More than was asked is somebody else's add at the same moment; a cart that was begun anew held nothing.
      const actual = Math.max(
        0,
        Math.min(
          quantity,
          quantityOf(now.lines, id) - (now.id === state.id ? quantityOf(state.lines, id) : 0),
        ),
      );
      added.push({ variantId: id, requested: quantity, actual });
      if (actual < quantity) error ??= refused;
      if (tokenPlace === 'cart' && actual) cartAttribution = attribution ?? cartAttribution;
      state = now;
    }
    if (cartAttribution) await store.change('', { metadata: cartAttribution }, signal);
    return { added, state, ...(error ? { error } : {}), show: () => show(state) };
  };

  // Not waited for: the cart is as it is, however long the shop takes to draw it.
  const show = ({ lines, summary }: MedusaState): AddResult['uiRefresh'] => {
    const refresh = getOwn(settings, 'refresh');
    if (typeof refresh !== 'function') return 'none';
    Promise.resolve({ ...summary, lines })
      .then(refresh as (cart: unknown) => unknown)
      .catch(() => {});
    return 'done';
  };

  const cart = createSessionCart<MedusaState>(page, timeoutMs, {
    id: 'medusa',
    getProduct: (reference) => loadProduct(store, reference, page.url),
    getProducts: (references) => loadQuotes(store, references, page.url),
    readCart: store.readCart,
    add,
    async setQuantity(key, quantity, signal) {
      const { variantId = '', quantity: held = 0 } =
        store.seen().lines.find((line) => line.key === key) ?? {};
      const answer = await change(variantId, held, quantity - held, signal, () =>
        store.change(`/line-items/${key}`, quantity ? { quantity } : undefined, signal),
      );
      return answer.ok ? null : answer.error;
    },
    show,
    openCart: () => openNamedCart(page, settings),
    checkout: async () => goTo(page, ownText(settings, 'checkoutUrl')),
    listen(on) {
      on(page.window.document, 'reelshelf:cart_changed');
    },
  });
  return { ...cart, canAdd: store.isKnown };
};
