/**
 * A shop's cart that does what the test says: real stock, real lines, refusals on order, answers that can be held back.
 * Keeps the cart contract: mutations one at a time, partial adds, undo of exactly what was gained, nothing thrown.
 */
import type { CartError, CartErrorCode } from '../../src/cart/errors.js';
import type { AddLine, AddResult, CartAdapter, LiveProduct } from '../../src/cart/types.js';
import type { Stop } from '../../src/tools/emitter.js';

export interface CartScript {
  id?: string;
  canAdd?: boolean;
  /** Products that can be added from this page; not named: all. */
  addable?: string[];
  canRead?: boolean;
  canCheckOut?: boolean;
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
  /** Somebody else changes the cart; `isTold`: the page hears of it. */
  changeOutside(key: string, pieces: number, isTold?: boolean): void;
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
  let order: { error: CartError } | 'lose' | null = null;

  const count = () => [...lines.values()].reduce((sum, pieces) => sum + pieces, 0);
  const put = (key: string, pieces: number) => (pieces > 0 ? lines.set(key, pieces) : lines.delete(key));
  const inTurn = <T>(run: () => T): Promise<T> => {
    const turn = queue.then(() => gate).then(run);
    queue = turn;
    return turn;
  };
  const said = (name: string, ...args: unknown[]) => void calls.push({ name, args });

  const addOne = (line: AddLine): AddResult => {
    const key = line.variantId ?? line.productId;
    const had = lines.get(key) ?? 0;
    const refusal = order;
    order = null;
    const summary = canRead && answersWithCart ? { cart: { count: count() } } : {};
    const none = { variantId: key, requested: line.quantity, actual: 0 };
    if (refusal && refusal !== 'lose') return { ok: false, added: [none], uiRefresh: 'none', error: refusal.error, ...summary };
    const room = Math.max(0, (stock.get(key) ?? Infinity) - had);
    const actual = Math.min(room, line.quantity);
    put(key, had + actual);
    if (refusal === 'lose') return { ok: false, added: [none], uiRefresh: 'none', error: { code: 'network', message: 'The answer was lost' } };
    const error: CartError = { code: had + actual === 0 ? 'sold_out' : 'not_enough_stock', message: 'No more', inCart: had + actual };
    return {
      ok: actual > 0,
      added: [{ ...none, actual }],
      uiRefresh: 'done',
      ...(canRead && answersWithCart ? { cart: { count: count() } } : {}),
      ...(actual < line.quantity ? { error } : {}),
      ...(actual > 0 ? { undoToken: { key, actual } } : {}),
    };
  };

  return {
    id: script.id ?? 'shopify',
    canAdd: script.canAdd ?? true,
    canAddProduct: ({ productId }) => script.addable?.includes(productId) ?? true,
    productUrl({ url, attribution = {} }) {
      const marks = Object.values(attribution).map((mark) => `&reelshelf=${mark}`);
      return url ? `${url}?utm_source=reelshelf${marks.join('')}` : null;
    },
    detect: () => 1,
    async getProduct(product) {
      said('getProduct', product);
      await gate;
      return live.get(product.productId) ?? null;
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
      const now = count();
      // The answer travels: what happens meanwhile is not in it.
      await onItsWay;
      return canRead ? { count: now } : null;
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
    refuse: (code, more) => void (order = { error: { code, message: `refused: ${code}`, ...more } }),
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
    changeOutside(key, pieces, isTold = true) {
      put(key, pieces);
      if (isTold) for (const listener of listeners) listener();
    },
    setStock: (key, pieces) => void stock.set(key, pieces),
    setLive: (productId, next) => void (next ? live.set(productId, next) : live.delete(productId)),
    get listeners() {
      return listeners.size;
    },
  };
}
