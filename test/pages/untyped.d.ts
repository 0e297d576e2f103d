/** Sliders that bring no types: as much of them as the tests use. */
declare module 'jquery' {
  export default function jQuery(element: Element): unknown;
}
declare module 'flexslider';
declare module 'bootstrap/js/dist/carousel' {
  export default class Carousel {
    static getInstance(element: Element): Carousel | null;
    dispose(): void;
  }
}
