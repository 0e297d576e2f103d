import type { Product, Tag } from '../../../feed/schema.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useFeedLang } from '../useStudio.js';
import { clock, productName } from '../wording.js';
import { ProductPicture } from './ProductPicture.js';
import type { Tags } from './useTags.js';

interface LineProps {
  tag: Tag;
  index: number;
  tags: Tags;
  product: Product | undefined;
  isMissing: boolean;
  duration: number;
  onSeek(seconds: number): void;
}

export function TagLine({ tag, index, tags, product, isMissing, duration, onSeek }: LineProps) {
  const isSelected = index === tags.selected;
  const name = productName(product, tag.product);
  const lang = useFeedLang();
  return (
    <li class={isSelected ? 'is-selected' : ''}>
      <button
        class="tag-name"
        aria-pressed={isSelected}
        onClick={() => {
          tags.select(index);
          onSeek(tag.start ?? 0);
        }}
      >
        <ProductPicture product={product} />
        <span>
          <bdi lang={lang}>{name}</bdi>
          <small>{spanOf(tag, duration)}</small>
          {isMissing && <small class="bad">{text('tags.missing')}</small>}
        </span>
      </button>
      {isSelected && (
        <span class="tag-moments">
          <button class="quiet" onClick={() => tags.startHere(index)}>
            {text('tags.startHere')}
          </button>
          <button class="quiet" onClick={() => tags.endHere(index)}>
            {text('tags.endHere')}
          </button>
        </span>
      )}
      <button
        class="quiet"
        aria-label={text('tags.remove', { product: name })}
        onClick={() => tags.remove(index)}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}

function spanOf({ start, end }: Tag, duration: number): string {
  if (start === undefined && end === undefined) return text('tags.whole');
  return text('tags.between', {
    start: clock(start ?? 0, true),
    end: clock(end ?? duration, true),
  });
}
