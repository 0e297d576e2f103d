/**
 * `window.reelshelf(command, …)`: one callable global. Calls made before the app was there were kept by the loader (or by the
 * page's own stub) in `reelshelf.q` and are replayed in order.
 */
import type { EventType } from '../events/catalog.js';
import type { OrderInput } from '../events/order.js';
import type { Display } from '../tools/display.js';
import type { Stop } from '../tools/emitter.js';
import { guard } from '../tools/guard.js';
import type { Shelf } from './makeShelf.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import { explain } from './explain.js';
import { readTarget, type OpenTarget, type SharedRequest } from './openTarget.js';
import type { ShelfChanges } from './options.js';

export interface ReelshelfGlobal {
  (...call: unknown[]): unknown;
  q?: ArrayLike<unknown>[];
  /** Which tag stands for which shelf: the tag's script's own, see `entries/places.ts`. */
  tags?: unknown;
}

export interface Commands {
  run(...call: unknown[]): unknown;
  /**
   * Makes a shelf known: it gets what was asked of all shelves, also before it was there.
   * @param endpoint - where it sends to now, if anywhere.
   * @returns to be called when the shelf leaves the page.
   */
  join(shelf: Shelf, endpoint: () => string | undefined): Stop;
}

/** A shelf that may be asked together with others. */
interface AskedShelf extends Shelf {
  open(wanted: OpenTarget, request?: SharedRequest): void;
}

type Taker = Pick<Shelf, 'order' | 'consent'>;

/** @param standIn - makes what takes orders and refusals where no shelf sends to an endpoint, such as a thank-you page; `null` when it knows no endpoint. */
export function createCommands(display: Display, standIn: () => Taker | null): Commands {
  const shelves = new Map<AskedShelf, () => string | undefined>();
  const listeners = createListeners();
  let consent: ReturnType<typeof readConsent> | null = null;
  /** The page's own cart, for the shelves that are there and those to come. */
  let cart: ShelfChanges | null = null;
  let wanted: readonly [OpenTarget, SharedRequest] | null = null;
  let spare: Taker | null = null;
  /** Orders that nobody could take yet. */
  const orders: unknown[] = [];

  const sender = (): Taker | null => {
    for (const [shelf, endpoint] of shelves) if (endpoint()) return shelf;
    if (!spare) {
      spare = standIn();
      if (consent) spare?.consent(consent);
    }
    return spare;
  };
  const report = () => {
    if (orders.length === 0) return;
    const [first] = shelves.keys();
    const taker = sender() ?? first;
    // What a page passes is judged when it is read, not here.
    if (taker) for (const order of orders.splice(0)) taker.order(order as OrderInput);
  };

  const commands: Record<string, (first: unknown, second: unknown) => unknown> = {
    cart(functions) {
      if (typeof functions !== 'object' || functions === null)
        return void explain(display, (words) => [words.describeCartFunctions(functions)]);
      cart = { cart: 'custom', cartSettings: functions };
      for (const shelf of shelves.keys()) shelf.update(cart);
      return undefined;
    },
    // One order is one fact: the first shelf that can send it reports it for the page.
    order(order) {
      orders.push(order);
      report();
    },
    consent(answer) {
      consent = readConsent(answer);
      spare?.consent(consent);
      // Where no shelf sends, what earlier pages have stored is the tag's own.
      if (!consent.analytics) sender();
      for (const shelf of shelves.keys()) shelf.consent(consent);
    },
    on(type, listener) {
      return listeners.add(type as EventType | '*', listener as Listener, shelves.keys());
    },
    open(first) {
      const call = [readTarget(first), { isTaken: false, asked: 0 }] as const;
      if (shelves.size === 0) wanted = call;
      for (const shelf of shelves.keys()) if (!call[1].isTaken) shelf.open(...call);
    },
    close() {
      wanted = null;
      for (const shelf of shelves.keys()) shelf.close();
    },
  };
  return {
    run: (name, first, second) =>
      guard(display, `reelshelf('${String(name)}')`, () => {
        if (typeof name === 'string' && Object.hasOwn(commands, name))
          return commands[name]?.(first, second);
        return void explain(display, (words) => [
          words.describeCommand(name, Object.keys(commands)),
        ]);
      }),
    join(shelf: AskedShelf, endpoint) {
      shelves.set(shelf, endpoint);
      listeners.join(shelf);
      if (cart) shelf.update(cart);
      if (consent) shelf.consent(consent);
      // Shelves that come together with one that sends nowhere may send.
      if (endpoint()) report();
      else queueMicrotask(report);
      if (wanted !== null) {
        shelf.open(...wanted);
        // Shelves that come together with this one are asked too; one that comes minutes later is not.
        queueMicrotask(() => (wanted = null));
      }
      return () => {
        shelves.delete(shelf);
        listeners.leave(shelf);
      };
    },
  };
}

/** Only what is plainly `true` is a yes. */
function readConsent(answer: unknown) {
  const given = answer as { analytics?: unknown; marketing?: unknown } | null | undefined;
  return { analytics: given?.analytics === true, marketing: given?.marketing === true };
}

type Listener = (detail: ReelshelfEventDetail) => void;

/** What the page listens to, on the shelves that are there and those to come. */
function createListeners() {
  const entries = new Set<{
    type: EventType | '*';
    listener: Listener;
    stops: Map<Shelf, Stop>;
  }>();
  return {
    add(type: EventType | '*', listener: Listener, shelves: Iterable<Shelf>): Stop {
      const stops = new Map<Shelf, Stop>();
      const entry = { type, listener, stops };
      entries.add(entry);
      for (const shelf of shelves) stops.set(shelf, shelf.on(type, listener));
      return () => {
        entries.delete(entry);
        stops.forEach((stop) => stop());
      };
    },
    join(shelf: Shelf) {
      for (const { type, listener, stops } of entries) stops.set(shelf, shelf.on(type, listener));
    },
    leave(shelf: Shelf) {
      for (const { stops } of entries) stops.delete(shelf);
    },
  };
}
