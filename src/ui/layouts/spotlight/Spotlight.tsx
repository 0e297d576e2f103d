import { useRef } from 'preact/hooks';
import type { Product, Video } from '../../../feed/schema.js';
import { useShelf } from '../../../models/context.js';
import { priceLine } from '../../../models/product/priceLine.js';
import { Card } from '../../cards/Card.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import { useOnly } from '../../cards/useOnly.js';
import { useLazy } from '../../parts/useLazy.js';
import type { LayoutProps } from '../types.js';

/** One video large, and beside it what is seen there, with its price and the button that buys it. The player goes on to the other videos. */
export function Spotlight({ heading, line }: LayoutProps) {
  const { deps, feed } = useShelf();
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { ratios, moving, warmUp, onSight } = useCards(shelf);
  const only = useOnly();
  const tools = useLazy(deps.previews !== 'off', () => import('../../cards/ShelfTools.js'));
  const product = feed.products.value.get(only?.video.tags?.[0]?.product ?? '');
  return (
    <ShelfFrame
      layout="spotlight"
      shelf={shelf}
      heading={heading}
      line={line}
      tools={
        tools &&
        tools !== 'failed' && (
          <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
        )
      }
    >
      {only && (
        <div class="spread" onPointerEnter={warmUp} onFocusIn={warmUp}>
          <ul ref={list} class="page" role="list">
            <Card {...only} isWithoutProduct={product !== undefined} onSight={onSight}>
              {moving.value?.videoId === only.video.id && (
                <moving.value.Preview video={only.video} position={0} />
              )}
            </Card>
          </ul>
          {product && <Beside video={only.video} product={product} />}
        </div>
      )}
    </ShelfFrame>
  );
}

function Beside({ video, product }: { video: Video; product: Product }) {
  const { deps, feed } = useShelf();
  const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
  // Asked for with the card, and not before it; its room is kept.
  const buy = useLazy(true, () => import('../../product/BuyButton.js'));
  return (
    <div class="beside" part="product">
      {video.title && (
        <p class="said" dir="auto" lang={feed.langOf()}>
          {video.title}
        </p>
      )}
      <h3 class="what" dir="auto" lang={feed.langOf(product)}>
        {product.url && !deps.isPagesOwn?.(product.id) ? (
          <a href={product.url}>{product.title}</a>
        ) : (
          product.title
        )}
      </h3>
      <p class="cost" part="price">
        {instead ?? (
          <>
            <b>{now}</b>{' '}
            {before && (
              <s>
                <span class="unseen">, {deps.text('was')} </span>
                {before}
              </s>
            )}
          </>
        )}
      </p>
      <div class="buy">
        {buy && buy !== 'failed' && (
          <buy.BuyButton key={product.id} video={video} product={product} />
        )}
      </div>
    </div>
  );
}
