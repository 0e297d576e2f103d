/**
 * Which video an order line is credited to. Pure; the collector asks it for every order, and so may anybody with the raw
 * events.
 *
 * - *direct*: the line's product was opened or added from a video within 7 days before the order.
 * - *influenced*: a video with this product tagged was viewed within 1 day before; told apart and never added to the first.
 *
 * The last engaged video wins, line by line. What happened after the order does not count.
 */
export interface Touch {
    atMs: number;
    /** `viewed` means a view of a video in which `product` is tagged: one touch per tagged product. */
    kind: 'opened' | 'added' | 'viewed';
    /** A touch without a video (a product opened from elsewhere) credits nobody. */
    video: string | null;
    creator: string | null;
    /** `null` matches no line. */
    product: string | null;
}
export interface CreditLine {
    product: string;
    variant?: string | null | undefined;
    quantity: number;
    /** Of the whole line, minor units. */
    valueMinor: number;
}
export interface LineCredit {
    kind: 'direct' | 'influenced' | 'none';
    video: string | null;
    creator: string | null;
}
export interface CreditWindows {
    directMs: number;
    influencedMs: number;
}
export declare const CREDIT_WINDOWS: Readonly<CreditWindows>;
/**
 * @param touches - of the shopper who ordered, in any order.
 * @returns one credit per line, in the order of the lines.
 */
export declare function creditOrder(order: {
    atMs: number;
    lines: readonly CreditLine[];
}, touches: readonly Touch[], windows?: CreditWindows): LineCredit[];
