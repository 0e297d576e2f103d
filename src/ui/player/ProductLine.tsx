import type { ComponentChildren } from 'preact';
import type { Product } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { usePlayer } from './playerContext.js';

interface ProductLineProps {
  product: Product;
  className: string;
  /** Its moment in the video is now. */
  isNow?: boolean;
  onOpen(): void;
  /** The picture. */
  children: ComponentChildren;
}

/** A product to press: picture, title, price, and what it was before. */
export function ProductLine({
  product,
  className,
  isNow = false,
  onOpen,
  children,
}: ProductLineProps) {
  const { deps, feed } = useShelf();
  const { text } = usePlayer();
  const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
  return (
    <button
      type="button"
      class={`pl-product ${className}`}
      part="product"
      data-now={isNow}
      data-product={product.id}
      onClick={onOpen}
    >
      {children}
      <span class="pl-productWords">
        <span class="pl-productTitle" dir="auto" lang={feed.langOf(product)}>
          {product.title}
        </span>{' '}
        <span class="pl-price" part="price">
          {instead ?? (
            <>
              <b>{now}</b>
              {before && (
                <s>
                  <span class="pl-hidden">, {text('was')} </span>
                  {before}
                </s>
              )}
            </>
          )}
        </span>
      </span>
      <span class="pl-flip">
        <Icon path={icons.forward} sizePx={18} />
      </span>
    </button>
  );
}
