import { findSlides, type Slides } from './slides.js';

/** Classes by which sliders mark one of their slides, and copies of them. */
const STATE = /active|current|selected|clone|duplicate|visible|hidden|prev\b|next\b|zoom/i;

/**
 * Moves the host into a slide of its own, after the shop's pictures, whose places and numbers stay as they are.
 *
 * @returns the shape of the shop's own slides, and the way back; `null` where no gallery was found.
 */
export function takePlace(
  host: HTMLElement,
  poster: string | undefined,
): { ratio: number; leave(): void } | null {
  const slides = findSlides(host);
  if (!slides) return null;
  const { first } = slides;
  const { width, height } = first.getBoundingClientRect();
  const mark = host.ownerDocument.createComment('reelshelf');
  host.replaceWith(mark);
  const slide = makeSlide(host, first, poster);
  slide.append(host);
  slides.add(slide);
  return {
    ratio: width && height ? width / height : 0,
    leave() {
      if (mark.isConnected) mark.replaceWith(host);
      mark.remove();
      slides.remove(slide);
      slide.remove();
    },
  };
}

/** Alike to the shop's own slides in tag, classes and, where a slider has measured it, size; without their ids and data. */
function makeSlide(host: HTMLElement, first: Slides['first'], poster = ''): HTMLElement {
  const slide = host.ownerDocument.createElement(first.localName);
  slide.className = [...first.classList].filter((name) => !STATE.test(name)).join(' ');
  if (first.style.width) slide.style.width = first.style.width;
  slide.id = 'Slide-reelshelf';
  // Thumbnails that a slider makes of its slides.
  slide.dataset['thumb'] = poster;
  return slide;
}
