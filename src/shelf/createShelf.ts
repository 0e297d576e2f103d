/**
 * The public way in for developers. Everything here is safe to call at any time and never throws into the page.
 */
import type { EventType } from '../events/catalog.js';
import { createDisplay } from '../tools/display.js';
import { createEmitter, type Stop } from '../tools/emitter.js';
import { guard, guardHost } from '../tools/guard.js';
import type { OrderInput } from '../events/order.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import type { ConsentAnswer, ShelfChanges, ShelfOptions } from './options.js';
import { releaseSpace } from './reserve.js';
import { startInstance, type Instance } from './startInstance.js';

export interface Shelf {
  /** Opens the player at a video of this shelf; before the feed is there, as soon as it is. An unknown id does nothing. */
  open(videoId: string): void;
  /** Closes the player, if it is open. */
  close(): void;
  /**
   * Hears events of the catalogue, `'*'` all of them, with the same payload as the DOM event `reelshelf:<type>`.
   * @returns removes the listener.
   */
  on(type: EventType | '*', listener: (detail: ReelshelfEventDetail) => void): Stop;
  /** Changes options and shows the result. An open player is closed; options that are not named stay, `undefined` is the default. */
  update(options: ShelfChanges): void;
  /** Reports an order, e.g. on a thank-you page; an order id counts once, and one that cannot be read is shown in the console. */
  order(order: OrderInput): void;
  /** The shopper's answer, where no consent tool of the page is understood. */
  consent(answer: ConsentAnswer): void;
  /** Removes every node, listener, timer and style of this shelf. */
  destroy(): void;
}

/**
 * Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched.
 * For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
 */
export function createShelf(host: HTMLElement, options: ShelfOptions): Shelf {
  const display = createDisplay();
  const told = createEmitter<ReelshelfEventDetail>();
  let current = ownOptions(options);
  let given: ConsentAnswer | null = null;
  let isOver = false;
  let instance: Instance | null = start(true, false);

  function start(isFirst: boolean, isPaying: boolean): Instance | null {
    const started = guard(display, 'createShelf', () => startInstance({ host, options: current, isFirst, display, tell: told.emit, isPaying, restart })) ?? null;
    // The shopper's answer outlives a change of options.
    if (given) started?.consent(given);
    return started;
  }
  function restart(isPaying: boolean): void {
    instance?.destroy();
    instance = start(false, isPaying);
  }
  return {
    open: (videoId) => guard(display, 'open', () => instance?.open(videoId)),
    close: () => guard(display, 'close', () => instance?.close()),
    on: (type, listener) =>
      told.on((detail) => {
        if (type === '*' || type === detail.type) guardHost(display, `on('${type}')`, () => listener(detail));
      }),
    update: (changes) =>
      guard(display, 'update', () => {
        if (isOver) return;
        current = ownOptions(current, changes);
        restart(false);
      }),
    order: (order) => guard(display, 'order', () => instance?.order(order)),
    consent: (answer) =>
      guard(display, 'consent', () => {
        given = answer;
        instance?.consent(answer);
      }),
    destroy: () =>
      guard(display, 'destroy', () => {
        // The host may hold another shelf by now.
        if (isOver) return;
        isOver = true;
        instance?.destroy();
        instance = null;
        releaseSpace(host);
        told.clear();
      }),
  };
}

/** Own values only: what a page has put on `Object.prototype` is nobody's setting. Only the feed has no default to go back to. */
function ownOptions(options: ShelfOptions, changes: ShelfChanges = {}): ShelfOptions {
  const own = Object.assign(Object.create(null), options, changes) as ShelfOptions;
  own.feed ??= options.feed;
  return own;
}
