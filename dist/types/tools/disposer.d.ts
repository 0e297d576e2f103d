import type { Stop } from './emitter.js';
/** Collects undo functions and runs them once, newest first. */
export interface Disposer {
    /** Adds an undo. After {@link Disposer.dispose} it runs at once, so nothing started late can leak. */
    add(stop: Stop): void;
    dispose(): void;
    readonly isDisposed: boolean;
}
export declare function createDisposer(onError?: (error: unknown) => void): Disposer;
