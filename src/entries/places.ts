/**
 * Which shelf a tag stands for: one record a tag, kept for the whole page by one observer, however often the tag's script runs and
 * however the page draws itself anew. The newest tag of a target owns it; a shelf that is taken out while its tag stands is put back.
 */
import { isPaymentPage } from '../browser/pageKind.js';
import { earlyHeading } from '../shelf/pageLanguage.js';
import { reserveSpace } from '../shelf/reserve.js';
import type { Notice } from '../tools/display.js';

export interface Place {
  readonly tag: HTMLScriptElement;
  /** The script ran outside of any document: it cannot leave one. */
  readonly isLoose: boolean;
  host: HTMLElement | null;
  /** Where the host was put: the target, or the tag. */
  spot: Element | null;
  /** The tag's `data-*` as the host has them. */
  text: string;
  /** How often it was put there of late. */
  tries: number;
}

export interface Places {
  /** Takes the tag of a script that runs, and whatever has come onto the page. */
  take(tag: HTMLScriptElement | null): void;
  readonly all: Iterable<Place>;
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
const RUNS = /^(module|(text|application)\/(java|ecma)script|)$/i;

const stands = ({ tag, isLoose }: Place) => isLoose || tag.isConnected;
/** `data-cart-settings` of a tag is `cart-settings` of its shelf. */
const optionsOf = (dataset: DOMStringMap) =>
  new Map(
    Object.entries(dataset).flatMap(([name, value = '']) =>
      name === 'target' ? [] : [[name.replace(/[A-Z]/g, '-$&').toLowerCase(), value]],
    ),
  );
const isShelf = (element?: Element | null): element is HTMLElement =>
  element?.localName === 'reel-shelf';

const findSpot = (
  tag: HTMLScriptElement,
  target: string | undefined,
  warn: Page['warn'],
): Element | null => {
  if (!target) {
    if (tag.closest('body')) return tag;
    warn({
      code: 'TAG_WITHOUT_PLACE',
      subject: tag.src,
      message: 'The tag is outside the body and has no data-target.',
      remedy: 'Move it to where the videos belong, or add data-target="#element".',
    });
    return null;
  }
  try {
    return document.querySelector(target);
  } catch {
    warn({
      code: 'TARGET_INVALID',
      subject: target,
      message: 'data-target is not a CSS selector.',
      remedy: 'Use one like "#videos".',
    });
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
    if (stands(other))
      warn({
        code: 'TAG_TWICE',
        subject: place.tag.src,
        message: 'This tag is on the page twice.',
        remedy: 'Remove one, or give each a data-shelf of its own.',
      });
    else [place.host, other.host, place.text] = [other.host, null, text];
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

/** Looks whenever the page may have changed: at once where a shelf was taken out, so that one which runs does not notice it; else once a frame. */
const watchPage = (isShelfOut: () => boolean, look: () => void) => {
  let isDue = false;
  new MutationObserver(() => {
    if (isShelfOut()) return look();
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-feed', 'data-product', 'data-target'],
  });
};

/** Holds the space of shelves that the app does not know yet, each once. */
const findShelves = (found: WeakSet<Element>, onShelf: Page['onShelf']) =>
  document.querySelectorAll<HTMLElement>('reel-shelf:not(:defined)').forEach((host) => {
    if (found.has(host)) return;
    found.add(host);
    if (host.hasAttribute('feed'))
      reserveSpace(host, {
        heading: host.getAttribute('heading') ?? earlyHeading(host, host.getAttribute('locale')),
        line: host.getAttribute('line') ?? '',
        layout: host.getAttribute('layout'),
        limit: host.getAttribute('limit'),
      });
    onShelf(host);
  });

export function keepPlaces({ isOurs, onShelf, warn }: Page): Places {
  /** Oldest first. */
  const places = new Map<HTMLScriptElement, Place>();
  const found = new WeakSet<Element>();
  let isWaiting = false;

  const add = (tag: HTMLScriptElement) => {
    // One that runs outside after others is of a page that has gone meanwhile.
    const isLoose = !tag.isConnected && places.size === 0;
    if (!places.has(tag) && (tag.isConnected || isLoose))
      places.set(tag, { tag, isLoose, host: null, spot: null, text: '', tries: 0 });
  };

  const look = () => {
    document
      .querySelectorAll<HTMLScriptElement>('script[data-feed]')
      .forEach((tag) => RUNS.test(tag.type) && isOurs(tag) && add(tag));
    const owners = new Map<string | undefined, Place>();
    for (const place of places.values()) {
      if (stands(place)) owners.set(place.tag.dataset['target'], place);
      else if (!place.host?.isConnected) places.delete(place.tag);
    }
    for (const place of places.values()) {
      const { target } = place.tag.dataset;
      if (!stands(place)) continue;
      if (!target || owners.get(target) === place) settle(place, target);
    }
    findShelves(found, onShelf);
  };

  const settle = (place: Place, target: string | undefined) => {
    const { tag } = place;
    const text = JSON.stringify(tag.dataset);
    if (place.host?.isConnected) {
      if (text !== place.text) write(place, place.host, text);
      // Moved by the page, it is the page's: taken out from there it stays out.
      if (place.host.parentNode !== (target ? place.spot : tag.parentNode)) place.tries = Infinity;
      return;
    }
    const spot = findSpot(tag, target, warn);
    if (spot !== place.spot) place.host = null;
    place.spot = spot;
    if (!spot || place.tries > MAX_TRIES) return;
    if (isPaymentPage(window)) {
      place.host = null;
      if (!isWaiting) setTimeout(() => ((isWaiting = false), look()), LOOK_AGAIN_MS);
      isWaiting = true;
      return;
    }
    if (
      target
        ? !clear(place, [...spot.children], text, places.values())
        : !clear(place, [tag.nextElementSibling], text, places.values()) ||
          isTwice(place, text, places.values(), warn)
    )
      return;
    if (++place.tries > MAX_TRIES) {
      return warn({
        code: 'SHELF_TAKEN_OUT',
        subject: tag.src,
        message: 'The page takes the shelf out again and again.',
        remedy: 'Put <reel-shelf> where that script does not draw.',
      });
    }
    setTimeout(() => place.tries > MAX_TRIES || place.tries--, FORGET_MS);
    const host = (place.host ??= document.createElement('reel-shelf'));
    if (text !== place.text || !host.hasAttribute('feed')) write(place, host, text);
    if (target) spot.append(host);
    else tag.after(host);
  };

  watchPage(
    () =>
      [...places.values()].some((place) => place.host && !place.host.isConnected && stands(place)),
    look,
  );

  return {
    take(tag) {
      if (tag?.dataset['feed']) add(tag);
      look();
    },
    get all() {
      return places.values();
    },
  };
}
