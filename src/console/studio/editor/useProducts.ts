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
  const shop = useMemo(() => {
    const byId = new Map<string, ListedProduct>(
      feed.products.map((product) => [product.id, product]),
    );
    for (const product of catalogue.products)
      if (!byId.has(product.id)) byId.set(product.id, product);
    const all = [...byId.values()];
    let byName: Map<string, string> | undefined;
    // Of thousands, and asked for when a file is read.
    const named = (name: string) => (byName ??= namesOf(all)).get(name);
    return { all, byId, named };
  }, [feed.products, catalogue]);
  return useMemo(
    () => ({ ...shop, recent: recentOf(feed.videos).flatMap((id) => shop.byId.get(id) ?? []) }),
    [shop, feed.videos],
  );
}

/** Ids of those that stand last in the feed's videos. */
function recentOf(videos: StudioProject['feed']['videos']): string[] {
  const recent = new Set<string>();
  for (const { tags = [] } of videos.toReversed())
    for (const { product } of tags.toReversed()) {
      recent.add(product);
      if (recent.size === RECENT) return [...recent];
    }
  return [...recent];
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
