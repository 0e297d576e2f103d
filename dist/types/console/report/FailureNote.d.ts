import './FailureNote.css';
import type { Loaded } from './source.js';
import type { Wording } from './wording.js';
interface Props {
    failure: Extract<Loaded, {
        ok: false;
    }>;
    words: Wording;
    onAgain(): void;
}
export declare function FailureNote({ failure: { reason, message }, words, onAgain }: Props): import("preact").JSX.Element;
export {};
