import type { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import type { ShopModels } from '../../models/shopModels.js';
interface FootProps {
    shop: ShopModels;
    lines: InstanceType<typeof CartLinesModel>;
}
/** What it comes to, as the platform states it, and the ways on. */
export declare function CartFoot({ shop, lines }: FootProps): import("preact").JSX.Element;
export {};
