import { success, type Result } from '../../../tools/result.js';
import { quantityOf, sharedGains } from '../../contract/lines.js';
import { quoteOf } from '../eachProduct.js';
import { openNamedCart } from '../goTo.js';
import { getOwn } from '../read.js';
import { createSessionCart } from '../sessionCart.js';
import type { CartState, SessionPlatform } from '../sessionPlatform.js';
import { createCartId } from './cartId.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { AddLine, CartAdapter, LiveProduct, ProductReference } from '../../contract/types.js';

export interface HeadlessState extends CartState {
  /** Absent in the empty cart of a shopper who has none yet. */
  id?: string;
}

/** What a change did. An answer may have both: less went in than was asked. */
export interface HeadlessChange<State> {
  state?: State;
  error?: CartError;
}

/**
 * One of a GraphQL API's mutations of a cart.
 *
 * @param argument - what is changed, and the type that the API has for it: `lines:[CartLineInput!]!`.
 * @param id - the cart's, where the mutation takes one.
 */
export type MutateCart<State> = (
  field: string,
  argument: string,
  value: unknown,
  id: string | undefined,
  signal: AbortSignal,
) => Promise<HeadlessChange<State>>;

/** A line of an add whose variant is known. */
export interface HeadlessItem {
  line: AddLine;
  variantId: string;
  quantity: number;
}

/** What differs between the servers whose cart is named by an id that the page keeps. */
export interface HeadlessPlatform<State extends HeadlessState> extends Pick<CartAdapter, 'id'> {
  /** Names the place of the cart's id in this browser, where the shop does not share its own. */
  idName: string;
  /** The cart's id as the platform's own storefront keeps it on this page; read where the setting `cartId` is not given. */
  storefrontId(): string | null;
  empty: State;
  /** `null`: the server knows no such cart; it became an order or is too old. */
  fetchCart(id: string, signal?: AbortSignal): Promise<Result<State | null, CartError>>;
  createCart(signal: AbortSignal): Promise<HeadlessChange<State>>;
  /** `session_expired`: the server knows no such cart, and nothing was added. */
  addItems(
    id: string,
    items: readonly HeadlessItem[],
    before: State,
    signal: AbortSignal,
  ): Promise<HeadlessChange<State>>;
  /** 0 takes the line out. */
  setQuantity(
    id: string,
    key: string,
    quantity: number,
    signal: AbortSignal,
  ): Promise<HeadlessChange<State>>;
  /** The rest of an add that put something into the cart. */
  afterAdd?(state: State, items: readonly HeadlessItem[], signal: AbortSignal): Promise<unknown>;
  /** Why less went in than was asked; `error` is what the server said, if anything. */
  explainShort(
    error: CartError | undefined,
    variantId: string,
    inCart: number,
    signal: AbortSignal,
  ): CartError | Promise<CartError>;
  /** In the order of the products, `null` for what the shop does not know. `isWhole`: with all that a product sheet shows. */
  loadProducts(
    products: readonly ProductReference[],
    isWhole: boolean,
  ): Promise<readonly (LiveProduct | null)[]>;
  /** The id as the platform takes it; `undefined` where the text is not an id. */
  toVariantId(id: string | undefined): string | undefined;
  /** Where the cart is paid for. */
  checkoutUrl(state: State): string | null | undefined;
}

/**
 * The cart of a headless shop: it is made with the first add, and again where the server knows it no more. Such a page has no theme to
 * refresh after a change; it announces its own changes with the DOM event `reelshelf:cart_changed` on the document.
 */
