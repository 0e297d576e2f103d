import { firstOf } from '../catalogue.js';
import { html, type Html } from '../html.js';
import { layoutNames, type LayoutName } from '../../../src/theme/layoutNames.js';
import type { Page, PageFacts } from './page.js';

/** What the gallery page is asked for; each has a link on it. */
export interface LayoutChoice {
  layout: LayoutName;
  /** Videos in the shelf: many, as few as leave room, or one. */
  videos: 'all' | '3' | '1';
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
}

const choices = {
  layout: layoutNames,
  videos: ['all', '3', '1'],
  theme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
} as const;

/** From an address; what is none of the choices is the first. */
export const readLayoutChoice = (query: (name: string) => string | undefined): LayoutChoice =>
  Object.fromEntries(
    Object.entries(choices).map(([name, allowed]) => [
      name,
      (allowed as readonly string[]).find((one) => one === query(name)) ?? allowed[0],
    ]),
  ) as unknown as LayoutChoice;

const picker = (choice: LayoutChoice): Html[] =>
  Object.entries(choices).map(
    ([name, allowed]) =>
      html`<p class="layouts-row"><b>${name}</b> ${allowed.map((value) => {
        const href = `?${new URLSearchParams({ ...choice, [name]: value }).toString()}`;
        const isNow = choice[name as keyof LayoutChoice] === value;
        return html`<a href="${href}"${isNow && html` aria-current="true"`}>${value}</a> `;
      })}</p>`,
  );

/** Every layout in every state, in the shop as it is: for eyes, and for the pictures that a change is compared with. */
export function layoutsPage(choice: LayoutChoice, { catalogue }: PageFacts): Page {
  const [product] = catalogue.products;
  const picture = product && firstOf(product.images);
  const limit = choice.videos === 'all' ? '' : choice.videos;
  return {
    title: `${choice.layout} · Halden`,
    styles: ['layouts.css'],
    body: html`<section class="wrap layouts" dir="${choice.dir}" data-theme="${choice.theme}">
<nav aria-label="Layouts">${picker(choice)}</nav>
${
  choice.layout === 'gallery' &&
  picture &&
  html`<div class="product"><ul class="product__media-list layouts-slides" role="list">
<li class="product__media-item"><img src="${picture.src}" alt="" width="800" height="800"></li>
<li class="product__media-item"><img src="${picture.src}" alt="" width="800" height="800"></li>
</ul></div>`
}
<reel-shelf feed="/reels/reels.json" layout="${choice.layout}" product="${product?.handle ?? ''}"${limit && html` limit="${limit}"`}></reel-shelf>
<p>The shop goes on here.</p>
</section>
<script async src="/reelshelf/reelshelf.js"></script>`,
  };
}
