import './LiveDot.css';
import type { PageWorld } from './source.js';
import type { Wording } from './wording.js';
interface Props {
    world: Pick<PageWorld, 'nowMs' | 'setTimer'>;
    words: Wording;
    readMs: number;
    isHearing: boolean;
}
/** How fresh the figures are. */
export declare function LiveDot({ world, words, readMs, isHearing }: Props): import("preact").JSX.Element;
export {};
