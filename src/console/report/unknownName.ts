import { MAX_LINES } from '../../collector/reports/shared/meanings.js';
import type { Name, Unknown } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';

/** What the line of all ids that have none of their own is called. */
export const unknownName = ({ why, ids }: Unknown, words: Wording): Name => ({
  name: words.counted(`unknown.${why}`, ids),
});

export const unknownMeaning = ({ why }: Unknown, words: Wording): string =>
  words.means(`unknown.${why}`, { count: MAX_LINES });
