/** npm `reelshelf/languages/sv`, for `createShelf({ texts: { sv } })`. Importing it does nothing. */
export { texts as sv } from '../../i18n/languages/sv.js';
export type { Language } from '../../i18n/texts.js';
