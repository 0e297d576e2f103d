import { describeLayout } from '../../../contract/layout.js';

/** A gallery as Shopify's themes draw it on a phone: a list of slides that scrolls sideways. */
function withGallery(column: HTMLElement): HTMLElement {
  const gallery = document.createElement('div');
  gallery.className = 'product';
  gallery.innerHTML = `<ul class="product__media-list" style="display:flex;overflow-x:auto;margin:0;padding:0">${[
    1, 2,
  ]
    .map(
      (number) =>
        `<li id="Slide-${number}" class="product__media-item is-active" style="flex:none;width:240px;list-style:none"><img alt="" width="240" height="300"></li>`,
    )
    .join('')}</ul>`;
  const host = document.createElement('div');
  column.append(gallery, host);
  return host;
}

const upTo = (most: number) => (videos: number) => Math.min(videos, most);

describeLayout({ layout: 'carousel', takesRoom: true, cards: upTo(10) });
describeLayout({ layout: 'stories', takesRoom: true, cards: upTo(12) });
describeLayout({ layout: 'grid', takesRoom: true, cards: upTo(8) });
describeLayout({ layout: 'floating', takesRoom: false, cards: upTo(1) });
describeLayout({ layout: 'spotlight', takesRoom: true, cards: upTo(1) });
describeLayout({ layout: 'gallery', takesRoom: false, cards: upTo(1), makePlace: withGallery });
