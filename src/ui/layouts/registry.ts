import type { LayoutName } from '../../theme/layoutNames.js';
import { layout as carousel } from './carousel/layout.js';
import type { Layout } from './types.js';

/**
 * Each layout by its name; only the chosen one is fetched, and the tag's script asks for it together with the app. The carousel is the
 * default and comes with the first paint: as a file of its own it would be one request more for most shelves.
 */
export const layouts: Record<LayoutName, () => Promise<{ layout: Layout }>> = {
  carousel: () => Promise.resolve({ layout: carousel }),
  stories: () => import('./stories/layout.js'),
  grid: () => import('./grid/layout.js'),
  floating: () => import('./floating/layout.js'),
  spotlight: () => import('./spotlight/layout.js'),
  gallery: () => import('./gallery/layout.js'),
};
