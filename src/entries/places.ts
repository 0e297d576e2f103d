/**
 * Which shelf a tag stands for: one record a tag, kept for the whole page by one observer, however often the tag's script runs and
 * however the page draws itself anew. The newest tag of a target owns it; a shelf that is taken out while its tag stands is put back.
 */
import { isPaymentPage } from '../browser/pageKind.js';
import { earlyHeading } from '../shelf/pageLanguage.js';
import { reserveSpace } from '../shelf/reserve.js';
import type { Notice } from '../tools/display.js';
import { watchPage } from './watchPage.js';

export interface Place {
  readonly tag: HTMLScriptElement;
  /** The script ran outside of any document: it cannot leave one. */
  readonly isLoose: boolean;
  host: HTMLElement | null;
  /** Where the host was put: behind the tag, or into what else this is. */
  spot: Element | null;
  /** The tag's `data-*` as the host has them. */
  text: string;
  /** How often it was put there of late. */
  tries: number;
  /** It is looked whether it is one too many. */
  isDoubted?: boolean;
}

export interface Places {
  /** Takes the tag of a script that runs, and whatever has come onto the page. */
  take(tag: HTMLScriptElement | null): void;
  readonly all: Iterable<Place>;
  /** What stands on the page, in the open shadow roots of others too. */
  find(selector: string): HTMLElement[];
}

interface Page {
  /** Whether a tag that was not seen running is one of this script. */
  isOurs(tag: HTMLScriptElement): boolean;
  /** A shelf that the app does not know yet has come. */
  onShelf(host: HTMLElement): void;
  warn(notice: Notice): void;
}

const LOOK_AGAIN_MS = 500;
/** A page that takes it out so often within so long does not want it. */
const MAX_TRIES = 5;
const FORGET_MS = 3000;

/** A tool that keeps scripts back until a shopper permits them gives them another type. */
const RUNS = /^(module|\w+\/(java|ecma)script|)$/i;

const stands = ({ tag, isLoose }: Place) => isLoose || tag.isConnected;
/** `data-cart-settings` of a tag is `cart-settings` of its shelf. */
const optionsOf = (dataset: DOMStringMap) =>
  new Map(
    Object.entries(dataset).flatMap(([name, value = '']) =>
      // Templates put values on lines of their own.
      name === 'target' ? [] : [[name.replace(/[A-Z]/g, '-$&').toLowerCase(), value.trim()]],
    ),
  );
const isShelf = (element?: Element | null): element is HTMLElement =>
  element?.localName === 'reel-shelf';

const findSpot = (
  tag: HTMLScriptElement,
  target: string | undefined,
  warn: Page['warn'],
): Element | null => {
  const { body } = document;
  const root = tag.getRootNode();
  if (!target) {
    if ('host' in root || tag.closest('body')) return tag;
    if (document.readyState === 'loading') return null;
    // Of a page with nothing but the tag, the parser makes a head.
    if (body?.firstElementChild === null) return body;
    warn({
      code: 'TAG_WITHOUT_PLACE',
      subject: tag.src,
      message: 'The tag is outside the body.',
      remedy: 'Move it to where the videos belong, or add data-target="#element".',
    });
    return null;
  }
  try {
    return (root as ParentNode & Node).querySelector(target) ?? document.querySelector(target);
  } catch {
    // What is no selector matches nothing: said with the others.
    return null;
  }
};

const isTwice = (
  place: Place,
  text: string,
  places: Iterable<Place>,
  warn: Page['warn'],
): boolean => {
  for (const other of places) {
    if (other === place || other.text !== text || !other.host?.isConnected) continue;
    if (stands(other)) {
      // The old part of a page may stand beside the new one until it has faded out.
      if (!place.isDoubted)
        setTimeout(() => {
          place.isDoubted = false;
          if (stands(place) && !place.host)
            warn({
              code: 'TAG_TWICE',
              subject: place.tag.src,
              message: 'This tag is on the page twice.',
              remedy: 'Remove one, or give each a data-shelf of its own.',
            });
        }, FORGET_MS);
      place.isDoubted = true;
    } else [place.host, other.host, place.text] = [other.host, null, text];
    return true;
  }
  return false;
};

const write = (place: Place, host: HTMLElement, text: string) => {
  const options = optionsOf(place.tag.dataset);
  optionsOf(JSON.parse(place.text || '{}') as DOMStringMap).forEach(
    (_value, name) => options.has(name) || host.removeAttribute(name),
  );
  options.forEach((value, name) => host.setAttribute(name, value));
  place.text = text;
};

