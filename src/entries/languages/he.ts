/** npm `reelshelf/languages/he`, for `createShelf({ texts: { he } })`. Importing it does nothing. */
export { texts as he } from '../../i18n/languages/he.js';
export type { Language } from '../../i18n/texts.js';
