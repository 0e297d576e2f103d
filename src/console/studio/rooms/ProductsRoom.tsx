import { useMemo, useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import { ProductPicture } from '../editor/ProductPicture.js';
import { findProducts } from '../editor/suggest.js';
import { useProducts } from '../editor/useProducts.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { productPrice } from '../wording.js';
import { BringIn } from './BringIn.js';
import './ProductsRoom.css';

interface Props {
  project: StudioProject;
  jobs: readonly Job[];
}

/** More are found by typing. */
const MAX_LENGTHS = 200;

/** What the shop sells: brought in by its address or a file, and brought up to date in the same way. */
export function ProductsRoom({ project, jobs }: Props) {
  const { all } = useProducts(project);
  const [wanted, setWanted] = useState('');
  const shown = useMemo(
    () =>
      wanted.trim() === '' ? all.slice(0, MAX_LENGTHS) : findProducts(all, wanted, MAX_LENGTHS),
    [all, wanted],
  );
  const videosOf = useMemo(() => {
    const count = new Map<string, number>();
    for (const { tags = [] } of project.feed.videos)
      for (const product of new Set(tags.map((tag) => tag.product)))
        count.set(product, (count.get(product) ?? 0) + 1);
    return count;
  }, [project.feed.videos]);
  return (
    <>
      <header class="room-top">
        <h1>{all.length > 0 ? counted('products.count', all.length) : text('products.none')}</h1>
        {all.length > 8 && (
          <input
            type="search"
            placeholder={text('products.find')}
            aria-label={text('products.find')}
            value={wanted}
            onInput={(input) => setWanted(input.currentTarget.value)}
          />
        )}
      </header>
      <BringIn currency={project.feed.currency} />
      <ul class="imports">
        {jobs
          .filter(({ isImport }) => isImport)
          .map((job) => (
            <ImportLine key={job.id} job={job} />
          ))}
      </ul>
      <ul class="products" aria-label={text('products.list')}>
        {shown.map((product) => (
          <ProductLine
            key={product.id}
            product={product}
            videos={videosOf.get(product.id) ?? 0}
            isMissing={Object.hasOwn(project.missing, product.id)}
          />
        ))}
      </ul>
    </>
  );
}

function ImportLine({ job: { name, state, message, progress } }: { job: Job }) {
  const isRunning = state === 'waiting' || state === 'working';
  return (
    <li class={`import is-${state}`} role="status">
      <strong>{name}</strong>
      {isRunning && (
        <progress max={1} {...(progress > 0 && { value: progress })} aria-label={name} />
      )}
      {message && <p>{message}</p>}
    </li>
  );
}

interface LineProps {
  product: Product;
  videos: number;
  isMissing: boolean;
}

function ProductLine({ product, videos, isMissing }: LineProps) {
  const { world } = useStudio();
  const price = productPrice(product, world.locale);
  return (
    <li class="product-line">
      <ProductPicture product={product} />
      <span>
        {product.title || product.id}
        {isMissing && <small class="bad">{text('tags.missing')}</small>}
      </span>
      {videos > 0 && <small class="hint">{counted('products.videos', videos)}</small>}
      {price && <span class="price">{price}</span>}
    </li>
  );
}
