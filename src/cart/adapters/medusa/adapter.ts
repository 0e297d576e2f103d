import { failure, success, type Result } from '../../../tools/result.js';
import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { goTo, openNamedCart } from '../../kit/goTo.js';
import { quantityOf } from '../../contract/lines.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownText } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import type { SessionPlatform } from '../../kit/sessionPlatform.js';
import { loadQuotes, loadProduct } from './products.js';
import { changeWithStock } from './stock.js';
import { createMedusaStore, type MedusaStore } from './store.js';
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
 * The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. Products are asked for by id or handle,
 * not by SKU. Limits per product are not known in advance. Prices for customer groups are seen in the cart only.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 * @tried **a real Medusa server on PostgreSQL**
 */
export const createMedusaCart: CartAdapterFactory<MedusaSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const store = createMedusaStore(page, settings, timeoutMs);
  const attributionTarget = getOwn(settings, 'attribution') ?? 'line';

  async function addLine(
    line: AddLine,
    state: MedusaState,
    signal: AbortSignal,
  ): Promise<LineOutcome<MedusaState>> {
    const { quantity, properties, attribution } = line;
    const found = await idOf(store, line, page.url);
    const id = found.ok ? found.value : '';
    const metadata = { ...properties, ...(attributionTarget === 'line' ? attribution : {}) };
    let answer = found.ok
      ? await changeWithStock(store, id, 0, quantity, signal, () =>
          store.addItem({ variant_id: id, quantity, metadata }, signal),
        )
      : found;
    const refused = answer.ok ? undefined : answer.error;
    // A lost answer is not a refusal: the cart shows whether the add arrived.
    if (refused) answer = await store.readCart(signal);
    const now = answer.ok ? answer.value : state;
    // A cart that was begun anew held nothing.
    const had = now.id === state.id ? quantityOf(state.lines, id) : 0;
    const actual = gainOf(quantity, had, quantityOf(now.lines, id));
    return { variantId: id, actual, state: now, explain: () => refused };
  }

  const add: SessionPlatform<MedusaState>['add'] = async (lines, before, signal) => {
    const outcome = await addLineByLine(lines, before, signal, addLine, show);
    // The cart has room for one: the last of what went in.
    const metadata = lines
      .map(({ attribution }, index) => outcome.added[index]?.actual && attribution)
      .filter(Boolean)
      .at(-1);
    if (attributionTarget === 'cart' && metadata) await store.change('', { metadata }, signal);
    return outcome;
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
      const answer = await changeWithStock(store, variantId, held, quantity - held, signal, () =>
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

/** A product without a named variant is asked for its only one. */
async function idOf(
  store: MedusaStore,
  line: AddLine,
  base: string,
): Promise<Result<string, CartError>> {
  if (line.variantId !== undefined) return success(line.variantId);
  const [only, other] = (await loadProduct(store, line, base))?.variants ?? [];
  return only && !other
    ? success(only.id)
    : failure({
        code: only ? 'options_required' : 'invalid_variant',
        message: 'No variant is named',
      });
}
