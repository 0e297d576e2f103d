import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { LateChoices } from './LateChoices.js';
import { useSharing } from './useSharing.js';

/** Shares the product as it is chosen, with the video it is seen in. */
export function ShareProduct({ shop }: { shop: ShopModels }) {
  const { deps } = useShelf();
  const text = useText(playerExtrasTexts);
  const { product, variant } = shop.product;
  const shown = product.value;
  const sharing = useSharing(() => ({
    title: shown?.title ?? '',
    ...(shown ? { productId: shown.id } : {}),
    ...(variant.value ? { variantId: variant.value.id } : {}),
  }));
  const done = sharing.done.value;
  if (!deps.page || !shown) return null;
  return (
    <>
      <button
        type="button"
        class="ps-share"
        part="share"
        onClick={() => void sharing.share()}
        aria-expanded={sharing.choice.value ? true : undefined}
      >
        <Icon path={done ? icons.check : icons.share} sizePx={20} />
        {done ?? text('share')}
      </button>
      <LateChoices sharing={sharing} />
    </>
  );
}
