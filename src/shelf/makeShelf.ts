/** A shelf as developers have it. Everything here is safe to call at any time and never throws into the page. */
import type { EventType } from '../events/catalog.js';
import { createDisplay, type Display } from '../tools/display.js';
import { createEmitter, type Emitter, type Stop } from '../tools/emitter.js';
import { guard, guardHost } from '../tools/guard.js';
import { isPromise } from '../tools/isPromise.js';
import type { OrderInput } from '../events/order.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import { explain } from './explain.js';
import {
  readOptions,
  type CartOption,
  type ConsentAnswer,
  type ShelfChanges,
  type ShelfOptions,
} from './options.js';
import { releaseSpace, type TagParts } from './space.js';
import type { ShelfReady } from './showFeed.js';
import { readTarget, type SharedRequest } from './openTarget.js';
import { startInstance, type Instance } from './startInstance.js';

export interface Shelf {
  /** Resolves when the first cards are there, or with the reason why none will be. Never rejects; waits while the shelf is far from view. */
  readonly ready: Promise<ShelfReady>;
  /** Whether the player is open. */
  readonly isOpen: boolean;
  /**
   * Opens the player at a video of this shelf, or at all that it has of a creator, by id or handle; before the feed is there, as soon as it
   * is. What is unknown is shown in the console.
   */
  open(wanted: string | { creator: string }): void;
  /** Closes the player, if it is open. */
  close(): void;
  /**
   * Hears events of the catalogue, `'*'` all of them, with the same payload as the DOM event `reelshelf:<type>`. What the shop answers to
   * an add that was on its way is heard after `destroy`, too.
   * @returns removes the listener.
   */
  on<T extends EventType>(type: T | '*', listener: (detail: ReelshelfEventDetail<T>) => void): Stop;
  /** The same for the next such event alone. */
  once<T extends EventType>(
    type: T | '*',
    listener: (detail: ReelshelfEventDetail<T>) => void,
  ): Stop;
  /**
   * Changes options and shows the result; an open player stays open while its video is shown. Options that are not named stay,
   * `undefined` is the default. What is alike changes nothing: objects and lists are compared by what is in them, and a function in
   * place of another is called from then on and starts nothing anew.
   */
  update(options: ShelfChanges): void;
  /** Reports an order, e.g. on a thank-you page; an order id counts once, and one that cannot be read is shown in the console. */
  order(order: OrderInput): void;
  /** The shopper's answer, where no consent tool of the page is understood. */
  consent(answer: ConsentAnswer): void;
  /**
   * Removes every node, listener, timer and style of this shelf. What an open player showed is reported first, and an add that is on its
   * way when the shop has answered.
   */
  destroy(): void;
}

/** Any HTML element of those that take one, of this page or another frame's. */
const canHold = (host: unknown): host is HTMLElement => {
  const { nodeType, shadowRoot, localName = '' } = (host ?? {}) as Partial<HTMLElement>;
  return (
    nodeType === 1 &&
    (!!shadowRoot ||
      /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
        localName,
      ))
  );
};

/** Marks an element that holds a shelf, for every copy of this code on the page. */
const HELD = Symbol.for('reelshelf.held');

/** @returns why the host cannot be had. */
const takeHost = (host: unknown): 'HOST_INVALID' | 'HOST_TAKEN' | null => {
  if (!canHold(host)) return 'HOST_INVALID';
  if (Reflect.has(host, HELD)) return 'HOST_TAKEN';
  Reflect.set(host, HELD, true);
  return null;
};
const leaveHost = (host: HTMLElement) => Reflect.deleteProperty(host, HELD);

