import { productTexts } from '../../i18n/en/product.js';
import { refusalTexts } from '../../i18n/en/refusals.js';
import { refusalSteps } from '../../models/cart/refusalSteps.js';
import type { ShopModels } from '../../models/shopModels.js';
import { PageLink } from '../parts/PageLink.js';
import { useText } from '../parts/useText.js';
import { refusalText } from './refusalText.js';
import { RetryButton } from './RetryButton.js';

/** Why the last add was refused, or taken only in part. */
export function RefusalSentence({ shop }: { shop: ShopModels }) {
  const text = useText(refusalTexts);
  const attempt = shop.product.attempt.value;
  const sentence =
    attempt &&
    refusalText({ ...attempt, requested: attempt.request.quantity }, shop.product.rule.value);
  return <>{sentence && text(sentence.key, sentence.values)}</>;
}

/** What the shopper can do after a refusal, beside its sentence. Nothing after anything else. */
export function RefusalSteps({ shop }: { shop: ShopModels }) {
  const text = useText(refusalTexts);
  const productText = useText(productTexts);
  const { attempt, offer, min, add, buyNow, askForChoice } = shop.product;
  const { phase, error, request, isBuying, retryAtMs = 0 } = attempt.value ?? {};
  if (phase !== 'refused' || !error || !request) return null;
  const { url = '' } = offer.value ?? {};
  const situation = {
    hasChoice: (offer.value?.variants?.length ?? 0) > 1,
    hasPage: url !== '',
    hasFewer: request.quantity > min.value,
  };
  const toQuantity = (event: Event) => {
    const bar =
      event.currentTarget instanceof Element ? event.currentTarget.closest('.ps-bar') : null;
    bar?.querySelector<HTMLElement>('.sheet-stepper button:not([aria-disabled=true])')?.focus();
  };
  const draw = {
    retry: () => (
      <RetryButton atMs={retryAtMs} onPress={() => void (isBuying ? buyNow() : add())} />
    ),
    page: () => <PageLink href={url}>{text('productPage')}</PageLink>,
    cart: () => (
      <button type="button" onClick={shop.cart.viewCart}>
        {productText('viewCart')}
      </button>
    ),
    choose: () => (
      <button type="button" onClick={askForChoice}>
        {text('chooseAnother')}
      </button>
    ),
    quantity: () => (
      <button type="button" onClick={toQuantity}>
        {text('changeQuantity')}
      </button>
    ),
  };
  return <div class="ps-steps">{refusalSteps(error, situation).map((step) => draw[step]())}</div>;
}
