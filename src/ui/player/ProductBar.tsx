import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { Photo } from '../parts/Photo.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { ProductLine } from './ProductLine.js';
import { productsOf } from './productsOf.js';

/** The video's products in a row, at the one whose moment it is; the others are a sideways swipe away. */
export function ProductBar({ slide, video }: { slide: SlideSlot; video: Video }) {
  const { deps, feed } = useShelf();
  const { playback } = usePlayer();
  const row = useRef<HTMLDivElement>(null);
  const products = productsOf(video, feed.products.value);
  const now = video.tags?.[slide.bar.value]?.product;
  /** It begins at the first. To look where it stands would lay the slide out in the middle of a swipe. */
  const shown = useRef(products[0]?.id);

  useEffect(() => {
    if (now === shown.current) return;
    shown.current = now;
    const items = [...(row.current?.children ?? [])];
    const item = items.find(
      (child) => child instanceof HTMLElement && child.dataset['product'] === now,
    );
    if (!row.current || !item || !items[0]) return;
    // Distances between items and not to the row's edge, so that right-to-left, where they are negative, comes out right.
    const left = item.getBoundingClientRect().left - items[0].getBoundingClientRect().left;
    if (Math.abs(row.current.scrollLeft - left) > 1)
      row.current.scrollTo({
        left,
        behavior: deps.device.reducedMotion.peek() ? 'auto' : 'smooth',
      });
  }, [now]);

  if (products.length === 0) return null;
  return (
    <div ref={row} class="pl-bar" data-many={products.length > 1}>
      {products.map((product) => (
        <ProductLine
          key={product.id}
          product={product}
          className="pl-barProduct"
          isNow={product.id === now}
          onOpen={() => playback.openTag(product.id, 'bar')}
        >
          <Photo image={product.image} className="pl-thumb" eager />
        </ProductLine>
      ))}
    </div>
  );
}
