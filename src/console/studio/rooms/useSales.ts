import { useEffect, useState } from 'preact/hooks';
import type { CreatorSales } from '../model/source.js';
import { useStudio } from '../useStudio.js';

/** What each creator sold lately, by id; `undefined` while nobody knows, as without a collector. */
export function useSales(): ReadonlyMap<string, CreatorSales> | undefined {
  const { world } = useStudio();
  const [sales, setSales] = useState<ReadonlyMap<string, CreatorSales>>();
  useEffect(() => {
    let isOver = false;
    void world.source.loadSales?.().then((answer) => {
      if (!isOver && answer.ok) setSales(new Map(answer.value.map((each) => [each.id, each])));
    });
    return () => {
      isOver = true;
    };
  }, [world]);
  return sales;
}
