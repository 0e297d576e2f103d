import type { ComponentChildren } from 'preact';
import type { Product } from '../../feed/schema.js';
import { hasChoices } from '../../feed/product/variants.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { Photo } from '../parts/Photo.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import css from './Panel.css?inline';
import { usePlayer } from './playerContext.js';
import { ProductLine } from './ProductLine.js';
import { productsOf } from './productsOf.js';

/** So few products are shown large. */
const FEW = 2;

/** Beside the video where there is room: its products, or in their place `children`, the one that was opened. */
export function Panel({ children }: { children: ComponentChildren }) {
  const { feed, player } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  useStyles(css);
  const video = player.video.value;
  const products = video ? productsOf(video, feed.products.value) : [];
  if (children) {
    return (
      <aside class="pl-panel" hidden={player.isCartOpen.value}>
        {children}
      </aside>
    );
  }
  if (products.length === 0) return null;
  const { bar, capabilities } = playback.current.value;
  // Without a clock it is nobody's moment: the products are a list.
  const now = capabilities.value?.time === false ? null : video?.tags?.[bar.value]?.product;
  return (
    <aside class="pl-panel" hidden={player.isCartOpen.value} aria-label={text('products')}>
      <h2 class="pl-panelHead">{text('products')}</h2>
      <ul class="pl-panelList" role="list" data-few={products.length <= FEW}>
        {products.map((product) => (
          <li key={product.id}>
            <PanelProduct product={product} isNow={product.id === now && products.length > 1} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function PanelProduct({ product, isNow }: { product: Product; isNow: boolean }) {
  const { deps, feed, shop, loadShop } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const quote = feed.quotes.value.get(product.id);
  const { now, instead } = priceLine(product, deps, quote);
  const isElsewhere =
    quote?.sale === 'elsewhere' || quote?.sale === 'group' || quote?.sale === 'on_page';
  const canAdd =
    now &&
    !instead &&
    !isElsewhere &&
    !hasChoices(product) &&
    shop.value?.cart.ability.value !== 'link';
  const open = () => playback.openTag(product.id, 'panel');
  /** The opened product's own button is pressed: how it goes, and the way back, is shown there. */
  const add = () => {
    open();
    loadShop().then(
      (models) => void models.product.add(),
      () => {},
    );
  };
  return (
    <>
      <ProductLine product={product} className="pl-panelProduct" isNow={isNow} onOpen={open}>
        <Photo image={product.image} className="pl-panelPhoto" />
      </ProductLine>
      {canAdd && (
        <button
          type="button"
          class="pl-panelAdd"
          aria-label={text('addProduct', { add: text('add'), product: product.title, price: now })}
          onClick={add}
        >
          {text('addNow', { add: text('add'), price: now })}
        </button>
      )}
    </>
  );
}
