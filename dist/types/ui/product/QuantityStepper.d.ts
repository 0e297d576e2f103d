import type { ShopModels } from '../../models/shopModels.js';
/** How many pieces of the product that is open. */
export declare function QuantityStepper({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element;
