/** npm `reelshelf/languages/tr`, for `createShelf({ texts: { tr } })`. Importing it does nothing. */
export { texts as tr } from '../../i18n/languages/tr.js';
export type { Language } from '../../i18n/texts.js';
