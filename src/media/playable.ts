import type { VideoSource } from '../feed/schema.js';
import type { SourceLoader } from './types.js';

/** Whether `loader` would try `source`. */
export const accepts = (loader: SourceLoader, source: VideoSource): boolean =>
  source.type === loader.kind && loader.canPlay(source);

/** Whether any of `loaders` would try `source`. */
export const isPlayable = (loaders: readonly SourceLoader[], source: VideoSource): boolean =>
  loaders.some((loader) => accepts(loader, source));