/** `createShelf`, by what holds the shelf's place. */
export function makeShelf<Cart extends CartOption>(
  host: HTMLElement,
  given: ShelfOptions<Cart>,
  tagParts: TagParts,
): Shelf {
  const display = createDisplay();
  const recorded = createEmitter<ReelshelfEventDetail>();
  const { ready, settleReady } = createReady();
  const { current, change } = createLiveOptions(host, display);
  const updates = createUpdates(display, current, () => (isOver ? undefined : instance?.parts));
  let isOver = false;
  /** The newest answer of the shopper; it outlives a page on which they paid. */
  let answered: ConsentAnswer | null = null;
  let instance: Instance | null = guard(display, 'createShelf', start) ?? null;
  if (!instance) settleReady({ cards: 0, reason: 'INTERNAL_ERROR' });

  function start(): Instance | null {
    const refusal = takeHost(host);
    if (!refusal) {
      change(given ?? {});
      return begin(true, false);
    }
    isOver = true;
    settleReady({ cards: 0, reason: refusal });
    void explain(display, (words) => [
      refusal === 'HOST_TAKEN' ? words.describeTakenHost() : words.describeHost(host),
    ]);
    return null;
  }
  function begin(isFirst: boolean, isPaying: boolean): Instance {
    const options = current;
    const { emit } = recorded;
    const all = { host, options, display, tagParts, emit, settleReady };
    return startInstance({ ...all, isFirst, isPaying, restart });
  }
  /** The page has become one where a shopper pays, or is no longer. */
  function restart(isPaying: boolean): void {
    instance?.destroy(() => {});
    instance = guard(display, 'createShelf', () => begin(false, isPaying)) ?? null;
    if (answered) instance?.consent(answered);
  }
  const inTurn = (name: string, run: () => unknown) =>
    guard(display, name, () => updates.inTurn(() => isOver || run()));
  return {
    ready,
    get isOpen() {
      return instance?.isOpen ?? false;
    },
    open: (wanted, request?: SharedRequest) =>
      inTurn('open', () => instance?.open(readTarget(wanted), request)),
    close: () => inTurn('close', () => instance?.close()),
    ...createListening(display, recorded, (type) => instance?.listens(type)),
    update: (changes) =>
      guard(display, 'update', () => {
        if (isOver) return;
        const before = updates.begin();
        const { consent } = current;
        change(changes ?? {});
        // A refusal waits for no file. It is in force from here on, so a permission after it is a change.
        if (current.consent === 'denied' && consent !== 'denied') {
          answered = null;
          before.consent = 'denied';
          instance?.refuse();
        }
        updates.show();
      }),
    order: (order) => guard(display, 'order', () => isOver || instance?.order(order)),
    consent: (answer) =>
      guard(display, 'consent', () => {
        answered = answer;
        if (!isOver) instance?.consent(answer);
      }),
    destroy: () =>
      guard(display, 'destroy', () => {
        // The host may hold another shelf by now.
        if (isOver) return;
        isOver = true;
        instance?.destroy(recorded.clear);
        releaseSpace(host);
        leaveHost(host);
        settleReady({ cards: 0, reason: 'DESTROYED' });
      }),
  };
}

function createReady() {
  let settleReady: (state: ShelfReady) => void = () => {};
  const ready = new Promise<ShelfReady>((resolve) => (settleReady = resolve));
  return { ready, settleReady };
}

/** What the developer listens to. A listener that fails is shown, and keeps nothing else from going on. */
function createListening(
  display: Display,
  recorded: Emitter<ReelshelfEventDetail>,
  onListener: (type: string) => void,
): Pick<Shelf, 'on' | 'once'> {
  const on: Shelf['on'] = (type, listener) => {
    onListener(type);
    return recorded.on((detail) => {
      if (type === '*' || type === detail.type)
        guardHost(display, `on('${type}')`, () => listener(detail as never));
    });
  };
  return {
    on,
    once(type, listener) {
      const stop = on(type, (detail) => {
        stop();
        return listener(detail);
      });
      return stop;
    },
  };
}

/** The shelf's options: one object for good, from which everything reads the newest. */
function createLiveOptions(host: HTMLElement, display: Display) {
  const inlineText = (id: string) =>
    host.ownerDocument.getElementById(id.slice(1))?.textContent ?? '';
  const current = Object.create(null) as ShelfOptions;
  const change = (changes: object) => {
    const { feed } = current;
    const read = readOptions(
      changes,
      inlineText,
      (name, value) => void explain(display, (words) => [words.describeOption(name, value)]),
    );
    Object.assign(current, read);
    // Only the feed has no default to go back to.
    current.feed ??= feed;
    // A promise that fails is reported when the feed is wanted; until then it must not be an unhandled error of the page.
    if (isPromise(current.feed)) current.feed.then(undefined, () => {});
  };
  return { current, change };
}

/**
 * Shows changed options. What does it comes late: most shelves never change. Several changes in one task become one.
 *
 * @param parts - of the running shelf, as far as there is one.
 */
function createUpdates(
  display: Display,
  current: ShelfOptions,
  parts: () => Instance['parts'] | undefined,
) {
  /** The options that are shown, while others are on their way. */
  let before: ShelfOptions | null = null;
  let isDue = false;
  let changing: Promise<void> | null = null;
  const apply = async (): Promise<void> => {
    isDue = true;
    try {
      const late = await import('./applyChanges.js');
      const shown = before;
      before = null;
      isDue = false;
      const now = parts();
      if (now && shown) await late.applyChanges(now, shown);
    } catch (detail) {
      isDue = false;
      display.warn({
        code: 'CHANGE_NOT_SHOWN',
        message: 'Changed options are not shown.',
        remedy: 'The next change tries again.',
        detail,
      });
    }
  };
  return {
    /** Before options are changed. @returns those that are shown. */
    begin: () => (before ??= { ...current }),
    show() {
      if (isDue) return;
      const mine = (changing = apply().then(() => {
        if (changing === mine) changing = null;
      }));
    },
    /** After the changes that were asked for before: a video may be one of a feed that is on its way. */
    inTurn: (run: () => unknown) => void (changing ? changing.then(run) : run()),
  };
}
