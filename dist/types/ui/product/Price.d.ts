import type { ShopModels } from '../../models/shopModels.js';
/** Price of one piece, with the former one struck. Keeps its place while the platform is asked, so that nothing jumps. */
export declare function Price({ shop }: {
    shop: ShopModels;
}): import("preact").JSX.Element;
