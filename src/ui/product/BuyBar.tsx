import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import { QuantityStepper } from './QuantityStepper.js';
import { refusalText } from './refusalText.js';
import { useProductText } from './useProductText.js';

/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
export function BuyBar({ shop }: { shop: ShopModels }) {
  const bar = useRef<HTMLDivElement>(null);
  const { attempt, nextStep } = shop.product;
  const phase = attempt.value?.phase;
  const isOver = phase === 'done' || phase === 'undoing' || phase === 'kept';
  const isShort = nextStep.value === 'view' || nextStep.value === 'sold_out';

  // A button that had the focus and made room for others hands it on to the first of them.
  const hadFocus = bar.current?.matches(':focus-within') ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !bar.current?.matches(':focus-within')) bar.current?.querySelector<HTMLElement>('[data-lead]')?.focus();
  }, [isOver]);

  return (
    <div class="ps-bar" ref={bar}>
      {isOver ? (
        <AfterAdd shop={shop} />
      ) : (
        <div class="ps-row" key="buy">
          {!isShort && <QuantityStepper shop={shop} />}
          <MainButton shop={shop} />
        </div>
      )}
      <Said shop={shop} />
    </div>
  );
}

function MainButton({ shop }: { shop: ShopModels }) {
  const { deps } = useShelf();
  const text = useProductText();
  const { nextStep, attempt, total, options, selection, link, add } = shop.product;
  const phase = attempt.value?.phase;
  const step = nextStep.value;
  if (step === 'view') {
    return (
      <a class="ps-main" part="add-to-cart" data-lead href={link.value ?? ''}>
        {text('viewProduct')}
      </a>
    );
  }
  const isBusy = phase === 'adding' || phase === 'added';
  const choice = options.value.find((_, place) => selection.value[place] === undefined)?.name ?? options.value[0]?.name ?? '';
  const price = total.value && deps.format.money(total.value);
  const labels = {
    sold_out: text('soldOut'),
    choose: text('choose', { option: choice }),
    add: price ? `${text('add')} · ${price}` : text('add'),
  };
  return (
    <button
      type="button"
      class={`ps-main${isBusy ? ` ps-${phase}` : ''}`}
      part="add-to-cart"
      data-lead
      aria-disabled={isBusy || step === 'sold_out'}
      aria-busy={phase === 'adding'}
      onClick={() => !isBusy && void add()}
    >
      {phase === 'adding' && <span class="ps-ring" aria-hidden="true" />}
      {phase === 'added' && <Icon name="check" />}
      <span>{isBusy ? text(phase) : labels[step]}</span>
    </button>
  );
}

function AfterAdd({ shop }: { shop: ShopModels }) {
  const text = useProductText();
  const { attempt, startOver } = shop.product;
  const { phase, undoToken, request } = attempt.value ?? {};
  const isUndoing = phase === 'undoing';
  return (
    <div key="after">
      <div class="ps-quiet">
        <span class="ps-held">
          <Icon name="check" sizePx={18} />
          {text('inCart')}
        </span>
        {(isUndoing || undoToken !== undefined) && (
          <button type="button" aria-disabled={isUndoing} aria-busy={isUndoing} onClick={() => request && void shop.cart.undo(request.productId)}>
            {text('undo')}
          </button>
        )}
        <button type="button" aria-disabled={isUndoing} onClick={() => !isUndoing && startOver()}>
          {text('addAnother')}
        </button>
      </div>
      <div class="ps-row">
        <button type="button" class="ps-second" data-lead onClick={() => void shop.cart.openCart()}>
          {text('viewCart')}
        </button>
        <button type="button" class="ps-main" onClick={() => void shop.cart.checkout()}>
          {text('checkOut')}
        </button>
      </div>
    </div>
  );
}

/** What became of the last add, in one sentence; heard by a screen reader when it changes. */
function Said({ shop }: { shop: ShopModels }) {
  const text = useProductText();
  const attempt = shop.product.attempt.value;
  const refusal = attempt && refusalText(attempt, shop.product.rule.value);
  const words: string[] = [];
  if (refusal) words.push(text(refusal.key, refusal.values));
  else if (attempt?.phase === 'kept') words.push(text('saidKept'));
  else if (attempt?.phase === 'undone') words.push(text('saidUndone'));
  if (shop.cart.isCheckoutRefused.value) words.push(text('checkoutRefused'));
  // The button shows it; who cannot see the button hears it.
  const isAdded = words.length === 0 && (attempt?.phase === 'added' || attempt?.phase === 'done');
  return (
    <p class={isAdded ? 'ps-hidden' : 'ps-said'} role="status">
      {isAdded ? text('saidAdded', { title: attempt.request.title }) : words.join(' ')}
    </p>
  );
}
