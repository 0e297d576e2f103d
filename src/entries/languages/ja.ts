/** npm `reelshelf/languages/ja`, for `createShelf({ texts: { ja } })`. Importing it does nothing. */
export { texts as ja } from '../../i18n/languages/ja.js';
export type { Language } from '../../i18n/texts.js';
