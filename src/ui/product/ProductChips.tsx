import { useEffect, useRef } from 'preact/hooks';
import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Photo } from '../parts/Photo.js';
import { useText } from '../parts/useText.js';

/** The video's other products, one tap away. Nothing when there is only one. */
export function ProductChips({ shop }: { shop: ShopModels }) {
  const { feed, player } = useShelf();
  const text = useText(productTexts);
  const { siblings, product } = shop.product;
  const row = useRef<HTMLDivElement>(null);
  const openId = product.value?.id;
  useEffect(() => {
    row.current
      ?.querySelector('[aria-current="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openId]);
  if (siblings.value.length < 2) return null;
  return (
    <div ref={row} class="ps-chips" role="group" aria-label={text('inThisVideo')}>
      {siblings.value.map((sibling) => (
        <button
          key={sibling.id}
          type="button"
          class="ps-chip"
          aria-current={sibling.id === openId}
          onClick={() => player.openProduct(sibling.id, 'panel')}
        >
          <Photo image={sibling.image} className="ps-chipPhoto" />
          <span>
            <bdi lang={feed.langOf(sibling)}>{sibling.title}</bdi>
          </span>
        </button>
      ))}
    </div>
  );
}
