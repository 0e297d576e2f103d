import { useState } from 'preact/hooks';
import type { LiveProduct } from '../../collector/live/shared/wire.js';
import { readPrice } from '../../feed/live/changes.js';
import { Picture } from './ProductGrid.js';
import type { LiveWorld } from './source.js';
import { text } from './texts.js';
import { keyOf, type LiveState } from './useLive.js';
import { money } from './wording.js';

interface Props {
  product: LiveProduct;
  /** In the player it stands first. */
  isNewest: boolean;
  state: LiveState;
  world: LiveWorld;
}

/** A product as viewers have it before them, with what can be done to it. */
export function Pinned({ product, isNewest, state, world }: Props) {
  const { show, send, sending } = state;
  const [isPricing, setPricing] = useState(false);
  const said = show.prices.get(product.id);
  const { id, title, lang, image, price } = product;
  return (
    <li class="live-pinned" data-newest={isNewest}>
      <Picture image={image} />
      <p class="live-pinnedWords">
        {isNewest && <b class="live-now">{text('now')}</b>}
        <span class="live-title" lang={lang}>
          {title}
        </span>
        <span class="hint">
          {said ? text('price.is', { price: money(world, said) }) : price && money(world, price)}
        </span>
      </p>
      <div class="live-acts">
        <button
          class="soft"
          aria-expanded={isPricing}
          aria-label={text('price.of', { product: title })}
          onClick={() => setPricing(!isPricing)}
        >
          {text('price')}
        </button>
        <button
          class="soft"
          aria-busy={sending === keyOf({ type: 'unpinned', product: id })}
          aria-label={text('unpin', { product: title })}
          onClick={() => void send({ type: 'unpinned', product: id })}
        >
          {text('unpin.short')}
        </button>
      </div>
      {isPricing && <PriceForm product={product} state={state} onDone={() => setPricing(false)} />}
    </li>
  );
}

function PriceForm({
  product: { id, price },
  state: { show, send },
  onDone,
}: {
  product: LiveProduct;
  state: LiveState;
  onDone(): void;
}) {
  const said = show.prices.get(id);
  const [amount, setAmount] = useState(said?.amount ?? '');
  const [isWrong, setWrong] = useState(false);
  const currency = said?.currency ?? price?.currency ?? 'EUR';
  const say = async () => {
    const read = readPrice({ amount: amount.trim().replace(',', '.'), currency });
    setWrong(!read);
    if (read && (await send({ type: 'priced', product: id, price: read }))) onDone();
  };
  return (
    <form
      class="live-price"
      onSubmit={(submit) => {
        submit.preventDefault();
        void say();
      }}
    >
      <label class="field">
        <span>{text('price.amount', { currency })}</span>
        <input
          inputMode="decimal"
          value={amount}
          autoFocus
          aria-invalid={isWrong}
          onInput={(input) => setAmount(input.currentTarget.value)}
        />
      </label>
      <button class="strong">{text('price.set')}</button>
      {said && (
        <button
          type="button"
          class="soft"
          onClick={() =>
            void send({ type: 'priced', product: id, price: null }).then((is) => is && onDone())
          }
        >
          {text('price.off')}
        </button>
      )}
      <p class={isWrong ? 'live-wrong' : 'hint'} role={isWrong ? 'alert' : undefined}>
        {text(isWrong ? 'price.wrong' : 'price.hint')}
      </p>
    </form>
  );
}
