import type { Product } from '../../../feed/schema.js';
import { useStudio } from '../useStudio.js';

export function ProductPicture({ product }: { product: Product | undefined }) {
  const { world } = useStudio();
  const src = product?.image?.src;
  return (
    <span class="product-picture">
      {src && (
        <img
          src={world.source.fileUrl(src)}
          alt=""
          loading="lazy"
          decoding="async"
          // Of a picture that stands beside the feed on the shop's own site nothing is here.
          onError={({ currentTarget }) => (currentTarget.hidden = true)}
        />
      )}
    </span>
  );
}
