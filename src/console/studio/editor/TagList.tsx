import { useRef } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import { Icon } from '../Icon.js';
import { text } from '../texts.js';
import { clock } from '../wording.js';
import { ProductPicker, ProductPicture, type ProductChoice } from './ProductPicker.js';
import type { Tags } from './useTags.js';
import './TagList.css';

interface Props {
  tags: Tags;
  choice: ProductChoice;
  suggested: readonly Product[];
  missing: Readonly<Record<string, string>>;
  duration: number;
  isChoosing: boolean;
  onChoosing(isChoosing: boolean): void;
  onSeek(seconds: number): void;
}

export function TagList({ tags, choice, suggested, isChoosing, onChoosing, ...props }: Props) {
  return (
    <section class="tags">
      <h2>{text('tags.heading')}</h2>
      {tags.list.length === 0 && <p class="hint">{text('tags.none')}</p>}
      <ul>
        {tags.list.map((tag, place) => (
          <TagLine
            key={`${tag.product}-${place}`}
            tag={tag}
            place={place}
            tags={tags}
            product={choice.byId.get(tag.product)}
            isMissing={Object.hasOwn(props.missing, tag.product)}
            duration={props.duration}
            onSeek={props.onSeek}
          />
        ))}
      </ul>
      {suggested.length > 0 && (
        <p class="suggested">
          {text('tags.suggested')}
          {suggested.map((product) => (
            <button key={product.id} class="soft" onClick={() => tags.add(product, null)}>
              {product.title}
            </button>
          ))}
        </p>
      )}
      {isChoosing ? (
        <ProductPicker
          choice={choice}
          onPick={(product) => {
            onChoosing(false);
            tags.add(product, null);
          }}
          onClose={() => onChoosing(false)}
        />
      ) : (
        <button class="soft" onClick={() => onChoosing(true)}>
          <Icon name="add" />
          {text('tags.add')}
        </button>
      )}
      <TagFiles tags={tags} />
    </section>
  );
}

interface LineProps {
  tag: Tag;
  place: number;
  tags: Tags;
  product: Product | undefined;
  isMissing: boolean;
  duration: number;
  onSeek(seconds: number): void;
}

function TagLine({ tag, place, tags, product, isMissing, duration, onSeek }: LineProps) {
  const isSelected = place === tags.selected;
  const name = product?.title || tag.product;
  return (
    <li class={isSelected ? 'is-selected' : ''}>
      <button
        class="tag-name"
        aria-pressed={isSelected}
        onClick={() => {
          tags.select(place);
          onSeek(tag.start ?? 0);
        }}
      >
        <ProductPicture product={product} />
        <span>
          {name}
          <small>{spanOf(tag, duration)}</small>
          {isMissing && <small class="bad">{text('tags.missing')}</small>}
        </span>
      </button>
      {isSelected && (
        <span class="tag-moments">
          <button class="quiet" onClick={() => tags.startHere(place)}>
            {text('tags.startHere')}
          </button>
          <button class="quiet" onClick={() => tags.endHere(place)}>
            {text('tags.endHere')}
          </button>
        </span>
      )}
      <button
        class="quiet"
        aria-label={text('tags.remove', { product: name })}
        onClick={() => tags.remove(place)}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}

function TagFiles({ tags }: { tags: Tags }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <p class="tag-files">
      {tags.list.length > 0 && (
        <button class="quiet" onClick={tags.save}>
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
          if (chosen) void tags.read(chosen);
          change.currentTarget.value = '';
        }}
      />
    </p>
  );
}

function spanOf({ start, end }: Tag, duration: number): string {
  if (start === undefined && end === undefined) return text('tags.whole');
  return text('tags.between', {
    start: clock(start ?? 0, true),
    end: clock(end ?? duration, true),
  });
}
