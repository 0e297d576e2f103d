import { networkNames } from '../../feed/networkNames.js';
import type { Creator, Product, Video } from '../../feed/schema.js';
import { creatorTexts } from '../../i18n/en/creator.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { DisclosureLabel, withDisclosure } from '../parts/Disclosure.js';
import { Photo } from '../parts/Photo.js';
import { sentences } from '../parts/sentences.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import { productsOf } from '../player/productsOf.js';
import { Sheet, SheetClose } from '../sheet/Sheet.js';
import css from './CreatorSheet.css?inline';

/** To the creator of the video in view, and where it has none to the videos. */
const WAYS_BACK = ['.pl-slide:not([inert]) .pl-by', '.pl-list'];

interface Clip {
  video: Video;
  index: number;
}

/** All that this shelf has of a creator: their videos, the products in them, and the way to their profile. */
export function CreatorSheet({ creator }: { creator: Creator }) {
  const { feed, player } = useShelf();
  const text = useText(creatorTexts);
  useStyles(css);
  const clips = feed.videos.value.flatMap((video, index) =>
    video.creator === creator.id ? [{ video, index }] : [],
  );
  const products = new Map<string, { product: Product; index: number }>();
  for (const { video, index } of clips)
    for (const product of productsOf(video, feed.products.value))
      if (!products.has(product.id)) products.set(product.id, { product, index });
  return (
    <Sheet part="creator" className="cr" onClose={player.closeList} focusAfter={WAYS_BACK}>
      {({ leave, heading }) => (
        <>
          <SheetClose label={text('closeCreator', { creator: creator.handle })} onPress={leave} />
          <div class="sheet-body">
            <Head creator={creator} count={clips.length} heading={heading} />
            <ul class="cr-clips" role="list">
              {clips.map((clip) => (
                <li key={clip.video.id}>
                  <ClipButton {...clip} creator={creator} />
                </li>
              ))}
            </ul>
            {products.size > 0 && (
              <>
                <h3 class="cr-head">{text('creatorProducts')}</h3>
                <ul class="cr-products" role="list">
                  {[...products.values()].map((each) => (
                    <li key={each.product.id}>
                      <ProductButton {...each} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </>
      )}
    </Sheet>
  );
}

function Head({
  creator,
  count,
  heading,
}: {
  creator: Creator;
  count: number;
  heading: { id: string; ref(element: HTMLElement | null): void; tabIndex: number };
}) {
  const text = useText(creatorTexts);
  const { platform: network } = creator;
  const platform = network && network !== 'other' ? networkNames[network] : undefined;
  return (
    <div class="cr-who">
      <span class="cr-face" aria-hidden="true">
        <Photo
          image={creator.avatar ? { src: creator.avatar } : undefined}
          className="cr-photo"
          eager
        />
      </span>
      <div class="cr-words">
        <h2 class="cr-name" {...heading}>
          <bdi>{creator.handle}</bdi>
        </h2>
        <p class="cr-count">
          {creator.name && <bdi>{creator.name} · </bdi>}
          {text('creatorVideos', { count })}
        </p>
      </div>
      {creator.url && (
        <a class="cr-link" href={creator.url} target="_blank" rel="noopener noreferrer nofollow">
          {platform ? text('creatorProfile', { platform }) : text('creatorPage')}
        </a>
      )}
    </div>
  );
}

function ClipButton({ video, index, creator }: Clip & { creator: Creator }) {
  const { deps, feed, player } = useShelf();
  const text = useText(creatorTexts);
  const isWatched = player.index.value === index;
  const title = video.title ?? productsOf(video, feed.products.value)[0]?.title ?? '';
  const name = deps.text('cardLabelTitled', { creator: creator.handle, title });
  return (
    <button
      type="button"
      class="cr-clip"
      aria-current={isWatched ? 'true' : undefined}
      aria-label={withDisclosure(
        deps,
        video,
        isWatched ? sentences(name, text('creatorWatching')) : name,
      )}
      onClick={(event) => {
        if (isWatched) player.closeList();
        else player.goTo(index, event.detail === 0 ? 'key' : 'tap');
      }}
    >
      <Photo image={video.poster} className="cr-poster" />
      <DisclosureLabel video={video} />
      {video.title && (
        <span class="cr-title" dir="auto" lang={feed.langOf()}>
          {video.title}
        </span>
      )}
    </button>
  );
}

/** Opened in the video that it is seen in, which is what it is credited to. */
function ProductButton({ product, index }: { product: Product; index: number }) {
  const { deps, feed, player } = useShelf();
  const { now, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
  return (
    <button
      type="button"
      class="cr-product"
      part="product"
      onClick={(event) => {
        player.goTo(index, event.detail === 0 ? 'key' : 'tap');
        player.openProduct(product.id, 'panel');
      }}
    >
      <Photo image={product.image} className="cr-thumb" />
      <span class="cr-title" dir="auto" lang={feed.langOf(product)}>
        {product.title}
      </span>
      <span part="price" class="cr-price">
        {instead ?? now}
      </span>
    </button>
  );
}
