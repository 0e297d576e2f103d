/** npm `reelshelf/element`. */
export { defineReelShelf, type ReelShelfElement } from '../shelf/element.js';
