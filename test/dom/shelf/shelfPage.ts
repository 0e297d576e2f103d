/** A page with shelves on it, for tests of the public ways in. Everything it makes is gone after `leave()`. */
import { expect, vi } from 'vitest';
import { createShelf, type Shelf } from '../../../src/shelf/createShelf.js';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import type { ShelfOptions } from '../../../src/shelf/options.js';
import { inOrder } from '../../support/inOrder.js';
import { passTime } from '../../support/passTime.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const media = (file: string) => new URL(`/test/fixtures/media/${file}`, location.href).href;

/** A feed with one video for each id, in this order; ids that begin with `mug` show the mug, all others the serum. */
export const makeFeed = (ids: readonly string[], more: Record<string, unknown> = {}) =>
  inOrder({
    version: 1,
    id: 'spring',
    currency: 'USD',
    creators: [{ id: 'mia', handle: '@mia.skin' }],
    products: [
      { id: 'serum', title: 'Dew Serum', url: '/products/serum', price: usd('28.00') },
      { id: 'mug', title: 'Ridge Mug', url: '/products/mug', price: usd('24.00') },
    ],
    videos: ids.map((id) => ({
      id,
      creator: 'mia',
      sources: [{ type: 'mp4', src: media('good.mp4') }],
      poster: { src: media('poster.jpg'), width: 540, height: 960 },
      tags: [{ product: id.startsWith('mug') ? 'mug' : 'serum', start: 0 }],
      disclosure: 'none',
      rights: { status: 'owned' },
    })),
    ...more,
  });

export interface HeardEvent {
  type: string;
  detail: ReelshelfEventDetail;
  event: CustomEvent<ReelshelfEventDetail>;
}

export function createShelfPage() {
  const written = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const address = location.href;
  const scroll = { x: scrollX, y: scrollY };
  const hosts: HTMLElement[] = [];
  const shelves: Shelf[] = [];
  const events: HeardEvent[] = [];
  const errors: unknown[] = [];
  const hear = (event: Event) => {
    const told = event as CustomEvent<ReelshelfEventDetail>;
    events.push({ type: event.type, detail: told.detail, event: told });
  };
  const types = [
    'shelf_loaded',
    'shelf_failed',
    'shelf_viewed',
    'card_viewed',
    'video_started',
    'order_completed',
    'experiment_exposed',
    'product_opened',
  ];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  for (const type of types) window.addEventListener(`reelshelf:${type}`, hear);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);

  const put = <E extends HTMLElement>(element: E, into: Element = document.body): E => {
    hosts.push(element);
    into.append(element);
    return element;
  };
  /** An open player takes its step out of the history, and that takes a moment. */
  const stepIsOut = () =>
    vi.waitFor(() => expect(history.state?.reelshelf).toBeUndefined(), { timeout: 10_000 });
  const inside = (host: Element, selector: string) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  return {
    events,
    errors,
    /** Codes of the console notices so far, with their subjects; without that of a missing endpoint, which comes whenever measuring starts. */
    notices: () =>
      written.mock.calls
        .map(([line]) => String(line).replace('[reelshelf] ', '').split(':')[0] ?? '')
        .filter((notice) => notice !== 'NO_ENDPOINT'),
    lines: () => written.mock.calls.map(([line]) => String(line)),
    put,
    start(
      options: Partial<ShelfOptions> = {},
      host: HTMLElement = put(document.createElement('div')),
    ) {
      const shelf = createShelf(host, {
        feed: makeFeed(['a', 'b', 'c']),
        previews: 'off',
        ...options,
      });
      shelves.push(shelf);
      return { host, shelf };
    },
    inside,
    stepIsOut,
    cards: (host: Element) => inside(host, '[part~=card]'),
    /** Product titles of the cards in view, in order. */
    titles: (host: Element) => inside(host, '.chipTitle').map((title) => title.textContent),
    isOpen: (host: Element) => inside(host, '[part~=player]').length > 0,
    showAddress: (change: (url: URL) => void) => {
      const url = new URL(location.href);
      change(url);
      history.replaceState(history.state, '', url);
    },
    async leave() {
      for (const shelf of shelves) shelf.destroy();
      for (const host of hosts) host.remove();
      for (const type of types) window.removeEventListener(`reelshelf:${type}`, hear);
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
      await stepIsOut();
      history.replaceState(history.state, '', address);
      scrollTo(scroll.x, scroll.y);
      for (const key of Object.keys(localStorage))
        if (key.startsWith('reelshelf')) localStorage.removeItem(key);
      vi.restoreAllMocks();
    },
  };
}

export const nextFrames = (count = 2) =>
  new Promise<void>((resolve) => {
    const step = (left: number) =>
      left === 0 ? resolve() : requestAnimationFrame(() => step(left - 1));
    step(count);
  });

export { passTime as wait };

/** Listeners on the page itself (window, document, media queries) that were added and not removed since `start`. */
export function watchListeners() {
  const alive = new Map<string, string>();
  const names = new WeakMap<object, number>();
  let count = 0;
  const name = (thing: object | null) => {
    if (!thing) return 'null';
    if (!names.has(thing)) names.set(thing, ++count);
    return String(names.get(thing));
  };
  const isPage = (target: unknown) =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList;
  const keyOf = (target: object, type: string, listener: object | null, options: unknown) =>
    [
      name(target),
      type,
      name(listener),
      options === true ||
        (typeof options === 'object' &&
          options !== null &&
          Reflect.get(options, 'capture') === true),
    ].join(' ');
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    if (isPage(this)) alive.set(keyOf(this, type, listener, options), type);
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ) {
    alive.delete(keyOf(this, type, listener, options));
    removeEventListener.call(this, type, listener, options);
  };
  return {
    left: () => [...alive.values()],
    stop() {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
    },
  };
}
