import type { LiveChange, LiveDeed } from '../../feed/live/changes.js';
import type { LiveDone, LiveLines } from '../../collector/live/shared/wire.js';
import type { Stop } from '../../tools/emitter.js';
import type { Asked } from '../shell/asked.js';

/** What the room hears of a live. */
export interface LiveEars {
  /** All that has happened in it, in the place of what was known. */
  onWhole(changes: readonly LiveChange[]): void;
  onChange(change: LiveChange): void;
  onViewers(count: number): void;
  onConnected(isConnected: boolean): void;
}

/** How the room speaks with its server; `entries/openLive.ts` makes the real one. */
export interface LiveWorld {
  load(): Promise<Asked<LiveLines>>;
  send(id: string, deed: LiveDeed): Promise<Asked<LiveDone>>;
  listen(id: string, ears: LiveEars): Stop;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): Stop;
  locale: string;
}
