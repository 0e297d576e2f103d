import type { VideoSource } from '../feed/schema.js';
import type { SourceLoader, SourcePlayerFactory } from './types.js';
export interface SourceRegistry {
    /** Whether any loader would try one of `sources`. */
    canPlay(sources: readonly VideoSource[]): boolean;
    /**
     * Imports the player of the first loader that would try one of `sources`; `null` when none would or its file cannot be had.
     * The loaders' order is the order of preference, not the feed's.
     */
    load(sources: readonly VideoSource[]): Promise<SourcePlayerFactory | null>;
}
export declare function createSourceRegistry(loaders: readonly SourceLoader[], onError?: (error: unknown, kind: string) => void): SourceRegistry;
