import { findSlides, withoutState, type Thumb } from './slides.js';

interface Place {
  slide: HTMLElement;
  /** Width by height of the shop's own slides. */
  ratio: number;
  leave(): void;
}

/** A page that throws the slide out so often, one time right after the other, does not want it. */
const MAX_TRIES = 5;
const FORGET_MS = 3000;

/**
 * Moves the host into a slide of its own, after the shop's pictures, whose places and numbers stay as they are; again, where the shop draws
 * its gallery anew for another variant, and where a gallery comes later than the shelf.
 *
 * @param onPlace - told the shape of the shop's own slides, `null` while there is no gallery.
 * @param setTimer - of the shelf.
 * @returns the way back.
 */
export function keepPlace(
  host: HTMLElement,
  thumb: Thumb,
  onPlace: (ratio: number | null) => void,
  setTimer: (run: () => void, delayMs: number) => () => void,
): () => void {
  let place: Place | null = null;
  let tries = 0;
  let forget = () => {};
  let frame = 0;
  const enter = () => {
    place = takePlace(host, thumb);
    onPlace(place?.ratio ?? null);
  };
  const observer = new MutationObserver(() => {
    if (place?.slide.isConnected) return;
    if (!place) {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (host.isConnected && tries < MAX_TRIES && findSlides(host, thumb)) enter();
      });
      return;
    }
    // At once, so that the shelf does not notice that it was out.
    place.leave();
    tries++;
    forget();
    forget = setTimer(() => (tries = 0), FORGET_MS);
    if (tries < MAX_TRIES && host.isConnected) enter();
    else onPlace((place = null));
  });
  enter();
  observer.observe(host.ownerDocument, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    forget();
    place?.leave();
  };
}

function takePlace(host: HTMLElement, thumb: Thumb): Place | null {
  const slides = findSlides(host, thumb);
  if (!slides) return null;
  const { first } = slides;
  const ratio = ratioOf(first.querySelector('img')) || ratioOf(first);
  const mark = host.ownerDocument.createComment('reelshelf');
  host.replaceWith(mark);
  const slide = makeSlide(host, first, thumb);
  slide.append(host);
  slides.add(slide);
  return {
    slide,
    ratio,
    leave() {
      if (mark.isConnected) mark.replaceWith(host);
      mark.remove();
      if (slide.isConnected) slides.remove(slide);
      slide.remove();
    },
  };
}

/** Of the picture where it is there: a slider that has just begun has not measured its slides. */
function ratioOf(element: Element | null): number {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return height > 0 ? width / height : 0;
}

/** Alike to the shop's own slides in tag, classes and, where a slider has measured it, size; without their ids and data. */
function makeSlide(host: HTMLElement, first: HTMLElement, thumb: Thumb): HTMLElement {
  const slide = host.ownerDocument.createElement(first.localName);
  slide.className = withoutState(first);
  if (first.style.width) slide.style.width = first.style.width;
  // A bullet takes a line of its own in WebKit, where the shop's style sheet leaves it.
  slide.style.listStyle = 'none';
  slide.id = 'Slide-reelshelf';
  // Small pictures that a slider makes of its slides.
  slide.dataset['thumb'] = thumb.src;
  return slide;
}
