import type { CartChoice } from '../cart/detect/choose.js';
import type { Fact } from '../events/catalog.js';
import type { Notice } from '../tools/display.js';
/** Everything that the overlay looks at, at one moment. */
export interface Seen {
    version: string;
    /** `undefined` while the page is being asked. */
    cart: CartChoice | null | undefined;
    status: string;
    videos: number;
    products: number;
    /** Products of which the shop has told today's price. */
    live: number;
    notices: readonly Notice[];
    facts: readonly Fact[];
}
export interface DiagnosisLine {
    name: string;
    value: string;
    /** Wants the merchant's attention. */
    isBad?: boolean;
}
/** What the overlay says, in a merchant's words; the copied report is the same text. */
export declare function diagnose({ version, cart, status, videos, products, live }: Omit<Seen, 'notices' | 'facts'>): DiagnosisLine[];
export declare const factLine: ({ type, video, product, props }: Fact) => string;
/** The overlay as text, for a message to whoever helps. No address, no id of the visitor. */
export declare function reportText(seen: Seen): string;
