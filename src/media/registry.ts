import type { VideoSource } from '../feed/schema.js';
import type { SourceLoader, SourcePlayerFactory } from './types.js';

/** Whether `loader` would try `source`. */
const accepts = (loader: SourceLoader, source: VideoSource): boolean =>
  source.type === loader.kind && loader.canPlay(source);

export interface SourceRegistry {
  /**
   * Imports the player of the first loader that would try one of `sources`; `null` when none would, or its file does not load.
   * The loaders' order is the order of preference, not the feed's. Where the player is there already it is the answer, and no promise of it:
   * a video that waits for nothing begins in the task of the tap.
   */
  load(
    sources: readonly VideoSource[],
  ): SourcePlayerFactory | null | Promise<SourcePlayerFactory | null>;
}

export function createSourceRegistry(
  loaders: readonly SourceLoader[],
  onError: (error: unknown, kind: string) => void = () => {},
): SourceRegistry {
  const there = new Map<SourceLoader, SourcePlayerFactory>();
  const loadFirst = async (wanted: readonly SourceLoader[]) => {
    for (const loader of wanted) {
      try {
        const factory = await loader.load();
        there.set(loader, factory);
        return factory;
      } catch (error) {
        // The file of one player is missing (offline, blocked); another kind may still be had.
        onError(error, loader.kind);
      }
    }
    return null;
  };
  return {
    load(sources) {
      const wanted = loaders.filter((loader) => sources.some((source) => accepts(loader, source)));
      const [first] = wanted;
      return first ? (there.get(first) ?? loadFirst(wanted)) : null;
    },
  };
}
