import { useEffect, useState } from 'preact/hooks';
import type { CreatorSales } from '../model/source.js';
import { useStudio } from '../useStudio.js';

/** What each creator sold lately, by id; `undefined` while nobody knows, as without a collector. */
export function useSales(): ReadonlyMap<string, CreatorSales> | undefined {
  const { world } = useStudio();
  const [sales, setSales] = useState<ReadonlyMap<string, CreatorSales>>();
  useEffect(() => {
    let isOver = false;
    void world.source.loadSales?.().then((asked) => {
      if (!isOver && asked.ok) setSales(new Map(asked.value.map((each) => [each.id, each])));
    });
    return () => {
      isOver = true;
    };
  }, [world]);
  return sales;
}