export function createHeadlessCart<State extends HeadlessState>(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
  platform: HeadlessPlatform<State>,
): CartAdapter {
  const { id: name, loadProducts } = platform;
  const { readCart, change } = createCartStore(page, settings, platform);
  const getProduct = async (product: ProductReference): Promise<LiveProduct | null> =>
    (await loadProducts([product], true))[0] ?? null;

  /** A product without a named variant is asked for its only one. */
  async function toItems(lines: readonly AddLine[]): Promise<HeadlessItem[] | CartError> {
    const items: HeadlessItem[] = [];
    for (const line of lines) {
      const variants = line.variantId ? null : (await getProduct(line))?.variants;
      if (variants && variants.length !== 1)
        return {
          code: 'options_required',
          message: `${line.productId}: no variant is named, and it has not just one`,
        };
      const variantId = platform.toVariantId(line.variantId ?? variants?.[0]?.id);
      if (!variantId)
        return {
          code: 'invalid_variant',
          message: `${line.variantId ?? line.productId}: the shop knows no such variant`,
        };
      items.push({ line, variantId, quantity: line.quantity });
    }
    return items;
  }

  const add: SessionPlatform<State>['add'] = async (lines, before, signal) => {
    const items = await toItems(lines);
    if (!Array.isArray(items)) return items;
    const answer = await change((id) => platform.addItems(id, items, before, signal), signal);
    const { error } = answer;
    if (error?.code === 'rate_limited') return error;
    // A lost answer is not a refusal: the cart shows whether the add arrived.
    const after = answer.state ? success(answer.state) : await readCart(signal);
    if (!after.ok) return error ?? after.error;
    const state = after.value;
    const added = sharedGains(items, answer.isNew ? [] : before.lines, state.lines);
    if (added.some(({ actual }) => actual)) await platform.afterAdd?.(state, items, signal);
    const short = added.find(({ actual, requested }) => actual < requested)?.variantId;
    const why =
      short && (await platform.explainShort(error, short, quantityOf(state.lines, short), signal));
    return { added, state, ...(why ? { error: why } : {}), show: () => 'none' };
  };

  return createSessionCart<State>(page, timeoutMs, {
    id: name,
    getProduct,
    async getProducts(products) {
      const found = await loadProducts(products, false);
      return new Map(
        products.flatMap(({ productId }, index) => {
          const live = found[index];
          return live ? [[productId, quoteOf(live)]] : [];
        }),
      );
    },
    readCart,
    add,
    async setQuantity(key, quantity, signal) {
      const { error } = await change(
        (id) => platform.setQuantity(id, key, quantity, signal),
        signal,
      );
      return error ?? null;
    },
    show() {},
    openCart: () => openNamedCart(page, settings),
    async checkout() {
      const cart = await readCart();
      const url = cart.ok && cart.value.summary.count ? platform.checkoutUrl(cart.value) : null;
      if (url) page.navigate(url);
      return Boolean(url);
    },
    listen(on) {
      on(page.window.document, 'reelshelf:cart_changed');
    },
  });
}

/** The shopper's cart on the server: made with the first change, and again where the server knows it no more. */
function createCartStore<State extends HeadlessState>(
  page: CartPage,
  settings: CartSettings,
  platform: HeadlessPlatform<State>,
) {
  const { empty, fetchCart } = platform;
  const kept = createCartId(page, settings, platform.idName);
  let gone: string | null = null;

  async function currentId(): Promise<string | null> {
    const id = getOwn(settings, 'cartId') ? null : platform.storefrontId();
    return id && id !== gone ? id : kept.get();
  }
  function forget(id: string) {
    gone = id;
    return kept.set(null);
  }

  async function readCart(signal?: AbortSignal): Promise<Result<State, CartError>> {
    const id = await currentId();
    if (!id) return success(empty);
    const cart = await fetchCart(id, signal);
    if (!cart.ok) return cart;
    if (cart.value) return success(cart.value);
    await forget(id);
    return success(empty);
  }

  /** `isNew`: it went to a cart made just now, so nothing of an older one is in it. */
  async function change(
    run: (id: string) => Promise<HeadlessChange<State>>,
    signal: AbortSignal,
  ): Promise<HeadlessChange<State> & { isNew?: true }> {
    const id = await currentId();
    if (id) {
      const answer = await run(id);
      if (answer.error?.code !== 'session_expired') return answer;
      await forget(id);
    }
    // Empty first: if the answer to creating it with its lines were lost, the items would stay in a cart without a known id.
    const made = await platform.createCart(signal);
    const newId = made.state?.id;
    if (!newId) return made;
    await kept.set(newId);
    return { ...(await run(newId)), isNew: true };
  }
  return { readCart, change };
}
