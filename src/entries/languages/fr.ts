/** npm `reelshelf/languages/fr`, for `createShelf({ texts: { fr } })`. Importing it does nothing. */
export { texts as fr } from '../../i18n/languages/fr.js';
export type { Language } from '../../i18n/texts.js';
