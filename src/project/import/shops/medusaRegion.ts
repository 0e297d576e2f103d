import { ownList, ownText } from '../../../cart/kit/read.js';
import { failure, success, type Result } from '../../../tools/result.js';
import type { ImportError } from '../types.js';
import type { ShopAccess } from './access.js';

/** The one that is meant: by its id, by a country in it, by its currency, or because it is the only one. */
export function regionOf(
  regions: readonly unknown[],
  base: string,
  { region, currency }: ShopAccess,
): Result<string, ImportError> {
  const wanted = region?.toLowerCase();
  const isIn = (each: unknown) =>
    ownText(each, 'id') === region ||
    ownList(each, 'countries').some((country) => ownText(country, 'iso_2') === wanted);
  const byCurrency = regions.filter(
    (each) => ownText(each, 'currency_code') === currency?.toLowerCase(),
  );
  const [found, second] =
    region !== undefined ? regions.filter(isIn) : regions.length === 1 ? regions : byCurrency;
  const id = ownText(found, 'id');
  if (id !== undefined && (region !== undefined || second === undefined)) return success(id);
  const named = regions
    .slice(0, 8)
    .map(
      (each) =>
        `${ownText(each, 'id')} (${[ownText(each, 'name'), ownText(each, 'currency_code')?.toUpperCase()].filter(Boolean).join(', ')})`,
    );
  return failure({
    code: 'SETTING_NEEDED',
    message: `${base} has prices by region${region === undefined ? '' : `, and none is "${region}"`}. Name one with --region, by its id or a country of it: ${named.join('; ') || 'but it has none yet; make one in the admin under Settings → Regions'}.`,
  });
}
