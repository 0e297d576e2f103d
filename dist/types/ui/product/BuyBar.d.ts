import type { ShopModels } from '../../models/shopModels.js';
/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
export declare function BuyBar({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element;
