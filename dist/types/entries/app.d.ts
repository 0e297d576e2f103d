/** @param tag - the `data-*` of the script tag, for commands on pages without a shelf. */
export declare function start(window: Window & typeof globalThis, tag: Record<string, string | undefined>): void;
