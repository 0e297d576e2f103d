/** npm `reelshelf/languages/pt`, for `createShelf({ texts: { pt } })`. Importing it does nothing. */
export { texts as pt } from '../../i18n/languages/pt.js';
export type { Language } from '../../i18n/texts.js';
