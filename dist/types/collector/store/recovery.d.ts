import type { CollectorEnv } from '../env.js';
import type { StoreState } from './types.js';
export interface Recoverable<T> {
    open(): Promise<T>;
    /** Shows that it can write again; throws where it cannot. */
    prove(database: T): Promise<void>;
    shut(database: T): void;
}
/**
 * Keeps a database that fails from taking the collector with it: it is put away, and opened again until it can write. Meanwhile
 * everything is refused at once, so that senders keep what they have.
 *
 *     open ──fail──► shut, wait 1 s ──► open again, prove ──► open
 *                         ▲                  │ cannot
 *                         └── wait 2, 4 … 30 s
 *
 * @param database - opened already: a first opening that fails is for whoever starts the collector.
 */
export declare function createRecovery<T>(database: T, { open, prove, shut }: Recoverable<T>, clock: Pick<CollectorEnv, 'nowMs' | 'setTimer'>): {
    /** Runs with the database. Rejects at once while there is none. */
    use<R>(run: (database: T) => Promise<R>): Promise<R>;
    /** It has just written: the next failure is a new one. */
    worked: () => undefined;
    fail(error: unknown): void;
    state: () => StoreState;
    /** @param last - what is still to be done where the database is in order. */
    close(last: (database: T) => Promise<void>): Promise<void>;
};
