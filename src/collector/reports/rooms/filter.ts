import { failure, success, type Result } from '../../../tools/result.js';
import { devices, type Only } from '../../store/scope.js';
import { filterNames, platformSources, type Filter } from '../shared/filters.js';
import { zonesOf } from './countries.js';

const MAX_CHARS = 300;

/** Reads what a report is to be narrowed to. `null`: to nothing. */
export function parseFilter(query: URLSearchParams): Result<Filter | null, string> {
  const filter: Record<string, string> = {};
  for (const name of filterNames) {
    const value = query.get(name);
    if (value === null || value === '') continue;
    const expected = expectedOf(name, value);
    if (expected !== null)
      return failure(`${name} is "${value.slice(0, 60)}"; expected ${expected}.`);
    filter[name] = value;
  }
  return success(Object.keys(filter).length > 0 ? (filter as Filter) : null);
}

/** What a value should have been; `null` where it is. */
function expectedOf(name: string, value: string): string | null {
  if (value.length > MAX_CHARS) return `at most ${MAX_CHARS} characters`;
  if (name === 'device')
    return devices.some((device) => device === value) ? null : devices.join(', ');
  if (name === 'visitors')
    return value === 'new' || value === 'returning' ? null : 'new, returning';
  if (name === 'country') return zonesOf(value).length > 0 ? null : 'a country’s code such as DE';
  return null;
}

/** @param fromMs - the start of the days: who was there before them returns. */
export function onlyOf(filter: Filter | null, fromMs: number): Only | undefined {
  if (filter === null) return undefined;
  const { shelf, page, device, country, source, campaign, visitors } = filter;
  return {
    ...(shelf === undefined ? {} : { shelf }),
    ...(page === undefined ? {} : { page }),
    ...(device === undefined ? {} : { device }),
    ...(country === undefined ? {} : { zones: zonesOf(country) }),
    ...(source === undefined ? {} : { sources: platformSources[source] ?? [source] }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(visitors === undefined
      ? {}
      : { visitors: { isNew: visitors === 'new', beforeMs: fromMs } }),
  };
}
