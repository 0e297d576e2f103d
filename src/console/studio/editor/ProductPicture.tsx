import { useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import { useStudio } from '../useStudio.js';

/** Of a product, or the first letter of its name. */
export function ProductPicture({ product }: { product: Product | undefined }) {
  const { world } = useStudio();
  const src = product?.image?.src;
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span class="product-picture">
      {(src === undefined || src === broken) && (
        <span class="product-letter" aria-hidden="true">
          {product?.title?.charAt(0).toUpperCase()}
        </span>
      )}
      {src !== undefined && src !== broken && (
        <img
          src={world.source.fileUrl(src)}
          alt=""
          loading="lazy"
          decoding="async"
          // Of a picture that stands beside the feed on the shop's own site nothing is here.
          onError={() => setBroken(src)}
        />
      )}
    </span>
  );
}
