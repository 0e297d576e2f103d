import { type ProductTexts } from '../../i18n/en/product.js';
import { type Translate } from '../../i18n/translate.js';
/** Texts of product sheet and cart, with the merchant's own wording where there is one. */
export declare function useProductText(): Translate<ProductTexts>;
