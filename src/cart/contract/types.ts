/**
 * The cart contract: one shop platform's cart behind one interface. Every body passes `test/contract/cart/cartAdapter.ts`.
 *
 * Success is what the platform confirms in the body or in the cart read afterwards, never an HTTP status alone.
 * Mutations run one at a time, first in first out. Adapters never throw and never reject.
 */
import type { Money } from '../../feed/schema.js';
import type { Stop } from '../../tools/emitter.js';
import type { CartError } from './errors.js';

export interface AddLine {
  /** Feed product id, and how the platform names the product. */
  productId: string;
  ref?: ProductRef;
  /** The platform's variant id; the feed's `variants[].id`. Absent for a product without variants. */
  variantId?: string;
  sku?: string;
  /** Whole number, at least 1. */
  quantity: number;
  options?: { name: string; value: string }[];
  /** Absolute, already safe; where a link or a form adapter sends the shopper. */
  url?: string;
  /** `{ _reelshelf: "-.session.0" }`, the visit; absent without analytics consent. */
  attribution?: Record<string, string>;
  /** The platform's own line properties (an engraving, an earlier attribution token): kept when a line that was taken out is put back. */
  properties?: Record<string, string>;
}

/** How one platform names a product. */
export interface ProductRef {
  id?: string;
  handle?: string;
  sku?: string;
}

export interface CartSummary {
  /** Pieces, not lines. */
  count: number;
  /** What the items cost after discounts, before shipping, as the platform states it. */
  total?: Money;
  /** Newest first, or as the platform orders them; absent where they cannot be read. */
  lines?: readonly CartLine[];
}

/** One line of the shop's cart, whoever put it there. Texts are text, never HTML; addresses have passed `safeUrl`. */
export interface CartLine {
  /** Names the line towards {@link CartAdapter.setQuantity}; opaque, and good only until the cart changes. */
  key: string;
  variantId: string;
  quantity: number;
  /** `''` where the platform does not say. */
  title: string;
  /** What was chosen: `30 ml / Blue`. */
  variantTitle?: string;
  image?: string;
  url?: string;
  /** The whole line after its own discounts. */
  total?: Money;
  rule?: QuantityRule;
  /** The platform lets nobody change it: a gift, a part of a bundle. */
  isFixed?: true;
  /** What puts the same line back after it was taken out; absent where that cannot be done. */
  again?: AddLine;
}

export interface QuantityRule {
  min: number;
  max: number | null;
  increment: number;
}

/** What became of {@link CartAdapter.setQuantity}. */
export interface ChangeResult {
  /** The line now has exactly the quantity that was asked for. */
  ok: boolean;
  /** The cart as it is now, whatever was asked; absent where it could not be read. */
  cart?: CartSummary;
  error?: CartError;
}

export interface AddResult {
  /** The platform confirmed at least one piece of what was asked. */
  ok: boolean;
  /** One entry a line; `actual` is what the cart really gained, where it can be known. */
  added: { variantId: string; requested: number; actual: number }[];
  cart?: CartSummary;
  /** Set when nothing was added, and also when less was added than asked. */
  error?: CartError;
  /** Whether the shop's own cart display now shows the add. */
  uiRefresh: 'done' | 'partial' | 'none' | 'page_reload';
  /**
   * The add was handed to the page's own form, which does not say what came of it: `actual` repeats what was asked.
   * Do not report it as confirmed.
   */
  unconfirmed?: true;
  /** What {@link CartAdapter.undo} needs to take this add back; opaque. */
  undoToken?: unknown;
}

/** Names one product: the feed's id, the platform's own names where the feed has them, its address. */
export interface ProductReference {
  productId: string;
  ref?: ProductRef;
  url?: string;
}

/**
 * How something is sold that is neither sold out nor simply put into this cart.
 *
 * - `backorder`, `preorder`: it can be added, and is sent later.
 * - `no_price`: the shop states no price here (on request, after signing in), and the feed's is not shown either.
 * - `elsewhere`: another seller has it. `group`: several products under one name. `on_page`: its own page sells it, the cart from here
 *   does not (a subscription, say). With these three and `no_price` the shopper is shown the way there.
 */
