import type { ShopModels } from '../../models/shopModels.js';
/** The video's other products, one tap away. Nothing when there is only one. */
export declare function ProductChips({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element | null;
