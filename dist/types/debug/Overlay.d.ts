import { type Seen } from './diagnosis.js';
/** The corner window; its words are for the merchant and whoever helps them, so they are English only. */
export declare function Overlay({ seen, copy, close }: {
    seen: Seen;
    copy(text: string): Promise<void>;
    close(): void;
}): import("preact").JSX.Element;
