import { useEffect, useState } from 'preact/hooks';
import {
  filterNames,
  type Filter,
  type FilterChoices,
  type FilterName,
} from '../../../collector/reports/shared/filters.js';
import type { Query, ReportSource } from '../source.js';
import type { TextKey, Wording } from '../wording.js';
import './FilterBar.css';

interface Props {
  source: ReportSource;
  /** Of the days, without any filter. */
  query: Query;
  filter: Filter;
  onFilter(filter: Filter): void;
  words: Wording;
}

/** Narrows the whole report: folded away until somebody asks for it, and what holds is always in sight. */
export function FilterBar({ source, query, filter, onFilter, words }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  const key = JSON.stringify(query);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    void source.loadFilters(query).then((asked) => {
      if (!isOver && asked.ok) setChoices(asked.value);
    });
    return () => {
      isOver = true;
    };
  }, [isOpen, key, source]);
  const set = (name: FilterName, value: string) => {
    const { [name]: _former, ...rest } = filter;
    onFilter(value === '' ? rest : { ...rest, [name]: value });
  };
  const held = filterNames.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <div class="filters">
      <details open={isOpen} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary>{words.text('filter.open')}</summary>
        <div class="filter-fields">
          {filterNames.map((name) => (
            <label key={name} class="field">
              <span>{words.text(`filter.${name}`)}</span>
              <select
                value={filter[name] ?? ''}
                onChange={(change) => set(name, change.currentTarget.value)}
              >
                <option value="">{words.text('filter.any')}</option>
                {valuesOf(name, choices, filter[name]).map((value) => (
                  <option key={value} value={value}>
                    {nameOf(name, value, words)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {choices && <p class="note">{words.means('filters')}</p>}
      </details>
      {held.length > 0 && (
        <div class="filter-held">
          {held.map(({ name, value }) => {
            const what = words.text('filter.value', {
              name: words.text(`filter.${name}`),
              value: nameOf(name, value, words),
            });
            return (
              <button
                key={name}
                type="button"
                class="filter-chip"
                aria-label={words.text('filter.remove', { what })}
                onClick={() => set(name, '')}
              >
                <span>{what}</span> <span aria-hidden="true">×</span>
              </button>
            );
          })}
          <button type="button" class="quiet" onClick={() => onFilter({})}>
            {words.text('filter.clear')}
          </button>
          <p class="note">{words.text('filter.only')}</p>
        </div>
      )}
    </div>
  );
}

/** What may be chosen, with what is chosen already even where there is none of it in these days. */
function valuesOf(
  name: FilterName,
  choices: FilterChoices | null,
  chosen: string | undefined,
): string[] {
  const known =
    name === 'visitors'
      ? ['new', 'returning']
      : (choices?.choices[name] ?? []).map(({ value }) => value);
  return [...new Set([...known, ...(chosen === undefined ? [] : [chosen])])];
}

const NAMED = ['new', 'returning', 'phone', 'tablet', 'desktop', 'direct'] as const;

function nameOf(name: FilterName, value: string, words: Wording): string {
  if (name === 'country')
    return new Intl.DisplayNames([words.locale], { type: 'region' }).of(value) ?? value;
  const own = NAMED.find((each) => each === value);
  const isOwn = name === 'visitors' || name === 'device' || name === 'source';
  return own && isOwn ? words.text(`filter.${own}` satisfies TextKey) : value;
}
