import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { useText } from '../parts/useText.js';

/** Price of one piece, with the former one struck. Keeps its place while the platform is asked, so that nothing jumps. */
export function Price({ shop }: { shop: ShopModels }) {
  const { deps } = useShelf();
  const text = useText(productTexts);
  const { price, compareAt, isFrom } = shop.product.price.value;
  const { remaining, sale, tax } = shop.product;
  const status = shop.product.liveStatus.value;
  const now = price && deps.format.money(price);
  return (
    <>
      <p
        class="ps-price"
        part="price"
        aria-live="polite"
        aria-atomic="true"
        aria-busy={status === 'asking'}
      >
        {now && <b>{isFrom ? deps.text('priceFrom', { price: now }) : now}</b>}
        {compareAt && (
          <s>
            <span class="sheet-hidden">, {text('was')} </span>
            {deps.format.money(compareAt)}
          </s>
        )}
      </p>
      {now && tax.value && (
        <p class="ps-note">{text(tax.value === 'included' ? 'taxIncluded' : 'taxExcluded')}</p>
      )}
      {now && status === 'silent' && <p class="ps-note">{text('priceUnsure')}</p>}
      {sale.value && <p class="ps-note">{text(`sale_${sale.value}`)}</p>}
      {remaining.value !== null && (
        <p class="ps-note">{text('onlyLeft', { left: remaining.value })}</p>
      )}
    </>
  );
}
