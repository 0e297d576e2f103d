import type { Ref } from 'preact';
import type { ShopModels } from '../../models/shopModels.js';
/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
export declare function ProductHead({ shop, heading, headingId }: {
    shop: ShopModels;
    heading: Ref<HTMLHeadingElement>;
    headingId: string;
}): import("preact").JSX.Element | null;
