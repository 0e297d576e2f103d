import { useEffect, useState } from 'preact/hooks';
import { showAt, type LiveChange, type LiveDeed } from '../../feed/live/changes.js';
import type { LiveWorld } from './source.js';

/** How one live stands, by what its channel says; nothing is shown as done before that. */
export function useLive(world: LiveWorld, id: string) {
  const [changes, setChanges] = useState<readonly LiveChange[]>([]);
  const [viewers, setViewers] = useState<number | null>(null);
  const [isConnected, setConnected] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  useEffect(() => {
    setViewers(null);
    setChanges([]);
    return world.listen(id, {
      onWhole: setChanges,
      // One that is known is told again where an answer and the stream cross.
      onChange: (change) =>
        setChanges((known) => (change.seq > (known.at(-1)?.seq ?? 0) ? [...known, change] : known)),
      onViewers: setViewers,
      onConnected: setConnected,
    });
  }, [world, id]);
  return {
    show: showAt(changes),
    /** When each product was pinned last. */
    pinnedAtMs: (product: string) =>
      changes.findLast((change) => change.type === 'pinned' && change.product === product)?.atMs,
    viewers: isConnected ? viewers : null,
    isConnected,
    refusal,
    /** What is on its way: a deed, and of which product. */
    sending,
    async send(deed: LiveDeed) {
      setSending(keyOf(deed));
      const asked = await world.send(id, deed);
      setSending(null);
      setRefusal(asked.ok ? null : asked.message);
      return asked.ok;
    },
    forget: () => setRefusal(null),
  };
}

export type LiveState = ReturnType<typeof useLive>;

export const keyOf = (deed: LiveDeed): string =>
  'product' in deed
    ? `${deed.type === 'unpinned' ? 'pinned' : deed.type} ${deed.product}`
    : deed.type;

/** The time now, told anew each second. */
export function useNow({ nowMs, setTimer }: Pick<LiveWorld, 'nowMs' | 'setTimer'>): number {
  const [now, setNow] = useState(nowMs);
  useEffect(() => setTimer(() => setNow(nowMs()), 1000), [now]);
  return now;
}
