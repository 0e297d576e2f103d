/** The hand-written page with embla-carousel instead of the browser's own scrolling: what a developer takes who takes a library. */
import EmblaCarousel from 'embla-carousel';

window.startCarousel = (root, container) =>
  EmblaCarousel(root, { container, align: 'start', containScroll: 'trimSnaps' });
