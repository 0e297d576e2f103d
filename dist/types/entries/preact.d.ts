/** npm `reelshelf/preact`. */
export { ReelShelf, type ReelShelfProps } from '../shelf/ReelShelf.js';
