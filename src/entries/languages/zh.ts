/** npm `reelshelf/languages/zh`, for `createShelf({ texts: { zh } })`. Importing it does nothing. */
export { texts as zh } from '../../i18n/languages/zh.js';
export type { Language } from '../../i18n/texts.js';
