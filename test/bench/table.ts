import type { Measure } from './measures.js';
import { spreadOf, type Spread } from './statistics.js';

/** What can be said of a figure honestly: the goal, and whether the hand-written page does better. */
export function verdictOf({ goal, unit, shelf, byHand, embla = [] }: Measure): string {
  const ours = spreadOf(shelf);
  if (!ours) return '';
  const words: string[] = [];
  if (goal !== null) words.push(shown(ours.median, unit) <= goal ? 'met' : 'MISSED');
  // Better than our best visit: anything less may be the machine's own noise.
  const isBetter = (visits: readonly number[]) => {
    const theirs = spreadOf(visits);
    return theirs && shown(theirs.median, unit) < shown(ours.min, unit);
  };
  if (isBetter(byHand)) words.push('by hand is better');
  if (isBetter(embla)) words.push('embla is better');
  return words.join(', ');
}

export type Unit = Measure['unit'];

const digits: Readonly<Record<Unit, number>> = {
  ms: 0,
  kB: 1,
  MB: 2,
  '%': 1,
  '×': 2,
  '': 3,
};
/** As it is printed, so that a goal is not missed by what nobody can see. */
export const shown = (value: number, unit: Unit): number => Number(value.toFixed(digits[unit]));

function cell(spread: Spread | null, unit: Measure['unit'], sign: boolean): string {
  if (!spread) return '–';
  const text = (value: number) => {
    const rounded = shown(value, unit) || 0;
    return `${sign && rounded > 0 ? '+' : ''}${rounded.toLocaleString('en-US', { maximumFractionDigits: digits[unit] })}`;
  };
  const { median, min, max, count } = spread;
  const space = unit && unit !== '×' && unit !== '%' ? ' ' : '';
  const range = count > 1 && text(min) !== text(max) ? ` (${text(min)} to ${text(max)})` : '';
  return `${text(median)}${space}${unit}${range}`;
}

/** For a terminal: one line a figure, in groups. */
export function formatTable(measures: readonly Measure[]): string {
  const head = ['', 'page alone', 'with the shelf', 'written by hand', 'with embla', 'goal', ''];
  const rows = measures.map((measure) => {
    const { what, unit, goal, bare, shelf, byHand, embla = [] } = measure;
    const isAdded = bare.length > 0;
    return {
      group: measure.group,
      cells: [
        what,
        isAdded ? cell(spreadOf(bare), unit, false) : '',
        cell(spreadOf(shelf), unit, isAdded),
        cell(spreadOf(byHand), unit, isAdded),
        embla.length > 0 ? cell(spreadOf(embla), unit, isAdded) : '',
        goal === null
          ? ''
          : `≤ ${goal}${unit === '×' || unit === '%' || !unit ? unit : ` ${unit}`}`,
        verdictOf(measure),
      ],
    };
  });
  const [first = '', ...rest] = columnsOf([head, ...rows.map(({ cells }) => cells)]);
  const lines = [first];
  let group = '';
  for (const [at, row] of rows.entries()) {
    if (row.group !== group) lines.push('', row.group);
    ({ group } = row);
    lines.push(rest[at] ?? '');
  }
  return lines.join('\n');
}

/** Rows of text, each column as wide as its widest cell. */
export function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  return rows.map((cells) =>
    cells
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
