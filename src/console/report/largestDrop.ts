import { ENOUGH } from '../../collector/reports/shared/share.js';
import type { Report } from '../../collector/reports/shared/types.js';

type Steps = Report['funnel']['steps'];

/** Index of the step that loses the largest share of the step before; `null` while no step has enough shoppers to tell. */
export function largestDrop(steps: Steps): number | null {
  let found: number | null = null;
  for (const [index, step] of steps.entries()) {
    if (index === 0 || step.ofPrevious.of < ENOUGH || step.ofPrevious.value === null) continue;
    if (found === null || step.ofPrevious.value < (steps[found]?.ofPrevious.value ?? 1))
      found = index;
  }
  return found;
}
