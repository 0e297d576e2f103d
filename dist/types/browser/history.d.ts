/**
 * Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
 * whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more.
 *
 * @returns takes the step out again, unless the shopper has gone elsewhere or the page is being left; settles when it is out.
 */
export declare function pushHistory(window: Window, onBack: () => void): () => Promise<void>;