export const saleKinds = [
  'backorder',
  'preorder',
  'no_price',
  'elsewhere',
  'group',
  'on_page',
] as const;
export type SaleKind = (typeof saleKinds)[number];

/** Whether a product, or one of its variants, can be had and for how much. */
export interface Offer {
  /** `undefined`: the platform does not say; what is not called sold out can be added, and it has the last word. */
  available: boolean | undefined;
  /** The lowest at which it can be bought, in the shopper's market. */
  price?: Money;
  compareAt?: Money;
  /** Absent: as everything is, or the platform does not say. */
  sale?: SaleKind;
}

/** What a card shows of a product, as the platform states it now. */
export interface ProductQuote extends Offer {
  /** The shop has a price and does not give it for a card: none is shown, for the feed's may be another. */
  isPriceUnknown?: boolean;
  /** Variants cost differently: "from {price}". */
  isFrom?: boolean;
  /** Whether prices are stated with tax; absent where the platform does not say. */
  tax?: 'included' | 'excluded';
  title?: string;
  /** Where it is looked at and bought: the product's page, of what is sold `elsewhere` the seller's. Has passed `safeUrl`. */
  url?: string;
  /** The product's pictures, first one first; addresses have passed `safeUrl`. */
  images?: LiveImage[];
}

/** A product as the platform states it now. Amounts are in the shopper's market. */
export interface LiveProduct extends ProductQuote {
  /** As the shop offers them now, in its order; the values stand in {@link LiveVariant.options} in the same order. */
  options?: { name: string; values: string[] }[];
  variants: LiveVariant[];
}

export interface LiveImage {
  src: string;
  alt?: string;
}

export interface LiveVariant extends Offer {
  /** As {@link AddLine.variantId} takes it. */
  id: string;
  sku?: string;
  /** One value for each of {@link LiveProduct.options}. */
  options?: string[];
  image?: LiveImage;
  quantity?: QuantityRule;
  /** Pieces left, only where the shop shows that figure to shoppers. */
  left?: number;
}

export interface CartAdapter {
  readonly id: string;
  /** `false`: this adapter only sends the shopper to the product's page; show "View product" instead of "Add to cart". */
  readonly canAdd: boolean;
  /** Where {@link CartAdapter.canAdd} does not hold for every product (the form of one product's page); absent: it does. */
  canAddProduct?(product: {
    productId: string;
    ref?: ProductRef;
    url?: string;
    variantIds?: readonly string[];
  }): boolean;
  /** Where "View product" leads, with campaign parameters; `null` without a usable URL. Absent: the product's own `url`. */
  productUrl?(line: Pick<AddLine, 'url' | 'attribution'>): string | null;
  /** `null` where the platform does not know or did not answer; the feed's copy is then shown as the feed's. */
  getProduct(product: ProductReference): Promise<LiveProduct | null>;
  /** Price and stock of several products by feed id, in one request where the platform has one for that. What it does not know is left out. */
  getProducts(products: readonly ProductReference[]): Promise<ReadonlyMap<string, ProductQuote>>;
  add(lines: readonly AddLine[]): Promise<AddResult>;
  /** Takes back exactly what one `add` gained. `false` where the platform cannot or the cart has moved on. */
  undo(token: unknown): Promise<boolean>;
  /** Sets one line's pieces; 0 takes the line out. Lines are named by the `key` of the cart read last. */
  setQuantity(key: string, quantity: number): Promise<ChangeResult>;
  /** The cart as it is now; `null` where it cannot be read. */
  read(): Promise<CartSummary | null>;
  /** Opens the theme's drawer or goes to the cart page. `false`: nothing happened. */
  openCart(): Promise<boolean>;
  /** `false`: {@link CartAdapter.checkout} leads nowhere, and no way to the checkout is offered. Absent: it does, for all that is known. */
  readonly canCheckOut?: boolean;
  /** Leaves for the checkout. `false`: nothing happened. */
  checkout(): Promise<boolean>;
  /** Calls the listener when the cart was changed by somebody else. */
  onExternalChange(listener: () => void): Stop;
  destroy: Stop;
}
