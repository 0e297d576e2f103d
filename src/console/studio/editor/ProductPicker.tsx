import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { useFeedLang, useStudio } from '../useStudio.js';
import { productPrice } from '../wording.js';
import { findProducts } from './suggest.js';
import { ProductPicture } from './ProductPicture.js';
import './ProductPicker.css';

export interface ProductChoice {
  all: readonly Product[];
  byId: ReadonlyMap<string, Product>;
  /** Shown before anything is typed, with what they are. */
  offered: readonly { heading: string; products: readonly Product[] }[];
}

interface Props {
  choice: ProductChoice;
  /** Where it opens, in pixels from the corner of what it stands in; in the flow when there is none. */
  at?: { left: number; top: number };
  onPick(product: Product): void;
  onClose(): void;
}

const MAX_SHOWN = 30;
/** The finger should not hide the field. */
const BESIDE = 20;

/** A field to type in and a list to choose from, by pointer or by arrows and Enter. */
export function ProductPicker({ choice, at, onPick, onClose }: Props) {
  const [wanted, setWanted] = useState('');
  const [index, setIndex] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  // Before the next key can come: it may be the first letter.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose]);

  const groups = useMemo(() => groupsOf(choice, wanted), [wanted, choice]);
  const list = productsOf(groups);
  const chosen = list[Math.min(index, list.length - 1)];
  const optionId = (product: Product) => `${listId}-${list.indexOf(product)}`;

  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // Whoever types faster than it is drawn means what stands in the field.
    const typed = event.currentTarget.value;
    const meant = typed === wanted ? chosen : productsOf(groupsOf(choice, typed))[0];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIndex(Math.max(0, Math.min(list.length - 1, index + step)));
      box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && meant) {
      event.preventDefault();
      onPick(meant);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div class={`picker ${at ? 'is-placed' : ''}`} ref={box} style={at ? placed(at) : {}}>
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
          setIndex(0);
        }}
        onKeyDown={press}
      />
      <Found
        id={listId}
        groups={groups}
        chosen={chosen}
        optionId={optionId}
        nothing={text(choice.all.length === 0 ? 'tags.empty' : 'tags.nothing')}
        onPick={onPick}
      />
    </div>
  );
}

interface FoundProps {
  id: string;
  groups: ReturnType<typeof groupsOf>;
  chosen: Product | undefined;
  optionId(product: Product): string;
  /** Said where there are none. */
  nothing: string;
  onPick(product: Product): void;
}

function Found({ id, groups, chosen, optionId, nothing, onPick }: FoundProps) {
  const { world } = useStudio();
  const lang = useFeedLang();
  return (
    <div role="listbox" id={id} aria-label={text('tags.find')} class="picker-list">
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
              <span lang={lang}>{product.title || product.id}</span>
              <span class="price">{productPrice(product, world.locale)}</span>
            </div>
          ))}
        </div>
      ))}
      {productsOf(groups).length === 0 && <p class="picker-heading">{nothing}</p>}
    </div>
  );
}

/** Beside the finger, and never over the edge. */
const placed = ({ left, top }: { left: number; top: number }) => ({
  left: `max(0px, min(${left - BESIDE}px, 100% - 320px))`,
  top: `${top + BESIDE}px`,
});

const productsOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.flatMap(({ products }) => products);

/** What is typed narrows all of them down; before, those that are likely come first. */
function groupsOf({ all, offered }: ProductChoice, wanted: string) {
  if (wanted.trim() !== '')
    return [{ heading: '', products: findProducts(all, wanted, MAX_SHOWN) }];
  const likely = offered.filter((group) => group.products.length > 0);
  const named = new Set(likely.flatMap((group) => group.products.map(({ id }) => id)));
  const rest = all.filter(({ id }) => !named.has(id)).slice(0, MAX_SHOWN);
  return [...likely, { heading: '', products: rest }];
}
