/**
 * A shop's cart that does what the test says: real stock, real lines, refusals on order, answers that can be held back.
 * Keeps the cart contract: mutations one at a time, partial adds, undo of exactly what was gained, nothing thrown.
 */
import type { CartError, CartErrorCode } from '../../src/cart/contract/errors.js';
import type {
  AddLine,
  AddResult,
  CartAdapter,
  CartLine,
  CartSummary,
  ChangeResult,
  LiveProduct,
} from '../../src/cart/contract/types.js';
import type { Stop } from '../../src/tools/emitter.js';

export interface CartScript {
  id?: string;
  canAdd?: boolean;
  /** Products that can be added from this page; not named: all. */
  addable?: string[];
  canRead?: boolean;
  canCheckOut?: boolean;
  /** `false`: the adapter says beforehand that it leads to no checkout. */
  offersCheckout?: boolean;
  /** The cart is told without its lines. */
  hidesLines?: boolean;
  /** A line's key is another one after every change, and the old one is no good. */
  movesKeys?: boolean;
  /** Of one piece, in dollars; with these the lines and the cart have totals. */
  prices?: Record<string, number>;
  /** What else the shop tells of a line. */
  describe?: (key: string) => Partial<CartLine>;
  /** Answers carry the cart as it is after the change; else the model has to read it. */
  answersWithCart?: boolean;
  /** Pieces the shop has of a variant (or product id); not named: plenty. */
  stock?: Record<string, number>;
  live?: Record<string, LiveProduct>;
}

export interface ScriptedCart extends CartAdapter {
  readonly calls: { name: string; args: unknown[] }[];
  readonly lines: ReadonlyMap<string, number>;
  count(): number;
  /** The next add is refused for this reason. */
  refuse(code: CartErrorCode, more?: Partial<CartError>): void;
  /** The next add reaches the shop, but its answer is lost. */
  loseAnswer(): void;
  /** From now on nothing is answered until the result is called. */
  hold(): () => void;
  /** From now on what was read of the cart stays on its way until the result is called, and grows old. */
  delayReads(): () => void;
  /** Somebody else changes the cart; `isCurrent`: the page hears of it. */
  changeOutside(key: string, pieces: number, isCurrent?: boolean): void;
  setStock(key: string, pieces: number): void;
  setLive(productId: string, live: LiveProduct | null): void;
  readonly listeners: number;
}

