/** Figures as a table, each column beside its goal. */
import { columnsOf } from '../table.js';

export interface Column {
  title: string;
  unit: 'ms' | 's' | 'µs' | 'MB' | '/s' | '×' | 'B' | '';
  /** What it should be at most, or at least; none where it is only to be known. */
  most?: number;
  least?: number;
}

export type Cell = number | string | null;

const shown = (value: number, unit: Column['unit']): string => {
  const digits = unit === 's' || unit === '×' ? (value < 10 ? 2 : 1) : 0;
  const text = value.toLocaleString('en-US', { maximumFractionDigits: digits });
  return unit === '' || unit === '/s' || unit === '×' ? `${text}${unit}` : `${text} ${unit}`;
};

const goalOf = ({ most, least, unit }: Column): string => {
  if (most !== undefined) return `≤ ${shown(most, unit)}`;
  return least === undefined ? '' : `≥ ${shown(least, unit)}`;
};

export function isMissed(value: number, { most, least }: Column): boolean {
  return (most !== undefined && value > most) || (least !== undefined && value < least);
}

/** A goal that is missed is marked; what has no goal, or was not measured, is not. */
export function tableOf(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly [name: string, ...cells: Cell[]])[],
): string {
  const lines = rows.map(([name, ...cells]) => [
    name,
    ...columns.map((column, at) => {
      const value = cells[at] ?? null;
      if (value === null) return '–';
      if (typeof value === 'string') return value;
      return `${shown(value, column.unit)}${isMissed(value, column) ? ' ✗' : ''}`;
    }),
  ]);
  const goals = columns.map(goalOf);
  const hasGoals = goals.some((goal) => goal !== '');
  return columnsOf([
    [title, ...columns.map((column) => column.title)],
    ...(hasGoals ? [['goal', ...goals]] : []),
    ...lines,
  ]).join('\n');
}
