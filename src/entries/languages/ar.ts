/** npm `reelshelf/languages/ar`, for `createShelf({ texts: { ar } })`. Importing it does nothing. */
export { texts as ar } from '../../i18n/languages/ar.js';
export type { Language } from '../../i18n/texts.js';
