/**
 * The cart contract: one shop platform's cart behind one interface. Every body passes `test/contract/cartAdapter.ts`.
 *
 * Success is what the platform confirms in the body or in the cart read afterwards, never an HTTP status alone.
 * Mutations run one at a time, first in first out. Adapters never throw and never reject.
 */
import type { Money } from '../feed/schema.js';
import type { Stop } from '../tools/emitter.js';
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
    options?: {
        name: string;
        value: string;
    }[];
    /** Absolute, already safe; where a link or a form adapter sends the shopper. */
    url?: string;
    /** `{ _reelshelf: "video.session.time36" }`; absent without analytics consent. */
    attribution?: Record<string, string>;
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
    total?: Money;
}
export interface AddResult {
    /** The platform confirmed at least one piece of what was asked. */
    ok: boolean;
    /** One entry a line; `actual` is what the cart really gained, where it can be known. */
    added: {
        variantId: string;
        requested: number;
        actual: number;
    }[];
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
/** Price and stock as the platform states them now. Amounts are in the shopper's market. */
export interface LiveProduct {
    available: boolean;
    price?: Money;
    compareAt?: Money;
    variants: LiveVariant[];
}
export interface LiveVariant {
    id: string;
    available: boolean;
    price?: Money;
    compareAt?: Money;
    quantity?: {
        min: number;
        max: number | null;
        increment: number;
    };
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
    /** Confidence from 0 to 1 that this page's cart is this adapter's. Synchronous, no network. */
    detect(): number;
    /** `null` where the platform cannot tell or did not answer; the feed's copy is then shown as the feed's. */
    getProduct(product: {
        productId: string;
        ref?: ProductRef;
        url?: string;
    }): Promise<LiveProduct | null>;
    add(lines: readonly AddLine[]): Promise<AddResult>;
    /** Takes back exactly what one `add` gained. `false` where the platform cannot or the cart has moved on. */
    undo(token: unknown): Promise<boolean>;
    /** The cart as it is now; `null` where it cannot be read. */
    read(): Promise<CartSummary | null>;
    /** Opens the theme's drawer or goes to the cart page. `false`: nothing happened. */
    openCart(): Promise<boolean>;
    /** Leaves for the checkout. `false`: nothing happened. */
    checkout(): Promise<boolean>;
    /** Tells when the cart was changed by somebody else. */
    onExternalChange(listener: () => void): Stop;
    destroy: Stop;
}
