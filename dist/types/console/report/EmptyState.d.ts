import type { Refused } from '../../collector/reports/shared/types.js';
import './EmptyState.css';
import type { Wording } from './wording.js';
interface Props {
    words: Wording;
    /** Which days are empty. */
    period: string;
    copy(text: string): Promise<boolean>;
    endpoint: string;
    /** The shop's public key, where it has one. */
    sendKey: string | null;
    refused: Refused;
    /** A longer range could show more. */
    isShort: boolean;
    onLonger(): void;
}
/** No figures: what to do so that there are some. */
export declare function EmptyState({ words, period, copy, endpoint, sendKey, refused, isShort, onLonger }: Props): import("preact").JSX.Element;
export {};
