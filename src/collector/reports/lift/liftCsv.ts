import { csvCell } from '../../../tools/csvCell.js';
import { fractionDigits } from '../../../tools/currency.js';
import type { Compared, Interval, Lift } from '../shared/lift.js';

const HEAD = [
  'Measure',
  'Currency',
  'With the shelf',
  'Without the shelf',
  'Difference',
  'Difference from',
  'Difference to',
  'Relative %',
  'Relative % from',
  'Relative % to',
  'Verdict',
  'Withheld because',
];

/** The comparison for a spreadsheet: a line a measure, and why it is empty where it is. */
export function liftCsv({ run, withheld, conversion, revenue }: Lift): string {
  const rows: (string | number)[][] = [HEAD];
  if (withheld) rows.push(emptyRow('All', withheld.why));
  if (conversion)
    rows.push(rowOf('Visitors who ordered %', '', conversion, (share) => share * 100));
  for (const { currency, ...compared } of revenue)
    rows.push(
      rowOf(
        'Revenue per visitor',
        currency,
        compared,
        (minor) => minor / 10 ** fractionDigits(currency),
      ),
    );
  if (run)
    for (const [name, { on, off }] of [
      ['Visitors', run.visitors],
      ['Visitors compared', run.counted],
      ['Visitors who ordered', run.buyers],
    ] as const)
      rows.push([name, '', on, off]);
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const emptyRow = (measure: string, why: string, currency = '') => [
  measure,
  currency,
  ...Array.from({ length: HEAD.length - 3 }, () => ''),
  why,
];

function rowOf(
  measure: string,
  currency: string,
  { figures, withheld }: Compared,
  scale: (value: number) => number,
): (string | number)[] {
  if (!figures)
    return emptyRow(measure, `not enough data: about ${withheld.more} more visitors`, currency);
  const { on, off, difference, relative, verdict } = figures;
  const places = (value: number) => Number(value.toFixed(4));
  const each = ({ value, low, high }: Interval) => [value, low, high];
  return [
    measure,
    currency,
    ...[on, off, ...each(difference)].map(scale).map(places),
    ...each(relative).map((part) => places(part * 100)),
    verdict,
    '',
  ];
}
