import type { Ref } from 'preact';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Photo } from '../parts/Photo.js';
import { Price } from './Price.js';
import { useProductText } from './useProductText.js';

/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
export function ProductHead({ shop, heading, headingId }: { shop: ShopModels; heading: Ref<HTMLHeadingElement>; headingId: string }) {
  const { deps } = useShelf();
  const text = useProductText();
  const { product, variant } = shop.product;
  const shown = product.value;
  if (!shown) return null;
  const { title, rating, image } = shown;
  return (
    <div class="ps-head">
      <div class="ps-frame">
        <Photo key={shown.id} image={variant.value?.image ?? image} alt={variant.value?.image?.alt ?? image?.alt ?? ''} className="ps-photo" eager />
      </div>
      <div class="ps-words">
        <h2 class="ps-title" id={headingId} ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h2>
        {rating && rating.count > 0 && (
          <p class="ps-rating">
            <span class="ps-hidden">{text('rating', { value: rating.value, count: rating.count })}</span>
            <span aria-hidden="true">
              <span class="ps-star">★</span> {rating.value.toLocaleString(deps.env.locale)} ({deps.format.compact(rating.count)})
            </span>
          </p>
        )}
        <Price shop={shop} />
      </div>
    </div>
  );
}
