import './EmptyState.css';
import type { Wording } from './wording.js';
interface Props {
    words: Wording;
    endpoint: string;
    /** The shop's public key, where it has one. */
    sendKey: string | null;
    /** A longer range could show more. */
    isShort: boolean;
    onLonger(): void;
}
/** No figures: what to do so that there are some. */
export declare function EmptyState({ words, endpoint, sendKey, isShort, onLonger }: Props): import("preact").JSX.Element;
export {};
