/**
 * Product galleries as public themes draw them, each with the slider that the theme uses and what it does when the shopper chooses another
 * variant. Written for these tests after the themes' markup; the sliders of Bootstrap, FlexSlider, Swiper and Splide are their own.
 */
export interface RunningGallery {
  /** Every slide, the shop's own and others. */
  slides(): HTMLElement[];
  /** Presses the last of the small pictures, or goes on to the end by the slider's own way. */
  goToLast(): void;
  isShown(slide: Element): boolean;
  /** The theme draws the pictures of another variant. */
  changeVariant(): void;
  stop?(): void;
}

export interface GalleryPage {
  name: string;
  start(column: HTMLElement): Promise<RunningGallery>;
}

const image = (name: string) =>
  `<img alt="${name}" src="/test/fixtures/media/poster.jpg" width="240" height="300">`;
const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const isVisible = (slide: Element) => slide.getBoundingClientRect().width > 0;
/** In the middle of what holds it. */
const isInFrame = (frame: string) => (slide: Element) => {
  const [inner, outer] = [slide, slide.closest(frame)].map((it) => it?.getBoundingClientRect());
  return !!inner && !!outer && Math.abs(inner.left - outer.left) < 4 && inner.width > 0;
};

const define = (name: string, make: CustomElementConstructor) =>
  customElements.get(name) ?? customElements.define(name, make);

/** What surrounds the list counts its pages; what surrounds that shows the chosen picture. */
function defineShopify(): void {
  define(
    'slider-component',
    class extends HTMLElement {
      resetPages() {
        this.dataset['pages'] = String(this.querySelectorAll('.slider__slide').length);
      }
    },
  );
  define(
    'media-gallery',
    class extends HTMLElement {
      setActiveMedia(id: string, isFirst: boolean) {
        const active = this.querySelector<HTMLElement>(`[data-media-id="${id}"]`);
        if (!active) return;
        for (const slide of all(this, '[data-media-id]')) slide.classList.remove('is-active');
        active.classList.add('is-active');
        const thumb = this.querySelector<HTMLElement>(`[data-target="${id}"]`);
        if (isFirst) {
          active.parentElement?.prepend(active);
          thumb?.parentElement?.prepend(thumb);
        }
        for (const button of all(this, '[data-target] button'))
          button.removeAttribute('aria-current');
        thumb?.querySelector('button')?.setAttribute('aria-current', 'true');
      }
      connectedCallback() {
        for (const thumb of all(this, '[data-target]'))
          thumb
            .querySelector('button')
            ?.addEventListener('click', () =>
              this.setActiveMedia(thumb.dataset['target'] ?? '', false),
            );
      }
    },
  );
}

const shopifySlide = (id: number) =>
  `<li id="Slide-main-${id}" class="product__media-item grid__item slider__slide" data-media-id="main-${id}">${image(`picture ${id}`)}</li>`;
const shopifyThumb = (id: number) =>
  `<li id="Slide-Thumbnails-main-${id}" class="thumbnail-list__item slider__slide" data-target="main-${id}" data-media-position="${id}"><button class="thumbnail" aria-label="Load picture ${id}" aria-describedby="Thumbnail-main-${id}"><img id="Thumbnail-main-${id}" srcset="/test/fixtures/media/poster.jpg 54w" sizes="54px" alt="" width="54" height="54"></button></li>`;

/** As Shopify's theme does: what the new variant has not is taken out by its id, what is new is put first, the rest is put in order. */
function mergeSlides(list: HTMLElement, ids: readonly number[]): void {
  const wanted = ids.map((id) => `main-${id}`);
  for (const slide of all(list, 'li[data-media-id]'))
    if (!wanted.includes(slide.dataset['mediaId'] ?? '')) slide.remove();
  for (const id of ids.toReversed()) {
    if (list.querySelector(`[data-media-id="main-${id}"]`)) continue;
    list.insertAdjacentHTML('afterbegin', shopifySlide(id));
  }
  ids.forEach((id, at) => {
    const slide = list.querySelector(`[data-media-id="main-${id}"]`);
    if (slide) list.insertBefore(slide, list.querySelector(`li:nth-of-type(${at + 1})`));
  });
}