export function createScriptedCart(script: CartScript = {}): ScriptedCart {
  const { canRead = true, answersWithCart = true, canCheckOut = true } = script;
  const lines = new Map<string, number>();
  const stock = new Map(Object.entries(script.stock ?? {}));
  const live = new Map(Object.entries(script.live ?? {}));
  const listeners = new Set<() => void>();
  const calls: ScriptedCart['calls'] = [];
  let gate: Promise<void> = Promise.resolve();
  let onItsWay: Promise<void> = Promise.resolve();
  let queue: Promise<unknown> = Promise.resolve();
  let version = 0;
  let order: { error: CartError } | 'lose' | null = null;

  const count = () => [...lines.values()].reduce((sum, pieces) => sum + pieces, 0);
  const put = (key: string, pieces: number) => {
    version++;
    if (pieces > 0) lines.set(key, pieces);
    else lines.delete(key);
  };
  const inTurn = <T>(run: () => T): Promise<T> => {
    const turn = queue.then(() => gate).then(run);
    queue = turn;
    return turn;
  };
  const said = (name: string, ...args: unknown[]) => void calls.push({ name, args });

  const keyOf = (key: string) => (script.movesKeys ? `${key}@${version}` : key);
  const usd = (amount: number) => ({ amount: amount.toFixed(2), currency: 'USD' });
  const worth = (key: string, quantity: number) => (script.prices?.[key] ?? 0) * quantity;
  const toLine = ([key, quantity]: [string, number]): CartLine => ({
    key: keyOf(key),
    variantId: key,
    quantity,
    title: key,
    again: { productId: key, variantId: key, quantity },
    ...(script.prices ? { total: usd(worth(key, quantity)) } : {}),
    ...script.describe?.(key),
  });
  const cartNow = (): CartSummary => ({
    count: count(),
    ...(script.prices
      ? { total: usd([...lines].reduce((sum, [key, quantity]) => sum + worth(key, quantity), 0)) }
      : {}),
    ...(script.hidesLines ? {} : { lines: [...lines].map(toLine) }),
  });
  /** The cart as an answer carries it, if it does. */
  const summary = () => (canRead && answersWithCart ? { cart: cartNow() } : {});

  const addOne = (line: AddLine): AddResult => {
    const key = line.variantId ?? line.productId;
    const had = lines.get(key) ?? 0;
    const refusal = order;
    order = null;
    const none = { variantId: key, requested: line.quantity, actual: 0 };
    if (refusal && refusal !== 'lose')
      return { ok: false, added: [none], uiRefresh: 'none', error: refusal.error, ...summary() };
    const room = Math.max(0, (stock.get(key) ?? Infinity) - had);
    const actual = Math.min(room, line.quantity);
    put(key, had + actual);
    if (refusal === 'lose')
      return {
        ok: false,
        added: [none],
        uiRefresh: 'none',
        error: { code: 'network', message: 'The answer was lost' },
      };
    const error: CartError = {
      code: had + actual === 0 ? 'sold_out' : 'not_enough_stock',
      message: 'No more',
      inCart: had + actual,
    };
    return {
      ok: actual > 0,
      added: [{ ...none, actual }],
      uiRefresh: 'done',
      ...summary(),
      ...(actual < line.quantity ? { error } : {}),
      ...(actual > 0 ? { undoToken: { key, actual } } : {}),
    };
  };

  return {
    id: script.id ?? 'shopify',
    canAdd: script.canAdd ?? true,
    ...(script.offersCheckout === undefined ? {} : { canCheckOut: script.offersCheckout }),
    canAddProduct: ({ productId }) => script.addable?.includes(productId) ?? true,
    productUrl({ url, attribution = {} }) {
      const marks = Object.values(attribution).map((mark) => `&reelshelf=${mark}`);
      return url ? `${url}?utm_source=reelshelf${marks.join('')}` : null;
    },
    async getProduct(product) {
      said('getProduct', product);
      await gate;
      return live.get(product.productId) ?? null;
    },
    async getProducts(products) {
      said('getProducts', ...products);
      await gate;
      return new Map(
        products.flatMap(({ productId }) =>
          live.has(productId) ? [[productId, live.get(productId)!] as const] : [],
        ),
      );
    },
    setQuantity(given, quantity) {
      said('setQuantity', given, quantity);
      return inTurn((): ChangeResult => {
        const refusal = order;
        order = null;
        if (refusal && refusal !== 'lose') return { ok: false, error: refusal.error, ...summary() };
        const key = [...lines.keys()].find((candidate) => keyOf(candidate) === given);
        if (key === undefined)
          return { ok: false, error: { code: 'conflict', message: 'No such line' }, ...summary() };
        const held = Math.min(quantity, stock.get(key) ?? Infinity);
        put(key, held);
        if (refusal === 'lose')
          return { ok: false, error: { code: 'network', message: 'The answer was lost' } };
        const error: CartError = { code: 'not_enough_stock', message: 'No more', inCart: held };
        return held === quantity ? { ok: true, ...summary() } : { ok: false, error, ...summary() };
      });
    },
    add(wanted) {
      said('add', ...wanted);
      return inTurn(() => {
        const [line] = wanted;
        return line ? addOne(line) : { ok: false, added: [], uiRefresh: 'none' };
      });
    },
    undo(token) {
      said('undo', token);
      return inTurn(() => {
        const { key, actual } = token as { key: string; actual: number };
        const had = lines.get(key) ?? 0;
        if (had < actual) return false;
        put(key, had - actual);
        return true;
      });
    },
    async read() {
      said('read');
      await gate;
      const now = cartNow();
      // The answer travels: what happens meanwhile is not in it.
      await onItsWay;
      return canRead ? now : null;
    },
    async openCart() {
      said('openCart');
      return true;
    },
    async checkout() {
      said('checkout');
      return canCheckOut;
    },
    onExternalChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy: () => listeners.clear(),

    calls,
    lines,
    count,
    refuse: (code, more) =>
      void (order = { error: { code, message: `refused: ${code}`, ...more } }),
    loseAnswer: () => void (order = 'lose'),
    hold() {
      let open: Stop = () => {};
      gate = new Promise<void>((resolve) => (open = resolve));
      return () => {
        gate = Promise.resolve();
        open();
      };
    },
    delayReads() {
      let arrive: Stop = () => {};
      onItsWay = new Promise<void>((resolve) => (arrive = resolve));
      return () => {
        onItsWay = Promise.resolve();
        arrive();
      };
    },
    changeOutside(key, pieces, isCurrent = true) {
      put(key, pieces);
      if (isCurrent) for (const listener of listeners) listener();
    },
    setStock: (key, pieces) => void stock.set(key, pieces),
    setLive: (productId, next) => void (next ? live.set(productId, next) : live.delete(productId)),
    get listeners() {
      return listeners.size;
    },
  };
}
