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
  setActiveMedia?(id: string, isFirst: boolean): void;
}

/** How the slide is reached where a gallery has small pictures beside the large one. */
export interface Thumb {
  src: string;
  label: string;
}

type Way = Pick<Slides, 'add' | 'remove'>;
/** `null` where the slider is running and cannot be told of another slide. */
type Kind = (list: HTMLElement, thumb: Thumb) => Way | null;

const append = (list: HTMLElement, after: () => void = () => {}): Way => ({
  add(slide) {
    list.append(slide);
    after();
  },
  remove(slide) {
    slide.remove();
    after();
  },
});

/** The same, with one more small picture after the last one, if there are any. */
const withThumb = (
  way: Way,
  last: Element | undefined,
  thumb: Thumb,
  mark: (copy: HTMLElement, slide: HTMLElement) => void,
): Way => {
  const copy = last && copyThumb(last, thumb);
  if (!copy) return way;
  return {
    add(slide) {
      mark(copy, slide);
      last.after(copy);
      way.add(slide);
    },
    remove(slide) {
      copy.remove();
      way.remove(slide);
    },
  };
};

/** Shopify's own themes and those made after them: a list that scrolls, and elements around it that count its slides and show the chosen one. */
const shopify: Kind = (list, thumb) => {
  const slider = list.closest('slider-component') as (Element & Slider) | null;
  const gallery = list.closest('media-gallery') as (Element & Slider) | null;
  const thumbs = gallery?.querySelectorAll('[id^="GalleryThumbnails"] [data-target]');
  const way = append(list, () => slider?.resetPages?.());
  return withThumb(way, thumbs && [...thumbs].at(-1), thumb, (copy, slide) => {
    copy.dataset['target'] = slide.dataset['mediaId'] = slide.id;
    copy.addEventListener('click', () => gallery?.setActiveMedia?.(slide.id, false));
  });
};

/** Bootstrap's carousel, which counts its slides whenever it moves: PrestaShop's themes, among others. */
const bootstrap: Kind = (list, thumb) => {
  const { id } = list.closest('.carousel') ?? {};
  const thumbs = id
    ? list.ownerDocument.querySelectorAll(`[data-bs-target="#${CSS.escape(id)}"][data-bs-slide-to]`)
    : [];
  return withThumb(append(list), [...thumbs].at(-1), thumb, (copy) => {
    copy.dataset['bsSlideTo'] = String(list.children.length);
  });
};

/** FlexSlider, which keeps itself at the gallery for jQuery. Not begun yet, it takes all that is there. */
const woocommerce: Kind = (list, thumb) => {
  const { jQuery } = list.ownerDocument.defaultView as unknown as {
    jQuery?: (element: Element) => { data(name: string): unknown };
  };
  const gallery = list.closest('.woocommerce-product-gallery');
  const slider = (gallery && jQuery?.(gallery).data('flexslider')) as Slider | undefined;
  if (!slider?.addSlide) return append(list);
  const thumbs = gallery?.querySelector('.flex-control-thumbs');
  const last = thumbs?.lastElementChild;
  return {
    add(slide) {
      // Told of a slide it makes a number and no picture, and waits for the picture without an end: it has to be there before.
      const copy = last && copyThumb(last, thumb);
      if (copy) last.after(copy);
      slider.addSlide?.(slide);
      if (copy?.nextSibling) thumbs?.lastElementChild?.remove();
    },
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
  ['.carousel-inner', bootstrap],
];

/** Classes by which sliders mark one of their slides, and copies of them. */
const STATE = /active|current|selected|clone|duplicate|visible|hidden|prev\b|next\b|zoom/i;

export const withoutState = ({ classList }: Element): string =>
  [...classList].filter((name) => !STATE.test(name)).join(' ');

function copyThumb(last: Element, { src, label }: Thumb): HTMLElement {
  const copy = last.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    for (const name of ['id', 'srcset', 'sizes', 'aria-current', 'aria-describedby'])
      part.removeAttribute(name);
    if (part.className) part.setAttribute('class', withoutState(part));
    if (part.localName === 'source') part.remove();
    if (part.localName === 'button') part.setAttribute('aria-label', label);
    if (part instanceof HTMLImageElement) Object.assign(part, { src, alt: label });
  }
  return copy;
}

/** Where product pictures stand on a page; a slider elsewhere is not the product's. */
const PRODUCT = '[class*="product"], [id*="product" i], main';

const pictureIn = (list: Element): HTMLElement | undefined =>
  [...list.children].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !!child.querySelector('img, picture'),
  );

/** The slides around the host, else those of a gallery that is known by its theme's or its slider's names. */
export function findSlides(host: HTMLElement, thumb: Thumb): Slides | null {
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
    const way = first && kind(list, thumb);
    if (way) return { first, ...way };
  }
  return null;
}

/** More than one picture and nothing else: a tag that stands in the text beside a picture is in no gallery. */
const isList = ({ children }: Element): boolean =>
  [...children].filter((child) => child.querySelector('img, picture')).length > 1;
