/** Loads once and keeps what came. A failure is forgotten, so that the next call tries again. */
export declare function createLazy<T>(load: () => Promise<T>): () => Promise<T>;
