import type { ShopModels } from '../../models/shopModels.js';
/** Fewer and more, on the shop's own steps and between its limits. */
export declare function QuantityStepper({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element;
