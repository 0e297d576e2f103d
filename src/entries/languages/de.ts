/** npm `reelshelf/languages/de`, for `createShelf({ texts: { de } })`. Importing it does nothing. */
export { texts as de } from '../../i18n/languages/de.js';
export type { Language } from '../../i18n/texts.js';
