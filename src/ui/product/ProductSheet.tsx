import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { productTexts } from '../../i18n/en/product.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { PageLink } from '../parts/PageLink.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import { Sheet, SheetClose } from '../sheet/Sheet.js';
import barCss from './BuyBar.css?inline';
import { BuyBar } from './BuyBar.js';
import optionCss from './OptionGroup.css?inline';
import { OptionGroup } from './OptionGroup.js';
import { ProductChips } from './ProductChips.js';
import headCss from './ProductHead.css?inline';
import { ProductHead } from './ProductHead.js';
import { useSideSwipe } from './useSideSwipe.js';
import sheetCss from './ProductSheet.css?inline';

/** What can be done about the product beside buying it: comes with the later parts of the player. */
interface ProductWays {
  Share?: ComponentType<{ shop: ShopModels }> | undefined;
  AskAbout?: ComponentType<{ productId: string }> | undefined;
}

const css = headCss + optionCss + barCss + sheetCss;
/** To another product of the video in view, and where it has none to the videos. */
const WAYS_BACK = ['button[part~="product"]:not([inert] *)', '.pl-list'];

/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
export function ProductSheet(ways: ProductWays) {
  const { deps, shop, loadShop } = useShelf();
  const isOnline = deps.device.online.value;
  const isFailed = useSignal(false);
  useStyles(css);
  const models = shop.value;
  useEffect(() => {
    if (models) return;
    loadShop().catch(() => {
      isFailed.value = true;
    });
  }, [models, isOnline]);
  if (models) return models.product.product.value ? <OpenProduct shop={models} {...ways} /> : null;
  return isFailed.value ? <NotLoaded /> : null;
}

/** The product can still be bought on its own page. */
function NotLoaded() {
  const { feed, player } = useShelf();
  const text = useText(productTexts);
  const url = feed.products.value.get(player.wantedProduct.value?.productId ?? '')?.url;
  return (
    <Sheet part="product" className="ps" onClose={player.closeProduct} focusAfter={WAYS_BACK}>
      {({ leave, heading }) => (
        <>
          <SheetClose label={text('closeProduct')} onPress={leave} />
          <div class="sheet-body ps-lost">
            <p role="alert" {...heading}>
              {text('notLoaded')}
            </p>
            <DetailsLink url={url} />
          </div>
        </>
      )}
    </Sheet>
  );
}

function OpenProduct({ shop, Share, AskAbout }: ProductWays & { shop: ShopModels }) {
  const { deps, feed, player } = useShelf();
  const text = useText(productTexts);
  const { options, requested, choose, close, product, live, siblings } = shop.product;
  const swipe = useSideSwipe((by) => {
    const ids = siblings.value.map(({ id }) => id);
    const next = ids[ids.indexOf(product.value?.id ?? '') + by];
    if (next !== undefined) player.openProduct(next, 'panel');
  });
  const { url = live.value?.url, description } = product.value ?? {};
  return (
    <Sheet part="product" className="ps" onClose={close} focusAfter={WAYS_BACK}>
      {({ leave, heading }) => (
        <>
          <SheetClose label={text('closeProduct')} onPress={leave} />
          <div class="sheet-body" {...swipe}>
            <ProductChips shop={shop} />
            <ProductHead shop={shop} heading={heading} />
            {options.value.map((option) => (
              <OptionGroup
                key={option.name}
                option={option}
                // A platform says them in the language of its page.
                lang={live.value?.options ? undefined : feed.langOf(product.value ?? undefined)}
                requested={requested.value?.option === option.name ? requested.value : null}
                onChoose={(value) => choose(option.name, value)}
              />
            ))}
            {deps.device.wide.value && description && (
              <p class="ps-about">
                <bdi lang={feed.langOf(product.value ?? undefined)}>{description}</bdi>
              </p>
            )}
            <div class="ps-ends">
              <DetailsLink url={url} />
              {Share && <Share shop={shop} />}
            </div>
            {AskAbout && product.value && <AskAbout productId={product.value.id} />}
          </div>
          <BuyBar shop={shop} />
        </>
      )}
    </Sheet>
  );
}

/** To the product's own page, where one is known. */
function DetailsLink({ url }: { url: string | undefined }) {
  const text = useText(productTexts);
  return url ? (
    <PageLink class="ps-link" href={url}>
      {text('details')}
    </PageLink>
  ) : null;
}
