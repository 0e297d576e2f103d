/** npm `reelshelf/element`. */
export { defineReelShelf, type ReelShelfElement } from '../shelf/element.js';
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';
