import { createExternalChange } from '../../kit/externalChange.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { noChange, refusal } from '../../contract/lines.js';
import { getOwn } from '../../kit/read.js';
import { frozenLines } from '../../kit/frozenLines.js';
import { createMutationQueue } from '../../kit/mutationQueue.js';
import { eachProduct } from '../../kit/eachProduct.js';
import { parseAnswer, parseChange } from '../../kit/page/parseAnswer.js';
import { parseCart } from '../../kit/page/parseCart.js';
import { callHost, isYes } from './callbacks.js';
import { parseProduct } from './parseProduct.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type {
  AddLine,
  AddResult,
  CartAdapter,
  ChangeResult,
  LiveProduct,
  ProductReference,
} from '../../contract/types.js';
import type { CustomCart } from './settings.js';

/**
 * A shop's own cart. The page announces changes with a DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link CustomCart}.
 *
 * @foundBy `cartSettings.add`, or a listener of `reelshelf:cart_add`
 * @lines as your functions tell
 * @prices as your functions tell
 * @theme yours
 * @tried a real browser
 * @param next - does what no function was given for; without it that is refused.
 */
export function createCustomCart(
  page: CartPage,
  settings: Partial<CustomCart> | CartSettings = {},
  next?: CartAdapter,
): CartAdapter {
  const queue = createMutationQueue(page.env.setTimer, requestTimeoutMs(settings) * 3);
  const external = createExternalChange(page, (on) =>
    on(page.window.document, 'reelshelf:cart_changed'),
  );
  const ask = (name: string, ...values: unknown[]) =>
    callHost(page, name, getOwn(settings, name), values);
  const has = (name: string) => typeof getOwn(settings, name) === 'function';
  const canAddHere = getOwn(settings, 'canAdd') === true || has('add');

  const { add, setQuantity, undo } = createCustomChanges(page, ask, next);

  async function getProduct(reference: ProductReference): Promise<LiveProduct | null> {
    const result = await ask('getProduct', Object.freeze({ ...reference }));
    return result ? parseProduct(result.answer, page.url) : (next?.getProduct(reference) ?? null);
  }

  return {
    id: 'custom',
    get canAdd() {
      return canAddHere || next?.canAdd === true;
    },
    canAddProduct: (product) =>
      canAddHere || (next?.canAddProduct?.(product) ?? next?.canAdd === true),
    productUrl: (line) => next?.productUrl?.(line) ?? null,
    getProduct,
    getProducts: (products) =>
      getOwn(settings, 'getProduct') || !next
        ? eachProduct(getProduct)(products)
        : next.getProducts(products),
    add: (lines) =>
      queue.run(
        () => add(lines),
        (message) => refusal(lines, { code: 'network', message }),
      ),
    undo,
    setQuantity: (key, quantity) =>
      queue.run(
        () => setQuantity(key, quantity),
        (message) => noChange('network', message),
      ),
    async read() {
      const result = await ask('read');
      return result ? parseCart(result.answer, page.url) : (next?.read() ?? null);
    },
    async openCart() {
      const result = await ask('openCart');
      return result ? isYes(result) : (next?.openCart() ?? false);
    },
    get canCheckOut() {
      return has('checkout') || (next !== undefined && next.canCheckOut !== false);
    },
    async checkout() {
      const result = await ask('checkout');
      return result ? isYes(result) : (next?.checkout() ?? false);
    },
    onExternalChange(listener) {
      const stops = [external.on(listener), next?.onExternalChange(listener)];
      return () => stops.forEach((stop) => stop?.());
    },
    destroy() {
      queue.stop();
      external.destroy();
      next?.destroy();
    },
  };
}

/** Calls the merchant's function of this name; `null` where there is none. */
type AskHost = (name: string, ...values: unknown[]) => ReturnType<typeof callHost>;

/** All that changes the cart, by the merchant's functions or, where one is missing, by `next`. */
function createCustomChanges(page: CartPage, ask: AskHost, next: CartAdapter | undefined) {
  return {
    async add(lines: readonly AddLine[]): Promise<AddResult> {
      const result = await ask('add', frozenLines(lines));
      if (result) return parseAnswer(result.answer, lines, page.url);
      return (
        next?.add(lines) ??
        refusal(lines, {
          code: 'not_purchasable',
          message: 'No cart.add and no listener of reelshelf:cart_add',
        })
      );
    },
    async setQuantity(key: string, quantity: number): Promise<ChangeResult> {
      const result = await ask('setQuantity', key, quantity);
      if (result) return parseChange(result.answer, page.url);
      return next?.setQuantity(key, quantity) ?? noChange('not_purchasable', 'No cart.setQuantity');
    },
    async undo(token: unknown): Promise<boolean> {
      const result = await ask('undo', token);
      return result ? result.answer === true : (next?.undo(token) ?? false);
    },
  };
}
