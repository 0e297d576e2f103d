import { useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useFeedLang } from '../useStudio.js';
import { ProductPicker, type ProductChoice } from './ProductPicker.js';
import type { Tags } from './useTags.js';
import { TagFiles } from './TagFiles.js';
import { TagLine } from './TagLine.js';
import './TagList.css';

interface Props {
  tags: Tags;
  choice: ProductChoice;
  suggested: readonly Product[];
  missing: Readonly<Record<string, string>>;
  duration: number;
  onSeek(seconds: number): void;
}

export function TagList({ tags, choice, suggested, ...props }: Props) {
  const [isChoosing, setChoosing] = useState(false);
  const lang = useFeedLang();
  return (
    <section class="tags">
      <h2>{text('tags.heading')}</h2>
      {tags.list.length === 0 && <p class="hint">{text('tags.none')}</p>}
      <ul>
        {tags.list.map((tag, index) => (
          <TagLine
            key={`${tag.product}-${index}`}
            tag={tag}
            index={index}
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
            <button
              key={product.id}
              class="soft"
              lang={lang}
              onClick={() => tags.add(product, null)}
            >
              {product.title}
            </button>
          ))}
        </p>
      )}
      {isChoosing ? (
        <ProductPicker
          choice={choice}
          onPick={(product) => {
            setChoosing(false);
            tags.add(product, null);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <button class="soft" onClick={() => setChoosing(true)}>
          <Icon name="add" />
          {text('tags.add')}
        </button>
      )}
      <TagFiles tags={tags} />
    </section>
  );
}
