import type { SourcePlayerFactory } from '../../types.js';
/** One `<video>` that is kept and reused: on a phone a fresh element would have to earn its right to sound again. */
export declare const createMp4Player: SourcePlayerFactory;
