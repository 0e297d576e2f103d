/** The slides of a gallery, and how its slider takes another one. */
export interface Slides {
  /** One of the shop's own. */
  first: HTMLElement;
  add(slide: HTMLElement): void;
  remove(slide: HTMLElement): void;
}

/** Public functions of the sliders, as far as the page has them. */
interface Slider {
  addSlide?(slide: HTMLElement): void;
  removeSlide?(slide: HTMLElement): void;
  appendSlide?(slide: HTMLElement): void;
  add?(slide: HTMLElement): void;
  update?(): void;
  resetPages?(): void;
  refresh?(): void;
}

/** `null` where the slider is running and cannot be told of another slide. */
type Kind = (list: HTMLElement) => Pick<Slides, 'add' | 'remove'> | null;

const append = (
  list: HTMLElement,
  after: () => void = () => {},
): Pick<Slides, 'add' | 'remove'> => ({
  add(slide) {
    list.append(slide);
    after();
  },
  remove(slide) {
    slide.remove();
    after();
  },
});

/** Shopify's own themes and those made after them: a list that scrolls, and an element around it that counts its slides. */
const shopify: Kind = (list) => {
  const slider = list.closest('slider-component') as (Element & Slider) | null;
  return append(list, () => slider?.resetPages?.());
};

/** FlexSlider, which keeps itself at the gallery for jQuery. Not begun yet, it takes all that is there. */
const woocommerce: Kind = (list) => {
  const { jQuery } = list.ownerDocument.defaultView as unknown as {
    jQuery?: (element: Element) => { data(name: string): unknown };
  };
  const gallery = list.closest('.woocommerce-product-gallery');
  const slider = (gallery && jQuery?.(gallery).data('flexslider')) as Slider | undefined;
  if (!slider?.addSlide) return append(list);
  return {
    add: (slide) => slider.addSlide?.(slide),
    remove: (slide) => slider.removeSlide?.(slide),
  };
};

const swiper: Kind = (list) => {
  const { swiper: slider } = (list.parentElement ?? list) as { swiper?: Slider };
  if (!slider?.appendSlide) return append(list, () => slider?.update?.());
  return {
    add: (slide) => slider.appendSlide?.(slide),
    remove(slide) {
      slide.remove();
      slider.update?.();
    },
  };
};

/** Keeps itself nowhere, unless the theme does. A running one goes only as far as the slides it has counted. */
const splide: Kind = (list) => {
  const root = list.closest('.splide') as (Element & { splide?: Slider }) | null;
  const slider = root?.splide;
  if (!slider?.add) return root?.classList.contains('is-initialized') ? null : append(list);
  return {
    add: (slide) => slider.add?.(slide),
    remove(slide) {
      slide.remove();
      slider.refresh?.();
    },
  };
};

const plain: Kind = (list) => append(list);

const kinds: readonly (readonly [selector: string, kind: Kind])[] = [
  ['.product__media-list, [id^="Slider-Gallery"]', shopify],
  ['.woocommerce-product-gallery__wrapper', woocommerce],
  ['.swiper-wrapper', swiper],
  ['.splide__list', splide],
];

/** Where product pictures stand on a page; a slider elsewhere is not the product's. */
const PRODUCT = '[class*="product"], [id*="product" i], main';

const pictureIn = (list: Element): HTMLElement | undefined =>
  [...list.children].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !!child.querySelector('img, picture'),
  );

/** The slides around the host, else those of a gallery that is known by its theme's or its slider's names. */
export function findSlides(host: HTMLElement): Slides | null {
  const around = host.parentElement;
  const known = kinds.flatMap(([selector, kind]) =>
    [...host.ownerDocument.querySelectorAll<HTMLElement>(selector)]
      .filter((list) => list === around || list.closest(PRODUCT))
      .map((list) => ({ list, kind })),
  );
  const own = around && { list: around, kind: plain };
  const candidates = [
    ...known.filter(({ list }) => list.contains(host)),
    ...(own && pictureIn(own.list) && own.list.localName !== 'body' && isList(own.list)
      ? [own]
      : []),
    ...known,
  ];
  for (const { list, kind } of candidates) {
    const first = pictureIn(list);
    const way = first && kind(list);
    if (way) return { first, ...way };
  }
  return null;
}

/** More than one picture and nothing else: a tag that stands in the text beside a picture is in no gallery. */
const isList = ({ children }: Element): boolean =>
  [...children].filter((child) => child.querySelector('img, picture')).length > 1;
