import './RangePicker.css';
import { type Choice } from './choice.js';
import type { Wording } from './wording.js';
interface Props {
    choice: Choice;
    onChoice(choice: Choice): void;
    words: Wording;
    /** The latest day that can be asked for. */
    today: string;
}
export declare function RangePicker({ choice, onChoice, words, today }: Props): import("preact").JSX.Element;
export {};
