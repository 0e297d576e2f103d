/** Who is in which arm of the holdout, in plain code. */
import { compare, group } from './rows.js';
import type { EventRow, Exposure, Exposures } from './types.js';

interface Visitor extends Exposure {
  share: number;
  lastMs: number;
  isInBoth: boolean;
}

/** @param rows - of the scope, whatever its filter leaves. @param inside - of these, what it leaves. */
export function exposuresOf(
  rows: readonly EventRow[],
  inside: ReadonlySet<EventRow>,
  settledMs: number,
): Exposures[] {
  const lines = new Map<number, Exposures>();
  for (const { share, arm, firstMs, lastMs, isInBoth } of visitorsOf(rows, inside)) {
    const line = lines.get(share) ?? {
      share,
      sinceMs: firstMs,
      lastMs,
      on: 0,
      off: 0,
      settledOn: 0,
      settledOff: 0,
      late: 0,
      inBoth: 0,
    };
    lines.set(share, line);
    line.sinceMs = Math.min(line.sinceMs, firstMs);
    line.lastMs = Math.max(line.lastMs, lastMs);
    if (lastMs >= settledMs) line.late += 1;
    if (isInBoth) {
      line.inBoth += 1;
      continue;
    }
    line[arm] += 1;
    if (firstMs < settledMs) line[arm === 'on' ? 'settledOn' : 'settledOff'] += 1;
  }
  return [...lines.values()].sort((a, b) => a.share - b.share);
}

export function armsIn(
  rows: readonly EventRow[],
  inside: ReadonlySet<EventRow>,
  share: number,
  visitors: readonly string[],
): Exposure[] {
  const chosen = new Set(visitors);
  return visitorsOf(rows, inside)
    .filter((it) => it.share === share && !it.isInBoth && chosen.has(it.visitor))
    .map(({ visitor, arm, firstMs }) => ({ visitor, arm, firstMs }))
    .sort((a, b) => compare(a.visitor, b.visitor));
}

/** Only who came to the shelf inside at first: where somebody comes later, the shelf itself may have decided. */
function visitorsOf(rows: readonly EventRow[], inside: ReadonlySet<EventRow>): Visitor[] {
  const told = rows.filter(
    ({ type, visitor, props }) =>
      type === 'experiment_exposed' &&
      visitor !== null &&
      props['experiment'] === 'holdout' &&
      typeof props['share'] === 'number',
  );
  const keyOf = ({ visitor, props }: EventRow) => JSON.stringify([visitor, props['share']]);
  return [...group(told, keyOf).values()].flatMap((own) => {
    const firstMs = earliest(own);
    if (earliest(own.filter((row) => inside.has(row))) !== firstMs) return [];
    const arms = new Set(own.map(({ props }) => props['arm'] as 'on' | 'off'));
    const [first] = own as [EventRow, ...EventRow[]];
    const visitor: Visitor = {
      visitor: first.visitor as string,
      share: first.props['share'] as number,
      arm: arms.has('on') ? 'on' : 'off',
      isInBoth: arms.size > 1,
      firstMs,
      lastMs: own.reduce((ms, { atMs }) => Math.max(ms, atMs), -Infinity),
    };
    return [visitor];
  });
}

const earliest = (rows: readonly EventRow[]) =>
  rows.reduce((ms, { atMs }) => Math.min(ms, atMs), Infinity);
