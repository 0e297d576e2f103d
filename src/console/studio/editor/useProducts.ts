import { useMemo } from 'preact/hooks';
import { useStudio } from '../useStudio.js';
import type { ListedProduct, StudioProject } from '../../../studio/shared/wire.js';

export interface ShopProducts {
  all: readonly ListedProduct[];
  byId: ReadonlyMap<string, ListedProduct>;
  /** Those that were tagged last. */
  recent: readonly ListedProduct[];
  /** The id of what is called so: by the feed's id, else by what a platform calls it. */
  named(name: string): string | undefined;
}

const RECENT = 4;

/** The shop's products: those of the feed as they stand there, then those that are in no video yet. */
export function useProducts({ feed }: StudioProject): ShopProducts {
  const { catalogue } = useStudio().model.state();
  return useMemo(() => {
    const byId = new Map<string, ListedProduct>(
      feed.products.map((product) => [product.id, product]),
    );
    for (const product of catalogue.products)
      if (!byId.has(product.id)) byId.set(product.id, product);
    const all = [...byId.values()];
    const byName = namesOf(all);
    const used = feed.videos.flatMap(({ tags = [] }) => tags.map(({ product }) => product));
    const recent = [...new Set(used.reverse())]
      .slice(0, RECENT)
      .flatMap((id) => byId.get(id) ?? []);
    return { all, byId, recent, named: (name) => byName.get(name) };
  }, [feed.products, feed.videos, catalogue]);
}

function namesOf(products: readonly ListedProduct[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const { id, ref = {} } of products)
    for (const named of Object.values(ref))
      for (const name of [named?.handle, named?.sku, named?.id])
        if (name !== undefined && !byName.has(name)) byName.set(name, id);
  for (const { id } of products) byName.set(id, id);
  return byName;
}
