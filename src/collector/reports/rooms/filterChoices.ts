import type { ReportStore, Scope } from '../../store/types.js';
import { platformOf, type FilterChoices } from '../shared/filters.js';
import { meaning } from '../shared/meanings.js';
import { createCountryOf } from './countries.js';

/** Of pages there may be thousands. */
const MOST = 60;

/** Made when it is first asked for: it takes longer than all the rest. */
let countryOf: ReturnType<typeof createCountryOf> | undefined;

export async function filterChoices(store: ReportStore, scope: Scope): Promise<FilterChoices> {
  const { only: _only, ...all } = scope;
  countryOf ??= createCountryOf();
  const country = countryOf;
  const ask = (field: Parameters<ReportStore['facets']>[1], most = MOST) =>
    store.facets(all, field, most);
  return {
    meaning: meaning('filters'),
    choices: {
      shelf: await ask('shelf'),
      page: await ask('page'),
      device: await ask('device'),
      country: together(await ask('zone', 500), ({ value }) => country(value)),
      source: together(await ask('source', 500), ({ value }) => platformOf(value)),
      campaign: await ask('campaign'),
    },
  };
}

interface Choice {
  value: string;
  views: number;
}

function together(facets: readonly Choice[], read: (facet: Choice) => string | null): Choice[] {
  const sums = new Map<string, number>();
  for (const facet of facets) {
    const value = read(facet);
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + facet.views);
  }
  return [...sums]
    .map(([value, views]) => ({ value, views }))
    .sort((a, b) => b.views - a.views || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}
