import type { Touch } from '../store/types.js';
import type { Assortment } from './names.js';
import type { Pace } from '../pace.js';
/** Which products each video shows: the feed's tags, and tags that were seen on screen. A view itself says nothing of products. */
export interface Shown {
    videosOf: ReadonlyMap<string, ReadonlySet<string>>;
    /**
     * Products that very many videos show, by video. Looking through all their videos at each order would take too long, so a
     * view is noted at them at once; all other products are looked up through their few videos.
     */
    widelyShown: ReadonlyMap<string, readonly string[]>;
    isWidelyShown(product: string): boolean;
}
export declare function learnShown(touches: readonly Touch[], { productsOf }: Assortment, pace: Pace): Promise<Shown>;
