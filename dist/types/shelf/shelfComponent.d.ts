/** The shelf as a component. Preact and React have the same hooks under the same names; the entry says whose they are. */
import { type Shelf } from './createShelf.js';
import { type ShelfOptions } from './options.js';
export interface ReelShelfProps extends Omit<ShelfOptions, 'key'> {
    /** The option `key`, whose name a component cannot have as a prop. */
    publicKey?: string;
    /** Hands out the running shelf, and `null` when it is gone. */
    onShelf?: (shelf: Shelf | null) => void;
}
interface Ref<T> {
    current: T;
}
/** What is used of Preact or React. */
export interface ViewLibrary<Node> {
    createElement(tag: 'div', props: {
        ref: Ref<HTMLDivElement | null>;
    }): Node;
    useRef<T>(first: T): Ref<T>;
    useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
}
export declare const createShelfComponent: <Node>({ createElement, useRef, useEffect }: ViewLibrary<Node>) => ({ onShelf, publicKey, ...props }: ReelShelfProps) => Node;
export {};
