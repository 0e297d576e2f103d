import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import { useStyles } from '../parts/useStyles.js';
import { BuyBar } from './BuyBar.js';
import barCss from './BuyBar.css?inline';
import { OptionGroup } from './OptionGroup.js';
import optionCss from './OptionGroup.css?inline';
import { ProductChips } from './ProductChips.js';
import { ProductHead } from './ProductHead.js';
import headCss from './ProductHead.css?inline';
import sheetCss from './ProductSheet.css?inline';
import { useDragDown } from './useDragDown.js';
import { useProductText } from './useProductText.js';
import { useSheetFocus } from './useSheetFocus.js';

/** The sheet's own comes last: what it says about calm and forced colours holds for all of them. */
const css = headCss + optionCss + barCss + sheetCss;
const LEAVE = { duration: 150, easing: 'ease-in', fill: 'forwards' } as const;

/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
export function ProductSheet() {
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
  if (models) return models.product.product.value ? <Sheet shop={models} /> : null;
  return isFailed.value ? <NotLoaded /> : null;
}

/** The product can still be bought on its own page. */
function NotLoaded() {
  const { feed, player } = useShelf();
  const text = useProductText();
  const url = feed.products.value.get(player.wantedProduct.value?.productId ?? '')?.url;
  return (
    <section class="ps" part="product" aria-label={text('notLoaded')}>
      <button type="button" class="ps-close" part="close" aria-label={text('closeProduct')} onClick={player.closeProduct}>
        <Icon name="close" />
      </button>
      <div class="ps-body ps-lost">
        <p role="alert">{text('notLoaded')}</p>
        {url && (
          <a class="ps-link" href={url}>
            {text('details')}
          </a>
        )}
      </div>
    </section>
  );
}

function Sheet({ shop }: { shop: ShopModels }) {
  const { deps } = useShelf();
  const text = useProductText();
  const headingId = useId();
  const surface = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { options, asked, choose, close, product } = shop.product;
  const isPanel = deps.device.wide.value;
  const isCalm = deps.device.reducedMotion.value;
  const { url, description } = product.value ?? {};
  useSheetFocus(surface, heading);

  const leave = () => {
    const from = surface.current?.style.transform || 'none';
    if (isPanel || isCalm || !surface.current) return close();
    surface.current.animate([{ transform: from }, { transform: 'translateY(100%)' }], LEAVE).onfinish = close;
  };
  useDragDown(surface, leave, !isPanel, isCalm);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // The player's own keys (space, arrows, letters) must not act behind the sheet, and Escape closes one thing at a time.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };

  return (
    <section ref={surface} class={`ps${isPanel ? ' ps-panel' : ''}`} part="product" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div class="ps-grip" />
      <button type="button" class="ps-close" part="close" aria-label={text('closeProduct')} onClick={leave}>
        <Icon name="close" />
      </button>
      <div class="ps-body">
        <ProductChips shop={shop} />
        <ProductHead shop={shop} heading={heading} headingId={headingId} />
        {options.value.map((option) => (
          <OptionGroup
            key={option.name}
            option={option}
            asked={asked.value?.option === option.name ? asked.value : null}
            onChoose={(value) => choose(option.name, value)}
          />
        ))}
        {isPanel && description && <p class="ps-about">{description}</p>}
        {url && (
          <a class="ps-link" href={url}>
            {text('details')}
          </a>
        )}
      </div>
      <BuyBar shop={shop} />
    </section>
  );
}
