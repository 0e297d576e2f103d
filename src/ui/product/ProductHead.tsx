import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Photo } from '../parts/Photo.js';
import { useText } from '../parts/useText.js';
import type { SheetContent } from '../sheet/Sheet.js';
import { Price } from './Price.js';

/** `8.2K`. */
const SHORT = { notation: 'compact', maximumFractionDigits: 1 } as const;

/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
export function ProductHead({
  shop,
  heading,
}: {
  shop: ShopModels;
  heading: SheetContent['heading'];
}) {
  const { deps, feed } = useShelf();
  const text = useText(productTexts);
  const { product, pictures } = shop.product;
  const shown = product.value;
  if (!shown) return null;
  const { title, rating } = shown;
  const all = pictures.value;
  return (
    <div class="ps-head">
      {/* A new first picture, of another variant, is seen from the start again. */}
      <div
        key={`${shown.id} ${all[0]?.src}`}
        class="ps-frame"
        {...(all.length > 1
          ? { tabIndex: 0, role: 'group', 'aria-label': text('pictures', { title }) }
          : {})}
      >
        {all.map((image, index) => (
          <Photo
            key={image.src}
            image={image}
            alt={image.alt ?? ''}
            className="ps-photo"
            eager={index === 0}
          />
        ))}
        {all.length > 1 && (
          <span class="ps-more" aria-hidden="true">
            {all.length}
          </span>
        )}
      </div>
      <div class="ps-words">
        <h2 class="ps-title" {...heading}>
          <bdi lang={feed.langOf(shown)}>{title}</bdi>
        </h2>
        {rating && rating.count > 0 && (
          <p class="ps-rating">
            <span class="sheet-hidden">
              {text('rating', {
                value: deps.format.number(rating.value),
                count: rating.count,
              })}
            </span>
            <span aria-hidden="true">
              <span class="ps-star">★</span> {deps.format.number(rating.value)} (
              {deps.format.number(rating.count, SHORT)})
            </span>
          </p>
        )}
        <Price shop={shop} />
      </div>
    </div>
  );
}
