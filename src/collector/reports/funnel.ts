import { funnelSteps, type ReportStore, type Scope } from '../store/types.js';
import { meaning } from './shared/meanings.js';
import { shareOf } from './shared/share.js';
import type { Report } from './shared/types.js';

/** Where shoppers drop: each step counts those who got that far or further, so that no step is larger than the one before. */
export async function funnel(
  store: ReportStore,
  scope: Scope,
  buyers: ReadonlySet<string>,
): Promise<Report['funnel']> {
  const furthest = await store.funnel(scope, [...buyers]);
  const reached = funnelSteps.map((_, index) =>
    funnelSteps.slice(index).reduce((sum, step) => sum + furthest[step], 0),
  );
  return {
    meaning: meaning('funnel'),
    steps: funnelSteps.map((step, index) => ({
      step,
      shoppers: reached[index] ?? 0,
      ofPrevious: shareOf(reached[index] ?? 0, reached[index - 1] ?? 0),
      meaning: meaning(`step.${step}`),
    })),
  };
}
