/** npm `reelshelf/languages/pl`, for `createShelf({ texts: { pl } })`. Importing it does nothing. */
export { texts as pl } from '../../i18n/languages/pl.js';
export type { Language } from '../../i18n/texts.js';
