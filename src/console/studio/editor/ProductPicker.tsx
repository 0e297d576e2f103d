import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { price } from '../wording.js';
import { findProducts } from './suggest.js';
import './ProductPicker.css';

interface Props {
  products: readonly Product[];
  /** Shown before anything is typed, with what they are. */
  offered: readonly { heading: string; products: readonly Product[] }[];
  /** Where it opens, in pixels from the start of the offset parent; beside the list when there is none. */
  at?: { x: number; y: number } | null;
  onPick(product: Product): void;
  onClose(): void;
}

const MOST = 30;

/** A field to type in and a list to choose from, by pointer or by arrows and Enter. */
export function ProductPicker({ products, offered, at, onPick, onClose }: Props) {
  const { world } = useStudio();
  const [wanted, setWanted] = useState('');
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose]);

  const groups = useMemo(() => {
    if (wanted.trim() !== '')
      return [{ heading: '', products: findProducts(products, wanted, MOST) }];
    const own = offered.filter((group) => group.products.length > 0);
    const named = new Set(own.flatMap((group) => group.products.map(({ id }) => id)));
    const rest = products.filter(({ id }) => !named.has(id)).slice(0, MOST);
    return [...own, { heading: '', products: rest }];
  }, [wanted, products, offered]);
  const list = groups.flatMap((group) => group.products);
  const chosen = list[Math.min(place, list.length - 1)];
  const optionId = (product: Product) => `${listId}-${list.indexOf(product)}`;

  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setPlace(Math.max(0, Math.min(list.length - 1, place + step)));
      box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onPick(chosen);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div
      class={`picker ${at ? 'is-placed' : ''}`}
      ref={box}
      style={at ? { insetInlineStart: `${at.x}px`, insetBlockStart: `${at.y}px` } : {}}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(chosen)}
        aria-label={text('tags.find')}
        placeholder={text('tags.find')}
        autocomplete="off"
        value={wanted}
        onInput={(input) => {
          setWanted(input.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div role="listbox" id={listId} aria-label={text('tags.find')} class="picker-list">
        {groups.map(({ heading, products: own }) => (
          <div role="group" key={heading} aria-label={heading || text('tags.find')}>
            {heading && <p class="picker-heading">{heading}</p>}
            {own.map((product) => (
              <div
                key={product.id}
                role="option"
                id={optionId(product)}
                aria-selected={product === chosen}
                class="picker-product"
                onClick={() => onPick(product)}
              >
                <ProductPicture product={product} />
                <span>{product.title || product.id}</span>
                {product.price && <span class="price">{price(product.price, world.locale)}</span>}
              </div>
            ))}
          </div>
        ))}
        {list.length === 0 && (
          <p class="picker-heading">
            {text(products.length === 0 ? 'tags.empty' : 'tags.nothing')}
          </p>
        )}
      </div>
    </div>
  );
}

export function ProductPicture({ product }: { product: Product | undefined }) {
  const { world } = useStudio();
  const src = product?.image?.src;
  return (
    <span class="product-picture">
      {src && <img src={world.source.fileUrl(src)} alt="" loading="lazy" decoding="async" />}
    </span>
  );
}
