import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { priceLine } from '../../models/product/priceLine.js';
import { useShelf } from '../../models/context.js';
import type { Video } from '../../feed/schema.js';
import { DisclosureLabel, withDisclosure } from '../parts/Disclosure.js';
import { Photo } from '../parts/Photo.js';
import { LiveLabel } from './LiveLabel.js';
import { useSight } from './useSight.js';

interface CardProps {
  video: Video;
  position: number;
  count: number;
  /** Tab stops at it; where only one card of a row does, arrow keys move that. */
  isTabStop: boolean;
  /** Index of the last video that it stands for, where it is the only card of several videos. */
  last?: number;
  /** The product stands beside the card, or nowhere. */
  isWithoutProduct?: boolean;
  onSight(videoId: string, ratio: number): void;
  /** The moving preview, when it is this card's turn. */
  children?: ComponentChildren;
}

/** Poster, creator, disclosure and the first tagged product. Tapping the picture plays; tapping the product plays at the product. */
export function Card({
  video,
  position,
  count,
  isTabStop,
  last,
  isWithoutProduct = false,
  onSight,
  children,
}: CardProps) {
  const { deps, feed, player } = useShelf();
  const element = useRef<HTMLLIElement>(null);
  const creator = feed.creators.value.get(video.creator);
  const product = feed.products.value.get(video.tags?.[0]?.product ?? '');
  const handle = creator?.handle ?? '';
  const tabIndex = isTabStop ? 0 : -1;

  useSight(element, video, position, onSight);

  return (
    <li
      ref={element}
      class="card"
      part="card"
      data-position={position}
      data-last={last}
      aria-setsize={count}
      aria-posinset={position + 1}
      style={{ '--i': position }}
    >
      <Photo image={product?.image} className="under" />
      <Photo image={video.poster} className="poster" eager={position < 4} />
      {children}
      <DisclosureLabel video={video} />
      {video.live && <LiveLabel video={video} />}
      <button
        type="button"
        class="open"
        tabIndex={tabIndex}
        aria-label={withDisclosure(
          deps,
          video,
          deps.text(!handle ? 'cardLabelOwn' : video.title ? 'cardLabelTitled' : 'cardLabel', {
            creator: handle,
            title: video.title ?? product?.title ?? '',
          }),
        )}
        onClick={(event) => player.open(video.id, event.detail === 0 ? 'key' : 'tap')}
      />
      <div class="foot">
        <span class="by">
          <bdi class="handle">{handle}</bdi>
          <span class="glyph" aria-hidden="true">
            <svg viewBox="0 0 24 24" width="14" height="14" fill="currentColor">
              <path d="M8 5.2v13.6L19 12z" />
            </svg>
          </span>
        </span>
        {product && !isWithoutProduct && (
          <Chip video={video} productId={product.id} tabIndex={tabIndex} />
        )}
      </div>
    </li>
  );
}

function Chip({
  video,
  productId,
  tabIndex,
}: {
  video: Video;
  productId: string;
  tabIndex: number;
}) {
  const { deps, feed, player } = useShelf();
  const product = feed.products.value.get(productId);
  if (!product) return null;
  // Beside its own product a shopper knows what is sold; videos differ by their titles.
  const ownTitle = deps.isPagesOwn?.(productId) && video.title;
  const price = priceLine(product, deps, feed.quotes.value.get(productId));
  return (
    <button
      type="button"
      class="chip"
      part="product"
      tabIndex={tabIndex}
      onClick={(event) => player.open(video.id, event.detail === 0 ? 'key' : 'tap', product.id)}
    >
      {!ownTitle && <Photo image={product.image} className="thumb" />}
      <span class="chipWords">
        {ownTitle && <span class="unseen">{product.title}, </span>}
        <span class="chipTitle" dir="auto" lang={feed.langOf(ownTitle ? undefined : product)}>
          {ownTitle || product.title}
        </span>
        <span class="price" part="price">
          {price.instead ?? (
            <>
              <b>{price.now}</b>
              {price.before && (
                <s>
                  <span class="unseen">, {deps.text('was')} </span>
                  {price.before}
                </s>
              )}
            </>
          )}
        </span>
      </span>
    </button>
  );
}
