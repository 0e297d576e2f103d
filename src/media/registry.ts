import type { VideoSource } from '../feed/schema.js';
import { accepts } from './playable.js';
import type { SourceLoader, SourcePlayerFactory } from './types.js';

export interface SourceRegistry {
  /**
   * Imports the player of the first loader that would try one of `sources`; `null` when none would, or its file does not load.
   * The loaders' order is the order of preference, not the feed's.
   */
  load(sources: readonly VideoSource[]): Promise<SourcePlayerFactory | null>;
}

export function createSourceRegistry(
  loaders: readonly SourceLoader[],
  onError: (error: unknown, kind: string) => void = () => {},
): SourceRegistry {
  return {
    async load(sources) {
      for (const loader of loaders) {
        if (!sources.some((source) => accepts(loader, source))) continue;
        try {
          return await loader.load();
        } catch (error) {
          // The file of one player is missing (offline, blocked); another kind may still be had.
          onError(error, loader.kind);
        }
      }
      return null;
    },
  };
}
