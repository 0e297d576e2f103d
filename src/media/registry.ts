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

export function createSourceRegistry(loaders: readonly SourceLoader[], onError: (error: unknown, kind: string) => void = () => {}): SourceRegistry {
  const accepts = (loader: SourceLoader, sources: readonly VideoSource[]) =>
    sources.some((source) => source.type === loader.kind && loader.canPlay(source));
  return {
    canPlay: (sources) => loaders.some((loader) => accepts(loader, sources)),
    async load(sources) {
      for (const loader of loaders) {
        if (!accepts(loader, sources)) continue;
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
