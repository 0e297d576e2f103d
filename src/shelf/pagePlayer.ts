import { pushHistory, type HistoryStep } from '../browser/history.js';
import type { Stop } from '../tools/emitter.js';

/**
 * What the shelves of a page tell each other of their players: one is open at a time, and the page has one step in the history for it. Kept at the
 * document, for every copy of this code; what stands here stays the same over releases, which may share a page.
 */
interface PagePlayer {
  /** Closes the player that is open, or stands in a small window, at once; `null` while there is none. */
  giveWay: (() => void) | null;
  /** One gives way to another at this moment. */
  isChanging: boolean;
  /** The step of the one that has given way, for the one that comes: taken out and put on again the two would take each other's place. */
  step: HistoryStep | null;
  /** The last step that is on its way out of the history. One that was put onto it meanwhile would go with it. */
  leaving: Promise<void> | null;
}

const PLAYER = Symbol.for('reelshelf.player');

export function joinPagePlayer(window: Window) {
  const document: Document & { [PLAYER]?: PagePlayer } = window.document;
  const shared = (document[PLAYER] ??= {
    giveWay: null,
    isChanging: false,
    step: null,
    leaving: null,
  });
  return {
    /** Closes another shelf's player. @param giveWay - closes this one, at once, when its turn is over. */
    takeTurn(giveWay: () => void): Stop {
      shared.isChanging = true;
      try {
        shared.giveWay?.();
      } finally {
        shared.isChanging = false;
      }
      shared.giveWay = giveWay;
      return () => {
        if (shared.giveWay === giveWay) shared.giveWay = null;
      };
    },
    /** @returns takes the step out, or leaves it to the player that this one gives way to. */
    pushStep(onBack: () => void): () => Promise<void> {
      let isWanted = true;
      let step: HistoryStep | null = null;
      const push = () => {
        if (!isWanted) return;
        step = shared.step?.isThere() ? shared.step : pushHistory(window, onBack);
        step.lead(onBack);
        shared.step = null;
      };
      const takeOut = () => step?.takeOut();
      if (shared.leaving) void shared.leaving.then(push);
      else push();
      return () => {
        isWanted = false;
        if (shared.isChanging && step?.isThere()) {
          shared.step = step;
          return Promise.resolve();
        }
        const out = Promise.resolve(shared.leaving ? shared.leaving.then(takeOut) : takeOut()).then(
          () => {
            if (shared.leaving === out) shared.leaving = null;
          },
        );
        return (shared.leaving = out);
      };
    },
  };
}