/** Takes away what an older tag has left in the place, takes over what is alike; the page's own element stays. Tells whether the place is free. */
const clear = (
  place: Place,
  standing: readonly (Element | null)[],
  text: string,
  places: Iterable<Place>,
): boolean => {
  for (const host of standing) {
    if (!isShelf(host)) continue;
    const owner = [...places].find((other) => other.host === host);
    const isAlike = [...optionsOf(place.tag.dataset)].every(
      ([name, value]) => host.getAttribute(name) === value,
    );
    if (owner && place.tag.dataset['target'] === undefined && stands(owner)) continue;
    if (isAlike) {
      if (owner) owner.host = null;
      Object.assign(place, { host, text });
      return false;
    }
    if (owner) host.remove();
    else if (place.tag.dataset['target']) return false;
  }
  return true;
};

/** Holds the space of a shelf that the app does not know yet. */
const hold = (host: HTMLElement) => {
  const get = (name: string) => host.getAttribute(name)?.trim();
  if (get('feed'))
    reserveSpace(host, {
      heading: get('heading') ?? earlyHeading(host, get('locale')),
      line: get('line') ?? '',
      layout: get('layout'),
      limit: get('limit'),
    });
};

/** Puts the shelf there, unless the page has taken it out too often. */
const put = (place: Place, spot: Element, text: string, warn: Page['warn']) => {
  const { tag } = place;
  if (++place.tries > MAX_TRIES) {
    return warn({
      code: 'SHELF_TAKEN_OUT',
      subject: tag.src,
      message: 'The page keeps taking the shelf out.',
      remedy: 'Put <reel-shelf> where that script does not draw.',
    });
  }
  setTimeout(() => place.tries > MAX_TRIES || place.tries--, FORGET_MS);
  const host = (place.host ??= document.createElement('reel-shelf'));
  if (text !== place.text || !host.hasAttribute('feed')) write(place, host, text);
  if (spot === tag) tag.after(host);
  else spot.append(host);
};

export function keepPlaces({ isOurs, onShelf, warn }: Page): Places {
  /** Oldest first. */
  const places = new Map<HTMLScriptElement, Place>();
  const found = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const add = (tag: HTMLScriptElement) => {
    // One that runs outside after others is of a page that has gone meanwhile.
    const isLoose = !tag.isConnected && places.size === 0;
    if (!places.has(tag) && (tag.isConnected || isLoose))
      places.set(tag, { tag, isLoose, host: null, spot: null, text: '', tries: 0 });
  };

  const look = () => {
    for (const tag of find<HTMLScriptElement>('script[data-feed]'))
      if (RUNS.test(tag.type) && isOurs(tag)) add(tag);
    const owned = new Set<string | undefined>();
    // The newest first, so that it has its target.
    for (const place of [...places.values()].reverse()) {
      const { target } = place.tag.dataset;
      if (!stands(place)) {
        if (!place.host?.isConnected) places.delete(place.tag);
        continue;
      }
      if (!target || !owned.has(target)) settle(place, target);
      owned.add(target);
    }
    for (const host of find('reel-shelf:not(:defined)')) {
      if (found.has(host)) continue;
      found.add(host);
      hold(host);
      onShelf(host);
    }
  };

  const settle = (place: Place, target: string | undefined) => {
    const { tag } = place;
    const text = JSON.stringify(tag.dataset);
    if (place.host?.isConnected) {
      if (text !== place.text) write(place, place.host, text);
      // Moved by the page, it is the page's: taken out from there it stays out.
      if (place.host.parentNode !== (place.spot === tag ? tag.parentNode : place.spot))
        place.tries = Infinity;
      return;
    }
    const spot = findSpot(tag, target, warn);
    if (spot !== place.spot) place.host = null;
    place.spot = spot;
    if (!spot || place.tries > MAX_TRIES) return;
    if (isPaymentPage(window)) {
      place.host = null;
      clearTimeout(timer);
      timer = setTimeout(look, LOOK_AGAIN_MS);
      return;
    }
    if (
      !clear(
        place,
        spot === tag ? [tag.nextElementSibling] : [...spot.children],
        text,
        places.values(),
      ) ||
      (!target && isTwice(place, text, places.values(), warn))
    )
      return;
    put(place, spot, text, warn);
  };

  const { find, enter } = watchPage(
    () =>
      [...places.values()].some((place) => place.host && !place.host.isConnected && stands(place)),
    look,
  );

  return {
    take(tag) {
      if (tag?.dataset['feed']) add(tag);
      enter(document);
      look();
    },
    get all() {
      return places.values();
    },
    find,
  };
}
