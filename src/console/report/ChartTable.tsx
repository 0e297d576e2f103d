import type { ChartPoint } from './chartLayout.js';
import type { Wording } from './wording.js';

export const CHART_LINES = ['views', 'adds', 'orders'] as const;

interface Props {
  points: readonly ChartPoint[];
  /** What the figures are, in a sentence. */
  meaning: string;
  whenOf(index: number): string;
  words: Wording;
}

/** The chart's figures as a table. */
export function ChartTable({ points, meaning, whenOf, words }: Props) {
  return (
    <details class="chart-table">
      <summary>{words.text('chart.table')}</summary>
      <p class="note">{meaning}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.text('chart.when')}</th>
            {CHART_LINES.map((key) => (
              <th key={key} scope="col" class="number">
                {words.text(`chart.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={point.atMs}>
              <th scope="row">{whenOf(index)}</th>
              {CHART_LINES.map((key) => (
                <td key={key} class="number">
                  {words.count(point[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
