import { useMemo } from 'preact/hooks';
import { productTexts, type ProductTexts } from '../../i18n/en/product.js';
import { createTranslate, type Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';

/** Texts of product sheet and cart, with the merchant's own wording where there is one. */
export function useProductText(): Translate<ProductTexts> {
  const { deps } = useShelf();
  return useMemo(() => createTranslate<ProductTexts>(productTexts, deps.texts), [deps]);
}
