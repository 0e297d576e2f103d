import { useRef, useState } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../Icon.js';
import { text } from '../texts.js';
import { clock } from '../wording.js';
import { ProductPicker, ProductPicture } from './ProductPicker.js';
import './TagList.css';

interface Props {
  tags: readonly Tag[];
  project: StudioProject;
  products: readonly Product[];
  offered: readonly { heading: string; products: readonly Product[] }[];
  suggested: readonly Product[];
  selected: number | null;
  duration: number;
  productOf(id: string): Product | undefined;
  onAdd(product: Product): void;
  onSelect(place: number): void;
  onRemove(place: number): void;
  onStart(place: number): void;
  onEnd(place: number): void;
  onExport(): void;
  onImport(file: File): void;
}

export function TagList({
  tags,
  project,
  products,
  offered,
  suggested,
  selected,
  ...props
}: Props) {
  const [isChoosing, setChoosing] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const nameOf = ({ product }: Tag) => props.productOf(product)?.title || product;
  return (
    <section class="tags">
      <h2>{text('tags.heading')}</h2>
      {tags.length === 0 && <p class="hint">{text('tags.none')}</p>}
      <ul>
        {tags.map((tag, place) => (
          <li key={`${tag.product}-${place}`} class={place === selected ? 'is-selected' : ''}>
            <button
              class="tag-name"
              aria-pressed={place === selected}
              onClick={() => props.onSelect(place)}
            >
              <ProductPicture product={props.productOf(tag.product)} />
              <span>
                {nameOf(tag)}
                <small>{spanOf(tag, props.duration)}</small>
                {project.missing[tag.product] !== undefined && (
                  <small class="bad">{text('tags.missing')}</small>
                )}
              </span>
            </button>
            {place === selected && (
              <span class="tag-moments">
                <button class="quiet" onClick={() => props.onStart(place)}>
                  {text('tags.startHere')}
                </button>
                <button class="quiet" onClick={() => props.onEnd(place)}>
                  {text('tags.endHere')}
                </button>
              </span>
            )}
            <button
              class="quiet"
              aria-label={text('tags.remove', { product: nameOf(tag) })}
              onClick={() => props.onRemove(place)}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      {suggested.length > 0 && (
        <p class="suggested">
          {text('tags.suggested')}
          {suggested.map((product) => (
            <button key={product.id} class="soft" onClick={() => props.onAdd(product)}>
              {product.title}
            </button>
          ))}
        </p>
      )}
      {isChoosing ? (
        <ProductPicker
          products={products}
          offered={offered}
          onPick={(product) => {
            setChoosing(false);
            props.onAdd(product);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <button class="soft" onClick={() => setChoosing(true)}>
          <Icon name="add" />
          {text('tags.add')}
        </button>
      )}
      <p class="tag-files">
        {tags.length > 0 && (
          <button class="quiet" onClick={props.onExport}>
            {text('tags.export')}
          </button>
        )}
        <button class="quiet" onClick={() => file.current?.click()}>
          {text('tags.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".vtt,text/vtt"
          hidden
          onChange={(change) => {
            const [chosen] = change.currentTarget.files ?? [];
            if (chosen) props.onImport(chosen);
            change.currentTarget.value = '';
          }}
        />
      </p>
    </section>
  );
}

function spanOf({ start, end }: Tag, duration: number): string {
  if (start === undefined && end === undefined) return text('tags.whole');
  return text('tags.between', {
    start: clock(start ?? 0, true),
    end: clock(end ?? duration, true),
  });
}
