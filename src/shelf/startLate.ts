import { onOnline } from '../browser/online.js';
import type { Disposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';

/**
 * Starts what comes in a file of its own, and tries again when the line is back: rights are kept to on a page that was offline for a moment, too.
 * A shelf that has gone meanwhile starts nothing.
 */
export const createLate = (disposer: Disposer, window: Window) =>
  function late<Module>(load: () => Promise<Module>, start: (module: Module) => Stop): void {
    if (disposer.isDisposed) return;
    load().then(
      (module) => disposer.isDisposed || disposer.add(start(module)),
      () => {
        const stop = onOnline(window, () => {
          stop();
          late(load, start);
        });
        disposer.add(stop);
      },
    );
  };
