import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Stop } from '../tools/emitter.js';
import type { ShelfDeps } from './context.js';
import type { PlayerModel } from './playerModel.js';

/** The newest of them are kept; a shop's feed has fewer. */
const MAX_SEEN = 300;

/** Which videos the shopper has watched in the player: on this page, and on earlier ones as far as that may be kept. */
export function followSeen(
  { memory }: Pick<ShelfDeps, 'memory'>,
  player: PlayerModel,
): { seen: ReadonlySignal<ReadonlySet<string>>; stop: Stop } {
  const seen = signal<ReadonlySet<string>>(new Set());
  // Without it every video is new on every page, which is what a browser that keeps nothing wants.
  const kept = memory?.().catch(() => null) ?? Promise.resolve(null);
  void kept.then((it) => {
    const before = parse(it?.read('seen') ?? null);
    if (before.length > 0) seen.value = new Set([...before, ...seen.peek()]);
  });
  const stop = effect(() => {
    const id = player.isOpen.value ? player.video.value?.id : undefined;
    if (id === undefined || seen.peek().has(id)) return;
    seen.value = new Set([...seen.peek(), id]);
    void kept.then((it) => it?.write('seen', JSON.stringify([...seen.peek()].slice(-MAX_SEEN))));
  });
  return { seen, stop };
}

function parse(text: string | null): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
