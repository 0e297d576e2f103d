import { funnelSteps, type FunnelStep, type ReportStore, type Scope } from '../store/types.js';
import { shareOf } from './shared/share.js';
import type { Report } from './shared/types.js';

const meanings: Record<FunnelStep, string> = {
  seen: 'had at least half of the shelf on screen for a second',
  viewed: 'watched a video for at least 2 seconds',
  engaged:
    'watched 10 seconds or nearly all of it, turned the sound on, opened a product or shared',
  opened: 'opened a product from a video',
  added: 'added it to the cart',
  ordered: 'ordered something they had opened or added from a video',
};

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
    meaning:
      'Shoppers by how far they got in this time: a step counts all who got that far or further, even where a step between was not seen, such as an order after a product of last week. Who ordered twice is one shopper. A shopper is a visitor who agreed to be recognised; of all others each page view counts as one, because nothing ties their pages together.',
    steps: funnelSteps.map((step, index) => ({
      step,
      shoppers: reached[index] ?? 0,
      ofPrevious: shareOf(reached[index] ?? 0, reached[index - 1] ?? 0),
      meaning: meanings[step],
    })),
  };
}
