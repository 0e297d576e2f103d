/** npm `reelshelf/languages/it`, for `createShelf({ texts: { it } })`. Importing it does nothing. */
export { texts as it } from '../../i18n/languages/it.js';
export type { Language } from '../../i18n/texts.js';
