/** npm `reelshelf/languages/ko`, for `createShelf({ texts: { ko } })`. Importing it does nothing. */
export { texts as ko } from '../../i18n/languages/ko.js';
export type { Language } from '../../i18n/texts.js';
