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
  const { product, pictures } = shop.product;
  const shown = product.value;
  if (!shown) return null;
  const { title, rating } = shown;
  const all = pictures.value;
  return (
    <div class="ps-head">
      {/* A new first picture, of another variant, is seen from the start again. */}
      <div key={`${shown.id} ${all[0]?.src}`} class="ps-frame" {...(all.length > 1 ? { tabIndex: 0, role: 'group', 'aria-label': text('pictures', { title }) } : {})}>
        {all.map((image, place) => (
          <Photo key={image.src} image={image} alt={image.alt ?? ''} className="ps-photo" eager={place === 0} />
        ))}
        {all.length > 1 && <span class="ps-more" aria-hidden="true">{all.length}</span>}
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
