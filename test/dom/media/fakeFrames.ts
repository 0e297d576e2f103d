/** Loaders of platforms' players whose pages are the fakes of `test/pages/embeds`, on another origin of this machine. */
import { framePlayer } from '../../../src/media/frame/framePlayer.js';
import type { FrameProtocol } from '../../../src/media/frame/protocol.js';
import { sourceLoaders } from '../../../src/media/sources/loaders.js';
import type { SourceLoader } from '../../../src/media/types.js';

const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

export const baseOf = (kind: string): string =>
  `${location.protocol}//${other}:${location.port}/embeds/${kind}`;

export function loaderOf(protocol: FrameProtocol): SourceLoader {
  const real = sourceLoaders.find(({ kind }) => kind === protocol.kind) as SourceLoader;
  const factory = framePlayer(protocol, baseOf(protocol.kind));
  return { ...real, load: () => Promise.resolve(factory) };
}
