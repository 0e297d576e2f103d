import { fractionDigits } from '../../../../tools/currency.js';
import type { Compared, Interval, Lift } from '../lift.js';
import { rangeOf, share, word, words, type Cell, type Words } from './cells.js';

const head = [
  ...words('measure', 'currency', 'withShelf', 'withoutShelf'),
  ...rangeOf(word('difference')),
  ...rangeOf(share(word('relative'))),
  ...words('verdict', 'withheld'),
];

/** The comparison: a line a measure, and why it is empty where it is. */
export function liftSheet({ run, withheld, conversion, revenue }: Lift): Cell[][] {
  const rows: Cell[][] = [head];
  if (withheld) rows.push(emptyRow(word('all'), withheld.why));
  if (conversion) rows.push(rowOf(share(word('buyers')), '', conversion, (part) => part * 100));
  for (const { currency, ...compared } of revenue)
    rows.push(
      rowOf(
        word('perVisitor'),
        currency,
        compared,
        (minor) => minor / 10 ** fractionDigits(currency),
      ),
    );
  if (run)
    for (const [key, { on, off }] of [
      ['visitors', run.visitors],
      ['visitorsCompared', run.counted],
      ['buyers', run.buyers],
    ] as const)
      rows.push([word(key), '', on, off]);
  return rows;
}

const emptyRow = (measure: Words, why: Words | string, currency = ''): Cell[] => [
  measure,
  currency,
  ...Array.from({ length: head.length - 3 }, () => ''),
  why,
];

function rowOf(
  measure: Words,
  currency: string,
  { figures, withheld }: Compared,
  scale: (value: number) => number,
): Cell[] {
  if (!figures) return emptyRow(measure, word('withheld.more', { count: withheld.more }), currency);
  const { on, off, difference, relative, verdict } = figures;
  const places = (value: number) => Number(value.toFixed(4));
  const each = ({ value, low, high }: Interval) => [value, low, high];
  return [
    measure,
    currency,
    ...[on, off, ...each(difference)].map(scale).map(places),
    ...each(relative).map((part) => places(part * 100)),
    word(`verdict.${verdict}`),
    '',
  ];
}
