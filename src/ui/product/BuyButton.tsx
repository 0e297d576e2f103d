import { useSignal } from '@preact/signals';
import { priceOf } from '../../feed/product/price.js';
import type { Product, Video } from '../../feed/schema.js';
import { hasChoices } from '../../feed/product/variants.js';
import { productTexts } from '../../i18n/en/product.js';
import type { AddRequest } from '../../models/cart/attempt.js';
import { useShelf } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { subjectOfVideo } from '../../models/subject.js';
import { useLazy } from '../parts/useLazy.js';
import { useText } from '../parts/useText.js';

interface BuyButtonProps {
  video: Video;
  product: Product;
  /** Shows the product; by default the player opens at it. */
  onOpen?(): void;
}

/**
 * Adds the product where it stands, without its sheet: on the page, in the small window. What has to be chosen first, or is sold elsewhere, is
 * shown in the player, where there is room for it.
 */
export function BuyButton({ video, product, onOpen }: BuyButtonProps) {
  const { deps, feed, player, shop, loadShop } = useShelf();
  const text = useText(productTexts);
  const isFetching = useSignal(false);
  const isLost = useSignal(false);
  const quote = feed.quotes.value.get(product.id);
  const { now, instead } = priceLine(product, deps, quote);
  const isElsewhere = /^(elsewhere|group|on_page)$/.test(quote?.sale ?? '');
  const isSimple =
    !hasChoices(product) && !isElsewhere && !instead && shop.value?.cart.ability.value !== 'link';
  const attempt = shop.value?.cart.attempts.value.get(product.id);
  const refusal = useLazy(!!attempt?.error, () => import('../refusal/RefusedSentence.js'));
  const phase = isFetching.value ? 'adding' : attempt?.phase;
  const isBusy = phase === 'adding' || phase === 'added';

  const price = now ? text('addNow', { add: text('add'), price: now }) : text('add');
  const [option] = product.options ?? [];
  const label = isSimple
    ? price
    : option && hasChoices(product) && !instead
      ? text('choose', { option: option.name })
      : text('viewProduct');

  const open = (event: MouseEvent) =>
    onOpen ? onOpen() : player.open(video.id, event.detail === 0 ? 'key' : 'tap', product.id);
  const add = async () => {
    isFetching.value = true;
    isLost.value = false;
    try {
      const { cart } = await loadShop();
      // The player may be at another video, or have been.
      const from = subjectOfVideo(video, feed.videos.peek().indexOf(video));
      void cart.add({ ...toRequest(product, quote?.price), from });
    } catch {
      isLost.value = true;
    }
    isFetching.value = false;
  };
  const isHeld = phase === 'done' || phase === 'kept';
  const press = (event: MouseEvent) => {
    if (isHeld) shop.value?.cart.viewCart();
    else if (isSimple && !isBusy) void add();
    else if (!isBusy) open(event);
  };
  return (
    <>
      <button
        type="button"
        class="buyNow"
        part={isHeld ? undefined : 'add-to-cart'}
        aria-disabled={isBusy}
        aria-busy={phase === 'adding'}
        onClick={press}
      >
        {isHeld ? text('viewCart') : isBusy ? text(phase) : label}
      </button>
      {/* One place for all that is said, and the same button: a place that comes with its words is not heard. */}
      <p class="outcome" role="status">
        {isHeld
          ? text('inCart')
          : isLost.value
            ? text('notLoaded')
            : attempt?.error &&
              refusal &&
              refusal !== 'failed' && <refusal.RefusedSentence attempt={attempt} />}
      </p>
    </>
  );
}

function toRequest(product: Product, stated: AddRequest['unitPrice']): AddRequest {
  const { id, title, url, ref } = product;
  const [variant] = product.variants ?? [];
  const unitPrice = stated ?? priceOf(product).price;
  return {
    productId: id,
    title,
    quantity: 1,
    ...(variant ? { variantId: variant.id } : {}),
    ...(variant?.sku ? { sku: variant.sku } : {}),
    ...(unitPrice ? { unitPrice } : {}),
    ...(url ? { url } : {}),
    ...(ref ? { ref } : {}),
  };
}