const shopify = (hasThumbs: boolean): GalleryPage => ({
  name: `Shopify, ${hasThumbs ? 'one picture with small ones' : 'pictures in a row'}`,
  async start(column) {
    defineShopify();
    const ids = [1, 2, 3];
    const css = hasThumbs
      ? '.product__media-item:not(.is-active){display:none}'
      : '.product__media-list{display:flex;overflow:auto}.product__media-item{flex:none;width:240px}';
    column.innerHTML = `<style>${css}</style><div class="product"><media-gallery><slider-component id="GalleryViewer-main">
<ul id="Slider-Gallery-main" class="product__media-list" style="margin:0;padding:0">${ids.map(shopifySlide).join('')}</ul></slider-component>${
      hasThumbs
        ? `<slider-component id="GalleryThumbnails-main"><ul id="Slider-Thumbnails-main" class="thumbnail-list">${ids.map(shopifyThumb).join('')}</ul></slider-component>`
        : ''
    }</media-gallery></div>`;
    const list = column.querySelector('.product__media-list') as HTMLElement;
    list.firstElementChild?.classList.add('is-active');
    return {
      slides: () => all(list, ':scope > li'),
      goToLast() {
        const last = all(column, '[data-target] button').at(-1);
        if (last) last.click();
        else list.scrollLeft = list.scrollWidth;
      },
      isShown: hasThumbs
        ? isVisible
        : (slide) => slide.getBoundingClientRect().right <= list.getBoundingClientRect().right + 4,
      changeVariant() {
        mergeSlides(list, [4, 1]);
        column
          .querySelector<HTMLElement & { setActiveMedia(id: string, isFirst: boolean): void }>(
            'media-gallery',
          )
          ?.setActiveMedia('main-4', true);
      },
    };
  },
});

/** PrestaShop's own theme: Bootstrap's carousel and small pictures, drawn anew as a whole for every combination. */
const prestashop: GalleryPage = {
  name: 'PrestaShop with Bootstrap’s carousel',
  async start(column) {
    const { default: Carousel } = await import('bootstrap/js/dist/carousel');
    const markup = (names: readonly string[]) =>
      `<div class="product__images js-images-container"><div id="product-images-7" class="product__carousel carousel js-product-carousel"><div class="carousel-inner">${names
        .map(
          (name, at) =>
            `<div class="carousel-item${at === 0 ? ' active' : ''}"><picture><source srcset="/test/fixtures/media/poster.jpg" type="image/jpeg">${image(name)}</picture></div>`,
        )
        .join('')}</div></div><div class="product__thumbnails">${names
        .map(
          (name, at) =>
            `<button class="product__thumbnail js-thumb-container${at === 0 ? ' active' : ''}" data-bs-target="#product-images-7" data-bs-slide-to="${at}" aria-label="${name}"><img alt="${name}" src="/test/fixtures/media/poster.jpg" width="40" height="50"></button>`,
        )
        .join('')}</div></div>`;
    column.innerHTML = `<style>.carousel-item{display:none}.carousel-item.active{display:block}</style>${markup(['one', 'two', 'three'])}`;
    return {
      slides: () => all(column, '.carousel-item'),
      goToLast: () => all(column, '[data-bs-slide-to]').at(-1)?.click(),
      isShown: isVisible,
      changeVariant() {
        const old = column.querySelector('.js-images-container') as HTMLElement;
        old.outerHTML = markup(['four', 'five']);
      },
      stop: () => {
        const carousel = column.querySelector('.carousel');
        if (carousel) Carousel.getInstance(carousel)?.dispose();
      },
    };
  },
};

