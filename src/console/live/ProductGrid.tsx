import { useState } from 'preact/hooks';
import type { LiveProduct } from '../../collector/live/shared/wire.js';
import type { LiveWorld } from './source.js';
import { text } from './texts.js';
import { keyOf, type LiveState } from './useLive.js';
import { money } from './wording.js';

/** From so many on, they are looked for by name. */
const MANY = 12;
/** A thumb finds no more. */
const SHOWN = 60;

/** A button for each product, large enough to be pressed while speaking. */
export function ProductGrid({
  products,
  state: { show, send, sending },
  world,
}: {
  products: readonly LiveProduct[];
  state: LiveState;
  world: LiveWorld;
}) {
  const [wanted, setWanted] = useState('');
  const found = products.filter(({ title, id }) =>
    `${title} ${id}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <section class="live-products">
      <header>
        <h2>{text('products')}</h2>
        {products.length > MANY && (
          <label class="field">
            <span class="unseen">{text('search')}</span>
            <input
              type="search"
              placeholder={text('search')}
              value={wanted}
              onInput={(input) => setWanted(input.currentTarget.value)}
            />
          </label>
        )}
      </header>
      {found.length === 0 && <p class="hint">{text('none.found')}</p>}
      <ul class="live-grid">
        {found.slice(0, SHOWN).map(({ id, title, lang, image, price }) => {
          const isPinned = show.pins.includes(id);
          const type = isPinned ? 'unpinned' : 'pinned';
          return (
            <li key={id}>
              <button
                class="live-product"
                aria-pressed={isPinned}
                aria-busy={sending === keyOf({ type, product: id })}
                aria-label={nameOf(title, price && money(world, price))}
                onClick={() => void send({ type, product: id })}
              >
                <Picture image={image} />
                <span class="live-title" lang={lang}>
                  {title}
                </span>
                {price && <span class="hint">{money(world, price)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** With all that is written on it, so that whoever speaks to the page can say what they see; whether it is pinned is its state. */
const nameOf = (title: string, price: string | null): string =>
  [text('pin', { product: title }), price].filter(Boolean).join(' ');

/** An empty place where there is none, or it does not load. */
export function Picture({ image }: { image: string | null }) {
  const [broken, setBroken] = useState<string | null>(null);
  return image && image !== broken ? (
    <img
      class="live-photo"
      src={image}
      alt=""
      loading="lazy"
      referrerpolicy="no-referrer"
      onError={() => setBroken(image)}
    />
  ) : (
    <span class="live-photo" />
  );
}
