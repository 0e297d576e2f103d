/** npm `reelshelf/languages/nl`, for `createShelf({ texts: { nl } })`. Importing it does nothing. */
export { texts as nl } from '../../i18n/languages/nl.js';
export type { Language } from '../../i18n/texts.js';
