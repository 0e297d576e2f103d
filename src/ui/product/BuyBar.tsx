import { useLayoutEffect, useRef } from 'preact/hooks';
import { productTexts } from '../../i18n/en/product.js';
import type { AttemptPhase } from '../../models/cart/attempt.js';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { PageLink } from '../parts/PageLink.js';
import { useLazy } from '../parts/useLazy.js';
import { useText } from '../parts/useText.js';
import { QuantityStepper } from './QuantityStepper.js';

/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
export function BuyBar({ shop }: { shop: ShopModels }) {
  const bar = useRef<HTMLDivElement>(null);
  const { attempt, nextStep } = shop.product;
  const phase = attempt.value?.phase;
  const isOver = phase === 'done' || phase === 'undoing' || phase === 'kept';
  const isShort = /^(view|none|sold_out)$/.test(nextStep.value);

  // Fetched before there is a refusal: which may come because the network is gone.
  const steps = useLazy(true, () => import('../refusal/RefusalSteps.js'));

  // A button that had the focus and made room for others hands it on to the first of them.
  const hadFocus = bar.current?.matches(':focus-within') ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !bar.current?.matches(':focus-within'))
      bar.current?.querySelector<HTMLElement>('[data-lead]')?.focus();
  }, [isOver]);

  return (
    <div class="ps-bar" ref={bar}>
      {isOver ? (
        <AfterAdd shop={shop} />
      ) : (
        <div class="ps-row" key="buy">
          {!isShort && <QuantityStepper shop={shop} />}
          <MainButton shop={shop} />
          {nextStep.value === 'add' && shop.cart.canCheckOut.value && <BuyNow shop={shop} />}
        </div>
      )}
      <Said shop={shop} refusals={steps} />
      {steps && steps !== 'failed' && <steps.RefusalSteps shop={shop} />}
    </div>
  );
}

function MainButton({ shop }: { shop: ShopModels }) {
  const { deps } = useShelf();
  const text = useText(productTexts);
  const { nextStep, attempt, total, options, selection, link, sale, add } = shop.product;
  const phase = attempt.value?.phase;
  const step = nextStep.value;
  if (step === 'none') return null;
  if (step === 'view') {
    return (
      <PageLink class="sheet-main" part="add-to-cart" data-lead href={link.value ?? ''}>
        {text(sale.value === 'elsewhere' ? 'viewSeller' : 'viewProduct')}
      </PageLink>
    );
  }
  const isBusy = isUnderWay(phase);
  // The button that was pressed says how it goes.
  const isMine = isBusy && !attempt.value?.isBuying;
  const choice =
    options.value.find((_, index) => selection.value[index] === undefined)?.name ??
    options.value[0]?.name ??
    '';
  const price = total.value && deps.format.money(total.value);
  const labels = {
    sold_out: text('soldOut'),
    choose: text('choose', { option: choice }),
    add: price ? text('addNow', { add: text('add'), price }) : text('add'),
  };
  return (
    <button
      type="button"
      class={`sheet-main${isMine ? ` ps-${phase}` : ''}`}
      part="add-to-cart"
      data-lead
      aria-disabled={isBusy || step === 'sold_out'}
      aria-busy={isMine && phase === 'adding'}
      onClick={() => !isBusy && void add()}
    >
      {isMine && <Progress phase={phase} />}
      <span>{isMine ? text(attempt.value?.isUnconfirmed ? 'sent' : phase) : labels[step]}</span>
    </button>
  );
}

/** The quick way: into the cart, and on to the checkout once the shop has confirmed. */
function BuyNow({ shop }: { shop: ShopModels }) {
  const text = useText(productTexts);
  const { attempt, buyNow } = shop.product;
  const phase = attempt.value?.phase;
  const isBusy = isUnderWay(phase);
  const isMine = isBusy && attempt.value?.isBuying;
  return (
    <button
      type="button"
      class={`sheet-second ps-buy${isMine ? ` ps-${phase}` : ''}`}
      aria-disabled={isBusy}
      aria-busy={isMine}
      onClick={() => !isBusy && void buyNow()}
    >
      {isMine && <Progress phase={phase} />}
      <span>{text('buyNow')}</span>
    </button>
  );
}

const isUnderWay = (phase: AttemptPhase | undefined) => phase === 'adding' || phase === 'added';

const Progress = ({ phase }: { phase: AttemptPhase | undefined }) =>
  phase === 'added' ? (
    <Icon path={lateIcons.check} />
  ) : (
    <span class="sheet-ring" aria-hidden="true" />
  );

function AfterAdd({ shop }: { shop: ShopModels }) {
  const text = useText(productTexts);
  const { attempt, startOver } = shop.product;
  const { phase, undoToken, request, isUnconfirmed } = attempt.value ?? {};
  const isUndoing = phase === 'undoing';
  return (
    <div key="after">
      <div class="ps-quiet">
        <span class="ps-held">
          <Icon path={lateIcons.check} sizePx={18} />
          {text(isUnconfirmed ? 'sentToCart' : 'inCart')}
        </span>
        {(isUndoing || undoToken !== undefined) && (
          <button
            type="button"
            aria-disabled={isUndoing}
            aria-busy={isUndoing}
            onClick={() => request && void shop.cart.undo(request.productId)}
          >
            {text('undo')}
          </button>
        )}
        <button type="button" aria-disabled={isUndoing} onClick={() => !isUndoing && startOver()}>
          {text('addAnother')}
        </button>
      </div>
      <div class="ps-row">
        <button type="button" class="sheet-second" data-lead onClick={shop.cart.viewCart}>
          {text('viewCart')}
        </button>
        {shop.cart.canCheckOut.value && (
          <button type="button" class="sheet-main" onClick={() => void shop.cart.checkout()}>
            {text('checkOut')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What became of the last add, in one sentence; heard by a screen reader when it changes. */
function Said({
  shop,
  refusals,
}: {
  shop: ShopModels;
  refusals: typeof import('../refusal/RefusalSteps.js') | 'failed' | null;
}) {
  const text = useText(productTexts);
  const attempt = shop.product.attempt.value;
  const { phase, error } = attempt ?? {};
  const isCheckoutRefused = shop.cart.isCheckoutRefused.value;
  // The button shows it; who cannot see the button hears it.
  if (attempt && !error && !isCheckoutRefused && (phase === 'added' || phase === 'done')) {
    return (
      <p class="sheet-hidden" role="status">
        {text(attempt.isUnconfirmed ? 'saidSent' : 'saidAdded', { title: attempt.request.title })}
      </p>
    );
  }
  const outcome = phase === 'kept' ? text('saidKept') : phase === 'undone' && text('saidUndone');
  const reason =
    refusals === 'failed' ? text('failed') : refusals && <refusals.RefusalSentence shop={shop} />;
  const said = error ? reason : outcome;
  return (
    <p class="ps-said" role="status">
      {said}
      {said && isCheckoutRefused && ' '}
      {isCheckoutRefused && text('checkoutRefused')}
    </p>
  );
}
