import type { ShopModels } from '../../models/shopModels.js';
/** What the shopper can do after a refusal, beside its sentence. Nothing after anything else. */
export declare function RefusalSteps({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element | null;
