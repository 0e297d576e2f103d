import type { ReportStore } from './store/types.js';
/**
 * `/health`: this process is alive; to start it anew would not help a full disk, so it is 200 as long as there is an answer.
 * `/ready`: events can be stored; 503 while they cannot. Both tell the store's state, without the reason: it names files, and
 * anybody may ask.
 */
export declare function answerHealth(path: string, store: ReportStore, isClosing: boolean): Response;
