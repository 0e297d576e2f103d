import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { Photo } from '../parts/Photo.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';

/** Past this part of the width a pin's words stand before the point, so that they stay in the picture. */
const FLIP_AT = 0.5;

/** The products that are in the picture now, at the place where they are. */
export function TagPins({ slide, video }: { slide: SlideSlot; video: Video }) {
  const { deps, feed } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  // Nothing may lie over a platform's player.
  if (slide.capabilities.value?.platform) return null;
  return (
    <div class="pl-pins">
      {slide.activeTags.value.map((tagIndex) => {
        const tag = video.tags?.[tagIndex];
        const product = feed.products.value.get(tag?.product ?? '');
        if (!tag || !product || tag.x === undefined || tag.y === undefined) return null;
        const { now, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
        const price = instead ?? now;
        return (
          <button
            key={`${video.id} ${tagIndex}`}
            type="button"
            class="pl-pin"
            part="tag"
            data-product={product.id}
            data-flip={tag.x > FLIP_AT}
            aria-label={text('openProduct', { product: product.title, price })}
            style={{ '--x': tag.x, '--y': tag.y }}
            onClick={() => playback.openTag(product.id, 'tag')}
          >
            <span class="pl-pinPhoto">
              <Photo image={product.image} className="pl-pinImage" eager />
            </span>
            <span class="pl-pinWords">{price || product.title}</span>
          </button>
        );
      })}
    </div>
  );
}
