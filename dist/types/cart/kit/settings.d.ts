/**
 * What several carts read of the merchant's settings. Types only: settings may be JSON, so each adapter checks every value by itself, and
 * takes one of a wrong type for one that is not there.
 *
 * The first paragraph of a setting's comment and its `@default` are its row in the README.
 */
/** Read whichever cart it is, and from the option `cartSettings` alone. */
export interface PageAnswerSettings {
    /**
     * How long a listener of `reelshelf:cart_add` may take to answer an add, in milliseconds.
     *
     * Later is a refusal with the code `network`.
     *
     * @default 30 000
     */
    pageAnswerMs?: number;
}
/** Of every adapter that asks a server. */
export interface RequestSettings {
    /**
     * How long one request may take, in milliseconds.
     *
     * Later is no answer: the cart is read again, and the code is `network` if that says nothing either. One change of the cart, with all
     * the requests it needs, may take five times this. 0 or less is the default.
     *
     * @default 10 000
     */
    timeoutMs?: number;
}
/** Of the adapters for pages without a theme that we know. */
export interface CartPageSettings {
    /**
     * The cart page, on the page's own origin.
     *
     * An address elsewhere is not gone to. Without it and without {@link CartPageSettings.openCart} the shop's own cart cannot be opened,
     * which is told of as `CART_NOT_OPENED`.
     */
    cartUrl?: string;
    /** Opens the shop's own cart instead of going to `cartUrl`; `false` or an exception says that nothing opened. */
    openCart?: () => unknown;
}
/** Of the adapters whose cart is an id that the page keeps. */
export interface CartIdSettings {
    /**
     * The shop's own place for the cart's id, so that the shelf and the shop mean one cart.
     *
     * @default a cart of our own, whose id stays in this browser
     */
    cartId?: CartIdPlace;
}
/** Both are functions of the object itself, not of its class, and are called without it. What they throw is no answer. */
export interface CartIdPlace {
    /** The id; nothing, or an empty text, where there is no cart yet. */
    get: () => string | null | undefined | Promise<string | null | undefined>;
    /** Keeps the id of a cart that was begun. `null` forgets it: the cart became an order, or the shop does not know it any more. */
    set: (id: string | null) => unknown;
}
/** Of `form` and `link`, which read none. */
export type NoSettings = Readonly<Record<string, never>>;