/** WooCommerce's own gallery: FlexSlider with small pictures. Another variant changes the first picture's address and goes back to it. */
const woocommerce: GalleryPage = {
  name: 'WooCommerce with FlexSlider',
  async start(column) {
    const { default: jQuery } = await import('jquery');
    Object.assign(window, { jQuery });
    await import('flexslider');
    column.innerHTML = `<div class="product"><div class="woocommerce-product-gallery" style="width:240px"><figure class="woocommerce-product-gallery__wrapper" style="margin:0">${[
      'one',
      'two',
      'three',
    ]
      .map(
        (name) =>
          `<div class="woocommerce-product-gallery__image" data-thumb="/test/fixtures/media/poster.jpg"><a href="#">${image(name)}</a></div>`,
      )
      .join('')}</figure></div></div>`;
    const gallery = column.querySelector('.woocommerce-product-gallery') as HTMLElement;
    const slider = jQuery(gallery) as unknown as {
      flexslider(options: object | number): void;
    };
    slider.flexslider({
      selector: '.woocommerce-product-gallery__wrapper > .woocommerce-product-gallery__image',
      animation: 'slide',
      animationSpeed: 0,
      controlNav: 'thumbnails',
      directionNav: false,
      slideshow: false,
      animationLoop: false,
      smoothHeight: true,
    });
    return {
      slides: () => all(gallery, '.woocommerce-product-gallery__image'),
      goToLast: () => all(gallery, '.flex-control-thumbs img').at(-1)?.click(),
      isShown: isInFrame('.woocommerce-product-gallery'),
      changeVariant() {
        gallery.querySelector('img')?.setAttribute('src', '/test/fixtures/media/poster.jpg?red');
        slider.flexslider(0);
      },
      stop: () => Reflect.deleteProperty(window, 'jQuery'),
    };
  },
};

/** Themes of many shops: Swiper, thrown away and begun anew with the pictures of the variant. */
const swiper: GalleryPage = {
  name: 'Swiper',
  async start(column) {
    const { Swiper } = await import('swiper');
    column.innerHTML =
      '<style>.swiper{overflow:hidden;width:240px}.swiper-wrapper{display:flex}.swiper-slide{flex:none;width:100%}</style><div class="product"></div>';
    const place = column.querySelector('.product') as HTMLElement;
    let slider: InstanceType<typeof Swiper> | undefined;
    const draw = (names: readonly string[]) => {
      slider?.destroy();
      place.innerHTML = `<div class="swiper"><div class="swiper-wrapper">${names.map((name) => `<div class="swiper-slide">${image(name)}</div>`).join('')}</div></div>`;
      slider = new Swiper(place.firstElementChild as HTMLElement, { speed: 0 });
    };
    draw(['one', 'two', 'three']);
    return {
      slides: () => all(place, '.swiper-slide'),
      goToLast: () => slider?.slideTo(slider.slides.length - 1, 0),
      isShown: isInFrame('.swiper'),
      changeVariant: () => draw(['four', 'five']),
      stop: () => slider?.destroy(),
    };
  },
};

/** The same with Splide, which the theme keeps at the element for others. */
const splide: GalleryPage = {
  name: 'Splide',
  async start(column) {
    const { Splide } = await import('@splidejs/splide');
    column.innerHTML =
      '<style>.splide{width:240px;visibility:visible}.splide__track{overflow:hidden}.splide__list{display:flex;margin:0;padding:0;list-style:none}.splide__slide{flex:none}</style><div class="product"></div>';
    const place = column.querySelector('.product') as HTMLElement;
    let slider: InstanceType<typeof Splide> | undefined;
    const draw = (names: readonly string[]) => {
      slider?.destroy();
      place.innerHTML = `<section class="splide"><div class="splide__track"><ul class="splide__list">${names.map((name) => `<li class="splide__slide">${image(name)}</li>`).join('')}</ul></div></section>`;
      const root = place.firstElementChild as HTMLElement;
      slider = new Splide(root, { speed: 0 }).mount();
      Object.assign(root, { splide: slider });
    };
    draw(['one', 'two', 'three']);
    return {
      slides: () => all(place, '.splide__slide'),
      goToLast: () => slider?.go(slider.length - 1),
      isShown: isInFrame('.splide__track'),
      changeVariant: () => draw(['four', 'five']),
      stop: () => slider?.destroy(),
    };
  },
};

export const galleries: readonly GalleryPage[] = [
  shopify(false),
  shopify(true),
  prestashop,
  woocommerce,
  swiper,
  splide,
];
