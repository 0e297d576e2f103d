import { inWords } from '../../languages/said.js';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Job, ListedProduct, StudioProject } from '../../../studio/shared/wire.js';
import { ProductPicture } from '../editor/ProductPicture.js';
import { findProducts } from '../editor/suggest.js';
import { useProducts } from '../editor/useProducts.js';
import { counted, text } from '../texts.js';
import { useFeedLang, useStudio } from '../useStudio.js';
import { productPrice } from '../wording.js';
import { isRunning } from '../isRunning.js';
import { BringIn } from './BringIn.js';
import { useGridWindow, type Cell } from './useGridWindow.js';
import './ProductsRoom.css';
import { Status } from '../../shell/Status.js';

interface Props {
  project: StudioProject;
  jobs: readonly Job[];
}

/** What the shop sells: brought in by its address or a file, and brought up to date in the same way. */
export function ProductsRoom({ project, jobs }: Props) {
  const { all } = useProducts(project);
  const [wanted, setWanted] = useState('');
  const shown = useMemo(
    () => (wanted.trim() === '' ? all : findProducts(all, wanted, all.length)),
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
      {shown.length === 0 && all.length > 0 && <Status class="hint">{text('tags.nothing')}</Status>}
      <ProductLines products={shown} videosOf={videosOf} missing={project.missing} />
    </>
  );
}

function ImportLine({ job }: { job: Job }) {
  const { name, state, progress } = job;
  const message = inWords(job);
  return (
    <li class={`import is-${state}`}>
      <strong>{name}</strong>
      {isRunning(job) && (
        <progress max={1} {...(progress > 0 && { value: progress })} aria-label={name} />
      )}
      {message && <p>{message}</p>}
    </li>
  );
}

interface LinesProps {
  products: readonly ListedProduct[];
  /** In how many videos each is, by its id. */
  videosOf: ReadonlyMap<string, number>;
  missing: StudioProject['missing'];
}

function ProductLines({ products, videosOf, missing }: LinesProps) {
  const list = useRef<HTMLUListElement>(null);
  const { places, cellAt, style } = useGridWindow({
    name: 'products',
    list,
    count: products.length,
  });
  return (
    <ul class="products" aria-label={text('products.list')} ref={list} style={style}>
      {places.map((place) => {
        const product = products[place]!;
        return (
          <ProductLine
            key={product.id}
            product={product}
            cell={cellAt(place)}
            videos={videosOf.get(product.id) ?? 0}
            isMissing={Object.hasOwn(missing, product.id)}
          />
        );
      })}
    </ul>
  );
}

interface LineProps {
  product: ListedProduct;
  cell: Cell;
  videos: number;
  isMissing: boolean;
}

function ProductLine({ product, cell, videos, isMissing }: LineProps) {
  const { world } = useStudio();
  const lang = useFeedLang();
  const price = productPrice(product, world.locale);
  return (
    <li class="product-line" {...cell}>
      <ProductPicture product={product} />
      <span class="product-name" lang={lang}>
        {product.title || product.id}
      </span>
      {isMissing && <small class="bad">{text('tags.missing')}</small>}
      {videos > 0 && <small class="hint">{counted('products.videos', videos)}</small>}
      {price && <span class="price">{price}</span>}
    </li>
  );
}
