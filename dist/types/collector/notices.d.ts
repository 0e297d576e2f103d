import type { CollectorEnv } from './env.js';
/** The operator's log: of each kind one line at once, then at most one a minute that says how often it happened meanwhile. */
export interface Notices {
    /** @param kind - one of a closed list, such as an error's code: each is remembered. */
    say(kind: string, line: string): void;
    close(): void;
}
export declare function createNotices(log: (line: string) => void, { setTimer }: Pick<CollectorEnv, 'setTimer'>): Notices;
