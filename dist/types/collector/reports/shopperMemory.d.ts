import type { Touch as CreditTouch } from '../../events/attribution.js';
import type { Touch } from '../store/types.js';
import type { Pace } from '../pace.js';
import type { Shown } from './shown.js';
/** What one shopper did, as it stood at a moment that only ever moves on. */
export interface Memory {
    /** Adds what was done; oldest first, before the first order is asked about. */
    add(touch: Touch): void;
    /** Moves on to this moment, which belongs to it. */
    passTo(atMs: number, pace: Pace): Promise<void>;
    /** The last time this product was opened or added from a video. */
    lastEngaged(product: string): CreditTouch | undefined;
    /** The last view of a video that shows this product. */
    lastView(product: string, pace: Pace): CreditTouch | undefined;
    /** Whether the shopper ever met a product of this name, earlier or later. */
    knows(product: string): boolean;
    productOfVariant(variant: string): string | undefined;
    creatorOf(video: string): string | null;
}
export declare function createMemory({ videosOf, widelyShown, isWidelyShown }: Shown): Memory;
