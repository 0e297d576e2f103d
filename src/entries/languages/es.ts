/** npm `reelshelf/languages/es`, for `createShelf({ texts: { es } })`. Importing it does nothing. */
export { texts as es } from '../../i18n/languages/es.js';
export type { Language } from '../../i18n/texts.js';
